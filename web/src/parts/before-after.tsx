import type { Message } from '../api/client.js';
import { showNumber } from '../texts/format.js';
import { useTerms } from '../texts/terms.js';
import { defineTexts } from '../texts/texts.js';

const useTexts = defineTexts(
  'beforeAfter',
  {
    group: 'Gruppe',
    obliged: 'Zielgruppe',
    fulfilled: 'erfüllt',
    notFulfilled: 'nicht erfüllt',
    total: 'Gesamt',
    change: '{{before}} → {{after}}',
    changed: 'vorher {{before}}, nachher {{after}}',
  },
  {
    group: 'Group',
    obliged: 'target group',
    fulfilled: 'fulfilled',
    notFulfilled: 'not fulfilled',
    total: 'Total',
    change: '{{before}} → {{after}}',
    changed: 'before {{before}}, after {{after}}',
  },
);

const LINES = ['leaders', 'employees', 'total'] as const;
const FIGURES = ['obliged', 'fulfilled', 'notFulfilled'] as const;

interface BeforeAfterProps {
  /** What the figures are of, with their day; read by screen readers. */
  caption: string;
  before: Message<'EffectGroupsDto'>;
  after: Message<'EffectGroupsDto'>;
}

/** Figures of the evaluation before and after something; what changes is marked, what stays is said once. */
export function BeforeAfter({ caption, before, after }: BeforeAfterProps) {
  const t = useTexts();
  const terms = useTerms();
  const names = { leaders: terms('groups.LEADER'), employees: terms('groups.EMPLOYEE'), total: t('total') };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, and then by keyboard, too
    <section className="kern-table-responsive" aria-label={caption} tabIndex={0}>
      <table className="kern-table kern-table--small figures before-after">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              {t('group')}
            </th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col" className="kern-table__header kern-table__header--numeric">
                {t(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {LINES.map((line) => (
            <tr key={line} className={`kern-table__row${line === 'total' ? ' figures__total' : ''}`}>
              <th scope="row" className="kern-table__cell">
                {names[line]}
              </th>
              {FIGURES.map((figure) => (
                <td key={figure} className="kern-table__cell kern-table__cell--numeric">
                  <Figure before={before[line][figure]} after={after[line][figure]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figure({ before, after }: { before: number; after: number }) {
  const t = useTexts();
  if (before === after) return showNumber(after);
  const values = { before: showNumber(before), after: showNumber(after) };
  return (
    <strong>
      <span aria-hidden="true">{t('change', values)}</span>
      <span className="kern-sr-only">{t('changed', values)}</span>
    </strong>
  );
}
