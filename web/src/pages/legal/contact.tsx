import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'contact',
  { missing: 'Die Administration hat hier noch nichts eingetragen.' },
  { missing: 'The administration has entered nothing here yet.' },
);

/** Whom one asks, as the administration has written it, with its line breaks. */
export function Contact({ text }: { text: string | null | undefined }) {
  const t = useTexts();
  return text ? <p className="prose contact">{text}</p> : <p className="muted">{t('missing')}</p>;
}
