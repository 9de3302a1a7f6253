import { useQuery } from '@tanstack/react-query';
import { answer, api, type Message } from '../api/client.js';
import { statusInEnglish, type ToldTraining, trainingInEnglish } from './explanation.en.js';
import { useTerms } from './terms.js';
import { currentLanguage } from './texts.js';

type Group = Message<'PersonDto'>['group'];
type Standing = Parameters<typeof statusInEnglish>[0] & { group: Group; explanation: string };

/**
 * Why somebody has a status, and why a training counts or not: in German as the service says it, in English made of
 * the codes that it gives beside.
 */
export function useExplanation() {
  const terms = useTerms();
  const isEnglish = currentLanguage() === 'en';
  const { data } = useQuery({
    queryKey: ['mandates'],
    queryFn: () => answer(api.GET('/api/v1/mandates')),
    enabled: isEnglish,
    staleTime: 60_000,
  });
  // With one mandate it is the one that is meant; which of several is not said with every answer.
  const mandate = data?.items.length === 1 ? data.items[0] : undefined;
  const nameOf = (category: ToldTraining['categories'][number]) => terms(`category.${category}`);
  return {
    ofTraining: (training: ToldTraining & { explanation: string }, group: Group): string =>
      isEnglish ? trainingInEnglish(training, { group, mandate, nameOf }) : training.explanation,
    ofPerson: (person: Standing): string =>
      isEnglish ? statusInEnglish(person, { group: person.group, mandate, nameOf }) : person.explanation,
    /** A person with its trainings and what is noted on them. */
    ofDetail: (person: Message<'PersonDetailDto'>): string => {
      if (!isEnglish) return person.explanation;
      const notes = new Map(person.trainingNotes.map((note) => [note.id, note]));
      const trainings = person.trainings.map((training) => ({
        ...training,
        rejectionReason: notes.get(training.id)?.rejectionReason,
      }));
      return statusInEnglish({ ...person, trainings }, { group: person.group, mandate, nameOf });
    },
  };
}
