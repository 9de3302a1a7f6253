import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../../api/client.js';
import { useInstallation } from '../../app/installation.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'about',
  {
    title: 'Über Lernstand',
    lead: 'Lernstand ist freie Software für Stadtverwaltungen, Version {{version}}.',
    what: 'Wofür es da ist',
    whatText:
      'Lernstand führt und belegt einen Schulungsauftrag: wer ihn erfüllen muss, wer ihn erfüllt hat, welche Schulung zählt und warum. Für jeden Stichtag, auch so, wie es früher bekannt war.',
    licence: 'Lizenz',
    licenceText: 'Lernstand steht unter der European Union Public Licence (EUPL), Version 1.2.',
    others: 'Was in dieser Oberfläche steckt',
    othersText: 'Diese Pakete sind Teil der Oberfläche, die Ihr Browser geladen hat:',
    noText: 'Das Paket bringt keinen Lizenztext mit.',
    api: 'Beschreibung der Schnittstelle',
  },
  {
    title: 'About Lernstand',
    lead: 'Lernstand is free software for city administrations, version {{version}}.',
    what: 'What it is for',
    whatText:
      'Lernstand keeps and proves a training mandate: who must fulfil it, who has, which training counts and why. For any reference date, also as it was known earlier.',
    licence: 'Licence',
    licenceText: 'Lernstand is under the European Union Public Licence (EUPL), version 1.2.',
    others: 'What is inside of this UI',
    othersText: 'These packages are part of the UI that your browser has loaded:',
    noText: 'The package brings no text of its licence.',
    api: 'Description of the interface',
  },
);

/** A package in the bundle, as the build has found it. */
interface Licence {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

/** Version, licence, and the licences of everything that was built in. */
export function About() {
  const t = useTexts();
  const version = useInstallation()?.version ?? '';
  return (
    <Page title={t('title')} lead={t('lead', { version })}>
      <Section title={t('what')}>
        <p className="prose">{t('whatText')}</p>
        <p>
          <a href="/api/docs">{t('api')}</a>
        </p>
      </Section>
      <Section title={t('licence')}>
        <p className="prose">{t('licenceText')}</p>
      </Section>
      <Section title={t('others')}>
        <p>{t('othersText')}</p>
        <Licences />
      </Section>
    </Page>
  );
}

function Licences() {
  const t = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['licences'],
    queryFn: async (): Promise<Licence[]> => {
      const response = await fetch('/licences.json');
      const body = await response.json();
      if (!response.ok) throw problemOf(response, body);
      return body;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return data.map(({ name, version, identifier, text }) => (
    <details key={`${name}@${version}`} className="licence">
      <summary>
        {name} {version}
        {identifier && ` (${identifier})`}
      </summary>
      <pre>{text ?? t('noText')}</pre>
    </details>
  ));
}
