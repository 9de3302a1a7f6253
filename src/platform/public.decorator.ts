import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** Metadata of a route that needs no sign-in. */
export const PUBLIC = 'lernstand:public';

/** Member of an operation that says the same to the API description; it is replaced before it is published. */
export const PUBLIC_EXTENSION = 'x-public';

/** Marks a route that everybody may call; every other route needs a signed-in account. */
export function Public(): MethodDecorator {
  return applyDecorators(SetMetadata(PUBLIC, true), ApiExtension(PUBLIC_EXTENSION, true));
}
