import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../../api/client.js';
import { installationQuery } from '../../app/installation.js';
import { Button } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'addSample',
  {
    add: 'Beispielstadt anlegen',
    filling: 'Die Beispielstadt wird angelegt',
    step: '{{done}} von {{files}} Dateien sind eingespielt.',
    there: 'Die Beispielstadt ist da',
    facts: '{{units}} Organisationseinheiten, {{employees}} Personen, {{trainings}} Schulungsnachweise.',
    notEmpty: 'Der Bestand ist nicht leer, deshalb gibt es hier keine Beispielstadt.',
  },
  {
    add: 'Make the sample city',
    filling: 'The sample city is being made',
    step: '{{done}} of {{files}} files are imported.',
    there: 'The sample city is there',
    facts: '{{units}} organisational units, {{employees}} persons, {{trainings}} trainings.',
    notEmpty: 'The database is not empty, so there is no sample city here.',
  },
);

const ASK_AGAIN_MS = 500;

/** How it stands with the sample data, asked again while they are being made. */
export function useSample() {
  return useQuery({
    queryKey: ['sample-data'],
    queryFn: () => answer(api.GET('/api/v1/sample-data')),
    refetchInterval: ({ state }) => state.data?.state === 'FILLING' && ASK_AGAIN_MS,
  });
}

/** Makes the sample city in the background, and shows how far it is. */
export function AddSample() {
  const t = useTexts();
  const queries = useQueryClient();
  const { data, error, refetch } = useSample();
  const add = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/sample-data')),
    onSuccess: (begun) => queries.setQueryData(['sample-data'], begun),
  });
  const state = data?.state;
  useEffect(() => {
    // The header names the city as soon as it is there.
    if (state === 'PRESENT') void queries.invalidateQueries(installationQuery);
  }, [state, queries]);
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { filesDone, files, units, employees, trainings } = data;
  return (
    <div role="status">
      <ProblemNotice problem={add.error} />
      {state === 'FILLING' ? (
        <>
          <p>{t('filling')}</p>
          <progress className="kern-progress" aria-label={t('filling')} max={files} value={filesDone} />
          <p className="muted">{t('step', { done: filesDone, files })}</p>
        </>
      ) : state === 'PRESENT' ? (
        <Notice kind="success" title={t('there')}>
          <p className="kern-body">
            {t('facts', {
              units: showNumber(units),
              employees: showNumber(employees),
              trainings: showNumber(trainings),
            })}
          </p>
        </Notice>
      ) : data.canBeAdded ? (
        <Button disabled={add.isPending} onClick={() => add.mutate()}>
          {t('add')}
        </Button>
      ) : (
        <p className="muted">{t('notEmpty')}</p>
      )}
    </div>
  );
}
