import { type FormEvent, type ReactNode, useState } from 'react';
import { Problem } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { CategoryChoice } from '../../parts/category-choice.js';
import { DateField } from '../../parts/date-field.js';
import { FieldGroup, faultOf, RadioField, SelectField, TextArea, TextField } from '../../parts/field.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { type CourseDecision, type CourseForm, decisionOf, SETTINGS } from './course-form.js';

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

const FIELDS = [
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

interface CourseFieldsProps {
  start: CourseForm;
  submit: string;
  isBusy: boolean;
  problem: unknown;
  /** What to do beside saving. */
  children?: ReactNode;
  reload?: () => void;
  onSubmit: (decision: CourseDecision) => void;
}

/** The form of a decision about a course, with the service's faults at their fields. */
export function CourseFields(props: CourseFieldsProps) {
  const { start, submit, isBusy, children, reload, onSubmit } = props;
  const t = useTexts();
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(field)]));
  const problem = useLabelled(props.problem, labels);
  const [form, setForm] = useState(start);
  const set = (changed: Partial<CourseForm>) => setForm((before) => ({ ...before, ...changed }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(decisionOf(form));
  };
  const parts = { form, set, problem };
  return (
    <form className="form form--wide dense" onSubmit={send}>
      <ProblemNotice problem={problem} fieldOf={fieldOf} reload={reload} />
      <What {...parts} />
      <Verdict {...parts} />
      <When {...parts} />
      <div className="buttons">
        <Button kind="primary" type="submit" disabled={isBusy}>
          {submit}
        </Button>
        {children}
      </div>
    </form>
  );
}

interface PartProps {
  form: CourseForm;
  set: (changed: Partial<CourseForm>) => void;
  problem: unknown;
}

function What({ form, set, problem }: PartProps) {
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

function Verdict({ form, set, problem }: PartProps) {
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

function When({ form, set, problem }: PartProps) {
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

function fieldOf(pointer: string): string | undefined {
  const member = pointer.split('/')[1];
  const field = FIELDS.find((each) => each === member);
  return field && `course-${field}`;
}

/** The id of the course that is decided about already, when that is what the service refused. */
export function decidedAlready(problem: unknown): string | undefined {
  if (!(problem instanceof Problem) || problem.code !== 'COURSE_DECIDED_ALREADY') return undefined;
  const [first] = problem.errors;
  return typeof first?.value === 'string' ? first.value : undefined;
}
