import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { invalidRequest } from './invalid-request.js';
import { inheritedNames, unknownMembers } from './unknown-members.js';

/** Turns bodies and parameters into their classes and refuses everything the class does not name. */
export function requestValidation(): ValidationPipe {
  return new RequestValidation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    validationError: { target: true, value: true },
    exceptionFactory: invalidRequest,
  });
}

/** Also refuses the names that the pipe would take for known or drop without a word, like `toString`. */
class RequestValidation extends ValidationPipe {
  // biome-ignore lint/suspicious/noExplicitAny: as the pipe has it
  override transform(value: any, metadata: ArgumentMetadata): Promise<any> {
    const names = metadata.type === 'custom' ? [] : inheritedNames(value, '#');
    if (names.length > 0) throw unknownMembers(names);
    return super.transform(value, metadata);
  }
}
