import { Problem } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'stateChanged',
  {
    title: 'Jemand hat das inzwischen geändert',
    help: 'Laden Sie den neuen Stand und sehen Sie ihn an. Was Sie eingegeben haben, bleibt stehen.',
    reload: 'Neuen Stand laden',
  },
  {
    title: 'Somebody has changed this meanwhile',
    help: 'Load the new state and look at it. What you entered stays.',
    reload: 'Load the new state',
  },
);

interface RefusedProps {
  problem: unknown;
  reload: () => Promise<void>;
  /** Forgets the problem once the new state is there. */
  onReloaded: () => void;
  fieldOf?: (pointer: string) => string | undefined;
}

/** What the service has refused; when somebody else was faster, the way to the new state. */
export function Refused({ problem, reload, onReloaded, fieldOf }: RefusedProps) {
  const t = useTexts();
  if (!(problem instanceof Problem) || problem.code !== 'STATE_HAS_CHANGED') {
    return <ProblemNotice problem={problem} fieldOf={fieldOf} />;
  }
  return (
    <Notice kind="warning" title={t('title')} live>
      <p className="kern-body">{t('help')}</p>
      <Button
        onClick={async () => {
          await reload();
          onReloaded();
        }}
      >
        {t('reload')}
      </Button>
    </Notice>
  );
}
