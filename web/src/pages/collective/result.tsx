import { Link } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { Button, LinkButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Notice } from '../../parts/notice.js';
import { SaidByService } from '../../parts/said-by-service.js';
import { saidOf } from '../../texts/refusals.js';
import { defineTexts } from '../../texts/texts.js';
import { ParticipantsList } from './participants-list.js';

const useTexts = defineTexts(
  'eventResult',
  {
    recorded_zero: '„{{title}}“ wurde für niemanden erfasst.',
    recorded_one: '„{{title}}“ ist für eine Person erfasst.',
    recorded_other: '„{{title}}“ ist für {{count}} Personen erfasst.',
    left_one: 'Eine Zeile wurde nicht erfasst. Sie steht oben.',
    left_other: '{{count}} Zeilen wurden nicht erfasst. Sie stehen oben.',
    allDone: 'Jede Zeile wurde erfasst. Entschieden wird über die Nachweise in der Liste.',
    caption: 'Ergebnis je Zeile',
    number: 'Personalnummer',
    person: 'Person',
    result: 'Ergebnis',
    open: 'Nachweis ansehen',
    ok: 'erfasst',
    no: 'nicht erfasst',
    again: 'Weitere Teilnehmende',
    list: 'Zu den eingereichten Nachweisen',
  },
  {
    recorded_zero: '“{{title}}” was recorded for nobody.',
    recorded_one: '“{{title}}” is recorded for one person.',
    recorded_other: '“{{title}}” is recorded for {{count}} persons.',
    left_one: 'One line was not recorded. It stands first.',
    left_other: '{{count}} lines were not recorded. They stand first.',
    allDone: 'Every line was recorded. The certificates are decided about in the list.',
    caption: 'Result for each line',
    number: 'Personnel number',
    person: 'Person',
    result: 'Result',
    open: 'View the certificate',
    ok: 'recorded',
    no: 'not recorded',
    again: 'More participants',
    list: 'To the submitted certificates',
  },
);

type Line = Message<'ParticipantDto'>;

interface EventResultProps {
  title: string;
  result: Message<'RecordedEventDto'>;
  checked: ReadonlyMap<string, Message<'CheckedParticipantDto'>>;
  onAgain: () => void;
}

/** What happened to each line, those that were not recorded first. */
export function EventResult({ title, result, checked, onAgain }: EventResultProps) {
  const t = useTexts();
  const left = result.participants.filter(({ trainingId }) => trainingId === null);
  const recorded = result.participants.filter(({ trainingId }) => trainingId !== null);
  const columns: Column<Line>[] = [
    { id: 'number', title: t('number'), isRowHeader: true, cell: ({ personnelNumber }) => personnelNumber },
    {
      id: 'person',
      title: t('person'),
      cell: ({ personnelNumber }) => {
        const { lastName, firstName } = checked.get(personnelNumber) ?? {};
        return lastName ? `${lastName}, ${firstName}` : '–';
      },
    },
    {
      id: 'result',
      title: t('result'),
      cell: ({ trainingId, result: code, message }) => (
        <>
          <Badge kind={trainingId ? 'success' : 'warning'}>{t(trainingId ? 'ok' : 'no')}</Badge>{' '}
          {trainingId ? (
            <Link to="/nachweise/$id" params={{ id: trainingId }}>
              {t('open')}
            </Link>
          ) : (
            <SaidByService said={saidOf({ code, message })} />
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <Notice
        kind={left.length === 0 ? 'success' : 'warning'}
        title={t('recorded', { count: result.recorded, title })}
        live
      >
        <p className="kern-body">{left.length === 0 ? t('allDone') : t('left', { count: left.length })}</p>
      </Notice>
      <p className="buttons event-result__buttons">
        <Button kind="primary" onClick={onAgain}>
          {t('again')}
        </Button>
        <LinkButton to="/nachweise" search={{ anerkennung: 'SUBMITTED', suche: title }}>
          {t('list')}
        </LinkButton>
      </p>
      {result.event !== null && result.recorded > 0 && <ParticipantsList event={result.event} />}
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={[...left, ...recorded]}
        keyOf={({ personnelNumber }) => personnelNumber}
      />
    </>
  );
}
