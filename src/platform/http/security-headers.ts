import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

const SELF = "'self'";
const NONE = "'none'";

/** Scripts and styles come from the service's own files only, never from inside a page. */
const DIRECTIVES = {
  'default-src': [NONE],
  'script-src': [SELF],
  'style-src': [SELF],
  'img-src': [SELF, 'data:', 'blob:'],
  'font-src': [SELF],
  'connect-src': [SELF],
  'form-action': [SELF],
  'frame-src': [SELF, 'blob:'],
  'base-uri': [NONE],
  'frame-ancestors': [NONE],
  'object-src': [NONE],
};

/** Over HTTPS only: the browser never asks this host in the clear again; neighbours decide for themselves. */
const STRICT_TRANSPORT = { maxAge: 31_536_000, includeSubDomains: false };

type Headers = Readonly<Record<string, string>>;
const [HTTPS_HEADERS, HTTP_HEADERS] = [headersOf(STRICT_TRANSPORT), headersOf(false)];

/**
 * Every answer's protection in the browser. Constant, so that it costs one assignment and not a computation per
 * request.
 */
export function securityHeaders(isSecure: boolean): Headers {
  return isSecure ? HTTPS_HEADERS : HTTP_HEADERS;
}

/** What helmet sets, and the permissions, for which it has nothing. */
function headersOf(strictTransportSecurity: typeof STRICT_TRANSPORT | false): Headers {
  const headers: Record<string, string> = {
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  const set = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity,
  });
  set({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error;
  });
  return headers;
}
