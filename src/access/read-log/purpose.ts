import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { buildMessage, IsOptional, IsString, Length, ValidateBy } from 'class-validator';

/** Control characters, line separators, and the marks that turn the direction of what follows. */
const NOT_OF_A_LINE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** A parameter that says what personal data is needed for: one line of 1 to 200 characters, trimmed. */
export function IsPurpose(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    Length(1, 200),
    IsLine(),
    IsOptional(),
  );
}

function IsLine(): PropertyDecorator {
  return ValidateBy({
    name: 'isLine',
    validator: {
      validate: (value) => typeof value === 'string' && !NOT_OF_A_LINE.test(value),
      defaultMessage: buildMessage(() => '$property is no line of text'),
    },
  });
}
