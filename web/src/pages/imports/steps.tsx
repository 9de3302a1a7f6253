import { Link } from '@tanstack/react-router';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'importSteps',
  {
    name: 'Schritte des Einspielens',
    datei: 'Datei',
    erkannt: 'Was erkannt wurde',
    aenderungen: 'Was sich ändert',
    ergebnis: 'Ergebnis',
  },
  {
    name: 'Steps of the import',
    datei: 'File',
    erkannt: 'What was recognised',
    aenderungen: 'What changes',
    ergebnis: 'Result',
  },
);

const STEPS = ['datei', 'erkannt', 'aenderungen', 'ergebnis'] as const;
export type Step = (typeof STEPS)[number];

/** Where one is on the way from the file to the result, and the way back to what was decided before. */
export function Steps({ shown, id, isEnded = false }: { shown: Step; id?: string; isEnded?: boolean }) {
  const t = useTexts();
  const at = STEPS.indexOf(shown);
  return (
    <nav aria-label={t('name')}>
      <ol className="steps">
        {STEPS.map((step, index) => (
          <li
            key={step}
            className={`steps__item${index < at ? ' steps__item--done' : ''}`}
            aria-current={step === shown ? 'step' : undefined}
          >
            <span className="steps__number" aria-hidden="true">
              {index + 1}
            </span>
            {id !== undefined && step !== 'datei' && step !== shown && index < at && !isEnded ? (
              <Link to="/einspielen/$id" params={{ id }} search={{ schritt: step }}>
                {t(step)}
              </Link>
            ) : (
              <span>{t(step)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
