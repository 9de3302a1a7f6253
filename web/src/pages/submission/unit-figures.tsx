import type { Message } from '../../api/client.js';
import { ScrollFrame } from '../../parts/scroll-frame.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { FIGURES, Figure, isCategory, useFigureName } from '../evaluation/figure.js';
import { useMandate } from '../evaluation/mandate.js';

const useTexts = defineTexts(
  'unitFigures',
  {
    caption: 'Zahlen von {{unit}}',
    figure: 'Zahl',
    total: 'Gesamt',
    notAccepted: 'zählt nicht',
  },
  {
    caption: 'Figures of {{unit}}',
    figure: 'Figure',
    total: 'Total',
    notAccepted: 'does not count',
  },
);

const BLOCKS = [
  { block: 'leaders', group: 'LEADER' },
  { block: 'employees', group: 'EMPLOYEE' },
  { block: 'total', group: undefined },
] as const;

interface UnitFiguresProps {
  figures: Message<'GroupFiguresDto'>;
  unit: Message<'ReportingUnitDto'>;
  /** Name of the mandate. */
  mandate: string;
  /** Reference date. */
  asOf: string;
  /** Whether the figures open the lists behind them, as known now. */
  isLinked?: boolean;
}

/** All figures of one unit (R18) by group; competence areas that do not count for a group are marked. */
export function UnitFigures({ figures, unit, mandate, asOf, isLinked = false }: UnitFiguresProps) {
  const t = useTexts();
  const terms = useTerms();
  const nameOf = useFigureName();
  const { mandate: known, isAccepted } = useMandate(mandate);
  const titleOf = (group: 'LEADER' | 'EMPLOYEE' | undefined) =>
    group ? terms(`groups.${group}`) : t('total');
  const caption = t('caption', { unit: unit.code });
  const linkOf = (group: 'LEADER' | 'EMPLOYEE' | undefined) =>
    isLinked && known
      ? {
          search: { stichtag: asOf, auswertung: unit.code, gruppe: group },
          isOver: asOf >= known.period.to,
        }
      : undefined;
  return (
    <ScrollFrame label={caption}>
      <table className="kern-table kern-table--small figures unit-figures">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              {t('figure')}
            </th>
            {BLOCKS.map(({ block, group }) => (
              <th key={block} scope="col" className="kern-table__header kern-table__header--numeric">
                {titleOf(group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {FIGURES.map((figure) => (
            <tr key={figure} className="kern-table__row">
              <th scope="row" className="kern-table__cell">
                {nameOf(figure)}
              </th>
              {BLOCKS.map(({ block, group }) => {
                const ofGroup = figures[block];
                return (
                  <td key={block} className="kern-table__cell kern-table__cell--numeric">
                    {ofGroup && (
                      <Figure figures={ofGroup} figure={figure} name={titleOf(group)} link={linkOf(group)} />
                    )}
                    {group && isCategory(figure) && !isAccepted(group, figure) && (
                      <span className="figures__note">{t('notAccepted')}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
