import { showNumber } from '../texts/format.js';
import { defineTexts } from '../texts/texts.js';
import { Button } from './button.js';

const useTexts = defineTexts(
  'pager',
  {
    name: 'Seiten',
    range: '{{from}} bis {{to}} von {{total}}',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
  },
  { name: 'Pages', range: '{{from}} to {{to}} of {{total}}', previous: 'Previous page', next: 'Next page' },
);

/** Which part of a list is shown, and the way to the next part. */
export function Pager({
  page,
  pageSize,
  total,
  onPage,
}: {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}) {
  const t = useTexts();
  if (total === 0) return null;
  const last = Math.max(1, Math.ceil(total / pageSize));
  const [from, to] = [(page - 1) * pageSize + 1, Math.min(page * pageSize, total)];
  return (
    <nav className="pager" aria-label={t('name')}>
      <span role="status">
        {t('range', { from: showNumber(from), to: showNumber(to), total: showNumber(total) })}
      </span>
      {last > 1 && (
        <span className="pager__buttons">
          <Button small icon="chevron-left" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {t('previous')}
          </Button>
          <Button small icon="chevron-right" disabled={page >= last} onClick={() => onPage(page + 1)}>
            {t('next')}
          </Button>
        </span>
      )}
    </nav>
  );
}
