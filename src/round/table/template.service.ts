import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../access/signed-in.js';
import { acceptedOf, leaderFromOf } from '../../evaluation/workbook/mandate-terms.js';
import { Mandates } from '../../mandate/mandate.query.js';
import { Sealing } from '../seal/sealing.js';
import { submissionIn } from '../submission/submission.query.js';
import type { TemplateContent } from './template.js';

/** Gathers what the table to be filled by a unit says. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mandates: Mandates,
    private readonly sealing: Sealing,
  ) {}

  /** Throws 404 outside of the scope. */
  async of(id: string, { scope, displayName }: SignedIn): Promise<TemplateContent> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const submission = await submissionIn(manager, id, scope);
      const { unitCode, unitName, roundTitle, referenceDate, deadline, demand } = submission;
      const { changeId } = await this.sealing.factState(manager);
      const mandate = await this.mandates.forDay(referenceDate, changeId, manager);
      const { period, minimumMinutes } = mandate;
      return {
        unit: { code: unitCode, name: unitName },
        round: { title: roundTitle, mandate: mandate.name, referenceDate, deadline, demand },
        rules: {
          evaluation: { asOf: referenceDate, period, minimumMinutes },
          accepted: acceptedOf(mandate),
          leaderFrom: leaderFromOf(mandate),
        },
        madeBy: displayName,
      };
    });
  }
}
