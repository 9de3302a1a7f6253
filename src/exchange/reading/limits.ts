const MEBIBYTE = 1024 * 1024;

/**
 * What an import file may hold at most. The largest honest file (200,000 trainings) needs about a third of
 * it; beyond that a file is refused before it costs memory or time.
 */
export const LIMITS = {
  fileBytes: 64 * MEBIBYTE,
  /** Rows after the header, empty ones too. */
  rows: 200_000,
  columns: 64,
  cellCharacters: 2_000,
  /** Errors that are listed; all are counted. */
  listedErrors: 1_000,

  zipEntries: 200,
  /** Unpacked, of all parts of a workbook together. */
  unpackedBytes: 256 * MEBIBYTE,
  /** How many times larger than packed a part may become, once it is larger than `smallPartBytes`. */
  unpackedRatio: 200,
  smallPartBytes: MEBIBYTE,
  /** Unpacked, of the parts that only describe the workbook: contents, relations, formats. */
  descriptionBytes: 16 * MEBIBYTE,
  /** Distinct texts of a workbook, and their characters together. */
  sharedTexts: 1_000_000,
  sharedCharacters: 32 * MEBIBYTE,
  /** Characters of XML without the begin or end of an element between them. */
  xmlRun: 256 * 1024,
  xmlDepth: 32,
  /** Elements before the first row, and within one. */
  elementsPerRow: 100_000,
} as const;

/** What the thread that reads a file may use. */
export interface Budget {
  heapMebibytes: number;
  /** Time of work, waiting for the other side not counted. */
  milliseconds: number;
}

/** Several times what the largest honest file needs. */
export const BUDGET: Budget = { heapMebibytes: 256, milliseconds: 30_000 };
