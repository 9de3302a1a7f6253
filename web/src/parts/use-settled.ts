import { useEffect, useState } from 'react';

/** A value once it has stayed the same for a moment: what is typed is asked about when the typing pauses. */
export function useSettled<T>(value: T, forMs = 350): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as T), forMs);
    return () => clearTimeout(timer);
  }, [text, forMs]);
  return settled;
}
