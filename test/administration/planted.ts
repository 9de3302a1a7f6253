import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';

const ORACLE = new URL('../oracle/', import.meta.url);

/** A bug planted into the oracle: in a file, one text instead of another. */
export interface PlantedBug {
  name: string;
  file: 'rules' | 'judge' | 'evaluate' | 'persons';
  instead: string;
  of: string;
}

/** The parts of the oracle that answer. */
export type Oracle = typeof import('../oracle/evaluate.js') & typeof import('../oracle/persons.js');

/**
 * The oracle with a bug in it. The rest of its text, and what it imports from elsewhere, is as it stands.
 * @throws when the text that the bug replaces does not stand exactly once in the file
 */
export function oracleWith(bug: PlantedBug, elsewhere: Record<string, unknown>): Oracle {
  const modules = new Map<string, Record<string, unknown>>();
  const load = (specifier: string): unknown => {
    const file = /^\.\/(\w+)\.js$/.exec(specifier)?.[1];
    if (file === undefined) {
      if (!(specifier in elsewhere)) throw new Error(`${specifier} is not at hand`);
      return elsewhere[specifier];
    }
    const known = modules.get(file);
    if (known) return known;
    const exported: Record<string, unknown> = {};
    modules.set(file, exported);
    const { code } = transformSync(sourceOf(file, bug), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    new Function('exports', 'require', code)(exported, load);
    return exported;
  };
  return { ...(load('./evaluate.js') as Oracle), ...(load('./persons.js') as Oracle) };
}

function sourceOf(file: string, bug: PlantedBug): string {
  const source = readFileSync(new URL(`${file}.ts`, ORACLE), 'utf8');
  if (file !== bug.file) return source;
  const [before, after, ...more] = source.split(bug.of);
  if (after === undefined || more.length > 0) throw new Error(`„${bug.of}“ is not once in ${file}`);
  return before + bug.instead + after;
}
