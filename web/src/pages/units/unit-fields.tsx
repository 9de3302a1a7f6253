import type { Message } from '../../api/client.js';
import { CheckField, faultOf, SelectField, TextField } from '../../parts/field.js';
import { UnitCombobox } from '../../parts/unit-combobox.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'unitFields',
  {
    name: 'Bezeichnung',
    type: 'Art',
    parent: 'Gehört zu',
    parentHint: 'Name oder Kürzel; leer: ganz oben.',
    reporting: 'auswertungspflichtig',
  },
  {
    name: 'Name',
    type: 'Kind',
    parent: 'Belongs to',
    parentHint: 'Name or code; empty: on top.',
    reporting: 'reporting',
  },
);

/** The labels of the fields by the names that the service has for them. */
export function useUnitLabels(): Readonly<Record<string, string>> {
  const t = useTexts();
  return { name: t('name'), type: t('type'), parent: t('parent') };
}

/** What a unit is, as it is typed; without a parent it stands on top. */
export interface UnitForm {
  name: string;
  type: Message<'UnitFactsDto'>['type'];
  parent: string;
  reporting: boolean;
}

const TYPES: readonly UnitForm['type'][] = [
  'DEPARTMENT',
  'OFFICE',
  'MUNICIPAL_ENTERPRISE',
  'DISTRICT_OFFICE',
  'LOCAL_ADMINISTRATION',
  'SPECIAL_DIVISION',
  'STAFF_UNIT',
  'STAFF_REPRESENTATION',
  'COMMISSIONER',
  'BUREAU',
  'DIVISION',
  'SECTION',
];

/** Fields with nothing in them. */
export const EMPTY_UNIT: UnitForm = { name: '', type: 'DIVISION', parent: '', reporting: false };

interface UnitFieldsProps {
  /** Begins the ids of the fields. */
  id: string;
  value: UnitForm;
  onChange: (value: UnitForm) => void;
  problem: unknown;
  /** Where the members stand in the request, like `found/`. */
  path?: string;
  on: string;
}

/** Name, kind, place and duty to report of a unit. */
export function UnitFields({ id, value, onChange, problem, path = '', on }: UnitFieldsProps) {
  const t = useTexts();
  const terms = useTerms();
  const set = (changed: Partial<UnitForm>) => onChange({ ...value, ...changed });
  const fault = (member: string) => faultOf(problem, `${path}${member}`);
  return (
    <div className="fields">
      <TextField
        id={`${id}-name`}
        label={t('name')}
        value={value.name}
        maxLength={100}
        autoComplete="off"
        error={fault('name')}
        onChange={({ target }) => set({ name: target.value })}
      />
      <SelectField
        id={`${id}-type`}
        label={t('type')}
        value={value.type}
        error={fault('type')}
        onChange={({ target }) => set({ type: target.value as UnitForm['type'] })}
      >
        {TYPES.map((type) => (
          <option key={type} value={type}>
            {terms(`unitType.${type}`)}
          </option>
        ))}
      </SelectField>
      <UnitCombobox
        id={`${id}-parent`}
        label={t('parent')}
        hint={t('parentHint')}
        error={fault('parent')}
        code={value.parent}
        onCode={(parent) => set({ parent })}
        on={on}
      />
      <CheckField
        label={t('reporting')}
        checked={value.reporting}
        onChange={({ target }) => set({ reporting: target.checked })}
      />
    </div>
  );
}
