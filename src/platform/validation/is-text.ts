import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches } from 'class-validator';

/** As in import files: no control characters, nothing that turns the direction of writing, no blank at the ends. */
const TEXT = /^(?!\s)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffd\u202a-\u202e\u2066-\u2069]*(?<!\s)$/u;

/** A member that is one line of text, such as a name. */
export function IsText(longest: number): PropertyDecorator {
  return applyDecorators(Matches(TEXT), Length(1, longest), IsString());
}
