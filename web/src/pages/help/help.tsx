import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button, LinkButton } from '../../parts/button.js';
import { Page, Section } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { TOPICS, type Topic, topicOf, useTopicTexts } from './topics.js';

const useTexts = defineTexts(
  'help',
  {
    title: 'Hilfe',
    titleOf: 'Hilfe: {{topic}}',
    lead: 'Kurz gesagt, wofür jede Seite da ist.',
    back: 'Zurück zur Seite',
    all: 'Hilfe zu allen Seiten',
  },
  {
    title: 'Help',
    titleOf: 'Help: {{topic}}',
    lead: 'What each page is for, in short.',
    back: 'Back to the page',
    all: 'Help for all pages',
  },
);

const route = getRouteApi('/open/hilfe');

/** Help for the page that one comes from, or for all. */
export function Help() {
  const t = useTexts();
  const topics = useTopicTexts();
  const router = useRouter();
  const { zu } = route.useSearch();
  const topic = topicOf(zu);
  if (topic === undefined) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        {TOPICS.map((each) => (
          <Section key={each.id} title={topics(`${each.id}.title`)}>
            <TopicText topic={each} />
          </Section>
        ))}
      </Page>
    );
  }
  return (
    <Page
      key={topic.id}
      title={t('titleOf', { topic: topics(`${topic.id}.title`) })}
      lead={topics(`${topic.id}.what`)}
    >
      <p className="prose">{topics(`${topic.id}.how`)}</p>
      <p className="buttons">
        <Button icon="arrow-back" onClick={() => router.history.back()}>
          {t('back')}
        </Button>
        <LinkButton to="/hilfe" kind="tertiary">
          {t('all')}
        </LinkButton>
      </p>
    </Page>
  );
}

function TopicText({ topic }: { topic: Topic }) {
  const topics = useTopicTexts();
  return (
    <p className="prose">
      {topics(`${topic.id}.what`)} {topics(`${topic.id}.how`)}
    </p>
  );
}
