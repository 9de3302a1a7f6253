import { ProblemException, type ProblemItem } from '../problem/problem.js';

const MOST_LISTED = 100;

/** JSON pointers to members, anywhere inside, whose names every object has already or that belong to classes. */
export function inheritedNames(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = `${pointer}/${name}`;
    return name in Object.prototype || name === 'prototype' ? [at] : inheritedNames(member, at);
  });
}

/** The 400 for members or parameters that a route does not know, given as JSON pointers. */
export function unknownMembers(pointers: string[]): ProblemException {
  const errors = pointers.slice(0, MOST_LISTED).map((pointer): ProblemItem => {
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    return { pointer, code: 'UNKNOWN_MEMBER', message: `„${name}“ ist hier nicht bekannt.` };
  });
  const detail =
    errors.length === 1
      ? (errors[0] as ProblemItem).message
      : `Die Anfrage enthält ${pointers.length} Fehler.`;
  return new ProblemException(400, 'INVALID_REQUEST', detail, { errors });
}
