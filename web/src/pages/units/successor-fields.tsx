import type { Message } from '../../api/client.js';
import { FieldGroup, faultOf, RadioField, TextField } from '../../parts/field.js';
import { UnitCombobox } from '../../parts/unit-combobox.js';
import { defineTexts } from '../../texts/texts.js';
import { EMPTY_UNIT, UnitFields, type UnitForm } from './unit-fields.js';

const useTexts = defineTexts(
  'successorFields',
  {
    kind: 'Nachfolgerin',
    kinds: {
      known: 'eine bestehende Einheit',
      found: 'eine Einheit, die neu entsteht',
      none: 'keine, weil niemand übergeht',
    },
    code: 'Kürzel der Nachfolgerin',
    known: 'Bestehende Einheit',
    hint: 'Name oder Kürzel.',
  },
  {
    kind: 'Successor',
    kinds: {
      known: 'an existing unit',
      found: 'a unit that is founded',
      none: 'none, because nobody goes over',
    },
    code: 'Code of the successor',
    known: 'Existing unit',
    hint: 'Name or code.',
  },
);

const KINDS = ['known', 'found', 'none'] as const;

/** Into which unit others go, as it is typed. */
export interface SuccessorForm {
  kind: (typeof KINDS)[number];
  code: string;
  facts: UnitForm;
}

/** Fields with nothing in them. */
export const NO_SUCCESSOR: SuccessorForm = { kind: 'known', code: '', facts: EMPTY_UNIT };

/** The successor as the service takes it. */
export function successorOf({ kind, code, facts }: SuccessorForm): {
  successor?: string;
  found?: Message<'UnitFactsDto'>;
} {
  if (kind === 'none') return {};
  const successor = code.trim() || undefined;
  return kind === 'known' ? { successor } : { successor, found: { ...facts, parent: facts.parent || null } };
}

interface SuccessorFieldsProps {
  value: SuccessorForm;
  onChange: (value: SuccessorForm) => void;
  problem: unknown;
  on: string;
}

/** Asks for the unit that takes over: one that exists, a new one, or none. */
export function SuccessorFields({ value, onChange, problem, on }: SuccessorFieldsProps) {
  const t = useTexts();
  const set = (changed: Partial<SuccessorForm>) => onChange({ ...value, ...changed });
  const field = { id: 'reorganisation-successor', error: faultOf(problem, 'successor') };
  return (
    <>
      <FieldGroup legend={t('kind')}>
        {KINDS.map((kind) => (
          <RadioField
            key={kind}
            name="successor"
            label={t(`kinds.${kind}`)}
            checked={value.kind === kind}
            onChange={() => set({ kind, code: '' })}
          />
        ))}
      </FieldGroup>
      {value.kind === 'known' && (
        <div className="fields fields--half">
          <UnitCombobox
            {...field}
            label={t('known')}
            hint={t('hint')}
            code={value.code}
            onCode={(code) => set({ code })}
            on={on}
          />
        </div>
      )}
      {value.kind === 'found' && (
        <>
          <div className="fields fields--narrow">
            <TextField
              {...field}
              label={t('code')}
              value={value.code}
              maxLength={40}
              autoComplete="off"
              onChange={({ target }) => set({ code: target.value })}
            />
          </div>
          <UnitFields
            id="successor"
            path="found/"
            value={value.facts}
            onChange={(facts) => set({ facts })}
            problem={problem}
            on={on}
          />
        </>
      )}
    </>
  );
}
