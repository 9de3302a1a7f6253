import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

/** Languages of the UI; German comes first. */
export const LANGUAGES = [
  { id: 'de', label: 'Deutsch' },
  { id: 'en', label: 'English' },
] as const;
export type Language = (typeof LANGUAGES)[number]['id'];

const REMEMBERED = 'lernstand.language';

/** Namespace of the English sentences for what the service refuses in German. */
export const REFUSALS = 'refusals';

interface Texts {
  [key: string]: string | Texts;
}
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Keys<T[K]>}`;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other' | 'zero'}` ? Base : K;
/** The same keys in another language; what one of them lacks does not compile. */
type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** Values of a text, and `count` for singular and plural. */
export type Values = Record<string, string | number>;
export type Translate<T> = (key: Keys<T>, values?: Values) => string;

void i18next.use(initReactI18next).init({
  lng: remembered(),
  fallbackLng: 'de',
  resources: {},
  partialBundledLanguages: true,
  interpolation: { escapeValue: false },
});
document.documentElement.lang = i18next.language;

/**
 * Texts of one part of the UI in both languages. Answers the hook by which its components take them.
 * `key_one` and `key_other` are chosen by `count`.
 */
export function defineTexts<T extends Texts>(namespace: string, de: T, en: Same<T>): () => Translate<T> {
  i18next.addResourceBundle('de', namespace, de);
  i18next.addResourceBundle('en', namespace, en);
  return () => useTranslation(namespace).t as unknown as Translate<T>;
}

/** The language that is shown now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'de';
}

/** Shows everything in another language and remembers it on this device. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, language);
  await loadRefusals(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Fetches what only English needs. Without it the sentences of the service are shown as they come. */
export async function loadRefusals(language = currentLanguage()): Promise<void> {
  if (language === 'de' || i18next.hasResourceBundle(language, REFUSALS)) return;
  try {
    const sentences = await import('./refusals.en.js');
    i18next.addResourceBundle(language, REFUSALS, sentences.REFUSALS);
  } catch {
    // The connection is away; there is a way to say everything without.
  }
}

function remembered(): Language {
  return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'de';
}
