import { buildMessage, ValidateBy } from 'class-validator';

const NOWHERE = 'http://nowhere.invalid';
/** Letters that browsers drop or read as another one before they look at an address. */
const MISREAD = /[\\\p{Cc}]/u;

/** Whether an address leads to this service and nowhere else, however a browser reads it. */
export function isOwnPath(value: unknown): value is string {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 1000 || MISREAD.test(value)) {
    return false;
  }
  if (!URL.canParse(value, NOWHERE)) return false;
  const { origin, pathname } = new URL(value, NOWHERE);
  return origin === NOWHERE && !value.startsWith('//') && !pathname.startsWith('//');
}

/** A parameter with a path of this service, like `/api/docs`. */
export function IsOwnPath(): PropertyDecorator {
  return ValidateBy({
    name: 'isOwnPath',
    validator: { validate: isOwnPath, defaultMessage: buildMessage(() => '$property is no path of ours') },
  });
}
