import { useState } from 'react';
import type { Message } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { CheckField } from '../../parts/field.js';
import { Section } from '../../parts/page.js';
import { UnitCombobox } from '../../parts/unit-combobox.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'reminderExceptions',
  {
    title: 'Ausnahmen',
    help: 'Für diese Einheiten mit allem darunter und diese Konten gilt der Plan nicht. Ein Konto nehmen Sie in der Vorschau aus.',
    caption: 'Ausnahmen vom Plan',
    who: 'Einheit oder Konto',
    digests: 'keine Übersichten',
    escalations: 'keine Erinnerungen an die Meldung',
    act: 'Entfernen',
    remove: 'Ausnahme für {{name}} entfernen',
    none: 'Noch keine Ausnahme: Der Plan gilt für alle.',
    unit: 'Einheit ausnehmen',
    add: 'Ausnahme hinzufügen',
  },
  {
    title: 'Exceptions',
    help: 'The plan does not hold for these units with all below them, and for these accounts. Except an account in the preview.',
    caption: 'Exceptions from the plan',
    who: 'Unit or account',
    digests: 'no digests',
    escalations: 'no reminders of the submission',
    act: 'Remove',
    remove: 'Remove the exception for {{name}}',
    none: 'No exception yet: the plan holds for everybody.',
    unit: 'Except a unit',
    add: 'Add an exception',
  },
);

type Exception = Message<'ShownExceptionDto'>;

/** For whom the plan does not hold. */
export function Exceptions({
  exceptions,
  onChange,
}: {
  exceptions: Exception[];
  onChange: (exceptions: Exception[]) => void;
}) {
  const t = useTexts();
  const [unit, setUnit] = useState('');
  const nameOf = ({ unit, name }: Exception) => (unit ? [unit, name].filter(Boolean).join(' ') : name);
  const check = (exception: Exception, part: 'digests' | 'escalations') => (
    <CheckField
      label={<span className="kern-sr-only">{`${nameOf(exception)}: ${t(part)}`}</span>}
      checked={exception[part]}
      onChange={({ target }) =>
        onChange(exceptions.map((each) => (each === exception ? { ...each, [part]: target.checked } : each)))
      }
    />
  );
  const columns: Column<Exception>[] = [
    { id: 'who', title: t('who'), isRowHeader: true, cell: nameOf },
    { id: 'digests', title: t('digests'), cell: (each) => check(each, 'digests') },
    { id: 'escalations', title: t('escalations'), cell: (each) => check(each, 'escalations') },
    {
      id: 'act',
      title: t('act'),
      cell: (exception) => (
        <Button
          small
          icon="delete"
          aria-label={t('remove', { name: nameOf(exception) })}
          onClick={() => onChange(exceptions.filter((each) => each !== exception))}
        >
          {t('act')}
        </Button>
      ),
    },
  ];
  const add = () => {
    onChange([...exceptions, { unit, account: null, digests: true, escalations: true, name: '' }]);
    setUnit('');
  };
  return (
    <Section title={t('title')}>
      <p className="muted">{t('help')}</p>
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={exceptions}
        keyOf={({ unit, account }) => unit ?? account ?? ''}
        empty={<p>{t('none')}</p>}
      />
      <div className="form">
        <UnitCombobox key={exceptions.length} label={t('unit')} optional code={unit} onCode={setUnit} />
        <Button
          icon="add"
          disabled={unit === '' || exceptions.some((each) => each.unit === unit)}
          onClick={add}
        >
          {t('add')}
        </Button>
      </div>
    </Section>
  );
}
