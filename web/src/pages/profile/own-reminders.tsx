import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { useToast } from '../../app/toasts.js';
import { CheckField, FieldGroup, SelectField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'ownReminders',
  {
    title: 'Erinnerungen',
    digests: 'Übersichten über meine Einheiten bekommen',
    digestsHelp: 'Erinnerungen an eine fehlende Meldung zur Auswertungsrunde kommen trotzdem.',
    own: 'An die eigene Schulung erinnern, solange sie offen ist',
    asUnit: 'wie meine Einheit es wünscht',
    yes: 'ja',
    no: 'nein',
    employees: 'Beschäftigte mit Konto an ihre offene Schulung erinnern',
    employeesHelp: 'Gilt für die Einheit mit allem darunter. Wer nicht will, stellt es für sich ab.',
    saved: 'Gespeichert.',
  },
  {
    title: 'Reminders',
    digests: 'Get digests of my units',
    digestsHelp: 'Reminders of a missing submission to the reporting round come all the same.',
    own: 'Remind me of my own training while it is open',
    asUnit: 'as my unit wishes',
    yes: 'yes',
    no: 'no',
    employees: 'Remind employees with an account of their open training',
    employeesHelp: 'Holds for the unit with all below it. Whoever does not want it switches it off.',
    saved: 'Saved.',
  },
);

type Own = Message<'ShownOwnRemindersDto'>;

/** Which reminders the own account gets, and the employees of the own units. */
export function OwnReminders() {
  const t = useTexts();
  const { grants, rights } = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['reminders', 'own'],
    queryFn: () => answer(api.GET('/api/v1/me/reminders')),
  });
  const units = rights.includes('CHECK')
    ? [...new Set(grants.flatMap(({ role, unit }) => (isOffice(role) && unit ? [unit.code] : [])))]
    : [];
  if (data && !data.canHaveDigests && !data.canHaveOwn) return null;
  return (
    <Section title={t('title')}>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      <div className="form">
        {data && <OwnChoice own={data} />}
        {units.length > 0 && (
          <FieldGroup legend={t('employees')} hint={t('employeesHelp')}>
            {units.map((code) => (
              <UnitChoice key={code} code={code} />
            ))}
          </FieldGroup>
        )}
      </div>
    </Section>
  );
}

function isOffice(role: string): boolean {
  return role === 'TRAINING_OFFICER' || role === 'UNIT_HEAD';
}

function OwnChoice({ own }: { own: Own }) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const choose = useMutation({
    mutationFn: (chosen: Pick<Own, 'digests' | 'own'>) =>
      answer(api.PUT('/api/v1/me/reminders', { body: chosen })),
    onSuccess: (now) => {
      queries.setQueryData(['reminders', 'own'], now);
      toast({ text: t('saved') });
    },
  });
  // What was just chosen is shown at once; a refusal puts back what holds.
  const { digests, own: wanted } = choose.isPending ? choose.variables : own;
  return (
    <>
      <ProblemNotice problem={choose.error} />
      {own.canHaveDigests && (
        <FieldGroup legend={t('digests')} hint={t('digestsHelp')}>
          <CheckField
            label={t('yes')}
            checked={digests}
            onChange={({ target }) => choose.mutate({ digests: target.checked, own: wanted })}
          />
        </FieldGroup>
      )}
      {own.canHaveOwn && (
        <SelectField
          label={t('own')}
          value={wanted === null ? '' : String(wanted)}
          onChange={({ target: { value } }) =>
            choose.mutate({ digests, own: value === '' ? null : value === 'true' })
          }
        >
          <option value="">{t('asUnit')}</option>
          <option value="true">{t('yes')}</option>
          <option value="false">{t('no')}</option>
        </SelectField>
      )}
    </>
  );
}

function UnitChoice({ code }: { code: string }) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const queryKey = ['reminders', 'unit', code];
  const path = { code };
  const { data } = useQuery({
    queryKey,
    queryFn: () => answer(api.GET('/api/v1/units/{code}/employee-reminders', { params: { path } })),
  });
  const choose = useMutation({
    mutationFn: (active: boolean) =>
      answer(api.PUT('/api/v1/units/{code}/employee-reminders', { params: { path }, body: { active } })),
    onSuccess: (now) => {
      queries.setQueryData(queryKey, now);
      toast({ text: t('saved') });
    },
  });
  return (
    <>
      <ProblemNotice problem={choose.error} />
      <CheckField
        label={code}
        checked={choose.isPending ? choose.variables : (data?.active ?? false)}
        disabled={data === undefined}
        onChange={({ target }) => choose.mutate(target.checked)}
      />
    </>
  );
}
