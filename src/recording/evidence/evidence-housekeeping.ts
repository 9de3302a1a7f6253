import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Configuration } from '../../platform/configuration.js';
import { WRITERS_LOCK } from '../../platform/database/writers-lock.js';

/**
 * Evidence needs its file while it is not withdrawn and its training stands, and for some days after that, in
 * which a withdrawal can be taken back. A training that is gone went with the last change of its history.
 */
const NEEDED = `
SELECT v.sha256 FROM evidence v WHERE v.sha256 = f.sha256
   AND coalesce(v.withdrawn_at, 'infinity') > now() - make_interval(days => $1)
   AND (EXISTS (SELECT FROM training t WHERE t.id = v.training_id)
     OR (SELECT c.recorded_at FROM training_history h JOIN change c ON c.id = h.ended_by_change_id
          WHERE h.id = v.training_id ORDER BY c.id DESC LIMIT 1) > now() - make_interval(days => $1))`;

/** Deletes files of evidence that nothing needs any more; that there was one stays known. */
@Injectable()
export class EvidenceHousekeeping {
  constructor(
    private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
  ) {}

  /** Every night, in turn with other writers, so that no file goes that is being given again. */
  @Cron('37 3 * * *', { timeZone: 'Europe/Berlin', name: 'evidence-housekeeping' })
  async removeUnneeded(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [WRITERS_LOCK]);
      await manager.query(
        `WITH gone AS (
           UPDATE evidence_file f SET removed_at = now() WHERE removed_at IS NULL AND NOT EXISTS (${NEEDED}) RETURNING sha256)
         DELETE FROM evidence_file_part WHERE sha256 IN (SELECT sha256 FROM gone)`,
        [this.configuration.evidenceKeptDays],
      );
    });
  }
}
