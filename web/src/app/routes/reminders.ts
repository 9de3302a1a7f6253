import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, pageIn, textIn } from '../search.js';
import { inside, type Search } from './frame.js';

const MAIL_STATES = ['WAITING', 'SENT', 'FAILED', 'SKIPPED', 'EXPIRED'] as const;
const OCCASIONS = [
  ...(['ROUND_OPENED', 'SUBMISSION_RECEIVED', 'SUBMISSION_ACCEPTED', 'SUBMISSION_RETURNED'] as const),
  ...(['RENEWAL_DEMANDED', 'REMINDER_DIGEST', 'ESCALATION', 'OWN_REMINDER'] as const),
];

const plan = createRoute({
  getParentRoute: () => inside,
  path: '/runde/erinnerungen',
  component: lazyRouteComponent(() => import('../../pages/reminders/plan.js'), 'ReminderPlan'),
});

const preview = createRoute({
  getParentRoute: () => inside,
  path: '/runde/erinnerungen/vorschau',
  validateSearch: (search: Search) => optional({ von: textIn(search, 'von'), bis: textIn(search, 'bis') }),
  component: lazyRouteComponent(() => import('../../pages/reminders/preview.js'), 'ReminderPreview'),
});

const sendLog = createRoute({
  getParentRoute: () => inside,
  path: '/runde/erinnerungen/versand',
  validateSearch: (search: Search) =>
    optional({
      stand: oneIn(search, 'stand', MAIL_STATES),
      anlass: oneIn(search, 'anlass', OCCASIONS),
      suche: textIn(search, 'suche'),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../../pages/reminders/send-log.js'), 'SendLog'),
});

const mail = createRoute({
  getParentRoute: () => inside,
  path: '/runde/erinnerungen/versand/$id',
  component: lazyRouteComponent(() => import('../../pages/reminders/mail.js'), 'Mail'),
});

/** The pages of reminders and of what was sent. */
export const reminderRoutes = [plan, preview, sendLog, mail] as const;
