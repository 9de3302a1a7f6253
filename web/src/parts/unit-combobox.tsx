import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { answer, api, type Message } from '../api/client.js';
import { Combobox } from './combobox.js';

type Unit = Pick<Message<'ListedUnitDto'>, 'code' | 'name'>;

interface UnitComboboxProps {
  id?: string;
  label: string;
  hint?: string;
  error?: ReactNode;
  optional?: boolean;
  /** Kürzel of the unit; what is typed is taken as one, too. Another one from outside needs another `key`. */
  code: string;
  onCode: (code: string) => void;
  /** Proposes the units of this day, `YYYY-MM-DD`; empty = of today. */
  on?: string;
}

/** Finds an organisational unit by Kürzel or name among those that may be seen. */
export function UnitCombobox({ code, onCode, on, ...props }: UnitComboboxProps) {
  const [first] = useState(code);
  const [selected, setSelected] = useState<Unit | null>(first ? { code: first, name: '' } : null);
  const known = useQuery({
    queryKey: ['units', { on, q: first }],
    queryFn: () => unitsLike(first, on),
    enabled: first !== '',
    staleTime: 60_000,
    select: (units) => units.find((unit) => unit.code === first),
  });
  // The Kürzel comes from an address or a record; its name arrives a moment later, before anything is typed.
  const shown = selected?.code === first && selected.name === '' ? (known.data ?? selected) : selected;
  return (
    <Combobox<Unit>
      {...props}
      key={known.data ? 'named' : 'typed'}
      source={`units ${on ?? ''}`}
      search={(q) => unitsLike(q, on)}
      selected={shown}
      onSelect={(unit) => {
        setSelected(unit);
        onCode(unit?.code ?? '');
      }}
      onType={(text) => onCode(text.trim())}
      textOf={textOf}
      keyOf={(unit) => unit.code}
      show={(unit) => (
        <>
          <strong>{unit.code}</strong> {unit.name}
        </>
      )}
    />
  );
}

/** Units whose Kürzel or name contains the words; the one with exactly this Kürzel comes first. */
async function unitsLike(q: string, on: string | undefined) {
  const query = { q, on: on || undefined };
  const { items } = await answer(api.GET('/api/v1/units', { params: { query } }));
  const isExact = ({ code }: Unit) => Number(code.toLowerCase() === q.toLowerCase());
  return items.toSorted((a, b) => isExact(b) - isExact(a)).slice(0, 12);
}

function textOf({ code, name }: Unit): string {
  return name ? `${code} ${name}` : code;
}
