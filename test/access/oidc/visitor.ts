/** A browser that visits several hosts: it keeps the cookies of each, and goes where it is sent to only when told. */
export class Visitor {
  private readonly jars = new Map<string, Map<string, string>>();

  /** One request, with the cookies of that host. */
  async open(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  /** Names of the cookies of a host. */
  cookies(url: string): string[] {
    return [...(this.jars.get(new URL(url).origin)?.keys() ?? [])];
  }

  /** Goes wherever it is sent, until it is sent to an address that begins so; answers this address, not opened. */
  async goUntil(begin: string, url: string): Promise<string> {
    let next = url;
    for (let steps = 0; steps < 10; steps++) {
      const answer = await this.open(next);
      const location = answer.headers.get('location');
      if (location === null) throw new Error(`${answer.status} from ${next}: ${await answer.text()}`);
      next = new URL(location, next).href;
      if (next.startsWith(begin)) return next;
    }
    throw new Error(`sent in circles: ${next}`);
  }
}
