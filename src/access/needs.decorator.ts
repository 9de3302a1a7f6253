import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Right } from './scope.js';

/** Metadata of a route that needs a right. */
export const NEEDS = 'lernstand:needs';

/** Member of an operation in the API description that names the right. */
const RIGHT_EXTENSION = 'x-right';

/** Says which right a route needs; the caller's scope is then that of this right. */
export function Needs(right: Right): MethodDecorator {
  return applyDecorators(SetMetadata(NEEDS, right), ApiExtension(RIGHT_EXTENSION, right));
}
