import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useMay, useSession } from '../../app/session.js';
import { DownloadButton, LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { OpenSubmissions } from '../submission/open-submissions.js';
import { Administration } from './administration.js';
import { LastImports } from './last-imports.js';
import { OfficerDesk } from './officer-desk.js';
import { RecognitionTasks } from './recognition-tasks.js';
import { RunningRounds } from './running-rounds.js';
import { Standing } from './standing.js';

const useTexts = defineTexts(
  'start',
  {
    title: 'Guten Tag, {{name}}',
    noRole: 'Ihr Konto hat noch keine Rolle',
    noRoleHelp: 'Die Administration kann Ihrem Konto eine Rolle geben. Danach sehen Sie hier Ihre Aufgaben.',
    open: 'Wer fehlt noch?',
    evaluation: 'Zur Auswertung',
    excel: 'Auswertung als Excel',
    own: 'Zu meinen Angaben',
  },
  {
    title: 'Good day, {{name}}',
    noRole: 'Your account has no role yet',
    noRoleHelp: 'The administration can give your account a role. Then you see your tasks here.',
    open: 'Who is still open?',
    evaluation: 'To the evaluation',
    excel: 'Evaluation as Excel',
    own: 'To my record',
  },
);

/** The first page after the sign-in: where the own area stands, and what to do next. */
export function Start() {
  const t = useTexts();
  const may = useMay();
  const { account } = useSession();
  return (
    <Page title={t('title', { name: account.displayName })}>
      {may('FIGURES') ? <AreaStanding names={may('NAMES')} /> : null}
      {may('ROUNDS') && <RunningRounds />}
      {may('CHECK') && <OpenSubmissions />}
      {may('RECOGNISE') && <RecognitionTasks />}
      {may('IMPORT') && <LastImports />}
      {may('ACCOUNTS') && <Administration />}
      {may('OWN_RECORD') && (
        <p className="buttons">
          <LinkButton to="/ich" kind="primary">
            {t('own')}
          </LinkButton>
        </p>
      )}
      {may('RECORD') && <OfficerDesk />}
      {!may('FIGURES') && !may('RECOGNISE') && !may('OWN_RECORD') && !may('ACCOUNTS') && (
        <Notice kind="info" title={t('noRole')}>
          <p className="kern-body">{t('noRoleHelp')}</p>
        </Notice>
      )}
    </Page>
  );
}

function AreaStanding({ names }: { names: boolean }) {
  const t = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['evaluation', {}],
    queryFn: () => answer(api.GET('/api/v1/evaluation')),
  });
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <Standing evaluation={data} />
      <p className="buttons">
        {names && (
          <LinkButton to="/mein-bereich" kind="primary">
            {t('open')}
          </LinkButton>
        )}
        <LinkButton to="/auswertung">{t('evaluation')}</LinkButton>
        <DownloadButton href="/api/v1/evaluation.xlsx">{t('excel')}</DownloadButton>
      </p>
    </>
  );
}
