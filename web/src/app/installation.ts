import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, type Message } from '../api/client.js';

/** What the installation says of itself: city, day, version, contacts. */
export type Installation = Message<'InstallationDto'>;

/** The installation as the service knows it, also before the sign-in. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => answer(api.GET('/api/v1/installation')),
  staleTime: 60_000,
});

/** The installation; undefined until it is known. */
export function useInstallation(): Installation | undefined {
  return useQuery(installationQuery).data;
}
