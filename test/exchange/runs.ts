import type { ImportContentDto, ImportRunDto } from '../../src/exchange/runs/import-run.dto.js';
import type { TestService } from '../service/service.js';
import { until } from './writers.js';

/** What nobody works on at the moment. */
const AT_REST = ['CHECKED', 'REFUSED', 'APPLIED', 'INTERRUPTED', 'DISCARDED'];

/** The import runs of a service, as its API tells them. */
export class Runs {
  constructor(
    private readonly service: TestService,
    /** Where the service answers; another instance on the same database has another address. */
    private readonly url = service.url,
  ) {}

  /** Any call below `/api/v1/import-runs`. */
  call(method: string, path: string, body?: object | FormData): Promise<Response> {
    const headers: Record<string, string> = { authorization: `Bearer ${this.service.token}` };
    if (body && !(body instanceof FormData)) headers['content-type'] = 'application/json';
    const sent = body instanceof FormData ? body : body && JSON.stringify(body);
    return fetch(`${this.url}/api/v1/import-runs${path}`, {
      method,
      headers,
      ...(sent ? { body: sent } : {}),
    });
  }

  /** A call that must succeed. */
  async done<T = ImportRunDto>(method: string, path: string, body?: object | FormData): Promise<T> {
    const answer = await this.call(method, path, body);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** Hands a file in; its check has begun. */
  begin(
    content: string | Uint8Array<ArrayBuffer>,
    name = 'datei.csv',
    options: Record<string, string> = {},
  ): Promise<ImportRunDto> {
    const form = new FormData();
    for (const [field, value] of Object.entries(options)) form.append(field, value);
    form.append('file', new Blob([content]), name);
    return this.done('POST', '', form);
  }

  /** Hands a file in, and answers what the check came to. */
  async checked(content: string | Uint8Array<ArrayBuffer>, name?: string): Promise<ImportRunDto> {
    return this.rested((await this.begin(content, name)).id);
  }

  find(id: string): Promise<ImportRunDto> {
    return this.done('GET', `/${id}`);
  }

  content(id: string): Promise<ImportContentDto> {
    return this.done('GET', `/${id}/content`);
  }

  /** The run when nobody works on it any more. */
  rested(id: string): Promise<ImportRunDto> {
    return until(
      () => this.find(id),
      ({ state }) => AT_REST.includes(state),
    );
  }

  async checkedAgain(id: string): Promise<ImportRunDto> {
    await this.done('POST', `/${id}/check`);
    return this.rested(id);
  }

  async applied(id: string): Promise<ImportRunDto> {
    await this.done('POST', `/${id}/application`);
    return this.rested(id);
  }

  /** Makes cells hold something else. */
  correct(id: string, ...cells: { row: number; column?: string; value?: string }[]): Promise<ImportRunDto> {
    return this.done('PATCH', `/${id}/cells`, { cells });
  }
}
