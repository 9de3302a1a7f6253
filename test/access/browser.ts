import type { TestService } from '../service/service.js';

/** A browser, as far as sign-in needs one: it keeps the session cookie and sends it along. */
export class Browser {
  cookie = '';

  constructor(private readonly url: string) {}

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    const answer = await fetch(`${this.url}/api/v1/${path}`, { ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) this.cookie = cookie.split(';')[0] as string;
    return answer;
  }

  send(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const content = { 'content-type': 'application/json', ...headers };
    return this.request(path, { method, body: JSON.stringify(body), headers: content });
  }

  signIn(email: string, password: string): Promise<Response> {
    return this.send('POST', 'session', { email, password });
  }
}

/** A browser in which somebody of the personnel department is signed in. */
export async function signedIn({ url, hr }: TestService): Promise<Browser> {
  const browser = new Browser(url);
  const { status } = await browser.signIn(hr.email, hr.password);
  if (status !== 204) throw new Error(`sign-in: ${status}`);
  return browser;
}
