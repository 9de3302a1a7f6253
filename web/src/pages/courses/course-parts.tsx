import { CategoryChoice } from '../../parts/category-choice.js';
import { DateField } from '../../parts/date-field.js';
import { FieldGroup, faultOf, RadioField, SelectField, TextArea, TextField } from '../../parts/field.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { type CourseForm, SETTINGS } from './course-form.js';

const useTexts = defineTexts(
  'courseFields',
  {
    title: 'Titel',
    titleHint: 'Wie er auf den Zertifikaten steht. Groß- und Kleinschreibung ist gleich.',
    provider: 'Anbieter',
    providerHint: 'Leer: jeder Anbieter, über den nicht eigens entschieden ist.',
    categories: 'Kompetenzbereiche',
    minutes: 'Anerkannte Minuten',
    minutesHint: 'Leer: so viele, wie das Zertifikat bescheinigt.',
    decision: 'Entscheidung',
    yes: 'wird anerkannt',
    no: 'wird nicht anerkannt',
    reason: 'Begründung',
    from: 'Für Abschlüsse ab',
    fromHint: 'Leer: seit jeher.',
    to: 'Für Abschlüsse bis',
    toHint: 'Leer: auf Dauer.',
    setting: 'Rahmen',
    unknown: 'keine Angabe',
    programmeNumber: 'Nummer im Fortbildungsprogramm',
    programmeHint: 'Zum Beispiel 09-101.',
  },
  {
    title: 'Title',
    titleHint: 'As it stands on the certificates. Capital and small letters are the same.',
    provider: 'Provider',
    providerHint: 'Empty: any provider that is not decided about separately.',
    categories: 'Competence areas',
    minutes: 'Recognised minutes',
    minutesHint: 'Empty: as many as the certificate states.',
    decision: 'Decision',
    yes: 'is recognised',
    no: 'is not recognised',
    reason: 'Reason',
    from: 'For completions from',
    fromHint: 'Empty: always.',
    to: 'For completions until',
    toHint: 'Empty: permanently.',
    setting: 'Setting',
    unknown: 'not stated',
    programmeNumber: 'Number in the training programme',
    programmeHint: 'For example 09-101.',
  },
);

/** The fields that the service can have something against. */
export const COURSE_FIELDS = [
  'title',
  'provider',
  'categories',
  'minutes',
  'reason',
  'from',
  'to',
  'setting',
  'programmeNumber',
] as const;

/** The labels of the fields by the names that the service has for them. */
export function useCourseLabels(): Readonly<Record<string, string>> {
  const t = useTexts();
  return Object.fromEntries(COURSE_FIELDS.map((field) => [field, t(field)]));
}

interface PartProps {
  form: CourseForm;
  set: (changed: Partial<CourseForm>) => void;
  problem: unknown;
}

/** Which course: its title, and who offers it. */
export function What({ form, set, problem }: PartProps) {
  const t = useTexts();
  return (
    <div className="fields">
      <TextField
        id="course-title"
        label={t('title')}
        hint={t('titleHint')}
        value={form.title}
        maxLength={300}
        autoComplete="off"
        error={faultOf(problem, 'title')}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextField
        id="course-provider"
        label={t('provider')}
        hint={t('providerHint')}
        value={form.provider}
        maxLength={200}
        autoComplete="off"
        error={faultOf(problem, 'provider')}
        onChange={({ target }) => set({ provider: target.value })}
      />
    </div>
  );
}

/** What is decided: recognised or not, why, and with which competence areas. */
export function Verdict({ form, set, problem }: PartProps) {
  const t = useTexts();
  return (
    <>
      <FieldGroup legend={t('decision')} horizontal>
        <RadioField
          name="recognised"
          label={t('yes')}
          checked={form.recognised}
          onChange={() => set({ recognised: true })}
        />
        <RadioField
          name="recognised"
          label={t('no')}
          checked={!form.recognised}
          onChange={() => set({ recognised: false })}
        />
      </FieldGroup>
      <TextArea
        id="course-reason"
        label={t('reason')}
        optional={form.recognised}
        value={form.reason}
        maxLength={1000}
        error={faultOf(problem, 'reason')}
        onChange={({ target }) => set({ reason: target.value })}
      />
      <CategoryChoice
        id="course-categories"
        legend={t('categories')}
        error={faultOf(problem, 'categories')}
        value={form.categories}
        onChange={(categories) => set({ categories })}
      />
    </>
  );
}

/** How many minutes, for which days, and in which setting. */
export function When({ form, set, problem }: PartProps) {
  const t = useTexts();
  const terms = useTerms();
  return (
    <>
      <div className="fields">
        <TextField
          id="course-minutes"
          label={t('minutes')}
          hint={t('minutesHint')}
          inputMode="numeric"
          autoComplete="off"
          value={form.minutes}
          error={faultOf(problem, 'minutes')}
          onChange={({ target }) => set({ minutes: target.value })}
        />
        <DateField
          id="course-from"
          label={t('from')}
          hint={t('fromHint')}
          value={form.from}
          error={faultOf(problem, 'from')}
          onChange={(from) => set({ from })}
        />
        <DateField
          id="course-to"
          label={t('to')}
          hint={t('toHint')}
          value={form.to}
          error={faultOf(problem, 'to')}
          onChange={(to) => set({ to })}
        />
      </div>
      <div className="fields">
        <SelectField
          id="course-setting"
          label={t('setting')}
          value={form.setting}
          error={faultOf(problem, 'setting')}
          onChange={({ target }) => set({ setting: target.value as CourseForm['setting'] })}
        >
          <option value="">{t('unknown')}</option>
          {SETTINGS.map((setting) => (
            <option key={setting} value={setting}>
              {terms(`setting.${setting}`)}
            </option>
          ))}
        </SelectField>
        {form.setting === 'CENTRAL' && (
          <TextField
            id="course-programmeNumber"
            label={t('programmeNumber')}
            hint={t('programmeHint')}
            optional
            value={form.programmeNumber}
            maxLength={40}
            autoComplete="off"
            error={faultOf(problem, 'programmeNumber')}
            onChange={({ target }) => set({ programmeNumber: target.value })}
          />
        )}
      </div>
    </>
  );
}
