import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { useDone } from '../../app/undo.js';
import { Button, LinkButton } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { faultOf, TextField } from '../../parts/field.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { UnitCombobox } from '../../parts/unit-combobox.js';
import { defineTexts } from '../../texts/texts.js';
import { LevelField } from './level-field.js';

const useTexts = defineTexts(
  'newEmployee',
  {
    title: 'Eintritt erfassen',
    lead: 'Eine neue Person mit ihrer ersten Zuordnung. Ob sie Bürgerkontakt hat oder Öffentlichkeitsarbeit macht, legt ihre Einheit fest.',
    personnelNumber: 'Personalnummer',
    numberHint: 'Mit führenden Nullen.',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail-Adresse',
    unit: 'Organisationseinheit',
    unitHint: 'Name oder Kürzel.',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    toHint: 'Leer: bis auf Weiteres.',
    save: 'Eintritt speichern',
    cancel: 'Zur Suche',
    done: '{{name}} ist erfasst.',
  },
  {
    title: 'Enter a joiner',
    lead: 'A new person with the first assignment. Whether there is citizen contact or public relations is decided by the unit.',
    personnelNumber: 'Personnel number',
    numberHint: 'With leading zeros.',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail address',
    unit: 'Organisational unit',
    unitHint: 'Name or code.',
    from: 'First day',
    to: 'Last day',
    toHint: 'Empty: until further notice.',
    save: 'Save the joiner',
    cancel: 'To the search',
    done: '{{name}} is recorded.',
  },
);

type NewEmployeeData = Message<'NewEmployeeDto'>;
const route = getRouteApi('/inside/personal/neu');

/** Records somebody who joins. */
export function NewEmployee() {
  const t = useTexts();
  const done = useDone();
  const navigate = route.useNavigate();
  const { today } = useSession();
  const [form, setForm] = useState({
    personnelNumber: '',
    firstName: '',
    lastName: '',
    email: '',
    unit: '',
    from: today,
    to: '',
    leadershipLevel: null as NewEmployeeData['leadershipLevel'],
  });
  const set = (changed: Partial<typeof form>) => setForm((before) => ({ ...before, ...changed }));
  const join = useMutation({
    mutationFn: () => {
      const body = { ...form, email: form.email.trim() || null, to: form.to || null };
      return answer(api.POST('/api/v1/employees', { body }));
    },
    onSuccess: async ({ personnelNumber, firstName, lastName }) => {
      await done(t('done', { name: `${firstName} ${lastName}` }));
      await navigate({ to: '/personal/$personalnummer', params: { personalnummer: personnelNumber } });
    },
  });
  const problem = useLabelled(join.error, {
    personnelNumber: t('personnelNumber'),
    firstName: t('firstName'),
    lastName: t('lastName'),
    email: t('email'),
    unit: t('unit'),
    from: t('from'),
    to: t('to'),
  });
  const field = (member: 'personnelNumber' | 'firstName' | 'lastName' | 'email') => ({
    id: `joiner-${member}`,
    label: t(member),
    value: form[member],
    autoComplete: 'off',
    error: faultOf(problem, member),
    onChange: ({ target }: { target: { value: string } }) => set({ [member]: target.value }),
  });
  const day = (member: 'from' | 'to') => ({
    id: `joiner-${member}`,
    label: t(member),
    value: form[member],
    error: faultOf(problem, member),
    onChange: (value: string) => set({ [member]: value }),
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <form
        className="form form--wide dense"
        onSubmit={(event) => {
          event.preventDefault();
          join.mutate();
        }}
      >
        <ProblemNotice problem={problem} fieldOf={(pointer) => `joiner-${pointer.slice(2)}`} />
        <div className="fields">
          <TextField {...field('personnelNumber')} hint={t('numberHint')} maxLength={40} autoFocus />
          <TextField {...field('firstName')} maxLength={100} />
          <TextField {...field('lastName')} maxLength={100} />
          <TextField {...field('email')} type="email" maxLength={254} optional />
        </div>
        <div className="fields">
          <UnitCombobox
            id="joiner-unit"
            label={t('unit')}
            hint={t('unitHint')}
            error={faultOf(problem, 'unit')}
            code={form.unit}
            onCode={(unit) => set({ unit })}
            on={form.from}
          />
          <LevelField
            id="joiner-leadershipLevel"
            error={faultOf(problem, 'leadershipLevel')}
            value={form.leadershipLevel}
            onChange={(leadershipLevel) => set({ leadershipLevel: leadershipLevel ?? null })}
          />
          <DateField {...day('from')} />
          <DateField {...day('to')} hint={t('toHint')} optional />
        </div>
        <div className="buttons">
          <Button kind="primary" type="submit" disabled={join.isPending}>
            {t('save')}
          </Button>
          <LinkButton to="/personal" kind="tertiary">
            {t('cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
