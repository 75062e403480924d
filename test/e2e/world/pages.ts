// The pages of the loopback world: plain forms as a person would meet them, without a single sub-resource, so that
// any request that is not a navigation was made by somebody else.

import type { ServerResponse } from 'node:http';

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A whole page. */
export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head>` +
  `<body><main>${body}</main></body></html>`;

/** Keeps the browser from asking for /favicon.ico. */
const NO_ICON = '<head><link rel="icon" href="data:,">';

export function sendPage(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html.replace('<head>', NO_ICON));
}

export function sendJson(response: ServerResponse, value: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-store' });
  response.end();
}

/** What is asked on the way: who you are, a second factor, whether the app may in. */
export const FIELDS = {
  login:
    '<input name="email" autocomplete="off"><input name="password" type="password" autocomplete="off"><button id="login">Log in</button>',
  'second-factor': '<input name="code" autocomplete="off"><button id="verify">Verify</button>',
  consent:
    '<button id="allow" name="answer" value="allow">Allow</button><button id="deny" name="answer" value="deny">Cancel</button>',
} as const;

export type StepName = keyof typeof FIELDS;

/** One step as an ordinary form. */
export const formPage = (host: string, step: StepName, action: string): string =>
  page(`${host}: ${step}`, `<form method="post" action="${escapeHtml(action)}">${FIELDS[step]}</form>`);

/**
 * One step of a page that never changes its address: the form is sent by script, and the reply is the next form, an
 * address to go to, or a form to send to the app (Apple, Discord).
 */
export const scriptedPage = (host: string, step: StepName, action: string): string =>
  page(
    `${host}: ${step}`,
    `<form method="post" action="${escapeHtml(action)}">${FIELDS[step]}</form>`,
    `<script>
addEventListener('submit', async (event) => {
  event.preventDefault();
  const body = new URLSearchParams(new FormData(event.target, event.submitter));
  const reply = await (await fetch(event.target.action, { method: 'POST', body })).json();
  if (reply.location) return location.assign(reply.location);
  const form = new DOMParser().parseFromString(reply.html, 'text/html').forms[0];
  document.querySelector('main').replaceChildren(form);
  if (form.action.startsWith(location.origin) === false) form.submit();
});
</script>`,
  );

/** How a provider's page lets go of an answer that is an address. */
export type Leave = 'redirect' | 'script' | 'link' | 'meta';

/** The page that leaves for `answer`; a redirect needs none. */
export const LEAVING: Readonly<Record<Exclude<Leave, 'redirect'>, (answer: string) => string>> = {
  script: (answer) =>
    page(
      'One moment',
      'You are taken back.',
      `<script>location.replace(${JSON.stringify(answer).replaceAll('<', '\\u003c')})</script>`,
    ),
  link: (answer) => page('Ready', `<a id="leave" href="${escapeHtml(answer)}">Back to the app</a>`),
  meta: (answer) =>
    page(
      'One moment',
      'You are taken back.',
      `<meta http-equiv="refresh" content="0;url=${escapeHtml(answer)}">`,
    ),
};
