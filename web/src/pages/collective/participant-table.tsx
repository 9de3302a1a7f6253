import type { Message } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { namesSomebodyElse, type ParticipantLine } from './participants.js';

const useTexts = defineTexts(
  'participantTable',
  {
    caption: 'Zeilen der Liste und wer damit gemeint ist',
    number: 'Personalnummer',
    person: 'Person',
    state: 'Ergebnis der Prüfung',
    empty: 'Fügen Sie links die Personalnummern ein. Hier steht dann sofort, wer gemeint ist.',
    sum_one: 'Eine Zeile, {{found}} gefunden.',
    sum_other: '{{count}} Zeilen, {{found}} gefunden.',
    RECORDED: 'wird erfasst',
    ALREADY_RECORDED: 'schon erfasst',
    SIMILAR_TRAINING: 'ähnliche erfasst',
    PERSON_NOT_FOUND: 'nicht gefunden',
    waiting: 'wird geprüft',
    other: 'In der Liste steht „{{beside}}“.',
    compare: 'Name prüfen',
  },
  {
    caption: 'Lines of the list and who is meant',
    number: 'Personnel number',
    person: 'Person',
    state: 'Result of the check',
    empty: 'Paste the personnel numbers on the left. Then you see here at once who is meant.',
    sum_one: 'One line, {{found}} found.',
    sum_other: '{{count}} lines, {{found}} found.',
    RECORDED: 'will be recorded',
    ALREADY_RECORDED: 'recorded already',
    SIMILAR_TRAINING: 'similar one recorded',
    PERSON_NOT_FOUND: 'not found',
    waiting: 'being checked',
    other: 'The list says “{{beside}}”.',
    compare: 'check the name',
  },
);

type Checked = Message<'CheckedParticipantDto'>;
const KIND = {
  RECORDED: 'success',
  ALREADY_RECORDED: 'info',
  SIMILAR_TRAINING: 'warning',
  PERSON_NOT_FOUND: 'danger',
} as const;

interface ParticipantTableProps {
  lines: readonly ParticipantLine[];
  checked: ReadonlyMap<string, Checked>;
  problem: unknown;
}

/** Who is meant by each line, and what saving would do; those that need a look come first. */
export function ParticipantTable({ lines, checked, problem }: ParticipantTableProps) {
  const t = useTexts();
  const rows = lines
    .map((line) => ({ ...line, found: checked.get(line.personnelNumber) }))
    .sort((a, b) => Number(isFine(a)) - Number(isFine(b)));
  const found = rows.filter((row) => row.found && row.found.result !== 'PERSON_NOT_FOUND').length;
  const columns: Column<(typeof rows)[number]>[] = [
    { id: 'number', title: t('number'), isRowHeader: true, cell: ({ personnelNumber }) => personnelNumber },
    {
      id: 'person',
      title: t('person'),
      cell: ({ found, beside }) =>
        found?.lastName ? (
          <>
            {found.lastName}, {found.firstName} <span className="muted">{found.unit}</span>
            {namesSomebodyElse(beside, found.lastName) && (
              <span className="cell-note">
                <Badge kind="warning">{t('compare')}</Badge> {t('other', { beside })}
              </span>
            )}
          </>
        ) : (
          <span className="muted">{beside || '–'}</span>
        ),
    },
    {
      id: 'state',
      title: t('state'),
      cell: ({ found }) =>
        found ? <Badge kind={KIND[found.result]}>{t(found.result)}</Badge> : t('waiting'),
    },
  ];
  return (
    <div className="collective__table">
      <ProblemNotice problem={problem} />
      <p role="status">{lines.length > 0 && t('sum', { count: lines.length, found })}</p>
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={rows}
        keyOf={({ personnelNumber }) => personnelNumber}
        empty={<p>{t('empty')}</p>}
      />
    </div>
  );
}

function isFine({ found, beside }: { found: Checked | undefined; beside: string }): boolean {
  if (found === undefined) return true;
  return found.result === 'RECORDED' && !namesSomebodyElse(beside, found.lastName ?? '');
}
