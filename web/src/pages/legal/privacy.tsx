import { useInstallation } from '../../app/installation.js';
import { Page, Section } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { Contact } from './contact.js';

const useTexts = defineTexts(
  'privacy',
  {
    title: 'Datenschutz',
    lead: 'Lernstand verarbeitet Personaldaten, um einen Schulungsauftrag nachzuweisen, und zu keinem anderen Zweck.',
    who: 'Wer verantwortlich ist',
    whoText: 'Verantwortlich ist die Stadtverwaltung, die Lernstand betreibt: {{city}}.',
    city: 'Ihre Stadt',
    ask: 'Wen Sie fragen können',
    what: 'Welche Daten gespeichert sind',
    whatText:
      'Von Beschäftigten: Personalnummer, Name, dienstliche E-Mail-Adresse, Organisationseinheit, Führungsebene, ob Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit zur Aufgabe gehört, und Schulungen mit Nachweisen. Von Konten: Name, E-Mail-Adresse, Rollen und Anmeldungen.',
    device: 'Was auf Ihrem Gerät bleibt',
    deviceText:
      'Ein Cookie hält Ihre Anmeldung; es endet mit ihr. Darstellung und Sprache merkt sich der Browser. Es gibt keine Werbung, keine Auswertung Ihres Verhaltens und keine Abrufe bei anderen Anbietern.',
    log: 'Wer Ihre Angaben ansieht, wird festgehalten',
    logText:
      'Jeder Abruf von Personendaten wird mit Konto, Zeit und Zweck protokolliert. Wer angesehen wurde, sieht das unter „Meine Angaben“.',
    rights: 'Ihre Rechte',
    rightsText:
      'Sie haben nach der Datenschutz-Grundverordnung das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch, und Sie können sich bei der Aufsichtsbehörde Ihres Landes beschweren.',
  },
  {
    title: 'Data protection',
    lead: 'Lernstand processes personnel data to prove a training mandate, and for no other purpose.',
    who: 'Who is responsible',
    whoText: 'Responsible is the city administration that runs Lernstand: {{city}}.',
    city: 'your city',
    ask: 'Whom you can ask',
    what: 'Which data are kept',
    whatText:
      'Of employees: personnel number, name, e-mail address at work, organisational unit, leadership level, whether citizen contact or media and public relations belong to their tasks, and trainings with evidence. Of accounts: name, e-mail address, roles and sign-ins.',
    device: 'What stays on your device',
    deviceText:
      'A cookie holds your sign-in and ends with it. The browser remembers appearance and language. There is no advertising, no evaluation of your behaviour, and nothing is fetched from other providers.',
    log: 'Who looks at your record is written down',
    logText:
      'Every look at personal data is logged with account, time and purpose. Whoever was looked at sees that at “My record”.',
    rights: 'Your rights',
    rightsText:
      'By the General Data Protection Regulation you have the right of access, rectification, erasure, restriction of processing and objection, and you can complain to the supervisory authority of your state.',
  },
);

/** What is kept of whom, and whom one asks. */
export function Privacy() {
  const t = useTexts();
  const installation = useInstallation();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('who')}>
        <p className="prose">{t('whoText', { city: installation?.city ?? t('city') })}</p>
      </Section>
      <Section title={t('ask')}>
        <Contact text={installation?.privacyContact} />
      </Section>
      {(['what', 'device', 'log', 'rights'] as const).map((each) => (
        <Section key={each} title={t(each)}>
          <p className="prose">{t(`${each}Text`)}</p>
        </Section>
      ))}
    </Page>
  );
}
