/** Light, dark, or as the device is set. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const REMEMBERED = 'lernstand.theme';

/** The theme that was chosen on this device. */
export function currentTheme(): Theme {
  const known = localStorage.getItem(REMEMBERED);
  return THEMES.find((theme) => theme === known) ?? 'system';
}

/** Shows the UI in a theme; also called once at the start. */
export function applyTheme(theme: Theme): void {
  localStorage.setItem(REMEMBERED, theme);
  if (theme === 'system') delete document.documentElement.dataset.kernTheme;
  else document.documentElement.dataset.kernTheme = theme;
}
