import { useQuery } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';

type Category = keyof Omit<Message<'TrainingCountsDto'>, 'total'>;

/** The training mandate that figures were worked out under, by its name, and what it accepts of whom. */
export function useMandate(name: string) {
  const { data } = useQuery({
    queryKey: ['mandates'],
    queryFn: () => answer(api.GET('/api/v1/mandates')),
    staleTime: 60_000,
  });
  const mandate = data?.items.find((each) => each.name === name);
  return {
    mandate,
    /** Whether a training in the competence area fulfils the mandate for the group; until that is known nothing is marked. */
    isAccepted: (group: 'LEADER' | 'EMPLOYEE', category: Category): boolean =>
      mandate?.groups.find((each) => each.group === group)?.accepted.includes(category) ?? true,
  };
}
