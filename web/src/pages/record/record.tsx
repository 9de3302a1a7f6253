import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { answer, api, Problem } from '../../api/client.js';
import { useShortcut } from '../../app/shortcuts.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { CertificateFields, useCertificateLabels } from '../../parts/certificate-fields.js';
import { certificateOf, EMPTY_CERTIFICATE, given, isComplete } from '../../parts/certificate-form.js';
import { CheckField, faultOf } from '../../parts/field.js';
import { FileDrop } from '../../parts/file-drop.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { nameOf, type Person, PersonCombobox } from '../../parts/person-combobox.js';
import { useSettled } from '../../parts/use-settled.js';
import { defineTexts } from '../../texts/texts.js';
import { Effect } from './effect.js';
import { LastRecorded, type RecordedEntry } from './last-recorded.js';
import { useRecordAct } from './record-act.js';
import { Similar } from './similar.js';

const useTexts = defineTexts(
  'record',
  {
    title: 'Nachweis erfassen',
    person: 'Person',
    personHint: 'Name oder Personalnummer. Enter übernimmt den ersten Vorschlag.',
    personNumber: 'Person',
    evidence: 'Datei als Nachweis',
    seen: 'Original gesehen',
    despiteSimilar: 'Trotzdem erfassen, weil',
    saveNext: 'Speichern und nächster',
    save: 'Speichern und ansehen',
    saved: 'Erfasst: {{person}}, „{{title}}“.',
    hint: 'Titel, Anbieter, Kompetenzbereiche, Tag und Dauer bleiben für die nächste Person stehen.',
  },
  {
    title: 'Record a certificate',
    person: 'Person',
    personHint: 'Name or personnel number. Enter takes the first proposal.',
    personNumber: 'Person',
    evidence: 'Evidence as a file',
    seen: 'Original seen',
    despiteSimilar: 'Record it nevertheless, because',
    saveNext: 'Save and next',
    save: 'Save and view',
    saved: 'Recorded: {{person}}, “{{title}}”.',
    hint: 'Title, provider, competence areas, day and duration stay for the next person.',
  },
);

/** Records certificates, one person after the other; beside the fields stands what each of them does. */
export function Record() {
  const t = useTexts();
  const labels = useCertificateLabels();
  const navigate = useNavigate();
  const done = useDone();
  const form = useRef<HTMLFormElement>(null);
  const [person, setPerson] = useState<Person | null>(null);
  const [certificate, setCertificate] = useState(EMPTY_CERTIFICATE);
  const [despiteSimilar, setDespiteSimilar] = useState('');
  const [isSeen, setSeen] = useState(false);
  const [files, setFiles] = useState<File[]>([]);
  const [last, setLast] = useState<RecordedEntry[]>([]);
  const record = useRecordAct();
  const preview = usePreview(person, certificate);
  const save = useMutation({
    mutationFn: (_then: 'next' | 'view') =>
      record({
        training: {
          personnelNumber: given(person?.personnelNumber ?? ''),
          ...certificateOf(certificate),
          despiteSimilar: despiteSimilar.trim() || undefined,
        },
        isSeen,
        files,
      }),
    onSuccess: async (training, then) => {
      const said = t('saved', { person: person ? nameOf(person) : '', title: training.title });
      setPerson(null);
      setDespiteSimilar('');
      setFiles([]);
      // The state of a training is the number of the change that made it.
      setLast((known) => [{ training, change: Number(training.etag.replaceAll('"', '')) }, ...known]);
      if (then === 'view') await navigate({ to: '/nachweise/$id', params: { id: training.id } });
      else document.getElementById('record-personnelNumber')?.focus();
      await done(said, Number(training.etag.replaceAll('"', '')));
    },
  });
  useShortcut('Ctrl+Enter', t('saveNext'), () => form.current?.requestSubmit());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate('next');
  };
  const said = { ...labels, personnelNumber: t('personNumber'), despiteSimilar: t('despiteSimilar') };
  const refused = useLabelled(save.error, said);
  const doubted = useLabelled(faultsOf(preview.error), said);
  const problem = refused ?? doubted;
  const similar = preview.data?.similar ?? [];
  return (
    <Page title={t('title')}>
      <form ref={form} className="record dense" noValidate onSubmit={submit}>
        <div className="record__fields">
          <ProblemNotice problem={refused} fieldOf={(pointer) => `record-${pointer.split('/')[1]}`} />
          <PersonCombobox
            key={last.length}
            id="record-personnelNumber"
            label={t('person')}
            hint={t('personHint')}
            autoFocus
            selected={person}
            onSelect={setPerson}
            error={faultOf(problem, 'personnelNumber')}
          />
          <CertificateFields id="record" value={certificate} onChange={setCertificate} problem={problem} />
          <div className="field-row">
            <FileDrop label={t('evidence')} files={files} onChange={setFiles} />
            <CheckField
              label={t('seen')}
              checked={isSeen}
              onChange={({ target }) => setSeen(target.checked)}
            />
          </div>
          {similar.length > 0 && (
            <Similar
              similar={similar}
              reason={despiteSimilar}
              onReason={setDespiteSimilar}
              error={faultOf(problem, 'despiteSimilar')}
            />
          )}
        </div>
        <Effect person={person} preview={preview.data} categories={certificate.categories} />
        <div className="record__actions">
          <div className="buttons">
            <Button kind="primary" type="submit" aria-disabled={save.isPending}>
              {t('saveNext')}
            </Button>
            <Button onClick={() => save.isPending || save.mutate('view')}>{t('save')}</Button>
          </div>
          <p className="muted">{t('hint')}</p>
        </div>
      </form>
      <LastRecorded
        entries={last}
        onUndone={(id) => setLast((known) => known.filter(({ training }) => training.id !== id))}
      />
    </Page>
  );
}

/** Asks the service what the certificate would do, whenever the typing pauses. */
function usePreview(person: Person | null, certificate: typeof EMPTY_CERTIFICATE) {
  const body = useSettled({
    personnelNumber: person?.personnelNumber ?? '',
    ...certificateOf(certificate),
  });
  const isAsked = person !== null && isComplete(certificate);
  const { data, error } = useQuery({
    queryKey: ['training-preview', body],
    queryFn: () => answer(api.POST('/api/v1/trainings/preview', { body })),
    enabled: isAsked && body.personnelNumber === person.personnelNumber && body.duration > 0,
    // While typing goes on, the answer about the same person stays.
    placeholderData: (previous, query) => {
      const asked = query?.queryKey[1] as typeof body | undefined;
      return asked?.personnelNumber === body.personnelNumber ? previous : undefined;
    },
    retry: false,
  });
  return isAsked ? { data, error } : { data: undefined, error: null };
}

/** What is wrong with fields is said at once; that the service is away is said when it is needed. */
function faultsOf(problem: unknown): unknown {
  return problem instanceof Problem && problem.status === 400 ? problem : null;
}
