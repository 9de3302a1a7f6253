import { ValidationPipe } from '@nestjs/common';
import { invalidRequest } from './invalid-request.js';

/** Turns bodies and parameters into their classes and refuses everything the class does not name. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    validationError: { target: true, value: true },
    exceptionFactory: invalidRequest,
  });
}
