/** What a plain page of the service shows. */
export interface Page {
  title: string;
  /** HTML inside `<main>`; texts from outside must be escaped. */
  body: string;
  /** Paths of scripts, in order; inline scripts are forbidden by the content security policy. */
  scripts?: string[];
  styles?: string[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands inside an element of a page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}

/** A German page that works without the web UI and without anything from another server. */
export function page({ title, body, scripts = [], styles = [] }: Page): string {
  const links = ['/lernstand.css', ...styles].map((href) => `<link rel="stylesheet" href="${href}">`);
  const sources = scripts.map((src) => `<script src="${src}" defer></script>`);
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Lernstand</title>
${[...links, ...sources].join('\n')}
</head>
<body>
<main>${body}
</main>
</body>
</html>
`;
}

/** Style of the plain pages: readable at 320 px and 200 %, light and dark. */
export const PAGE_STYLE = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: #171a1c; background: #ffffff; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin-top: 2rem; }
a { color: #0b4ea2; }
code { overflow-wrap: anywhere; }
label { display: block; font-weight: 600; margin-top: 1rem; }
.hint { margin: 0; }
input { display: block; box-sizing: border-box; width: 100%; max-width: 30rem; padding: 0.5rem; font: inherit; }
button { margin-top: 1.5rem; padding: 0.5rem 1.25rem; font: inherit; }
:focus-visible { outline: 3px solid #0b4ea2; outline-offset: 2px; }
.notice { padding: 0.75rem 1rem; border-left: 0.375rem solid #8a5a00; background: #fff4dc; }
.error { padding: 0.75rem 1rem; border-left: 0.375rem solid #b3261e; background: #fdecea; }
@media (prefers-color-scheme: dark) {
  body { color: #f1f3f4; background: #16191c; }
  a { color: #9cc4ff; }
  .notice { background: #3a2f14; }
  .error { background: #431c19; }
  :focus-visible { outline-color: #9cc4ff; }
  #description { color-scheme: light; background: #ffffff; color: #171a1c; padding: 0.5rem; }
}
`;
