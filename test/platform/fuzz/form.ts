import fc from 'fast-check';
import { hostileName, hostileText, type Known } from './values.js';

/** The body of a form with its content type. */
export interface FormBody {
  type: string;
  bytes: Buffer;
}

interface Part {
  name: string;
  fileName?: string;
  content: Buffer;
}

const BOUNDARY = 'grenze-7460';

/** Forms as the import takes them, with files that it knows, and spoiled ones. */
export function fileBodies(known: Known): fc.Arbitrary<FormBody> {
  const files = (known.file ?? []).map((text) => Buffer.from(text));
  const file = fc.constantFrom(...files);
  const spoiled = fc.oneof(
    fc.tuple(file, fc.nat(), hostileText).map(([bytes, at, text]) => {
      const middle = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, middle), Buffer.from(text), bytes.subarray(middle)]);
    }),
    fc.tuple(file, fc.nat()).map(([bytes, length]) => bytes.subarray(0, length % (bytes.length + 1))),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom('PK\x03\x04', '%PDF-1.7', '\x00\x01\x02', ';;;\n;;;')
      .map((text) => Buffer.from(text, 'latin1')),
  );
  const content = fc.oneof({ weight: 4, arbitrary: file }, { weight: 1, arbitrary: spoiled });
  const fileName = fc.oneof({ weight: 3, arbitrary: fc.constant('datei.csv') }, hostileText);
  const filePart = fc.record({ name: fc.constant('file'), fileName, content });
  const fieldPart = fc.record({
    name: fc.oneof(fc.constantFrom('dryRun', 'mode', 'on', 'leavers', 'file'), hostileName),
    content: fc
      .oneof(fc.constantFrom('true', 'history', 'state', '2026-11-20', '1'), hostileText)
      .map((text) => Buffer.from(text)),
  });
  const parts = fc.oneof(
    { weight: 4, arbitrary: filePart.map((part): Part[] => [part]) },
    { weight: 1, arbitrary: fc.array(fc.oneof(filePart, fieldPart) as fc.Arbitrary<Part>, { maxLength: 4 }) },
  );
  return parts.map(formBody);
}

/** The parts as multipart/form-data, also when their names would break it. */
function formBody(parts: Part[]): FormBody {
  const bytes = parts.flatMap(({ name, fileName, content }) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: text/csv`;
    return [
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`),
      content,
      Buffer.from('\r\n'),
    ];
  });
  return {
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    bytes: Buffer.concat([...bytes, Buffer.from(`--${BOUNDARY}--\r\n`)]),
  };
}
