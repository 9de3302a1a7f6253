import { buildMessage, ValidateBy } from 'class-validator';

/** What a personnel number is made of; it is a text and keeps its leading zeros. */
export const PERSONNEL_NUMBER = /^[A-Za-z0-9./_-]+$/;
/** Its most characters. */
export const PERSONNEL_NUMBER_LENGTH = 20;

/** A member that may become the number of a new person. */
export function IsPersonnelNumber(): PropertyDecorator {
  return ValidateBy({
    name: 'isPersonnelNumber',
    validator: {
      validate: (value) =>
        typeof value === 'string' && value.length <= PERSONNEL_NUMBER_LENGTH && PERSONNEL_NUMBER.test(value),
      defaultMessage: buildMessage(() => '$property is no personnel number'),
    },
  });
}
