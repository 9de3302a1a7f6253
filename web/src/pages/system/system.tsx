import { useQuery } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { useInstallation } from '../../app/installation.js';
import { useToast } from '../../app/toasts.js';
import { Badge } from '../../parts/badge.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showBytes, showDay, showInstant, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { InstallationForm } from '../setup/installation-form.js';
import { SampleSection } from './sample-section.js';

const useTexts = defineTexts(
  'system',
  {
    title: 'Systemzustand',
    well: 'Der Dienst und seine Datenbank arbeiten.',
    unwell: 'Der Dienst kann gerade nicht alles: Die Datenbank antwortet nicht.',
    service: 'Dienst',
    state: 'Zustand',
    up: 'bereit',
    down: 'nicht bereit',
    version: 'Lernstand',
    node: 'Node.js',
    since: 'Läuft seit',
    today: 'Heutiger Tag',
    fixed: '{{day}}, fest eingestellt',
    signIn: 'Anmeldung',
    password: 'Passwort',
    scan: 'Virenscanner',
    noScan: 'nicht eingerichtet',
    scanAway: 'antwortet nicht',
    database: 'Datenbank',
    postgres: 'PostgreSQL',
    kind: 'Art',
    embedded: 'eingebaut',
    server: 'eigener Server',
    size: 'Größe',
    migration: 'Aufbau',
    lastImport: 'Zuletzt eingespielt',
    lastChange: 'Zuletzt geändert',
    never: 'noch nie',
    readLog: 'Leseprotokoll',
    entries: '{{count}} Einträge',
    installation: 'Stadt und Ansprechstellen',
    save: 'Speichern',
    saved: 'Die Angaben sind gespeichert.',
  },
  {
    title: 'System state',
    well: 'The service and its database are working.',
    unwell: 'The service cannot do everything just now: the database does not answer.',
    service: 'Service',
    state: 'State',
    up: 'ready',
    down: 'not ready',
    version: 'Lernstand',
    node: 'Node.js',
    since: 'Running since',
    today: 'Today',
    fixed: '{{day}}, fixed',
    signIn: 'Sign-in',
    password: 'password',
    scan: 'Virus scanner',
    noScan: 'not set up',
    scanAway: 'does not answer',
    database: 'Database',
    postgres: 'PostgreSQL',
    kind: 'Kind',
    embedded: 'embedded',
    server: 'own server',
    size: 'Size',
    migration: 'Structure',
    lastImport: 'Last import',
    lastChange: 'Last change',
    never: 'never',
    readLog: 'Read log',
    entries: '{{count}} entries',
    installation: 'City and contacts',
    save: 'Save',
    saved: 'The details have been saved.',
  },
);

const ASK_AGAIN_MS = 30_000;

/** How the service is, what the installation says of itself, and the sample data. */
export function System() {
  const t = useTexts();
  const toast = useToast();
  const installation = useInstallation();
  const { data: isReady } = useQuery({
    queryKey: ['health'],
    queryFn: async () => {
      const { response } = await api.GET('/health/ready');
      return response.ok;
    },
    refetchInterval: ASK_AGAIN_MS,
  });
  const { data, error, refetch } = useQuery({
    queryKey: ['system'],
    queryFn: () => answer(api.GET('/api/v1/system')),
  });
  return (
    <Page title={t('title')} lead={isReady === undefined ? undefined : t(isReady ? 'well' : 'unwell')}>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? <State system={data} isReady={isReady !== false} /> : !error && <Loading />}
      {installation && (
        <Section title={t('installation')}>
          <InstallationForm
            installation={installation}
            save={t('save')}
            onSaved={() => toast({ text: t('saved') })}
          />
        </Section>
      )}
      <SampleSection />
    </Page>
  );
}

function State({ system, isReady }: { system: Message<'SystemDto'>; isReady: boolean }) {
  const t = useTexts();
  const { version, node, startedAt, today, todayIsFixed, localSignIn, identityProviders, database } = system;
  const instant = (at: string | null) => (at ? showInstant(at) : t('never'));
  const ways = [...identityProviders, ...(localSignIn ? [t('password')] : [])].join(', ');
  return (
    <>
      <Section title={t('service')}>
        <dl className="facts">
          <div>
            <dt>{t('state')}</dt>
            <dd>
              <Badge kind={isReady ? 'success' : 'danger'}>{t(isReady ? 'up' : 'down')}</Badge>
            </dd>
          </div>
          <Fact name={t('version')} value={version} />
          <Fact name={t('node')} value={node} />
          <Fact name={t('since')} value={showInstant(startedAt)} />
          <Fact
            name={t('today')}
            value={todayIsFixed ? t('fixed', { day: showDay(today) }) : showDay(today)}
          />
          <Fact name={t('signIn')} value={ways} />
          <Scan />
        </dl>
      </Section>
      <Section title={t('database')}>
        <dl className="facts">
          <Fact name={t('postgres')} value={database.version} />
          <Fact name={t('kind')} value={t(database.isEmbedded ? 'embedded' : 'server')} />
          <Fact name={t('size')} value={showBytes(database.size)} />
          <Fact name={t('lastImport')} value={instant(system.lastImportAt)} />
          <Fact name={t('lastChange')} value={instant(system.lastChangeAt)} />
          <Fact name={t('readLog')} value={t('entries', { count: showNumber(system.readLogEntries) })} />
          <Fact name={t('migration')} value={database.migration} />
        </dl>
      </Section>
    </>
  );
}

/** Whether uploaded files are looked through for viruses. */
function Scan() {
  const t = useTexts();
  const { data } = useQuery({
    queryKey: ['evidence-scan'],
    queryFn: () => answer(api.GET('/api/v1/evidence-scan')),
  });
  if (!data) return null;
  const { configured, reachable, version } = data;
  return (
    <Fact name={t('scan')} value={configured ? (reachable ? (version ?? '') : t('scanAway')) : t('noScan')} />
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="breakable">{value}</dd>
    </div>
  );
}
