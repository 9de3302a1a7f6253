import { Link } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import type { Perspective } from '../../parts/perspective-bar.js';
import { showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'figure',
  {
    obliged: 'Zielgruppe',
    trained: 'mit Schulung',
    fulfilled: 'erfüllt',
    notFulfilled: 'nicht erfüllt',
    trainings: 'Schulungen',
    persons: '{{name}}, {{figure}}: {{count}} Personen zeigen',
    list: '{{name}}, {{figure}}: {{count}} Schulungen zeigen',
  },
  {
    obliged: 'target group',
    trained: 'with training',
    fulfilled: 'fulfilled',
    notFulfilled: 'not fulfilled',
    trainings: 'Trainings',
    persons: '{{name}}, {{figure}}: show {{count}} persons',
    list: '{{name}}, {{figure}}: show {{count}} trainings',
  },
);

const CATEGORIES = [
  'DEMOCRATIC_COMPETENCE',
  'INTERCULTURAL_COMPETENCE',
  'MULTILINGUALISM',
  'CITIZEN_COMMUNICATION',
] as const;

/** The figures of a group (R18) in the order in which they are shown; `trainings` is all of them together. */
export const FIGURES = [
  'obliged',
  'fulfilled',
  'notFulfilled',
  'trained',
  'trainings',
  ...CATEGORIES,
] as const;
type FigureName = (typeof FIGURES)[number];
type Category = (typeof CATEGORIES)[number];

/** Whether a figure counts the trainings of one competence area. */
export function isCategory(figure: FigureName): figure is Category {
  return CATEGORIES.some((each) => each === figure);
}

/** How a figure is called. */
export function useFigureName(): (figure: FigureName) => string {
  const t = useTexts();
  const terms = useTerms();
  return (figure) => (isCategory(figure) ? terms(`category.${figure}`) : t(figure));
}

/** What a line of the evaluation is in the address of a list; without one, the sum, it is everything. */
export function lineOf(code: string | null | undefined) {
  if (code === null) return { ohneAuswertung: 'ja' as const };
  return { auswertung: code };
}

/** Which list stands behind a figure. */
export interface ListLink {
  search: Perspective & ReturnType<typeof lineOf> & { gruppe: 'LEADER' | 'EMPLOYEE' | undefined };
  /** Whether the reference date is the last day of the period or later (R16). */
  isOver: boolean;
}

interface FigureProps {
  figures: Message<'FiguresDto'>;
  figure: FigureName;
  /** Whose figure it is, for those who hear it. */
  name: string;
  link: ListLink | undefined;
}

/** One figure; with a link it opens the list behind it (R19). */
export function Figure({ figures, figure, name, link }: FigureProps) {
  const t = useTexts();
  const figureName = useFigureName()(figure);
  const ofTrainings = isCategory(figure) || figure === 'trainings';
  const value = ofTrainings ? figures.trainings[isCategory(figure) ? figure : 'total'] : figures[figure];
  const shown = showNumber(value);
  if (!link || value === 0) return shown;
  const said = { name, figure: figureName, count: shown };
  if (ofTrainings) {
    const bereich = isCategory(figure) ? figure : undefined;
    return (
      <Link to="/auswertung/schulungen" search={{ ...link.search, bereich }} aria-label={t('list', said)}>
        {shown}
      </Link>
    );
  }
  const stand = {
    obliged: {},
    fulfilled: { stand: 'FULFILLED' as const },
    notFulfilled: { stand: link.isOver ? ('NOT_FULFILLED' as const) : ('OPEN' as const) },
    trained: { mitSchulung: 'ja' as const },
  }[figure];
  return (
    <Link
      to="/personen"
      search={{ ...link.search, verpflichtet: 'ja', ...stand }}
      aria-label={t('persons', said)}
    >
      {shown}
    </Link>
  );
}
