import { careerOf, type DemoPeriod, levelsOf, pastCareerOf } from './careers.js';
import { mailboxOf, randomName } from './names.js';
import { Random } from './random.js';
import type { DemoUnit } from './units.js';

/** Somebody who works or has worked for the demo city. */
export interface DemoEmployee {
  personnelNumber: string;
  lastName: string;
  firstName: string;
  /** Not everybody has an address. */
  email?: string;
  /** In the order of time. */
  career: DemoPeriod[];
}

/** So many of the posts that lead nobody have had somebody else in the last years. */
const FORMER_SHARE = 0.07;

/** All people of the city with their whole history, as seen on a day. */
export function staffOf(units: readonly DemoUnit[], seed: number, today: string): DemoEmployee[] {
  const random = new Random(seed);
  const mailboxes = new Map<string, number>();
  let number = 10_000;
  const employ = (career: DemoPeriod[]): DemoEmployee => {
    number += random.between(1, 9);
    const name = randomName(random);
    const mailbox = mailboxOf(name);
    const namesakes = (mailboxes.get(mailbox) ?? 0) + 1;
    mailboxes.set(mailbox, namesakes);
    const email = `${mailbox}${namesakes > 1 ? namesakes : ''}@musterstadt.example`;
    const hasAddress = random.chance(career[0]?.unit.type === 'MUNICIPAL_ENTERPRISE' ? 0.6 : 0.97);
    return {
      personnelNumber: String(number).padStart(8, '0'),
      ...name,
      ...(hasAddress && { email }),
      career,
    };
  };
  return units.flatMap((unit) =>
    levelsOf(unit).flatMap((level) => {
      const present = employ(careerOf(unit, level, today, random, units));
      const isFormer = level === null && random.chance(FORMER_SHARE);
      return isFormer ? [present, employ(pastCareerOf(unit, today, random))] : [present];
    }),
  );
}
