import type { ReactNode } from 'react';
import type { Message } from '../../api/client.js';
import { Badge, StatusBadge } from '../../parts/badge.js';
import type { Person } from '../../parts/person-combobox.js';
import { useExplanation } from '../../texts/explanation.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'effect',
  {
    title: 'Auftrag der Person',
    choose: 'Wählen Sie eine Person. Hier steht dann, ob die Schulung für sie zählt.',
    fill: 'Sobald Titel, Kompetenzbereich, Abschluss und Dauer angegeben sind, steht hier, ob die Schulung zählt.',
    now: 'Stand heute',
    training: 'Diese Schulung',
    counts: 'zählt nach der Anerkennung',
    countsNot: 'zählt nicht',
    after: 'Stand nach der Anerkennung',
  },
  {
    title: 'Obligation of the person',
    choose: 'Choose a person. Then you see here whether the training counts for them.',
    fill: 'Once title, competence area, completion and duration are there, you see here whether the training counts.',
    now: 'Status today',
    training: 'This training',
    counts: 'counts after recognition',
    countsNot: 'does not count',
    after: 'Status after recognition',
  },
);

/** What the certificate does to the obligation of its person, while it is typed; the service says it. */
export function Effect({
  person,
  preview,
  categories,
}: {
  person: Person | null;
  preview: Message<'TrainingPreviewDto'> | undefined;
  /** What is ticked on the certificate. */
  categories: Message<'CertificateDto'>['categories'];
}) {
  const t = useTexts();
  const explain = useExplanation();
  return (
    <aside className="effect" aria-labelledby="effect-title">
      <h2 id="effect-title" className="kern-heading-small">
        {t('title')}
      </h2>
      <div aria-live="polite">
        {person === null ? (
          <p className="muted">{t('choose')}</p>
        ) : (
          <>
            <p className="effect__who">
              <strong>
                {person.lastName}, {person.firstName}
              </strong>
              <br />
              <span className="muted">
                {person.personnelNumber} · {person.unit}
              </span>
            </p>
            <dl className="effect__facts">
              <Fact title={t('now')} badge={<StatusBadge status={person.status} />}>
                {preview && explain.ofPerson(preview.before)}
              </Fact>
              {preview && (
                <Fact
                  title={t('training')}
                  badge={
                    <Badge kind={preview.counts ? 'success' : 'warning'}>
                      {t(preview.counts ? 'counts' : 'countsNot')}
                    </Badge>
                  }
                >
                  {explain.ofTraining({ ...preview, categories }, preview.after.group)}
                </Fact>
              )}
              {preview && preview.after.status !== preview.before.status && (
                <Fact title={t('after')} badge={<StatusBadge status={preview.after.status} />}>
                  {explain.ofPerson(preview.after)}
                </Fact>
              )}
            </dl>
            {!preview && <p className="muted">{t('fill')}</p>}
          </>
        )}
      </div>
    </aside>
  );
}

function Fact({ title, badge, children }: { title: string; badge: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {badge}
        {children && <p>{children}</p>}
      </dd>
    </div>
  );
}
