import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { answer, api, newKey, Problem } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { CertificateFields, useCertificateLabels } from '../../parts/certificate-fields.js';
import { type CertificateForm, certificateOf, EMPTY_CERTIFICATE } from '../../parts/certificate-form.js';
import { Field, faultOf, TextArea } from '../../parts/field.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { saidOf } from '../../texts/refusals.js';
import { defineTexts } from '../../texts/texts.js';
import { CERTIFICATE_FILES, uploadCertificate } from './upload-certificate.js';

const useTexts = defineTexts(
  'handIn',
  {
    open: 'Zertifikat einreichen',
    help: 'Schreiben Sie ab, was auf dem Zertifikat steht. Die Fortbildungsbeauftragten Ihrer Einheit prüfen es.',
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
    file: 'Photograph or PDF of the certificate',
    fileHint: 'PDF, JPEG, PNG or HEIC, at most 15 MB.',
    fileFailed: '“{{title}}” has been handed in, but not the file: {{reason}} Add it in the list.',
    again: 'Why do you hand it in all the same?',
    againHint: 'There is a similar training of yours already.',
    send: 'Hand in',
    sent: '“{{title}}” has been handed in and will be checked.',
  },
);

const EMPTY = {
  certificate: { ...EMPTY_CERTIFICATE, durationUnit: 'HOURS' as const } as CertificateForm,
  despiteSimilar: '',
  file: null as File | null,
};

/** A certificate of one's own, for the unit to decide about. */
export function HandIn() {
  const t = useTexts();
  const labels = useCertificateLabels();
  const toast = useToast();
  const queries = useQueryClient();
  const box = useRef<HTMLDetailsElement>(null);
  // One key for one act: sent again after a broken connection, it is not handed in twice.
  const [key, setKey] = useState(newKey);
  // What holds its text or file by itself is made anew after each act.
  const [acts, setActs] = useState(0);
  const [form, setForm] = useState(EMPTY);
  const change = (changed: Partial<typeof EMPTY>) => setForm((before) => ({ ...before, ...changed }));
  const send = useMutation({
    mutationFn: () => {
      const { certificate, despiteSimilar } = form;
      const body = { ...certificateOf(certificate), despiteSimilar: despiteSimilar.trim() || undefined };
      const params = { header: { 'Idempotency-Key': key } };
      return answer(api.POST('/api/v1/me/trainings', { params, body }));
    },
    onSuccess: async ({ id, title }) => {
      const { file } = form;
      setForm(EMPTY);
      setActs((before) => before + 1);
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
  const error = useLabelled(send.error, { ...labels, despiteSimilar: t('again') });
  const isSimilar = error instanceof Problem && error.status === 409;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <details className="more-filters" ref={box}>
      <summary>{t('open')}</summary>
      <p>{t('help')}</p>
      <form className="record__fields dense" noValidate onSubmit={submit}>
        <ProblemNotice problem={error} fieldOf={(pointer) => `own-${pointer.split('/')[1]}`} />
        <CertificateFields
          key={`certificate ${acts}`}
          id="own"
          value={form.certificate}
          onChange={(certificate) => change({ certificate })}
          problem={error}
        />
        <Field label={t('file')} hint={t('fileHint')} optional>
          {(frame) => (
            <input
              {...frame}
              key={acts}
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
