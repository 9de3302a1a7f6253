import { posix } from 'node:path';
import { matchKey } from '../columns/match-key.js';
import type { TableFormat } from '../columns/table-format.js';
import { LIMITS } from './limits.js';
import { unreadable } from './unreadable-file.error.js';
import type { Part, WorkbookArchive } from './workbook-archive.js';
import { type Attributes, readXml } from './xml-part.js';

/** The parts of a workbook that matter for one table. */
export interface WorkbookIndex {
  sheet: Part;
  styles: Part | undefined;
  sharedTexts: Part | undefined;
  /** Whether days are counted from 1904-01-01. */
  since1904: boolean;
}

interface Relation {
  id: string;
  /** The last word of the relation's type, such as `worksheet`. */
  type: string;
  target: string;
}

interface Sheet {
  name: string;
  hidden: boolean;
  relation: string;
}

/**
 * Finds the sheet that is named like the kind of file, else the first visible one, and the parts it needs.
 * Throws UnreadableFileError when the archive is no workbook.
 */
export async function readIndex(archive: WorkbookArchive, format: TableFormat): Promise<WorkbookIndex> {
  const foreign = archive.foreignType();
  if (foreign !== undefined) throw unreadable('WRONG_TYPE', foreign);
  const [workbookName = ''] = targets(await readRelations(archive, ''), 'officeDocument');
  const workbook = archive.find(workbookName);
  if (!workbook) throw unreadable('WRONG_TYPE', 'ein ZIP-Archiv');
  const relations = await readRelations(archive, workbookName);
  const { sheets, since1904 } = await readSheets(archive, workbook);
  const byName = (wanted: string) => sheets.find(({ name }) => matchKey(name) === matchKey(wanted));
  const chosen =
    byName(format.title) ?? byName(format.kind) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const target = relations.find(({ id, type }) => id === chosen?.relation && type === 'worksheet')?.target;
  const sheet = target === undefined ? undefined : archive.find(target);
  if (!sheet) throw unreadable('DAMAGED_WORKBOOK');
  const find = (type: string) => archive.find(targets(relations, type)[0] ?? '');
  return { sheet, since1904, styles: find('styles'), sharedTexts: find('sharedStrings') };
}

/** Throws UnreadableFileError for a part that only describes the workbook and is too large for that. */
export function boundedDescription(part: Part): Part {
  if (part.uncompressedSize > LIMITS.descriptionBytes) throw unreadable('TOO_COMPLEX');
  return part;
}

/** The relations of a part, or with an empty name of the whole archive; targets are names of parts. */
async function readRelations(archive: WorkbookArchive, name: string): Promise<Relation[]> {
  const folder = posix.dirname(name);
  const part = archive.find(posix.join(folder, '_rels', `${posix.basename(name)}.rels`));
  const relations: Relation[] = [];
  if (!part) return relations;
  await readXml(archive, boundedDescription(part), {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

async function readSheets(
  archive: WorkbookArchive,
  part: Part,
): Promise<{ sheets: Sheet[]; since1904: boolean }> {
  const sheets: Sheet[] = [];
  let since1904 = false;
  await readXml(archive, boundedDescription(part), {
    open(element, attributes) {
      if (element === 'workbookPr') since1904 = ['1', 'true', 'on'].includes(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      sheets.push({ name, hidden: state !== 'visible', relation: relationOf(attributes) });
    },
  });
  return { sheets, since1904 };
}

/** The value of `r:id`, whatever the prefix is called. */
function relationOf(attributes: Attributes): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? '' : (attributes[name] ?? '');
}

function targets(relations: readonly Relation[], type: string): string[] {
  return relations.filter((relation) => relation.type === type).map(({ target }) => target);
}
