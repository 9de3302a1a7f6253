import { UNIT_TYPES } from '../../organisation/unit-type.js';
import { optional, required } from './column.js';
import { DAY, LAST_DAY } from './day.js';
import { endsBeforeItBegins } from './period.js';
import { tableFormat } from './table-format.js';
import { oneOf, YES_OR_NO } from './term-cells.js';
import { text } from './text-cells.js';

/** The file of organisational units (Organisationseinheiten). */
export const ORGANISATIONAL_UNITS = tableFormat({
  kind: 'organisationseinheiten',
  title: 'Organisationseinheiten',
  columns: {
    code: required('Kürzel', text(40)),
    name: required('Bezeichnung', text(100)),
    type: required('Typ', oneOf(UNIT_TYPES)),
    parentCode: optional('Übergeordnet', text(40)),
    reporting: optional('Auswertungspflichtig', YES_OR_NO, false),
    validFrom: optional('Gültig ab', DAY),
    validTo: optional('Gültig bis', LAST_DAY),
  },
  staged: {
    code: 'text',
    name: 'text',
    type: 'text',
    parent_code: 'text',
    reporting: 'boolean',
    valid_from: 'date',
    valid_to: 'date',
  },
  stage({ code, name, type, parentCode, reporting, validFrom, validTo }, row) {
    const reversed = endsBeforeItBegins(validFrom, validTo, row);
    return [code, name, type, parentCode, reporting, validFrom, reversed ? null : validTo];
  },
});
