import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { SelectField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { showDay, showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'sealChoice',
  {
    name: 'Was verglichen wird',
    unit: 'Organisationseinheit',
    from: 'Von',
    to: 'Bis',
    choose: 'Bitte wählen',
    hint: 'Dann steht hier, warum ihre gesiegelten Zahlen andere sind als die heutigen oder die einer anderen Fassung.',
    now: 'Heutige Angaben, zum selben Stichtag',
    seal: '{{round}}, Fassung {{number}}, gesiegelt {{instant}}',
    asOf: 'Stichtag {{day}}',
    none: 'Noch ist keine Meldung gesiegelt.',
    first:
      'Vergleichen lässt sich, was eine Einheit übermittelt hat. Sobald die erste Meldung übermittelt ist, steht sie hier.',
  },
  {
    name: 'What is compared',
    unit: 'Organisational unit',
    from: 'From',
    to: 'To',
    choose: 'Please choose',
    hint: 'Then it stands here why its sealed figures are others than those of today or of another version.',
    now: 'The facts of today, on the same reference date',
    seal: '{{round}}, version {{number}}, sealed {{instant}}',
    asOf: 'Reference date {{day}}',
    none: 'No submission is sealed yet.',
    first:
      'What a unit has handed in can be compared. As soon as the first submission is handed in, it stands here.',
  },
);

const route = getRouteApi('/inside/runde/vergleich');
type Seal = Message<'SealDto'>;

/** The fields for unit and both sides; a chosen unit shows its newest seal beside the facts of today. */
export function SealChoice() {
  const t = useTexts();
  const { von, mit } = route.useSearch();
  const navigate = route.useNavigate();
  const [chosenUnit, setUnit] = useState<string>();
  const { data, error, refetch } = useQuery({
    queryKey: ['seals'],
    queryFn: () => answer(api.GET('/api/v1/sealed-evaluations')),
  });
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.items.length === 0) {
    return (
      <div className="empty">
        <p>{t('none')}</p>
        <p>{t('first')}</p>
      </div>
    );
  }
  const unit = data.items.find(({ id }) => id === von)?.unit.code ?? chosenUnit ?? '';
  const seals = data.items.filter((seal) => seal.unit.code === unit);
  const choose = (change: { von?: string; mit?: string }) =>
    void navigate({ search: ({ gruppe }) => ({ von, mit, ...change, gruppe }) });
  return (
    <search aria-label={t('name')}>
      <div className="filters compare__choice">
        <SelectField
          label={t('unit')}
          hint={unit === '' ? t('hint') : undefined}
          value={unit}
          onChange={({ target }) => {
            setUnit(target.value);
            const newest = data.items.find((seal) => seal.unit.code === target.value);
            if (newest) choose({ von: newest.id, mit: 'jetzt' });
          }}
        >
          {unit === '' && <option value="">{t('choose')}</option>}
          {unitsOf(data.items).map(({ code, name }) => (
            <option key={code} value={code}>
              {code} {name}
            </option>
          ))}
        </SelectField>
        {unit !== '' && (
          <>
            <SelectField
              label={t('from')}
              value={von ?? ''}
              onChange={({ target }) => choose({ von: target.value })}
            >
              <SealOptions seals={seals} />
            </SelectField>
            <SelectField
              label={t('to')}
              value={mit ?? ''}
              onChange={({ target }) => choose({ mit: target.value })}
            >
              {mit === undefined && <option value="">{t('choose')}</option>}
              <option value="jetzt">{t('now')}</option>
              <SealOptions seals={seals.filter(({ id }) => id !== von)} />
            </SelectField>
          </>
        )}
      </div>
    </search>
  );
}

/** The seals by their reference date, the newest first. */
function SealOptions({ seals }: { seals: readonly Seal[] }) {
  const t = useTexts();
  const days = [...new Set(seals.map(({ asOf }) => asOf))];
  return days.map((day) => (
    <optgroup key={day} label={t('asOf', { day: showDay(day) })}>
      {seals
        .filter(({ asOf }) => asOf === day)
        .map(({ id, roundTitle, number, sealedAt }) => (
          <option key={id} value={id}>
            {t('seal', { round: roundTitle, number, instant: showInstant(sealedAt) })}
          </option>
        ))}
    </optgroup>
  ));
}

function unitsOf(seals: readonly Seal[]): Seal['unit'][] {
  const byCode = new Map(seals.map(({ unit }) => [unit.code, unit]));
  return [...byCode.values()].sort((a, b) => a.code.localeCompare(b.code, 'de', { numeric: true }));
}
