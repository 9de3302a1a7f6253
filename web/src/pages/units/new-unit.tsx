import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { useDone } from '../../app/undo.js';
import { Button, LinkButton } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { faultOf, TextField } from '../../parts/field.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { EMPTY_UNIT, UnitFields, useUnitLabels } from './unit-fields.js';

const useTexts = defineTexts(
  'newUnit',
  {
    title: 'Einheit gründen',
    lead: 'Eine neue Organisationseinheit. Gehen Personen aus einer anderen über, nehmen Sie die Umgliederung.',
    code: 'Kürzel',
    codeHint: 'Es bleibt für immer, auch wenn die Einheit später anders heißt.',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    fromHint: 'Leer: seit jeher.',
    toHint: 'Leer: bis auf Weiteres.',
    save: 'Gründen',
    cancel: 'Alle Einheiten',
    done: '{{code}} ist gegründet.',
  },
  {
    title: 'Found a unit',
    lead: 'A new organisational unit. If persons go over from another one, use the reorganisation.',
    code: 'Code',
    codeHint: 'It stays for ever, even if the unit gets another name.',
    from: 'First day',
    to: 'Last day',
    fromHint: 'Empty: always.',
    toHint: 'Empty: until further notice.',
    save: 'Found',
    cancel: 'All units',
    done: '{{code}} has been founded.',
  },
);

const route = getRouteApi('/inside/einheiten/neu');

/** Founds a unit. */
export function NewUnit() {
  const t = useTexts();
  const done = useDone();
  const navigate = route.useNavigate();
  const { unter } = route.useSearch();
  const { today } = useSession();
  const [code, setCode] = useState('');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState('');
  const [facts, setFacts] = useState({ ...EMPTY_UNIT, parent: unter ?? '' });
  const found = useMutation({
    mutationFn: () => {
      const body = { ...facts, parent: facts.parent || null, code, from: from || null, to: to || null };
      return answer(api.POST('/api/v1/units', { body }));
    },
    onSuccess: async (unit) => {
      await done(t('done', { code: unit.code }));
      await navigate({ to: '/einheiten/$kuerzel', params: { kuerzel: unit.code } });
    },
  });
  const labels = { ...useUnitLabels(), code: t('code'), from: t('from'), to: t('to') };
  const problem = useLabelled(found.error, labels);
  const day = (member: 'from' | 'to', value: string, onChange: (value: string) => void) => (
    <DateField
      id={`unit-${member}`}
      label={t(member)}
      hint={t(`${member}Hint`)}
      value={value}
      error={faultOf(problem, member)}
      onChange={onChange}
    />
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <form
        className="form form--wide dense"
        onSubmit={(event) => {
          event.preventDefault();
          found.mutate();
        }}
      >
        <ProblemNotice problem={problem} fieldOf={(pointer) => `unit-${pointer.slice(2)}`} />
        <div className="fields">
          <TextField
            id="unit-code"
            label={t('code')}
            hint={t('codeHint')}
            value={code}
            maxLength={40}
            autoComplete="off"
            autoFocus
            error={faultOf(problem, 'code')}
            onChange={({ target }) => setCode(target.value)}
          />
          {day('from', from, setFrom)}
          {day('to', to, setTo)}
        </div>
        <UnitFields id="unit" value={facts} onChange={setFacts} problem={problem} on={from} />
        <div className="buttons">
          <Button kind="primary" type="submit" disabled={found.isPending}>
            {t('save')}
          </Button>
          <LinkButton to="/einheiten" kind="tertiary">
            {t('cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
