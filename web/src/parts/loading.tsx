import { useEffect, useState } from 'react';
import { defineTexts } from '../texts/texts.js';

const useTexts = defineTexts('loading', { loading: 'Wird geladen …' }, { loading: 'Loading …' });

const PATIENCE_MS = 300;

/** Says that something is on its way, but only when it takes long enough to be noticed. */
export function Loading() {
  const t = useTexts();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div className="loading" role="status">
      <progress aria-label={t('loading')} /> <span>{t('loading')}</span>
    </div>
  );
}
