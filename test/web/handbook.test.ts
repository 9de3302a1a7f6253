import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HANDBOOK = `${ROOT}docs/handbuch/`;
/** No picture is larger, so that a chapter opens at once. */
const MOST_BYTES = 120 * 1024;

const read = (path: string) => readFileSync(path, 'utf8');
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, first]) => first as string);

const chapters = readdirSync(HANDBOOK).filter((name) => name.endsWith('.md'));
const texts = new Map(chapters.map((name) => [name, read(HANDBOOK + name)]));
const named = [
  ...[...texts.values()].flatMap((text) => found(text, /\]\(bilder\/([\w-]+)\.png\)/g)),
  ...found(read(`${ROOT}README.md`), /\]\(docs\/handbuch\/bilder\/([\w-]+)\.png\)/g),
];

it('shows pictures that are there, are taken by the script, and are small', () => {
  const listed = found(read(`${ROOT}.ci/pictures.list.mjs`), /file: '([\w-]+)'/g).sort();
  const there = readdirSync(`${HANDBOOK}bilder`).map((name) => name.replace(/\.png$/, ''));
  expect([...new Set(named)].sort()).toEqual(listed);
  expect(there.sort()).toEqual(listed);
  const large = listed.filter((name) => readFileSync(`${HANDBOOK}bilder/${name}.png`).length > MOST_BYTES);
  expect(large).toEqual([]);
});

it('names pages and chapters that there are', () => {
  const folder = `${ROOT}web/src/app/routes/`;
  const pages = readdirSync(folder).flatMap((name) => found(read(folder + name), /path: '([^']+)'/g));
  // As the pages of the handbook show headings: small letters, hyphens, no punctuation.
  const anchor = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-');
  for (const [name, text] of texts) {
    for (const page of found(text, /`(\/[a-zäöü/-]*)`/g))
      expect([name, pages]).toEqual([name, expect.arrayContaining([page])]);
    for (const link of found(text, /\]\(([\w.-]+\.md(?:#[^)]+)?)\)/g)) {
      const [chapter, heading] = link.split('#') as [string, string?];
      expect([link, chapters]).toEqual([link, expect.arrayContaining([chapter])]);
      const headings = found(texts.get(chapter) as string, /^#+ (.+)$/gm).map(anchor);
      if (heading) expect([link, headings]).toEqual([link, expect.arrayContaining([heading])]);
    }
  }
});

it('has help for every page that one can open', () => {
  const folder = `${ROOT}web/src/app/routes/`;
  const topics = found(read(`${ROOT}web/src/pages/help/topics.ts`), /path: '([^']+)'/g);
  // What explains itself: the help and the pages that the law asks for.
  const plain = ['/hilfe', '/datenschutz', '/barrierefreiheit', '/ueber'];
  const pages = readdirSync(folder).flatMap((name) => found(read(folder + name), /path: '([^']+)'/g));
  expect(pages.filter((page) => !plain.includes(page)).sort()).toEqual(topics.toSorted());
});
