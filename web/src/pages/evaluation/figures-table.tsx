import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Message } from '../../api/client.js';
import { FieldGroup, RadioField } from '../../parts/field.js';
import type { Perspective } from '../../parts/perspective-bar.js';
import { showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'figuresTable',
  {
    caption: 'Auswertung je auswertungspflichtiger Organisationseinheit',
    show: 'Gruppe',
    total: 'Gesamt',
    unit: 'Organisationseinheit',
    obliged: 'Zielgruppe',
    trained: 'mit Schulung',
    fulfilled: 'erfüllt',
    notFulfilled: 'nicht erfüllt',
    trainings: 'Schulungen',
    withheld: 'zu klein',
    notAccepted: 'Zählt bei Führungskräften nicht',
    persons: '{{name}}, {{figure}}: {{count}} Personen zeigen',
    list: '{{name}}, {{figure}}: {{count}} Schulungen zeigen',
  },
  {
    caption: 'Evaluation by reporting unit',
    show: 'Group',
    total: 'Total',
    unit: 'Organisational unit',
    obliged: 'target group',
    trained: 'with training',
    fulfilled: 'fulfilled',
    notFulfilled: 'not fulfilled',
    trainings: 'Trainings',
    withheld: 'too small',
    notAccepted: 'Does not count for leaders',
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
const BLOCKS = ['total', 'leaders', 'employees'] as const;
type Block = (typeof BLOCKS)[number];
const GROUP = { total: undefined, leaders: 'LEADER', employees: 'EMPLOYEE' } as const;

interface FiguresTableProps {
  evaluation: Message<'EvaluationDto'>;
  perspective: Perspective;
  /** Whether figures open the list of the persons behind them. */
  linked: boolean;
}

/** The figures of R18 for one group at a time, with a line per reporting unit and their sum. */
export function FiguresTable({ evaluation, perspective, linked }: FiguresTableProps) {
  const t = useTexts();
  const terms = useTerms();
  const [block, setBlock] = useState<Block>('total');
  const names = { total: t('total'), leaders: terms('groups.LEADER'), employees: terms('groups.EMPLOYEE') };
  const lines = [
    ...evaluation.units.map((unit) => ({
      key: unit.code ?? '',
      code: unit.code,
      name: unit.name,
      figures: unit[block],
    })),
    { key: 'total', code: undefined, name: t('total'), figures: evaluation.total[block] },
  ];
  return (
    <>
      <div className="dense figures__groups">
        <FieldGroup legend={t('show')} horizontal>
          {BLOCKS.map((each) => (
            <RadioField
              key={each}
              name="group"
              label={names[each]}
              checked={block === each}
              onChange={() => setBlock(each)}
            />
          ))}
        </FieldGroup>
      </div>
      <div className="kern-table-responsive">
        <table className="kern-table kern-table--small figures">
          <caption className="kern-sr-only">
            {t('caption')}: {names[block]}
          </caption>
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              <th scope="col" className="kern-table__header">
                {t('unit')}
              </th>
              {(['obliged', 'fulfilled', 'notFulfilled', 'trained'] as const).map((figure) => (
                <th key={figure} scope="col" className="kern-table__header kern-table__header--numeric">
                  {t(figure)}
                </th>
              ))}
              <th scope="col" className="kern-table__header kern-table__header--numeric">
                {t('trainings')}
              </th>
              {CATEGORIES.map((category) => (
                <th
                  key={category}
                  scope="col"
                  className="kern-table__header kern-table__header--numeric figures__category"
                >
                  {terms(`category.${category}`)}
                  {block === 'leaders' &&
                    (category === 'MULTILINGUALISM' || category === 'CITIZEN_COMMUNICATION') && (
                      <span className="figures__note">{t('notAccepted')}</span>
                    )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {lines.map(({ key, code, name, figures }) => (
              <tr key={key} className={`kern-table__row${key === 'total' ? ' figures__total' : ''}`}>
                <th scope="row" className="kern-table__cell">
                  {code && <span className="figures__code">{code}</span>} {name}
                </th>
                {figures === null ? (
                  <td className="kern-table__cell muted" colSpan={9}>
                    {t('withheld')}
                  </td>
                ) : (
                  <FigureCells
                    {...{ figures, name }}
                    link={
                      linked
                        ? {
                            search: { ...perspective, ...lineOf(code), gruppe: GROUP[block] },
                            isOver: evaluation.asOf >= evaluation.period.to,
                          }
                        : undefined
                    }
                  />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What the line is in the address of a list; the last line, the sum, is everything. */
function lineOf(code: string | null | undefined) {
  if (code === null) return { ohneAuswertung: 'ja' as const };
  return { auswertung: code };
}

interface ListLink {
  search: Perspective & ReturnType<typeof lineOf> & { gruppe: 'LEADER' | 'EMPLOYEE' | undefined };
  /** Whether the reference date is the last day of the period or later (R16). */
  isOver: boolean;
}

interface FigureCellsProps {
  figures: Message<'FiguresDto'>;
  name: string;
  link: ListLink | undefined;
}

function FigureCells({ figures, name, link }: FigureCellsProps) {
  const t = useTexts();
  const terms = useTerms();
  const missing = link?.isOver ? ('NOT_FULFILLED' as const) : ('OPEN' as const);
  const persons = {
    obliged: { verpflichtet: 'ja' as const },
    fulfilled: { verpflichtet: 'ja' as const, stand: 'FULFILLED' as const },
    notFulfilled: { verpflichtet: 'ja' as const, stand: missing },
    trained: { verpflichtet: 'ja' as const, mitSchulung: 'ja' as const },
  };
  const categories = [undefined, ...CATEGORIES];
  return (
    <>
      {(['obliged', 'fulfilled', 'notFulfilled', 'trained'] as const).map((figure) => (
        <td key={figure} className="kern-table__cell kern-table__cell--numeric">
          {link && figures[figure] > 0 ? (
            <Link
              to="/personen"
              search={{ ...link.search, ...persons[figure] }}
              aria-label={t('persons', { name, figure: t(figure), count: showNumber(figures[figure]) })}
            >
              {showNumber(figures[figure])}
            </Link>
          ) : (
            showNumber(figures[figure])
          )}
        </td>
      ))}
      {categories.map((bereich) => {
        const count = figures.trainings[bereich ?? 'total'];
        const figure = bereich ? terms(`category.${bereich}`) : t('trainings');
        return (
          <td key={bereich ?? 'total'} className="kern-table__cell kern-table__cell--numeric">
            {link && count > 0 ? (
              <Link
                to="/auswertung/schulungen"
                search={{ ...link.search, bereich }}
                aria-label={t('list', { name, figure, count: showNumber(count) })}
              >
                {showNumber(count)}
              </Link>
            ) : (
              showNumber(count)
            )}
          </td>
        );
      })}
    </>
  );
}
