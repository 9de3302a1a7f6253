/**
 * The title of a training as part of its natural key: without regard to case and repeated spaces.
 * @param title in NFC
 */
export function titleKey(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ');
}
