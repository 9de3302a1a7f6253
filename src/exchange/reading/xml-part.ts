import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { LIMITS } from './limits.js';
import { UnreadableFileError, unreadable } from './unreadable-file.error.js';
import type { Part, WorkbookArchive } from './workbook-archive.js';

/** Attributes of an element by their names as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part; names are without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** True once the rest of the part is of no interest. */
  readonly done?: boolean;
}

/**
 * Reads a part of a workbook as XML, element by element, and holds no more than the one it stands in. What
 * comes after the handler is done is unpacked for the checksum, but not looked at.
 * @param drained awaited between the pieces of the part
 */
export async function readXml(
  archive: WorkbookArchive,
  part: Part,
  handler: XmlHandler,
  drained: () => Promise<void> = async () => {},
): Promise<void> {
  try {
    const parser = new GuardedParser(handler);
    for await (const bytes of archive.unpack(part)) {
      parser.write(bytes);
      await drained();
    }
    if (!handler.done) parser.end();
  } catch (error) {
    // What unpacking and parsing find wrong with a file are plain errors; a TypeError is the program's own fault.
    if (error instanceof UnreadableFileError || error instanceof TypeError) throw error;
    throw unreadable('DAMAGED_WORKBOOK');
  }
}

class GuardedParser {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly decoder = new StringDecoder('utf8');
  private run = 0;
  private depth = 0;

  constructor(private readonly handler: XmlHandler) {
    this.parser.on('doctype', () => {
      throw unreadable('FORBIDDEN_XML');
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      this.run = 0;
      if (++this.depth > LIMITS.xmlDepth) throw unreadable('TOO_COMPLEX');
      if (!handler.done) handler.open(localName(name), attributes);
    });
    this.parser.on('closetag', ({ name }) => {
      this.run = 0;
      this.depth--;
      if (!handler.done) handler.close?.(localName(name));
    });
    if (!handler.text) return;
    const text = (content: string) => {
      if (!handler.done) handler.text?.(content);
    };
    this.parser.on('text', text);
    this.parser.on('cdata', text);
  }

  write(bytes: Buffer): void {
    if (this.handler.done) return;
    const text = this.decoder.write(bytes);
    this.run += text.length;
    this.parser.write(text);
    if (this.run > LIMITS.xmlRun) throw unreadable('TOO_COMPLEX');
  }

  end(): void {
    this.parser.write(this.decoder.end()).close();
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
