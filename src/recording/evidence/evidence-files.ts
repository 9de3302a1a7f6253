import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { noSuchEvidence } from './evidence.query.js';
import type { MediaType } from './media-type.js';

const PART_BYTES = 256 * 1024;

/** A file to send: its bytes come as fast as they are taken. */
export interface EvidenceFile {
  name: string;
  mediaType: MediaType;
  size: number;
  content: Readable;
}

/** A file of evidence that may be read, with the event whose list of participants it is. */
export interface FoundFile extends Omit<EvidenceFile, 'content'> {
  sha256: Buffer;
  event: number | null;
}

/** A file that may be kept. */
export interface CheckedFile {
  sha256: Buffer;
  mediaType: MediaType;
  bytes: Buffer;
  /** When a virus scanner found nothing; null = none was asked. */
  scannedAt: Date | null;
}

/** Reads the files of evidence out of the database. */
@Injectable()
export class EvidenceFiles {
  constructor(private readonly dataSource: DataSource) {}

  /** The file of evidence of a training. Throws 404 when there is none, it is withdrawn, or its file is removed. */
  async find(trainingId: string, evidenceId: string): Promise<FoundFile> {
    const [file] = await this.dataSource.query(
      `SELECT v.file_name AS name, v.event_id AS event, f.media_type AS "mediaType", f.size, f.sha256
         FROM evidence v JOIN evidence_file f USING (sha256)
        WHERE v.id = $1 AND v.training_id = $2 AND v.withdrawn_at IS NULL AND f.removed_at IS NULL`,
      [evidenceId, trainingId],
    );
    if (file === undefined) throw noSuchEvidence();
    return file;
  }

  /** A found file as it is sent. */
  sent({ name, mediaType, size, sha256 }: FoundFile): EvidenceFile {
    return { name, mediaType, size, content: Readable.from(this.parts(sha256, size), { highWaterMark: 1 }) };
  }

  /** Each part by itself: a slow download holds no connection. */
  private async *parts(sha256: Buffer, size: number): AsyncGenerator<Buffer> {
    for (let part = 0; part * PART_BYTES < size; part++) {
      const [row] = await this.dataSource.query(
        'SELECT content FROM evidence_file_part WHERE sha256 = $1 AND part = $2',
        [sha256, part],
      );
      yield row.content;
    }
  }
}

/** Keeps a file with its parts, once for all evidence that is the same; also one that was removed before. */
export async function keepFile(
  manager: EntityManager,
  { sha256, mediaType, bytes, scannedAt }: CheckedFile,
): Promise<void> {
  const [{ isNew }] = await manager.query(
    `INSERT INTO evidence_file AS f (sha256, media_type, size, scanned_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (sha256) DO UPDATE SET removed_at = NULL, scanned_at = coalesce(EXCLUDED.scanned_at, f.scanned_at)
     RETURNING NOT EXISTS (SELECT FROM evidence_file_part p WHERE p.sha256 = f.sha256) AS "isNew"`,
    [sha256, mediaType, bytes.length, scannedAt],
  );
  if (!isNew) return;
  for (let part = 0; part * PART_BYTES < bytes.length; part++) {
    const content = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    await manager.query('INSERT INTO evidence_file_part VALUES ($1, $2, $3)', [sha256, part, content]);
  }
}
