// Runs in the providers' log-in, request and consent pages and listens to one event, the Navigation API's `navigate`,
// because an answer that leaves by script, link, form or meta refresh never passes as a redirect. It reads where the
// page goes, tells the worker what kind of answer went to which host, and nothing else. It changes nothing.

import { readParams } from '../core/address';
import { brokerOf } from '../core/brokers';
import { readFormAnswer, readOutcome } from '../core/outcome';
import { tell } from '../platform/tell';

// `capture`, at document_start: a page that stops the event from going on does so after this listener.
navigation.addEventListener('navigate', watch, { capture: true });
tellOpener();

function watch(event: NavigateEvent): void {
  // A navigation that the page itself cancels goes nowhere; whether it did is known once its own listeners are done.
  queueMicrotask(() => {
    if (!event.defaultPrevented) report(event);
  });
}

function report({ destination, formData }: NavigateEvent): void {
  const { origin, hostname } = new URL(destination.url);
  if (origin === location.origin) return;
  if (formData) {
    const outcome = readFormAnswer((name) => formData.has(name));
    if (outcome) tell({ kind: 'left', host: hostname, outcome });
  } else {
    const answer = readOutcome(destination.url, hostname);
    if (answer) tell({ kind: 'left', ...answer });
  }
}

/** Where the answer goes to a log-in broker, the page that led here is the one sign of the app behind it. */
function tellOpener(): void {
  const { referrer } = document;
  if (!URL.canParse(referrer)) return;
  const { origin, hostname } = new URL(referrer);
  if (origin !== location.origin && mayAnswerToBroker(location.search))
    tell({ kind: 'opened', by: hostname });
}

/** The address names a broker; or it names a client and no address at all, as consent pages do. */
function mayAnswerToBroker(query: string): boolean {
  const params = readParams(query);
  const hosts = [...params.values()].flatMap((value) => (URL.canParse(value) ? new URL(value).hostname : []));
  return (
    hosts.some((host) => brokerOf(host) !== undefined) || (params.has('client_id') && hosts.length === 0)
  );
}
