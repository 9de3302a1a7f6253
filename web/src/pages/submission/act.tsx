import { type FormEvent, useEffect, useRef } from 'react';
import type { Message } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { CheckField } from '../../parts/field.js';
import { Notice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { isToDo } from './next-step.js';
import { Obstacles } from './notes.js';
import { StepProblem } from './step-problem.js';
import { type Steps, useSteps } from './use-steps.js';

const useTexts = defineTexts(
  'submissionAct',
  {
    title: 'Nächster Schritt',
    check: 'Geprüft',
    checkHelp: 'Sehen Sie die Zahlen durch. Mit „Geprüft“ bestätigen Sie, dass sie stimmen.',
    nil: 'Fehlanzeige: In der Einheit ist am Stichtag niemand verpflichtet.',
    changed: 'Die Zahlen haben sich seit der Prüfung geändert: bitte neu prüfen',
    changedHelp: 'Unten stehen die neuen Zahlen. Geprüft und gezeichnet waren andere.',
    signAndHandIn: 'Zeichnen und übermitteln',
    sign: 'Zeichnen',
    signHelp: 'Mit der Zeichnung bestätigen Sie die geprüften Zahlen. Beim Übermitteln werden sie gesiegelt.',
    waiting: 'Jetzt zeichnet die Leitung. Danach kann übermittelt werden.',
    handIn: 'Übermitteln',
    handInHelp: 'Beim Übermitteln werden die gezeichneten Zahlen gesiegelt.',
    takeBack: 'Zurücknehmen',
    others: 'Prüfen, zeichnen und übermitteln kann nur die Einheit selbst.',
    table:
      'Diese Einheit gibt eine ausgefüllte Tabelle ab. Laden Sie die Vorlage herunter, füllen Sie sie aus und geben Sie sie dem Haupt- und Personalamt. Es liest sie ein.',
    template: 'Vorlage herunterladen',
  },
  {
    title: 'Next step',
    check: 'Checked',
    checkHelp: 'Look through the figures. With “Checked” you confirm that they are right.',
    nil: 'Nil return: nobody in the unit is obliged on the reference date.',
    changed: 'The figures have changed since the check: please check again',
    changedHelp: 'The new figures stand below. Others were checked and signed.',
    signAndHandIn: 'Sign and hand in',
    sign: 'Sign',
    signHelp: 'With your signature you confirm the checked figures. They are sealed when they are handed in.',
    waiting: 'Now the head of the unit signs. Afterwards it can be handed in.',
    handIn: 'Hand in',
    handInHelp: 'Handing in seals the signed figures.',
    takeBack: 'Take back',
    others: 'Only the unit itself can check, sign and hand in.',
    table:
      'This unit hands in a filled table. Download the template, fill it in and give it to the personnel department, which reads it in.',
    template: 'Download the template',
  },
);

interface ActProps {
  submission: Message<'SubmissionDetailDto'>;
}

/** What is to be done with a submission now, with the buttons that its state and the own rights allow. */
export function Act({ submission }: ActProps) {
  const t = useTexts();
  const steps = useSteps(submission);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state } = submission;
  const shown = useRef(state);
  useEffect(() => {
    // The button that was used is gone: what comes next is read from here, or from the top when nothing does.
    if (shown.current !== state && !steps.problem)
      (heading.current ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    shown.current = state;
  }, [state, steps.problem]);
  const isDone = !isToDo(submission);
  if (isDone && !steps.problem) return null;
  return (
    <section className="act">
      <StepProblem steps={steps} state={state} />
      {!isDone && (
        <>
          <h2 ref={heading} tabIndex={-1} className="kern-heading-medium">
            {t('title')}
          </h2>
          <NextStep submission={submission} steps={steps} />
        </>
      )}
    </section>
  );
}

function NextStep({ submission, steps }: ActProps & { steps: Steps }) {
  const t = useTexts();
  const may = useMay();
  const { id, byTable, obstacles, changedSinceCheck, state } = submission;
  if (byTable) {
    return (
      <>
        <p>{t('table')}</p>
        <p className="buttons">
          <DownloadButton kind="primary" href={`/api/v1/submissions/${id}/template.xlsx`}>
            {t('template')}
          </DownloadButton>
        </p>
      </>
    );
  }
  const isOnItsWay = state === 'CHECKED' || state === 'SIGNED';
  return (
    <>
      <Obstacles submission={submission} />
      {changedSinceCheck && isOnItsWay && (
        <Notice kind="warning" title={t('changed')} live>
          <p className="kern-body">{t('changedHelp')}</p>
        </Notice>
      )}
      {!may('CHECK') && <p>{t('others')}</p>}
      {may('CHECK') && obstacles.length === 0 && <Buttons submission={submission} steps={steps} />}
      {may('CHECK') && isOnItsWay && (
        <p className="buttons">
          <Button kind="tertiary" disabled={steps.isPending} onClick={() => steps.take(['withdrawal'])}>
            {t('takeBack')}
          </Button>
        </p>
      )}
    </>
  );
}

function Buttons({ submission, steps }: ActProps & { steps: Steps }) {
  const t = useTexts();
  const may = useMay();
  const { state, changedSinceCheck } = submission;
  if (state === 'OPEN' || state === 'RETURNED' || changedSinceCheck)
    return <CheckForm submission={submission} steps={steps} />;
  if (state === 'SIGNED') {
    return (
      <>
        <p>{t('handInHelp')}</p>
        <p className="buttons">
          <Button kind="primary" disabled={steps.isPending} onClick={() => steps.take(['hand-in'])}>
            {t('handIn')}
          </Button>
        </p>
      </>
    );
  }
  if (!may('SIGN')) return <p>{t('waiting')}</p>;
  return (
    <>
      <p>{t('signHelp')}</p>
      <p className="buttons">
        <Button
          kind="primary"
          disabled={steps.isPending}
          onClick={() => steps.take(['signature', 'hand-in'])}
        >
          {t('signAndHandIn')}
        </Button>
        <Button disabled={steps.isPending} onClick={() => steps.take(['signature'])}>
          {t('sign')}
        </Button>
      </p>
    </>
  );
}

function CheckForm({ submission, steps }: ActProps & { steps: Steps }) {
  const t = useTexts();
  const isNil = submission.figures?.total?.obliged === 0;
  const check = (event: FormEvent) => {
    event.preventDefault();
    steps.take(['check'], isNil);
  };
  return (
    <form className="stack" onSubmit={check}>
      <p>{t('checkHelp')}</p>
      {isNil && <CheckField label={t('nil')} required />}
      <p className="buttons">
        <Button kind="primary" type="submit" disabled={steps.isPending}>
          {t('check')}
        </Button>
      </p>
    </form>
  );
}
