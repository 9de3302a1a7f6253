import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMay } from '../../app/session.js';
import { Button } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { RoundEvents } from '../../parts/round-events.js';
import { showDay } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { Act } from './act.js';
import { useDeadline } from './deadline.js';
import { Demand } from './demand.js';
import { HintList, Returned } from './notes.js';
import { SealTable } from './seal-table.js';
import { submissionQuery } from './submissions-query.js';
import { UnitFigures } from './unit-figures.js';
import { Way } from './way.js';

const useTexts = defineTexts(
  'submission',
  {
    title: 'Meldung {{unit}}',
    unknown: 'Meldung',
    lead: {
      OPEN: 'Die Zahlen sind noch zu prüfen.',
      CHECKED: 'Geprüft, aber noch nicht gezeichnet.',
      SIGNED: 'Gezeichnet, aber noch nicht übermittelt.',
      SUBMITTED: 'Übermittelt und gesiegelt. Es fehlt nur noch die Annahme durch das Haupt- und Personalamt.',
      ACCEPTED: 'Angenommen. Hier ist nichts mehr zu tun.',
      RETURNED: 'Zurückgegeben: Die Zahlen sind neu zu prüfen.',
    },
    byTable: 'Die ausgefüllte Tabelle fehlt noch.',
    round: {
      PLANNED: 'Die Runde ist noch nicht geöffnet.',
      CLOSED: 'Die Runde ist geschlossen. Diese Einheit hat nicht übermittelt.',
      CANCELLED: 'Die Runde ist abgesagt.',
    },
    print: 'Drucken',
    demand: 'Was gefordert ist',
    figures: 'Zahlen zum Stichtag {{day}}',
    unchanged: 'Die Zahlen sind noch die, die übermittelt sind.',
    changed:
      'Seit der Übermittlung hat sich etwas geändert. Hier stehen die Zahlen von heute; was übermittelt ist, bleibt gesiegelt.',
    hints: 'Was noch unklar ist',
    seals: 'Gesiegelte Fassungen',
    history: 'Verlauf',
    board: 'Alle Einheiten der Runde',
    all: 'Alle Meldungen',
  },
  {
    title: 'Submission {{unit}}',
    unknown: 'Submission',
    lead: {
      OPEN: 'The figures are still to be checked.',
      CHECKED: 'Checked, but not signed yet.',
      SIGNED: 'Signed, but not handed in yet.',
      SUBMITTED: 'Handed in and sealed. Only the acceptance by the personnel department is missing.',
      ACCEPTED: 'Accepted. There is nothing left to do here.',
      RETURNED: 'Returned: the figures are to be checked again.',
    },
    byTable: 'The filled table is still missing.',
    round: {
      PLANNED: 'The round is not open yet.',
      CLOSED: 'The round is closed. This unit has not handed in.',
      CANCELLED: 'The round is cancelled.',
    },
    print: 'Print',
    demand: 'What is demanded',
    figures: 'Figures on {{day}}',
    unchanged: 'The figures are still those that were handed in.',
    changed:
      'Something has changed since this was handed in. Here stand the figures of today; what was handed in stays sealed.',
    hints: 'What is still unclear',
    seals: 'Sealed versions',
    history: 'History',
    board: 'All units of the round',
    all: 'All submissions',
  },
);

const route = getRouteApi('/inside/meldung/$id');

/** The submission (Meldung) of one unit in a round: its figures, the way to handing them in, and what happened. */
export function Submission() {
  const t = useTexts();
  const may = useMay();
  const deadline = useDeadline();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(submissionQuery(id));
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Page title={t('unknown')}>
        <ProblemNotice problem={error} retry={() => void refetch()} />
        <p>
          <Link to="/meldung">{t('all')}</Link>
        </p>
      </Page>
    );
  }
  const { unit, round, state, byTable, seals, figures, hints } = data;
  const isHandedIn = state === 'SUBMITTED' || state === 'ACCEPTED';
  const standing = () => {
    if (isHandedIn) return t(`lead.${state}`);
    if (round.state !== 'OPEN') return t(`round.${round.state}`);
    return `${byTable ? t('byTable') : t(`lead.${state}`)} ${deadline(round)}`;
  };
  return (
    <Page
      title={t('title', { unit: `${unit.code} ${unit.name}` })}
      lead={standing()}
      actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
    >
      <Returned submission={data} />
      <Way submission={data} />
      <div className={figures ? 'beside submission' : 'submission'}>
        {figures && (
          <Section title={t('figures', { day: showDay(round.referenceDate) })}>
            {isHandedIn && <p>{t(data.changedSinceCheck ? 'changed' : 'unchanged')}</p>}
            <UnitFigures {...{ figures, unit, mandate: data.mandate }} asOf={round.referenceDate} isLinked />
          </Section>
        )}
        <div>
          <Act key={id} submission={data} />
          {hints.length > 0 && !isHandedIn && (
            <Section title={t('hints')}>
              <HintList submission={data} />
            </Section>
          )}
        </div>
      </div>
      <Section title={t('demand')}>
        <Demand submission={data} />
      </Section>
      {seals.length > 0 && (
        <Section title={t('seals')}>
          <SealTable seals={seals} />
        </Section>
      )}
      <Section title={t('history')}>
        <RoundEvents events={data.events} />
      </Section>
      <p className="buttons">
        {may('ROUNDS') && (
          <Link to="/runde/$id" params={{ id: round.id }}>
            {t('board')}
          </Link>
        )}
        <Link to="/meldung">{t('all')}</Link>
      </p>
    </Page>
  );
}
