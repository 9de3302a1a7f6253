import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Statement } from '../platform/database/statement.js';
import type { PageQueryDto } from '../platform/list/page-query.dto.js';
import { ProblemException } from '../platform/problem/problem.js';
import type { MailDetailDto, MailsDto, MailsQueryDto, OwnMailsDto } from './mail.dto.js';
import { mailDetailText, mailsText, ownMailsText } from './mail-log.query.js';
import { SmtpSender } from './smtp-sender.js';

/** Nothing but what ended without being sent, and is not just being sent, is put back. */
const RELEASE = `
UPDATE mail SET state = 'WAITING', ended_at = NULL, released_at = $2, due_at = $2
WHERE id = $1 AND state <> 'SENT' AND body IS NOT NULL AND coalesce(leased_until, '-infinity') < clock_timestamp()`;

/** Answers what was sent to whom and why, and sends again by hand. */
@Injectable()
export class MailLogService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sender: SmtpSender,
    private readonly clock: Clock,
  ) {}

  /** A page of the send log, the newest first. */
  async page(query: MailsQueryDto): Promise<MailsDto> {
    const { page, pageSize } = query;
    const [row] = await this.ask<Pick<MailsDto, 'items' | 'total'>>((statement) =>
      mailsText(query, statement),
    );
    return { items: [], total: 0, ...row, page, pageSize, isServerConfigured: this.sender.isConfigured };
  }

  /** A page of the mails to this account, the newest first. */
  async own(accountId: string, { page, pageSize }: PageQueryDto): Promise<OwnMailsDto> {
    const [row] = await this.ask<Pick<OwnMailsDto, 'items' | 'total'>>((statement) =>
      ownMailsText(accountId, page, pageSize, statement),
    );
    return { items: [], total: 0, ...row, page, pageSize, isServerConfigured: this.sender.isConfigured };
  }

  /** One mail with all attempts. Throws 404 when there is none. */
  async one(id: string): Promise<MailDetailDto> {
    const [mail] = await this.ask<MailDetailDto>((statement) => mailDetailText(id, statement));
    if (mail !== undefined) return mail;
    throw new ProblemException(404, 'MAIL_NOT_FOUND', 'Diese Nachricht gibt es nicht.');
  }

  /** Sends a mail again with the next minute. Throws 404, or 409 when it was sent or cannot be. */
  async retry(id: string): Promise<MailDetailDto> {
    const { state, body } = await this.one(id);
    if (state === 'SENT') throw refused('MAIL_SENT', 'Diese Nachricht wurde schon verschickt.');
    if (body === null) {
      throw refused('MAIL_REMOVED', 'Der Inhalt dieser Nachricht ist nach der Aufbewahrungsfrist entfernt.');
    }
    if (!this.sender.isConfigured) {
      throw refused(
        'NO_MAIL_SERVER',
        'Es ist kein Mailserver eingerichtet; die Nachricht kann hier gelesen werden.',
      );
    }
    await this.dataSource.query(RELEASE, [id, this.clock.now()]);
    return this.one(id);
  }

  private ask<Row>(text: (statement: Statement) => string): Promise<Row[]> {
    const statement = new Statement();
    const body = text(statement);
    return this.dataSource.query(body, statement.values);
  }
}

function refused(code: string, detail: string): ProblemException {
  return new ProblemException(409, code, detail);
}
