// `fetch` for the servers of the loopback world: the relying parties exchange their codes under the providers' real
// host names, over TLS with a checked certificate, and still never leave the machine.

import https from 'node:https';
import { buffer } from 'node:stream/consumers';
import { APP_MARK } from './hosts';

/** A `fetch` that reaches every host at one port of 127.0.0.1. `ca`: the certificate to trust, in PEM. */
export function loopbackFetch(port: number, ca: string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const body = Buffer.from(await request.arrayBuffer());
    const headers = { ...Object.fromEntries(request.headers), host: url.host, [APP_MARK]: '1' };
    const options = {
      host: '127.0.0.1',
      port,
      servername: url.hostname,
      ca,
      method: request.method,
      headers,
    };
    return new Promise((resolve, reject) => {
      const outgoing = https.request({ ...options, path: url.pathname + url.search }, async (incoming) => {
        const answer = await buffer(incoming);
        const fields = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
          name,
          String(value),
        ]);
        resolve(
          new Response(answer.length > 0 ? answer : null, {
            status: incoming.statusCode ?? 500,
            headers: fields,
          }),
        );
      });
      outgoing.on('error', reject).end(body);
    });
  };
}
