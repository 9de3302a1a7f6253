import { useState } from 'react';
import type { Message } from '../../api/client.js';
import { FieldGroup, RadioField } from '../../parts/field.js';
import type { Perspective } from '../../parts/perspective-bar.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { FIGURES, Figure, isCategory, type ListLink, lineOf, useFigureName } from './figure.js';
import { useMandate } from './mandate.js';

const useTexts = defineTexts(
  'figuresTable',
  {
    caption: 'Auswertung je auswertungspflichtiger Organisationseinheit',
    show: 'Gruppe',
    total: 'Gesamt',
    unit: 'Organisationseinheit',
    withheld: 'zu klein',
    notAccepted: 'Zählt nicht bei: {{group}}',
  },
  {
    caption: 'Evaluation by reporting unit',
    show: 'Group',
    total: 'Total',
    unit: 'Organisational unit',
    withheld: 'too small',
    notAccepted: 'Does not count for: {{group}}',
  },
);

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
  const nameOf = useFigureName();
  const { isAccepted } = useMandate(evaluation.mandate);
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
              {FIGURES.map((figure) => (
                <th
                  key={figure}
                  scope="col"
                  className={`kern-table__header kern-table__header--numeric${isCategory(figure) ? ' figures__category' : ''}`}
                >
                  {nameOf(figure)}
                  {isCategory(figure) && block !== 'total' && !isAccepted(GROUP[block], figure) && (
                    <span className="figures__note">{t('notAccepted', { group: names[block] })}</span>
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

interface FigureCellsProps {
  figures: Message<'FiguresDto'>;
  name: string;
  link: ListLink | undefined;
}

function FigureCells({ figures, name, link }: FigureCellsProps) {
  return FIGURES.map((figure) => (
    <td key={figure} className="kern-table__cell kern-table__cell--numeric">
      <Figure {...{ figures, figure, name, link }} />
    </td>
  ));
}
