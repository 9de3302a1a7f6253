import { useState } from 'react';
import { DURATION_UNITS } from '../../../src/training/training-terms.js';
import { wholeMinutes } from '../../../src/training/whole-minutes.js';
import { readDecimal, showMinutes, showNumber } from '../texts/format.js';
import { useTerms } from '../texts/terms.js';
import { defineTexts } from '../texts/texts.js';
import { CategoryChoice } from './category-choice.js';
import type { Certificate, CertificateForm } from './certificate-form.js';
import { type Course, CourseCombobox } from './course-combobox.js';
import { DateField } from './date-field.js';
import { faultOf, SelectField, TextField } from './field.js';

const useTexts = defineTexts(
  'certificateFields',
  {
    title: 'Titel der Schulung',
    provider: 'Anbieter',
    categories: 'Kompetenzbereiche',
    categoriesHint: 'Mindestens einer.',
    completedOn: 'Abgeschlossen am',
    beganOn: 'Begonnen am',
    duration: 'Dauer',
    durationUnit: 'Einheit der Dauer',
    durationHint: 'z. B. 7,5',
    durationUnitHint: 'wie auf dem Zertifikat',
    inMinutes: 'Das sind {{spoken}} ({{minutes}} Minuten).',
    more: 'Format, Rahmen und Beginn',
    format: 'Format',
    setting: 'Rahmen',
    unknown: 'keine Angabe',
  },
  {
    title: 'Title of the training',
    provider: 'Provider',
    categories: 'Competence areas',
    categoriesHint: 'At least one.',
    completedOn: 'Completed on',
    beganOn: 'Began on',
    duration: 'Duration',
    durationUnit: 'Unit of the duration',
    durationHint: 'e.g. 7,5',
    durationUnitHint: 'as on the certificate',
    inMinutes: 'These are {{spoken}} ({{minutes}} minutes).',
    more: 'Format, setting and begin',
    format: 'Format',
    setting: 'Setting',
    unknown: 'not stated',
  },
);

const UNITS: Certificate['durationUnit'][] = ['TEACHING_UNITS', 'HOURS', 'MINUTES'];
const FORMATS: NonNullable<Certificate['format']>[] = [
  'PRESENCE',
  'ONLINE',
  'E_LEARNING',
  'SYMPOSIUM',
  'CONGRESS',
];
const SETTINGS: NonNullable<Certificate['setting']>[] = [
  'CENTRAL',
  'DECENTRAL',
  'EDUCATIONAL_LEAVE',
  'PRIVATE',
];

/** The labels of the fields by the names that the service has for them. */
export function useCertificateLabels(): Readonly<Record<string, string>> {
  const t = useTexts();
  const names = [
    'title',
    'provider',
    'categories',
    'completedOn',
    'beganOn',
    'duration',
    'durationUnit',
    'format',
    'setting',
  ] as const;
  return Object.fromEntries(names.map((name) => [name, t(name)]));
}

/** What the register knows of a course and a certificate of it therefore says, too. */
function filledBy(course: Course, { provider, setting }: CertificateForm): Partial<CertificateForm> {
  const { title, categories, minutes } = course;
  return {
    ...{ title, categories, provider: course.provider ?? provider, setting: course.setting ?? setting },
    ...(minutes === null ? {} : { duration: String(minutes), durationUnit: 'MINUTES' }),
  };
}

interface CertificateFieldsProps {
  /** Begins the ids of the fields; a problem leads to them. */
  id: string;
  value: CertificateForm;
  onChange: (value: CertificateForm) => void;
  problem: unknown;
}

