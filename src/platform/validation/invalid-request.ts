import { getMetadataStorage, type ValidationError } from 'class-validator';
import { ProblemException, type ProblemItem } from '../problem/problem.js';
import { SENTENCES } from './sentences.js';

const MOST_LISTED = 100;
const LONGEST_VALUE = 200;
/** What is typed into such a member is never repeated. */
const SECRET = /password|token|secret/i;

/** The 400 for a body or parameters that are not what the route expects, with every fault. */
export function invalidRequest(errors: ValidationError[]): ProblemException {
  const items = errors.flatMap((error) => itemsOf(error, '#'));
  const detail =
    items.length === 1 ? (items[0] as ProblemItem).message : `Die Anfrage enthält ${items.length} Fehler.`;
  return new ProblemException(400, 'INVALID_REQUEST', detail, {
    errors: items.slice(0, MOST_LISTED),
    ...(items.length > MOST_LISTED ? { errorCount: items.length } : {}),
  });
}

function itemsOf(error: ValidationError, parent: string): ProblemItem[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const children = (error.children ?? []).flatMap((child) => itemsOf(child, pointer));
  const [constraint] = Object.keys(error.constraints ?? {});
  return constraint === undefined ? children : [itemOf(error, constraint, pointer), ...children];
}

/** One sentence for a member, for the first constraint that it breaks. */
function itemOf(error: ValidationError, constraint: string, pointer: string): ProblemItem {
  const name = error.property;
  const isMissing =
    (error.value === undefined || error.value === null) && constraint !== 'whitelistValidation';
  if (isMissing) return { pointer, code: 'REQUIRED', message: `„${name}“ fehlt.` };
  const [code, sentence] = SENTENCES[constraint] ?? ['NOT_ALLOWED', () => 'hat keinen zulässigen Wert'];
  const message = `„${name}“ ${sentence(argumentsOf(error, constraint))}.`;
  const value = shown(error.value);
  return { pointer, code, message, ...(value === undefined || SECRET.test(name) ? {} : { value }) };
}

/** What the decorator was given, like the 200 of `@MaxLength(200)`. */
function argumentsOf(error: ValidationError, constraint: string): unknown[] {
  const target = error.target?.constructor;
  if (target === undefined) return [];
  const metadata = getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
  return (
    metadata.find((each) => each.propertyName === error.property && each.name === constraint)?.constraints ??
    []
  );
}

function shown(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, LONGEST_VALUE);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
