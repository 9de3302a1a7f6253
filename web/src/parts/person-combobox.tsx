import type { ReactNode } from 'react';
import { answer, api, type Message } from '../api/client.js';
import { Combobox } from './combobox.js';

export type Person = Message<'PersonDto'>;

interface PersonComboboxProps {
  id?: string;
  label: string;
  hint?: string;
  error?: ReactNode;
  autoFocus?: boolean;
  selected: Person | null;
  onSelect: (person: Person | null) => void;
}

/** Finds a person by name or personnel number among those who may be seen. */
export function PersonCombobox(props: PersonComboboxProps) {
  return (
    <Combobox
      {...props}
      source="persons"
      from={2}
      search={async (q) => {
        const { items } = await answer(api.GET('/api/v1/persons', { params: { query: { q, pageSize: 8 } } }));
        // Who types or scans a whole number means that one.
        return items.toSorted((a, b) => Number(b.personnelNumber === q) - Number(a.personnelNumber === q));
      }}
      textOf={nameOf}
      keyOf={({ personnelNumber }) => personnelNumber}
      show={(person) => (
        <>
          <strong>
            {person.lastName}, {person.firstName}
          </strong>{' '}
          <span className="muted">
            {person.personnelNumber} · {person.unit}
          </span>
        </>
      )}
    />
  );
}

/** „Öztürk, Aylin (00012345)“ */
export function nameOf({ lastName, firstName, personnelNumber }: Person): string {
  return `${lastName}, ${firstName} (${personnelNumber})`;
}
