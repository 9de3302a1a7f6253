import { ProblemException } from '../../platform/problem/problem.js';
import { SUBMISSION_STATES, type SubmissionState } from '../states.js';

/** The step does not follow the state of the submission. */
export function wrongStep(state: SubmissionState, wanted: string): ProblemException {
  const label = SUBMISSION_STATES.find(({ id }) => id === state)?.label;
  return new ProblemException(409, 'WRONG_STEP', `Die Meldung ist ${label}. ${wanted}`);
}

export function roundNotOpen(): ProblemException {
  return new ProblemException(409, 'ROUND_NOT_OPEN', 'Die Auswertungsrunde ist zurzeit nicht offen.');
}

export function figuresChanged(): ProblemException {
  const detail =
    'Die Zahlen sind inzwischen andere als die, die Sie gesehen haben. Sehen Sie sich die neuen an und prüfen Sie noch einmal.';
  return new ProblemException(409, 'FIGURES_CHANGED', detail);
}

export function byTable(): ProblemException {
  const detail =
    'Diese Einheit gibt eine ausgefüllte Tabelle ab. Das Personalamt liest sie ein; geprüft und gezeichnet wird auf der Tabelle.';
  return new ProblemException(409, 'HANDS_IN_A_TABLE', detail);
}

export function notByTable(): ProblemException {
  const detail =
    'Diese Einheit arbeitet mit dem Programm: Sie prüft, zeichnet und übermittelt dort. Stellen Sie um, wie sie meldet, wenn sie eine Tabelle abgeben soll.';
  return new ProblemException(409, 'HANDS_IN_NO_TABLE', detail);
}

export function notNil(): ProblemException {
  const detail =
    'Fehlanzeige geht nur, wenn in der Einheit am Stichtag niemand verpflichtet ist. Nach den Zahlen ist jemand verpflichtet.';
  return new ProblemException(422, 'NOT_NIL', detail);
}
