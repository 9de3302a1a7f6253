import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { faultOf, TextField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { AddSample, useSample } from '../setup/add-sample.js';

const useTexts = defineTexts(
  'sampleSection',
  {
    title: 'Beispieldaten',
    about:
      'Die erfundene Stadt {{city}} zeigt, wie Lernstand arbeitet. Es gibt sie nur in einem leeren Bestand.',
    wasRemoved: 'Die Beispieldaten wurden entfernt und kommen nicht von selbst wieder.',
    remove: 'Beispieldaten entfernen …',
    what: 'Gelöscht werden alle {{units}} Organisationseinheiten, {{employees}} Personen und {{trainings}} Schulungsnachweise mit ihrer Geschichte, der Anerkennungskatalog, und alles, was Sie daran ausprobiert haben. Auch Rollen für einzelne Einheiten enden. Konten und Protokoll bleiben. Das lässt sich nicht rückgängig machen.',
    confirm: 'Schreiben Sie zur Bestätigung: {{city}}',
    removeNow: 'Endgültig entfernen',
    removed: 'Die Beispieldaten sind entfernt. Der Bestand ist leer.',
  },
  {
    title: 'Sample data',
    about: 'The invented city {{city}} shows how Lernstand works. It is there only in an empty database.',
    wasRemoved: 'The sample data were removed and do not come back by themselves.',
    remove: 'Remove sample data …',
    what: 'All {{units}} organisational units, {{employees}} persons and {{trainings}} trainings with their history, the recognition register and everything that you tried on them will be deleted. Roles for single units end, too. Accounts and log stay. This cannot be undone.',
    confirm: 'To confirm, write: {{city}}',
    removeNow: 'Remove for good',
    removed: 'The sample data have been removed. The database is empty.',
  },
);

/** The sample city: made with one click in an empty database, removed by writing its name. */
export function SampleSection() {
  const t = useTexts();
  const { data } = useSample();
  if (!data) return null;
  return (
    <Section title={t('title')}>
      <p>{t('about', { city: data.city })}</p>
      {data.state === 'REMOVED' && <p className="muted">{t('wasRemoved')}</p>}
      {data.state === 'PRESENT' ? (
        <details className="more-filters">
          <summary>{t('remove')}</summary>
          <Removal sample={data} />
        </details>
      ) : (
        <AddSample />
      )}
    </Section>
  );
}

function Removal({ sample }: { sample: Message<'SampleDataDto'> }) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const [city, setCity] = useState('');
  const remove = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/sample-data/removal', { body: { city } })),
    onSuccess: async () => {
      toast({ text: t('removed') });
      // Nothing that was looked at before is there any more.
      await queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    remove.mutate();
  };
  return (
    <form className="form card card--danger" onSubmit={submit}>
      <p>
        {t('what', {
          units: showNumber(sample.units),
          employees: showNumber(sample.employees),
          trainings: showNumber(sample.trainings),
        })}
      </p>
      <ProblemNotice problem={remove.error} />
      <TextField
        label={t('confirm', { city: sample.city })}
        required
        autoComplete="off"
        maxLength={100}
        error={faultOf(remove.error, 'city')}
        value={city}
        onChange={({ target }) => setCity(target.value)}
      />
      <Button type="submit" icon="delete" disabled={remove.isPending}>
        {t('removeNow')}
      </Button>
    </form>
  );
}
