import { answer, api, type Message } from '../../api/client.js';
import { Combobox } from '../../parts/combobox.js';
import { DateField } from '../../parts/date-field.js';
import { CheckField, faultOf, SelectField } from '../../parts/field.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { mayBeDeputy, ROLES, type Role, unitOf } from './roles.js';

const useTexts = defineTexts(
  'grantFields',
  {
    role: 'Rolle',
    choose: 'bitte wählen',
    explanation: {
      TRAINING_OFFICER: 'Sieht Zahlen und Namen der Einheit, erfasst Nachweise und entscheidet darüber.',
      UNIT_HEAD: 'Sieht Zahlen und Namen der eigenen Einheit.',
      HR: 'Wertet aus. Mit Namen für die ganze Stadt spielt das Personalamt auch Dateien ein.',
      INTEGRATION_COMMISSIONER:
        'Entscheidet über die Anerkennung von Angeboten und sieht keine Listen von Personen.',
      EMPLOYEE:
        'Sieht die eigenen Angaben und reicht eigene Zertifikate ein. Das Konto braucht eine Personalnummer.',
      ADMIN: 'Verwaltet Konten und sieht keine Personen.',
    },
    unit: 'Organisationseinheit',
    unitHint: 'Kürzel oder Name. Die Rolle gilt auch für alles, was darunter liegt.',
    unitMaybe: 'Kürzel oder Name. Ohne Angabe gilt die Rolle für die ganze Stadt.',
    names: 'Personen mit Namen zeigen',
    deputy: 'in Vertretung: Geprüftes und Gezeichnetes wird so vermerkt',
    from: 'Erster Tag',
    fromHint: 'ohne Angabe heute',
    to: 'Letzter Tag',
    toHint: 'etwa bei einer Vertretung',
  },
  {
    role: 'Role',
    choose: 'please choose',
    explanation: {
      TRAINING_OFFICER: 'Sees figures and names of the unit, records evidence and decides about it.',
      UNIT_HEAD: 'Sees figures and names of the own unit.',
      HR: 'Evaluates. With names for the whole city the personnel department imports files, too.',
      INTEGRATION_COMMISSIONER: 'Decides about the recognition of courses and sees no lists of persons.',
      EMPLOYEE: 'Sees the own record and hands in own certificates. The account needs a personnel number.',
      ADMIN: 'Manages accounts and sees no persons.',
    },
    unit: 'Organisational unit',
    unitHint: 'Code or name. The role also holds for everything below.',
    unitMaybe: 'Code or name. Without one the role holds for the whole city.',
    names: 'Show persons by name',
    deputy: 'as deputy: what is checked and signed is marked so',
    from: 'First day',
    fromHint: 'today if left out',
    to: 'Last day',
    toHint: 'for example of a deputy',
  },
);

type Unit = Message<'GrantUnitDto'>;

/** A role as it is being chosen. */
export interface GrantDraft {
  role: Role | '';
  unit: Unit | null;
  names: boolean;
  /** Whether it is held for somebody else (in Vertretung). */
  deputy: boolean;
  validFrom: string;
  validTo: string;
}

/** Nothing chosen yet. */
export function newDraft(role: Role | '' = ''): GrantDraft {
  return { role, unit: null, names: role === 'HR', deputy: false, validFrom: '', validTo: '' };
}

/** What is sent of a draft whose role is chosen. */
export function grantOf({
  role,
  unit,
  names,
  deputy,
  validFrom,
  validTo,
}: GrantDraft): Message<'NewGrantDto'> {
  return {
    role: role as Role,
    ...(unit && unitOf(role as Role) !== 'never' ? { unit: unit.code } : {}),
    ...(role === 'HR' ? { names } : {}),
    ...(deputy && mayBeDeputy(role) ? { deputy } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  };
}

interface GrantFieldsProps {
  draft: GrantDraft;
  onChange: (changed: Partial<GrantDraft>) => void;
  problem: unknown;
}

/** Role, unit, names and days; only what the role has. */
export function GrantFields({ draft, onChange, problem }: GrantFieldsProps) {
  const t = useTexts();
  const terms = useTerms();
  const { role, unit, names, deputy, validFrom, validTo } = draft;
  const place = role === '' ? 'never' : unitOf(role);
  return (
    <>
      <SelectField
        label={t('role')}
        required
        hint={role === '' ? undefined : t(`explanation.${role}`)}
        error={faultOf(problem, 'role')}
        value={role}
        onChange={({ target }) => onChange({ role: target.value as Role | '', names: target.value === 'HR' })}
      >
        <option value="">{t('choose')}</option>
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {terms(`role.${each}`)}
          </option>
        ))}
      </SelectField>
      {place !== 'never' && (
        <Combobox<Unit>
          label={t('unit')}
          hint={t(place === 'always' ? 'unitHint' : 'unitMaybe')}
          optional={place === 'maybe'}
          error={faultOf(problem, 'unit')}
          selected={unit}
          onSelect={(chosen) => onChange({ unit: chosen })}
          source="grant-units"
          search={async (q) =>
            (await answer(api.GET('/api/v1/grant-units', { params: { query: { q } } }))).items
          }
          textOf={({ code, name }) => `${code} ${name}`}
          keyOf={({ code }) => code}
        />
      )}
      {role === 'HR' && (
        <CheckField
          label={t('names')}
          checked={names}
          onChange={({ target }) => onChange({ names: target.checked })}
        />
      )}
      {mayBeDeputy(role) && (
        <CheckField
          label={t('deputy')}
          checked={deputy}
          onChange={({ target }) => onChange({ deputy: target.checked })}
        />
      )}
      {role !== '' && (
        <div className="form__row">
          <DateField
            label={t('from')}
            optional
            hint={t('fromHint')}
            error={faultOf(problem, 'validFrom')}
            value={validFrom}
            onChange={(day) => onChange({ validFrom: day })}
          />
          <DateField
            label={t('to')}
            optional
            hint={t('toHint')}
            error={faultOf(problem, 'validTo')}
            value={validTo}
            onChange={(day) => onChange({ validTo: day })}
          />
        </div>
      )}
    </>
  );
}
