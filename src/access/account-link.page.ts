import { page } from '../platform/page/page.js';

/** The page behind a link that sets the password of an account. */
export const PASSWORD_PAGE = page({
  title: 'Passwort',
  scripts: ['/passwort.js'],
  body: `
<h1 tabindex="-1" id="heading">Passwort festlegen</h1>
<div id="message" role="alert"></div>
<form id="form" method="post">
<p>Der Link gilt nur einmal. Danach melden Sie sich überall mit dem neuen Passwort an.</p>
<label for="password">Neues Passwort</label>
<p class="hint" id="password-hint">Mindestens 12 Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.
Großbuchstaben, Ziffern und Sonderzeichen sind erlaubt, aber nicht nötig.</p>
<input id="password" name="password" type="password" autocomplete="new-password" required
  minlength="12" maxlength="128" aria-describedby="password-hint">
<label for="again">Neues Passwort, noch einmal</label>
<input id="again" type="password" autocomplete="new-password" required minlength="12" maxlength="128">
<button type="submit">Passwort festlegen</button>
</form>
<noscript><p class="error">Diese Seite braucht JavaScript, weil das Geheimnis des Links nicht übertragen wird,
bevor Sie das Formular absenden.</p></noscript>`,
});

/** Sends the form with the secret from the link's fragment, which no server, proxy or log has seen before. */
export const PASSWORD_SCRIPT = `'use strict';
const form = document.getElementById('form');
const message = document.getElementById('message');
const button = form.querySelector('button');
const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

function say(text, kind) {
  const paragraph = document.createElement('p');
  paragraph.className = kind;
  paragraph.textContent = text;
  message.replaceChildren(paragraph);
}

function finish() {
  form.remove();
  say('Ihr Passwort ist festgelegt. Sie können sich jetzt damit anmelden.', 'notice');
  const link = document.createElement('a');
  link.href = '/';
  link.textContent = 'Zur Startseite';
  message.append(link);
  document.getElementById('heading').focus();
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const password = document.getElementById('password').value;
  if (password !== document.getElementById('again').value) {
    say('Die beiden Passwörter sind verschieden.', 'error');
    return;
  }
  button.disabled = true;
  try {
    const answer = await fetch('/api/v1/account-links', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, password }),
    });
    if (answer.ok) finish();
    else {
      const result = await answer.json();
      say(result.errors ? result.errors.map((fault) => fault.message).join(' ') : result.detail, 'error');
    }
  } catch {
    say('Der Dienst antwortet nicht. Bitte versuchen Sie es noch einmal.', 'error');
  }
  button.disabled = false;
});

if (token === '') say('In der Adresse fehlt das Geheimnis. Öffnen Sie den ganzen Link, den Sie bekommen haben.', 'error');
`;
