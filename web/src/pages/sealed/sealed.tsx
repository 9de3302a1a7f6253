import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { Button, LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showDay, showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { UnitFigures } from '../submission/unit-figures.js';
import { Checksums } from './checksums.js';
import { SealFacts } from './seal-facts.js';
import { SealedPersons } from './sealed-persons.js';
import { Signatures } from './signatures.js';

const useTexts = defineTexts(
  'sealed',
  {
    unknown: 'Gesiegelte Fassung',
    title: '{{unit}}: gesiegelte Fassung {{number}}',
    lead: '{{round}}: am {{instant}} gesiegelt, Zahlen zum Stichtag {{day}}.',
    holds: 'gilt',
    holdsNot: 'gilt nicht mehr',
    print: 'Drucken',
    compare: 'Mit heute vergleichen',
    figures: 'Zahlen',
    signatures: 'Unterschriften',
    checksums: 'Prüfsummen',
    persons: 'Personen hinter den Zahlen',
    noPersons: 'Die Zahlen kommen aus einer Tabelle der Einheit. Sie nennt keine Personen.',
    all: 'Alle Meldungen',
  },
  {
    unknown: 'Sealed version',
    title: '{{unit}}: sealed version {{number}}',
    lead: '{{round}}: sealed on {{instant}}, figures on {{day}}.',
    holds: 'holds',
    holdsNot: 'does not hold any more',
    print: 'Print',
    compare: 'Compare with today',
    figures: 'Figures',
    signatures: 'Signatures',
    checksums: 'Checksums',
    persons: 'Persons behind the figures',
    noPersons: 'The figures come from a table of the unit. It names no persons.',
    all: 'All submissions',
  },
);

const route = getRouteApi('/inside/meldung/siegel/$id');

/** One sealed version of a submission: what was handed in, on what it rests, and how that can be proved. */
export function Sealed() {
  const t = useTexts();
  const { id } = route.useParams();
  const { seite = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery({
    queryKey: ['sealed', id],
    queryFn: () => answer(api.GET('/api/v1/sealed-evaluations/{id}', { params: { path: { id } } })),
  });
  if (!data) {
    if (!error) return <Loading />;
    return (
      <Page title={t('unknown')}>
        <ProblemNotice problem={error} retry={() => void refetch()} />
        <p>
          <Link to="/meldung">{t('all')}</Link>
        </p>
      </Page>
    );
  }
  const { unit, number, holds, roundTitle, sealedAt, asOf, figures, persons } = data;
  return (
    <Page
      title={t('title', { unit: `${unit.code} ${unit.name}`, number })}
      lead={
        <>
          {t('lead', { round: roundTitle, instant: showInstant(sealedAt), day: showDay(asOf) })}{' '}
          <Badge kind={holds ? 'success' : 'warning'}>{t(holds ? 'holds' : 'holdsNot')}</Badge>
        </>
      }
      actions={
        <>
          <LinkButton to="/runde/vergleich" search={{ von: id, mit: 'jetzt' }}>
            {t('compare')}
          </LinkButton>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <SealFacts seal={data} />
      <Section title={t('figures')}>
        <UnitFigures figures={figures} unit={unit} mandate={data.mandate} asOf={asOf} />
      </Section>
      <Section title={t('signatures')}>
        <Signatures signatures={data.signatures} />
      </Section>
      <Section title={t('checksums')}>
        <Checksums seal={data} />
      </Section>
      <Section title={t('persons')}>
        {persons === null ? (
          <p className="muted">{t('noPersons')}</p>
        ) : (
          <SealedPersons id={id} page={seite} onPage={(page) => void navigate({ search: { seite: page } })} />
        )}
      </Section>
      <p className="buttons">
        <Link to="/meldung">{t('all')}</Link>
      </p>
    </Page>
  );
}
