import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { useToast } from '../../app/toasts.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { faultOf } from '../../parts/field.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { UnitFields, type UnitForm, useUnitLabels } from './unit-fields.js';

const useTexts = defineTexts(
  'changeUnit',
  {
    hint: 'Die Änderung gilt von dem Tag an. Vorher bleibt alles, wie es war; das Kürzel bleibt für immer.',
    from: 'Gilt ab',
    save: 'Speichern',
    cancel: 'Abbrechen',
    done: '{{code}} ist geändert.',
    same: 'Es war schon so. Nichts ist geändert.',
  },
  {
    hint: 'The change holds from that day on. Before it everything stays as it was; the code stays for ever.',
    from: 'Holds from',
    save: 'Save',
    cancel: 'Cancel',
    done: '{{code}} has been changed.',
    same: 'It was so already. Nothing has changed.',
  },
);

interface ChangeUnitProps {
  unit: Message<'UnitDto'>;
  present: Message<'UnitVersionDto'>;
  reload: () => Promise<Message<'UnitDto'> | undefined>;
  onDone: () => void;
}

/** Renames or moves a unit from a day on; only what is changed here is sent. */
export function ChangeUnit({ unit, present, reload, onDone }: ChangeUnitProps) {
  const t = useTexts();
  const toast = useToast();
  const done = useDone();
  const { today } = useSession();
  const [seen, setSeen] = useState(unit.etag);
  const [from, setFrom] = useState(today);
  const [before] = useState<UnitForm>({ ...present, parent: present.parent ?? '' });
  const [form, setForm] = useState(before);
  const save = useMutation({
    mutationFn: () => {
      const path = { code: unit.code };
      const params = { path, header: { 'If-Match': seen } };
      const body = { from, ...changedOf(before, form) };
      return answer(api.POST('/api/v1/units/{code}/versions', { params, body }));
    },
    onSuccess: async ({ code, etag }) => {
      onDone();
      if (etag === seen) toast({ text: t('same') });
      else await done(t('done', { code }));
    },
  });
  const lookAgain = async () => {
    const newest = await reload();
    if (newest) setSeen(newest.etag);
    save.reset();
  };
  const problem = useLabelled(save.error, { ...useUnitLabels(), from: t('from') });
  return (
    <form
      className="form form--wide dense"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p className="hint">{t('hint')}</p>
      <ProblemNotice
        problem={problem}
        fieldOf={(pointer) => `unit-${pointer.slice(2)}`}
        reload={() => void lookAgain()}
      />
      <div className="fields fields--narrow">
        <DateField
          id="unit-from"
          label={t('from')}
          value={from}
          error={faultOf(problem, 'from')}
          onChange={setFrom}
        />
      </div>
      <UnitFields id="unit" value={form} onChange={setForm} problem={problem} on={from} />
      <div className="buttons">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {t('save')}
        </Button>
        <Button kind="tertiary" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What somebody has really changed: on another day the rest may be different, and stays so. */
function changedOf(before: UnitForm, now: UnitForm): Partial<Message<'NewUnitVersionDto'>> {
  return {
    name: now.name === before.name ? undefined : now.name,
    type: now.type === before.type ? undefined : now.type,
    parent: now.parent === before.parent ? undefined : now.parent || null,
    reporting: now.reporting === before.reporting ? undefined : now.reporting,
  };
}
