import { SetMetadata } from '@nestjs/common';

/** Metadata of routes that an account may call for itself, whatever its roles are. */
export const WITHOUT_ROLE = 'lernstand:without-role';

/** Marks the routes of an own session and own tokens; every other route needs a role that holds today. */
export function WithoutRole(): ClassDecorator {
  return SetMetadata(WITHOUT_ROLE, true);
}
