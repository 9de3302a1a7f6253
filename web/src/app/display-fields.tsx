import { useState } from 'react';
import { SelectField } from '../parts/field.js';
import { changeLanguage, currentLanguage, defineTexts, LANGUAGES } from '../texts/texts.js';
import { applyTheme, currentTheme, THEMES, type Theme } from './theme.js';

const useTexts = defineTexts(
  'displayFields',
  {
    theme: 'Darstellung',
    themes: { system: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
    language: 'Sprache',
  },
  {
    theme: 'Appearance',
    themes: { system: 'as the device', light: 'light', dark: 'dark' },
    language: 'Language',
  },
);

/** Appearance and language, kept on this device. */
export function DisplayFields() {
  const t = useTexts();
  const [theme, setTheme] = useState(currentTheme());
  return (
    <>
      <SelectField
        label={t('theme')}
        value={theme}
        onChange={({ target }) => {
          const chosen = target.value as Theme;
          setTheme(chosen);
          applyTheme(chosen);
        }}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`themes.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('language')}
        value={currentLanguage()}
        onChange={({ target }) => void changeLanguage(target.value === 'en' ? 'en' : 'de')}
      >
        {LANGUAGES.map(({ id, label }) => (
          <option key={id} value={id} lang={id}>
            {label}
          </option>
        ))}
      </SelectField>
    </>
  );
}
