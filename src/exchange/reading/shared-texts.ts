import { LIMITS } from './limits.js';
import { unreadable } from './unreadable-file.error.js';
import type { WorkbookArchive } from './workbook-archive.js';
import type { WorkbookIndex } from './workbook-index.js';
import { readXml } from './xml-part.js';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The texts that cells refer to by number, with all their runs of formatting; a longer one is cut. */
export async function readSharedTexts(
  archive: WorkbookArchive,
  { sharedTexts }: WorkbookIndex,
): Promise<string[]> {
  const texts: string[] = [];
  const text = new RichText();
  let characters = 0;
  if (!sharedTexts) return texts;
  await readXml(archive, sharedTexts, {
    open(name) {
      if (name === 'si') text.clear();
      else text.open(name);
    },
    text: (content) => text.add(content),
    close(name) {
      if (name !== 'si') return text.close(name);
      texts.push(ownCopy(text.content()));
      characters += texts.at(-1)?.length ?? 0;
      if (texts.length > LIMITS.sharedTexts || characters > LIMITS.sharedCharacters)
        throw unreadable('TOO_COMPLEX');
    },
  });
  return texts;
}

/** Collects the text of a cell or shared text over its runs; how it is to be pronounced is left out. */
export class RichText {
  private collected = '';
  private inText = false;
  private inPhonetic = false;

  clear(): void {
    this.collected = '';
    this.inText = this.inPhonetic = false;
  }

  open(name: string): void {
    if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }

  /** What exceeds the allowed length by more than one character is not kept. */
  add(content: string): void {
    if (!this.inText || this.inPhonetic || this.collected.length > LIMITS.cellCharacters) return;
    this.collected += content.slice(0, LIMITS.cellCharacters + 1);
  }

  /** The text, with characters written as `_x000D_` put back. */
  content(): string {
    if (!this.collected.includes('_x')) return this.collected;
    return this.collected.replace(ESCAPED, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}

/** A text cut out of a larger one keeps that alive; thousands of them would keep the whole part. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
