import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { useTakeRun } from './run-queries.js';

const useTexts = defineTexts(
  'dropZone',
  {
    drop: 'Datei hierher ziehen',
    or: 'oder',
    choose: 'Datei auswählen',
    hint: 'Excel (.xlsx) oder CSV, höchstens 64 MB. Es wird zuerst nur geprüft; übernommen wird nichts, bevor Sie zustimmen.',
    sending: 'Die Datei „{{name}}“ wird gesendet …',
    one: 'Bitte nur eine Datei auf einmal.',
  },
  {
    drop: 'Drop a file here',
    or: 'or',
    choose: 'Choose a file',
    hint: 'Excel (.xlsx) or CSV, at most 64 MB. It is only checked at first; nothing is applied before you agree.',
    sending: 'The file “{{name}}” is being sent …',
    one: 'One file at a time, please.',
  },
);

/** Takes a file, by drag and drop or by a dialog, and leads to what was recognised in it. */
export function DropZone() {
  const t = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const take = useTakeRun();
  const [isOver, setOver] = useState(false);
  const [isTooMany, setTooMany] = useState(false);
  const send = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return answer(api.POST('/api/v1/import-runs', { body: { file: '' }, bodySerializer: () => form }));
    },
    onSuccess: async (run) => {
      take(run);
      await navigate({ to: '/einspielen/$id', params: { id: run.id } });
    },
  });
  const choose = (files: FileList | null) => {
    setTooMany((files?.length ?? 0) > 1);
    const file = files?.length === 1 ? files[0] : undefined;
    if (file) send.mutate(file);
  };
  return (
    <>
      {send.error && <ProblemNotice problem={send.error} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same */}
      <div
        className={`drop-zone${isOver ? ' drop-zone--over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!send.isPending) choose(event.dataTransfer.files);
        }}
      >
        {send.isPending ? (
          <div role="status" className="drop-zone__sending">
            <p>{t('sending', { name: send.variables.name })}</p>
            <progress aria-label={t('sending', { name: send.variables.name })} />
          </div>
        ) : (
          <>
            <span className="kern-icon kern-icon--drive-folder-upload" aria-hidden="true" />
            <p className="drop-zone__title">{t('drop')}</p>
            <p className="muted">{t('or')}</p>
            <Button kind="primary" aria-describedby={`${id}-hint`} onClick={() => input.current?.click()}>
              {t('choose')}
            </Button>
          </>
        )}
        <p className="muted" id={`${id}-hint`}>
          {t('hint')}
        </p>
        {isTooMany && <p role="alert">{t('one')}</p>}
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.xlsx"
          hidden
          aria-label={t('choose')}
          onChange={({ target }) => {
            choose(target.files);
            // The same file, corrected meanwhile, may be chosen again.
            target.value = '';
          }}
        />
      </div>
    </>
  );
}
