/**
 * The built reader: its thread starts from the compiled file beside it, so the tests of whole files run what
 * is shipped.
 */
const built = new URL('../../../dist/src/exchange/reading/read-table.js', import.meta.url);
export const { readTable } = (await import(
  built.href
)) as typeof import('../../../src/exchange/reading/read-table.js');
