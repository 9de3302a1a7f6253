import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { REFUSALS } from '../../web/src/texts/refusals.en.js';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const CODE = "'([A-Z][A-Z_]{3,})'";

/** The ways in which the source names the code of a refusal, of a fault, or of a warning. */
const NAMED = [
  /\bProblemException\(\s*(?:[\w.]+),([^`;]{1,90})/g,
  /\bcode: ([^,}\n]{1,120})/g,
  /\b(?:conflict|contradiction|misfit|fault|refused|refusal|unreadable|chosen)\(([^;]{1,160})/g,
  /\[('[A-Z][A-Z_]{3,}'), ?(?:\(|'[A-ZÄÖÜ][a-zäöüß]+ )/g,
  /^\s+('[A-Z][A-Z_]{3,}'),\n\s+(?:\(|'[A-ZÄÖÜ][a-zäöüß]+ )/gm,
];
/** Sentences by code. */
const TABLE = /const (?:SENTENCES|MESSAGES)\b[^=]*= \{\n([\s\S]*?)\n\}/g;

/** What is named in the same ways and is no refusal: results of single lines, and a fault that is answered otherwise. */
const NO_REFUSALS = ['CONNECTION', 'DECIDED', 'RECORDED', 'UNCHANGED'];

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

function codesIn(text: string): string[] {
  const named = NAMED.flatMap((way) => [...text.matchAll(way)].map(([, part = '']) => part));
  const quoted = named.flatMap((part) => [...part.matchAll(new RegExp(CODE, 'g'))].map(([, code]) => code));
  const tables = [...text.matchAll(TABLE)].map(([, rows = '']) => rows);
  const keys = tables.flatMap((rows) =>
    [...rows.matchAll(/^ {2}([A-Z][A-Z_]{3,})[:,]/gm)].map(([, code]) => code),
  );
  return [...quoted, ...keys] as string[];
}

const codes = new Set(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => codesIn(withoutComments(readFileSync(join(SOURCE, path), 'utf8')))),
);

it('has an English sentence for every code with which the service refuses', () => {
  expect([...codes].filter((code) => !(code in REFUSALS || NO_REFUSALS.includes(code))).sort()).toEqual([]);
});

it('has no sentence for a code that the service does not know', () => {
  const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(SOURCE, path), 'utf8'))
    .join('\n');
  const isKnown = (code: string) => new RegExp(`\\b${code}\\b`).test(source);
  expect(Object.keys(REFUSALS).filter((code) => !isKnown(code))).toEqual([]);
});
