import { page } from '../platform/page/page.js';

/** The page behind the link that the first start prints. */
export const SETUP_PAGE = page({
  title: 'Einrichtung',
  scripts: ['/einrichten.js'],
  body: `
<h1 tabindex="-1" id="heading">Erstes Konto anlegen</h1>
<div id="message" role="alert"></div>
<form id="form" method="post">
<p>Mit diesem Konto verwalten Sie Lernstand. Es kann nur einmal auf diesem Weg angelegt werden.</p>
<label for="email">E-Mail-Adresse</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="254">
<label for="displayName">Name (freiwillig)</label>
<input id="displayName" name="displayName" autocomplete="name" maxlength="100">
<label for="password">Passwort</label>
<p class="hint" id="password-hint">Mindestens 12 Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.</p>
<input id="password" name="password" type="password" autocomplete="new-password" required
  minlength="12" maxlength="128" aria-describedby="password-hint">
<button type="submit">Konto anlegen</button>
</form>
<noscript><p class="error">Diese Seite braucht JavaScript, weil das Geheimnis des Links nicht übertragen wird,
bevor Sie das Formular absenden.</p></noscript>`,
});

/**
 * Sends the form with the secret from the link's fragment, which no server, proxy or log has seen before.
 * Faults are shown above the form and said by screen readers.
 */
export const SETUP_SCRIPT = `'use strict';
const form = document.getElementById('form');
const message = document.getElementById('message');
const button = form.querySelector('button');

function say(text, kind) {
  const paragraph = document.createElement('p');
  paragraph.className = kind;
  paragraph.textContent = text;
  message.replaceChildren(paragraph);
}

function finish(email) {
  form.remove();
  history.replaceState(null, '', location.pathname);
  say('Das Konto ' + email + ' ist angelegt. Sie können sich jetzt damit anmelden.', 'notice');
  const link = document.createElement('a');
  link.href = '/';
  link.textContent = 'Zur Startseite';
  message.append(link);
  document.getElementById('heading').focus();
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  button.disabled = true;
  const account = Object.fromEntries(new FormData(form));
  if (account.displayName.trim() === '') delete account.displayName;
  try {
    const answer = await fetch('/api/v1/setup', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...account, token: location.hash.slice(1) }),
    });
    const result = await answer.json();
    if (answer.ok) finish(result.email);
    else say(result.errors ? result.errors.map((fault) => fault.message).join(' ') : result.detail, 'error');
  } catch {
    say('Der Dienst antwortet nicht. Bitte versuchen Sie es noch einmal.', 'error');
  }
  button.disabled = false;
});

if (location.hash.length < 2) say('In der Adresse fehlt das Geheimnis. Öffnen Sie den ganzen Link, den der Dienst beim Start gezeigt hat.', 'error');
`;
