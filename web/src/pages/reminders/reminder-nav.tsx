import { Link } from '@tanstack/react-router';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'reminderNav',
  { name: 'Erinnerungen', plan: 'Plan', preview: 'Vorschau', log: 'Versand' },
  { name: 'Reminders', plan: 'Plan', preview: 'Preview', log: 'Send log' },
);

/** The way between the pages of reminders. */
export function ReminderNav() {
  const t = useTexts();
  return (
    <nav className="sub-nav" aria-label={t('name')}>
      <Link to="/runde/erinnerungen" activeOptions={{ exact: true, includeSearch: false }}>
        {t('plan')}
      </Link>
      <Link to="/runde/erinnerungen/vorschau" activeOptions={{ includeSearch: false }}>
        {t('preview')}
      </Link>
      <Link to="/runde/erinnerungen/versand" activeOptions={{ includeSearch: false }}>
        {t('log')}
      </Link>
    </nav>
  );
}
