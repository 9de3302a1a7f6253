import { FIGURES } from '../../mandate/figure.js';
import { optional, required } from './column.js';
import { COUNT_CELL } from './count.js';
import { checkFigures } from './figure-checks.js';
import type { Staged, TableFormat } from './table-format.js';
import { text } from './text-cells.js';

/**
 * The table of a unit that works without the system: the sheet „Auswertung“ with its own line. It is never imported
 * into the facts. Staged are the Kürzel and the figures in their order.
 */
export const FIGURES_TABLE: TableFormat = {
  kind: 'auswertung',
  title: 'Auswertung',
  columns: [
    required('Kürzel', text(40)),
    optional('Organisationseinheit', text(100)),
    ...FIGURES.map(({ title }) => required(title, COUNT_CELL)),
  ],
  staged: [
    { name: 'row', type: 'integer' },
    { name: 'code', type: 'text' },
    ...FIGURES.map((_, index) => ({ name: `figure_${index + 1}`, type: 'integer' as const })),
  ],
  stage([code, , ...figures], row) {
    checkFigures(figures as (number | null)[], row);
    return [code, ...figures] as Staged[];
  },
};
