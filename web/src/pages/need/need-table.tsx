import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Message } from '../../api/client.js';
import { NEED_FIGURES } from '../../app/routes/usage.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { FieldGroup, RadioField } from '../../parts/field.js';
import type { Perspective } from '../../parts/perspective-bar.js';
import { showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { FIGURES, useFigureTexts } from './need-figures.js';

const useTexts = defineTexts(
  'needTable',
  {
    caption: 'Bedarf je auswertungspflichtiger Organisationseinheit: {{group}}',
    show: 'Gruppe',
    total: 'Gesamt',
    unit: 'Organisationseinheit',
    withheld: 'zu klein',
    persons: '{{name}}, {{figure}}: {{count}} Personen zeigen',
    none: 'Hier ist niemand verpflichtet. Spielen Sie zuerst Einheiten und Beschäftigte ein, oder wählen Sie eine andere Einheit.',
  },
  {
    caption: 'Need by reporting unit: {{group}}',
    show: 'Group',
    total: 'Total',
    unit: 'Organisational unit',
    withheld: 'too small',
    persons: '{{name}}, {{figure}}: show {{count}} persons',
    none: 'Nobody is obliged here. Import units and employees first, or choose another unit.',
  },
);

const BLOCKS = ['total', 'leaders', 'employees'] as const;
const GROUP = { total: undefined, leaders: 'LEADER', employees: 'EMPLOYEE' } as const;

interface Line {
  /** Kürzel; null = without a reporting unit, undefined = all together. */
  code: string | null | undefined;
  name: string;
  figures: Message<'NeedFiguresDto'>;
}

interface NeedTableProps {
  need: Message<'NeedDto'>;
  perspective: Perspective;
  /** Whether figures open the list of the persons behind them. */
  linked: boolean;
}

/** The need of one group at a time, with a line per reporting unit and all together. */
export function NeedTable({ need, perspective, linked }: NeedTableProps) {
  const t = useTexts();
  const figureTexts = useFigureTexts();
  const terms = useTerms();
  const [block, setBlock] = useState<(typeof BLOCKS)[number]>('total');
  const names = { total: t('total'), leaders: terms('groups.LEADER'), employees: terms('groups.EMPLOYEE') };
  const lines: Line[] = [
    { code: undefined, name: t('total'), figures: need.total[block] },
    ...need.units.map(({ code, name, ...groups }) => ({ code, name, figures: groups[block] })),
  ];
  const columns: Column<Line>[] = [
    {
      id: 'unit',
      title: t('unit'),
      isRowHeader: true,
      cell: ({ code, name }) => (
        <>
          {code && <span className="figures__code">{code}</span>} {name}
        </>
      ),
    },
    ...NEED_FIGURES.map(
      (zahl): Column<Line> => ({
        id: zahl,
        title: figureTexts(zahl),
        numeric: true,
        cell: ({ code, name, figures }) => {
          const count = figures[FIGURES[zahl].member];
          if (count === null) return <span className="muted">{t('withheld')}</span>;
          if (!linked || count === 0) return showNumber(count);
          return (
            <Link
              to="/auswertung/bedarf/personen"
              search={{ ...perspective, ...lineOf(code), gruppe: GROUP[block], zahl }}
              aria-label={t('persons', { name, figure: figureTexts(zahl), count: showNumber(count) })}
            >
              {showNumber(count)}
            </Link>
          );
        },
      }),
    ),
  ];
  if (need.units.length === 0) return <p className="empty">{t('none')}</p>;
  return (
    <>
      <div className="dense figures__groups">
        <FieldGroup legend={t('show')} horizontal>
          {BLOCKS.map((each) => (
            <RadioField
              key={each}
              name="group"
              label={names[each]}
              checked={block === each}
              onChange={() => setBlock(each)}
            />
          ))}
        </FieldGroup>
      </div>
      <div className="need">
        <DataTable
          caption={t('caption', { group: names[block] })}
          columns={columns}
          rows={lines}
          keyOf={({ code }) => (code === undefined ? 'total' : (code ?? ''))}
        />
      </div>
    </>
  );
}

function lineOf(code: Line['code']) {
  return code === null ? { ohneAuswertung: 'ja' as const } : { auswertung: code };
}
