import { Problem } from '../api/client.js';
import { type Said, saidOf } from '../texts/refusals.js';

/** A sentence of the service in the language of the UI; what there is in German only is marked as such. */
export function SaidByService({ said: { text, german } }: { said: Said }) {
  if (german === undefined) return text;
  return (
    <>
      {text} <span lang="de">{german}</span>
    </>
  );
}

/** Why something failed, for a message: the refusal of the service, or what is said instead. */
export function Refusal({ problem, otherwise = '' }: { problem: unknown; otherwise?: string }) {
  if (!(problem instanceof Problem) || problem.message === '') return otherwise;
  return <SaidByService said={saidOf(problem)} />;
}
