import { useInstallation } from '../../app/installation.js';
import { Page, Section } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { Contact } from './contact.js';

const useTexts = defineTexts(
  'accessibility',
  {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Diese Erklärung gilt für die Weboberfläche von Lernstand bei: {{city}}.',
    city: 'Ihre Stadt',
    state: 'Stand der Vereinbarkeit',
    stateText:
      'Die Oberfläche ist nach der Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) und der Norm EN 301 549 gebaut, mit dem Ziel WCAG 2.2, Stufe AA. Sie wurde noch nicht von einer unabhängigen Stelle geprüft. Wir bezeichnen sie deshalb als teilweise vereinbar.',
    limits: 'Was noch nicht barrierefrei ist',
    limitsList: {
      evidence:
        'Hochgeladene Zertifikate sind so zugänglich, wie sie eingereicht wurden. Fotos und gescannte Seiten haben keinen Text.',
      workbook:
        'Die Excel-Arbeitsmappen haben Überschriften und feste Kopfzeilen; mit Vorleseprogrammen wurden sie noch nicht erprobt.',
      easy: 'Es gibt noch keine Fassung in Leichter Sprache und in Deutscher Gebärdensprache.',
    },
    made: 'Wie diese Erklärung entstanden ist',
    madeText:
      'Sie beruht auf einer Selbstbewertung: Jede Seite wird bei jeder Änderung selbsttätig geprüft, hell und dunkel, bei 320 Pixeln Breite und allein mit der Tastatur. Erstellt am 21.11.2026, zuletzt überprüft mit Version {{version}}.',
    feedback: 'Barriere melden',
    feedbackText:
      'Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie etwas in anderer Form? Melden Sie sich hier:',
    enforcement: 'Durchsetzungsverfahren',
    enforcementText:
      'Bekommen Sie keine zufriedenstellende Antwort, können Sie sich an die Durchsetzungsstelle Ihres Landes wenden. Das Verfahren ist kostenlos.',
  },
  {
    title: 'Accessibility statement',
    lead: 'This statement is about the web UI of Lernstand at: {{city}}.',
    city: 'your city',
    state: 'State of conformance',
    stateText:
      'The UI is built to the German regulation BITV 2.0 and the standard EN 301 549, aiming at WCAG 2.2, level AA. It has not been examined by an independent body yet. So we call it partially conformant.',
    limits: 'What is not accessible yet',
    limitsList: {
      evidence:
        'Uploaded certificates are as accessible as they were handed in. Photographs and scanned pages have no text.',
      workbook:
        'The Excel workbooks have headings and fixed header rows; they have not been tried with screen readers yet.',
      easy: 'There is no version in plain language and in German sign language yet.',
    },
    made: 'How this statement was made',
    madeText:
      'It rests on a self-assessment: every page is checked automatically with every change, light and dark, 320 pixels wide and by keyboard alone. Made on 21/11/2026, last reviewed with version {{version}}.',
    feedback: 'Report a barrier',
    feedbackText: 'Have you noticed a barrier, or do you need something in another form? Report it here:',
    enforcement: 'Enforcement procedure',
    enforcementText:
      'If you get no satisfying answer, you can turn to the enforcement body of your state. The procedure costs nothing.',
  },
);

/** The statement that BITV 2.0 asks for, with what is honest today. */
export function Accessibility() {
  const t = useTexts();
  const installation = useInstallation();
  return (
    <Page title={t('title')} lead={t('lead', { city: installation?.city ?? t('city') })}>
      <Section title={t('state')}>
        <p className="prose">{t('stateText')}</p>
      </Section>
      <Section title={t('limits')}>
        <ul className="prose">
          {(['evidence', 'workbook', 'easy'] as const).map((each) => (
            <li key={each}>{t(`limitsList.${each}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('feedback')}>
        <p className="prose">{t('feedbackText')}</p>
        <Contact text={installation?.accessibilityContact} />
      </Section>
      <Section title={t('enforcement')}>
        <p className="prose">{t('enforcementText')}</p>
        <Contact text={installation?.arbitrationBody} />
      </Section>
      <Section title={t('made')}>
        <p className="prose">{t('madeText', { version: installation?.version ?? '' })}</p>
      </Section>
    </Page>
  );
}
