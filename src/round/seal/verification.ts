import type { EntityManager } from 'typeorm';
import { BEGIN_OF_CHAIN, canonical, sha256 } from './canonical.js';
import { figuresOfPersons } from './counted-person.js';
import { SEAL, type SealRow } from './seal.query.js';
import type { SealedContent, SealedPerson } from './sealed-content.js';

/** What is wrong with a seal. */
export const SEAL_FAULTS = {
  CHAIN_BROKEN: 'Die Kette ist hier unterbrochen: Ein Siegel fehlt, kam dazu oder wurde umgestellt.',
  CONTENT_CHANGED: 'Der gesiegelte Inhalt wurde geändert.',
  NOT_ITS_CONTENT: 'Angaben neben dem gesiegelten Inhalt widersprechen ihm.',
  PERSONS_CHANGED: 'Die Liste der Personen dahinter wurde geändert.',
  FIGURES_NOT_OF_PERSONS: 'Die Zahlen sind nicht die Summe der gesiegelten Personen.',
} as const;
export type SealFault = keyof typeof SEAL_FAULTS;

/** What a look at all seals of a round found. */
export interface RoundVerification {
  seals: number;
  /** Hash of the last seal; kept elsewhere, it shows when the end of the chain is cut off. */
  head: Buffer;
  /** Number of the seal whose hash is the anchor, 0 = the begin; null = there is none, or nobody asked. */
  anchor: number | null;
  /** Persons behind the figures, and how many of them have been erased. */
  persons: number;
  erased: number;
  faults: { chainNumber: number; unit: string; number: number; code: SealFault }[];
}

/** A person as kept in the personal part; without it erased. */
interface LeafRow {
  leaf: Buffer;
  salt: Buffer | null;
  content: string | null;
}

const LEAVES = `
SELECT p.leaf, d.salt, d.content FROM sealed_person p LEFT JOIN sealed_person_data d USING (seal_id, leaf)
 WHERE p.seal_id = $1 ORDER BY p.leaf`;

/**
 * Works out every hash of a round anew, from what is in the database alone.
 * @param anchor hash of an earlier end of the chain
 */
export async function verifyRound(
  manager: Pick<EntityManager, 'query'>,
  roundId: string,
  anchor: Buffer | null = null,
): Promise<RoundVerification> {
  const found: RoundVerification = {
    ...{ seals: 0, head: BEGIN_OF_CHAIN, persons: 0, erased: 0, faults: [] },
    anchor: anchor?.equals(BEGIN_OF_CHAIN) ? 0 : null,
  };
  const seals: SealRow[] = await manager.query(`${SEAL} WHERE z.round_id = $1 ORDER BY z.chain_number`, [
    roundId,
  ]);
  for (const seal of seals) {
    const { chainNumber, unitCode: unit, number } = seal;
    const leaves: LeafRow[] = await manager.query(LEAVES, [seal.id]);
    for (const code of faultsOf(seal, found, leaves)) found.faults.push({ chainNumber, unit, number, code });
    found.seals += 1;
    found.head = seal.hash;
    if (anchor?.equals(seal.hash)) found.anchor = chainNumber;
    found.persons += leaves.length;
    found.erased += leaves.filter(({ content }) => content === null).length;
  }
  return found;
}

function faultsOf(seal: SealRow, { seals, head }: RoundVerification, leaves: LeafRow[]): SealFault[] {
  const faults: SealFault[] = [];
  const { content, contentHash, previousHash, hash, chainNumber } = seal;
  const isNext = chainNumber === seals + 1 && previousHash.equals(head);
  if (!isNext || !hash.equals(sha256(previousHash, contentHash))) faults.push('CHAIN_BROKEN');
  const sealed = parsed(content);
  if (!sealed || !contentHash.equals(sha256(content)) || canonical(sealed) !== content)
    return [...faults, 'CONTENT_CHANGED'];
  if (!isItsContent(seal, sealed)) faults.push('NOT_ITS_CONTENT');
  return [...faults, ...faultsOfPersons(sealed, leaves)];
}

function isItsContent(seal: SealRow, { round, unit, number, chainNumber, changeId }: SealedContent): boolean {
  return (
    round.id === seal.roundId &&
    unit.code === seal.unitCode &&
    number === seal.number &&
    chainNumber === seal.chainNumber &&
    changeId === seal.changeId
  );
}

function faultsOfPersons({ persons, figures }: SealedContent, leaves: LeafRow[]): SealFault[] {
  if (persons === null) return leaves.length > 0 ? ['PERSONS_CHANGED'] : [];
  const digest = sha256(...leaves.map(({ leaf }) => leaf)).toString('hex');
  const isWhole = leaves.length === persons.count && digest === persons.digest;
  const kept = leaves.filter(
    (leaf): leaf is LeafRow & { salt: Buffer; content: string } => leaf.content !== null,
  );
  if (!isWhole || kept.some(({ leaf, salt, content }) => !leaf.equals(sha256(salt, content))))
    return ['PERSONS_CHANGED'];
  if (kept.length < leaves.length) return [];
  const sums = figuresOfPersons(kept.map(({ content }): SealedPerson => JSON.parse(content)));
  return canonical(sums) === canonical(figures) ? [] : ['FIGURES_NOT_OF_PERSONS'];
}

function parsed(content: string): SealedContent | null {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
