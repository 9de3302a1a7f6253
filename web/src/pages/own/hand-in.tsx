import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { answer, api, type Message, newKey, Problem } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import {
  CheckField,
  Field,
  FieldGroup,
  faultOf,
  SelectField,
  TextArea,
  TextField,
} from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { saidOf } from '../../texts/refusals.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { CERTIFICATE_FILES, uploadCertificate } from './upload-certificate.js';

const useTexts = defineTexts(
  'handIn',
  {
    open: 'Zertifikat einreichen',
    help: 'Schreiben Sie ab, was auf dem Zertifikat steht. Die Fortbildungsbeauftragten Ihrer Einheit prüfen es.',
    training: 'Titel der Schulung',
    provider: 'Anbieter',
    categories: 'Kompetenzbereiche',
    completedOn: 'Abgeschlossen am',
    duration: 'Dauer',
    unit: 'Einheit',
    file: 'Foto oder PDF des Zertifikats',
    fileHint: 'PDF, JPEG, PNG oder HEIC, höchstens 15 MB.',
    fileFailed:
      '„{{title}}“ ist eingereicht, aber die Datei nicht: {{reason}} Fügen Sie sie in der Liste hinzu.',
    again: 'Warum reichen Sie es trotzdem ein?',
    againHint: 'Es gibt schon eine ähnliche Schulung von Ihnen.',
    send: 'Einreichen',
    sent: '„{{title}}“ ist eingereicht und wird geprüft.',
  },
  {
    open: 'Hand in a certificate',
    help: 'Copy what stands on the certificate. The training officers of your unit check it.',
    training: 'Title of the training',
    provider: 'Provider',
    categories: 'Competence areas',
    completedOn: 'Completed on',
    duration: 'Duration',
    unit: 'Unit',
    file: 'Photograph or PDF of the certificate',
    fileHint: 'PDF, JPEG, PNG or HEIC, at most 15 MB.',
    fileFailed: '“{{title}}” has been handed in, but not the file: {{reason}} Add it in the list.',
    again: 'Why do you hand it in all the same?',
    againHint: 'There is a similar training of yours already.',
    send: 'Hand in',
    sent: '“{{title}}” has been handed in and will be checked.',
  },
);

const CATEGORIES = [
  'DEMOCRATIC_COMPETENCE',
  'INTERCULTURAL_COMPETENCE',
  'MULTILINGUALISM',
  'CITIZEN_COMMUNICATION',
] as const;
const UNITS = ['HOURS', 'TEACHING_UNITS', 'MINUTES'] as const;
type Certificate = Message<'OwnCertificateDto'>;

const EMPTY = {
  title: '',
  provider: '',
  categories: [] as Certificate['categories'],
  completedOn: '',
  duration: '',
  durationUnit: 'HOURS' as Certificate['durationUnit'],
  despiteSimilar: '',
  file: null as File | null,
};

/** A certificate of one's own, for the unit to decide about. */
export function HandIn() {
  const t = useTexts();
  const terms = useTerms();
  const toast = useToast();
  const queries = useQueryClient();
  const box = useRef<HTMLDetailsElement>(null);
  // One key for one act: sent again after a broken connection, it is not handed in twice.
  const [key, setKey] = useState(newKey);
  const [form, setForm] = useState(EMPTY);
  const change = (changed: Partial<typeof EMPTY>) => setForm((before) => ({ ...before, ...changed }));
  const send = useMutation({
    mutationFn: () => {
      const { provider, despiteSimilar, duration, file: _, ...rest } = form;
      const body = {
        ...rest,
        title: form.title.trim(),
        duration: Number(duration.replace(',', '.')),
        ...(provider.trim() ? { provider: provider.trim() } : {}),
        ...(despiteSimilar.trim() ? { despiteSimilar: despiteSimilar.trim() } : {}),
      };
      const params = { header: { 'Idempotency-Key': key } };
      return answer(api.POST('/api/v1/me/trainings', { params, body }));
    },
    onSuccess: async ({ id, title }) => {
      const { file } = form;
      setForm(EMPTY);
      setKey(newKey());
      if (box.current) box.current.open = false;
      // It is handed in by now; a file that is refused is told, and can be added beside it.
      const failure =
        file &&
        (await uploadCertificate(id, file).then(
          () => null,
          (reason: Error) => reason,
        ));
      toast(
        failure
          ? {
              text: t('fileFailed', {
                title,
                reason: failure instanceof Problem ? saidOf(failure).text : '',
              }),
              kind: 'danger',
            }
          : { text: t('sent', { title }) },
      );
      await queries.invalidateQueries({ queryKey: ['own-record'] });
      await queries.invalidateQueries({ queryKey: ['own-trainings'] });
    },
    onError: (problem) => {
      // What was refused may be sent anew with other words; what did not arrive must keep its key.
      if (problem instanceof Problem && problem.status !== 0) setKey(newKey());
    },
  });
  const { error } = send;
  const isSimilar = error instanceof Problem && error.status === 409;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <details className="more-filters" ref={box}>
      <summary>{t('open')}</summary>
      <p>{t('help')}</p>
      <form className="form" onSubmit={submit}>
        <ProblemNotice problem={error} />
        <TextField
          label={t('training')}
          required
          maxLength={300}
          error={faultOf(error, 'title')}
          value={form.title}
          onChange={({ target }) => change({ title: target.value })}
        />
        <TextField
          label={t('provider')}
          optional
          maxLength={200}
          error={faultOf(error, 'provider')}
          value={form.provider}
          onChange={({ target }) => change({ provider: target.value })}
        />
        <FieldGroup legend={t('categories')} error={faultOf(error, 'categories')}>
          {CATEGORIES.map((category) => (
            <CheckField
              key={category}
              label={terms(`category.${category}`)}
              checked={form.categories.includes(category)}
              onChange={({ target }) =>
                change({
                  categories: CATEGORIES.filter((each) =>
                    each === category ? target.checked : form.categories.includes(each),
                  ),
                })
              }
            />
          ))}
        </FieldGroup>
        <DateField
          label={t('completedOn')}
          required
          error={faultOf(error, 'completedOn')}
          value={form.completedOn}
          onChange={(completedOn) => change({ completedOn })}
        />
        <div className="form__row">
          <TextField
            label={t('duration')}
            required
            inputMode="decimal"
            autoComplete="off"
            error={faultOf(error, 'duration')}
            value={form.duration}
            onChange={({ target }) => change({ duration: target.value })}
          />
          <SelectField
            label={t('unit')}
            error={faultOf(error, 'durationUnit')}
            value={form.durationUnit}
            onChange={({ target }) => change({ durationUnit: target.value as Certificate['durationUnit'] })}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {terms(`durationUnit.${unit}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <Field label={t('file')} hint={t('fileHint')} optional>
          {(frame) => (
            <input
              {...frame}
              // Emptied with the form: a file field keeps its file by itself.
              key={key}
              type="file"
              className="file-input"
              accept={CERTIFICATE_FILES}
              onChange={({ target }) => change({ file: target.files?.[0] ?? null })}
            />
          )}
        </Field>
        {(isSimilar || form.despiteSimilar) && (
          <TextArea
            label={t('again')}
            hint={t('againHint')}
            maxLength={500}
            error={faultOf(error, 'despiteSimilar')}
            value={form.despiteSimilar}
            onChange={({ target }) => change({ despiteSimilar: target.value })}
          />
        )}
        <Button kind="primary" type="submit" disabled={send.isPending}>
          {t('send')}
        </Button>
      </form>
    </details>
  );
}
