import { SetMetadata } from '@nestjs/common';

/** Metadata of routes that an access token cannot call. */
export const SIGN_IN_NEEDED = 'lernstand:sign-in-needed';

/**
 * Marks the routes about somebody's own passwords, sessions and tokens: they need a signed-in person, so that
 * a stolen token ends with its revocation.
 */
export function SignInNeeded(): ClassDecorator & MethodDecorator {
  return SetMetadata(SIGN_IN_NEEDED, true);
}