/** Everything that a certificate says: title, provider, competence areas, days, duration. */
export function CertificateFields({ id, value, onChange, problem }: CertificateFieldsProps) {
  const t = useTexts();
  const terms = useTerms();
  const set = (changed: Partial<CertificateForm>) => onChange({ ...value, ...changed });
  const [course, setCourse] = useState<Course | null>(null);
  const { categories, format, setting, beganOn } = value;
  return (
    <>
      <div className="field-row">
        <CourseCombobox
          id={`${id}-title`}
          label={t('title')}
          completedOn={value.completedOn}
          initialText={value.title}
          selected={course}
          error={faultOf(problem, 'title')}
          onType={(title) => set({ title })}
          onSelect={(chosen) => {
            setCourse(chosen);
            if (chosen) set(filledBy(chosen, value));
          }}
        />
        <TextField
          id={`${id}-provider`}
          label={t('provider')}
          optional
          value={value.provider}
          maxLength={200}
          autoComplete="off"
          error={faultOf(problem, 'provider')}
          onChange={({ target }) => set({ provider: target.value })}
        />
      </div>
      <CategoryChoice
        id={`${id}-categories`}
        legend={t('categories')}
        hint={t('categoriesHint')}
        error={faultOf(problem, 'categories')}
        value={categories}
        onChange={(chosen) => set({ categories: chosen })}
      />
      <div className="field-row">
        <DateField
          id={`${id}-completedOn`}
          label={t('completedOn')}
          value={value.completedOn}
          error={faultOf(problem, 'completedOn')}
          onChange={(completedOn) => set({ completedOn })}
        />
        <DurationField {...{ id, value, problem, set }} />
      </div>
      <details className="more-filters" open={Boolean(format || setting || beganOn) || undefined}>
        <summary>{t('more')}</summary>
        <div className="field-row field-row--more">
          <SelectField
            id={`${id}-format`}
            label={t('format')}
            value={format}
            error={faultOf(problem, 'format')}
            onChange={({ target }) => set({ format: target.value as CertificateForm['format'] })}
          >
            <option value="">{t('unknown')}</option>
            {FORMATS.map((each) => (
              <option key={each} value={each}>
                {terms(`format.${each}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            id={`${id}-setting`}
            label={t('setting')}
            value={setting}
            error={faultOf(problem, 'setting')}
            onChange={({ target }) => set({ setting: target.value as CertificateForm['setting'] })}
          >
            <option value="">{t('unknown')}</option>
            {SETTINGS.map((each) => (
              <option key={each} value={each}>
                {terms(`setting.${each}`)}
              </option>
            ))}
          </SelectField>
          <DateField
            id={`${id}-beganOn`}
            label={t('beganOn')}
            hint={false}
            value={beganOn}
            error={faultOf(problem, 'beganOn')}
            onChange={(day) => set({ beganOn: day })}
          />
        </div>
      </details>
    </>
  );
}

function DurationField({
  id,
  value,
  problem,
  set,
}: {
  id: string;
  value: CertificateForm;
  problem: unknown;
  set: (changed: Partial<CertificateForm>) => void;
}) {
  const t = useTexts();
  const terms = useTerms();
  const minutes = minutesOf(value);
  return (
    <div className="duration">
      <div className="duration__fields">
        <TextField
          id={`${id}-duration`}
          label={t('duration')}
          hint={t('durationHint')}
          inputMode="decimal"
          autoComplete="off"
          size={6}
          value={value.duration}
          error={faultOf(problem, 'duration')}
          onChange={({ target }) => set({ duration: target.value })}
        />
        <SelectField
          id={`${id}-durationUnit`}
          label={t('durationUnit')}
          hint={t('durationUnitHint')}
          value={value.durationUnit}
          error={faultOf(problem, 'durationUnit')}
          onChange={({ target }) => set({ durationUnit: target.value as CertificateForm['durationUnit'] })}
        >
          {UNITS.map((each) => (
            <option key={each} value={each}>
              {terms(`durationUnit.${each}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <output className="muted duration__minutes" htmlFor={`${id}-duration ${id}-durationUnit`}>
        {minutes !== null && t('inMinutes', { spoken: showMinutes(minutes), minutes: showNumber(minutes) })}
      </output>
    </div>
  );
}

/** R13 by the very function of the service; null while no duration is typed. */
function minutesOf({ duration, durationUnit }: CertificateForm): number | null {
  const number = readDecimal(duration);
  const unit = DURATION_UNITS.find(({ id }) => id === durationUnit);
  if (Number.isNaN(number) || unit === undefined) return null;
  return wholeMinutes(duration.trim().replace(',', '.'), unit.minutes);
}
