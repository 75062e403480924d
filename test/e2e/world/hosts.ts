// The loopback internet: one TLS server that answers for every host name, and an unprivileged CONNECT proxy that
// sends every name to it. No packet leaves the machine, and whoever was asked for is written down.

import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificate } from './certificate';

/** Answers one request to one host. */
export type Handler = (request: http.IncomingMessage, response: http.ServerResponse, url: URL) => unknown;

/** One request that reached the server, as far as the tests count requests. */
export interface Contact {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** `Sec-Fetch-Dest` (W3C Fetch Metadata): what the browser wanted it for; empty for other clients. */
  readonly destination: string;
  /** `Origin`, where one was sent. */
  readonly origin: string;
  /** Apps' servers come in directly, browsers through the proxy. */
  readonly from: 'app' | 'browser';
}

export interface Hosts {
  /** `127.0.0.1:port`, for the browser's proxy setting. */
  readonly proxy: { readonly host: string; readonly port: number };
  /** Port of the TLS server, for clients on this side. */
  readonly port: number;
  /** Every request that was answered, oldest first. */
  readonly contacts: readonly Contact[];
  /** Every name a tunnel was asked for, and every plain request, which gets 502. */
  readonly tunnels: readonly string[];
  /** Called before each answer, so that a test can act between two hops; the answer waits for it. */
  beforeAnswer(hook: ((contact: Contact) => Promise<void>) | undefined): void;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Header by which apps' servers tell themselves apart from the browser. */
export const APP_MARK = 'x-from-app';

const listen = async (server: net.Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  return (server.address() as AddressInfo).port;
};

/** Starts both servers. `answer` gets every request, with the address the browser meant. */
export async function startHosts(certificate: Certificate, answer: Handler): Promise<Hosts> {
  const contacts: Contact[] = [];
  const tunnels: string[] = [];
  let hook: ((contact: Contact) => Promise<void>) | undefined;

  const server = https.createServer(certificate, async (request, response) => {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    const contact: Contact = {
      method: request.method ?? '',
      host,
      path: url.pathname,
      destination: String(request.headers['sec-fetch-dest'] ?? ''),
      origin: request.headers.origin ?? '',
      from: request.headers[APP_MARK] ? 'app' : 'browser',
    };
    contacts.push(contact);
    try {
      await hook?.(contact);
      await answer(request, response, url);
    } catch (reason) {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(reason));
    }
  });
  const port = await listen(server);

  const open = new Set<Duplex>();
  const keep = (socket: Duplex): Duplex => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    return socket;
  };
  const proxy = http.createServer((request, response) => {
    tunnels.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, client, head) => {
    tunnels.push(request.url ?? '');
    const upstream = net.connect(port, LOOPBACK, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream).on('error', () => client.destroy());
    keep(client).on('error', () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);

  return {
    proxy: { host: LOOPBACK, port: proxyPort },
    port,
    contacts,
    tunnels,
    beforeAnswer: (next) => {
      hook = next;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([server, proxy].map((each) => new Promise((resolve) => each.close(resolve))));
    },
  };
}
