import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Of more headers than some thousand Node drops the rest, among which may be how long the body is. */
const MOST_HEADERS = 1000;

/** Whether all headers of a request are known, so that it can be read again. */
export function isWhole({ rawHeaders }: IncomingMessage): boolean {
  return rawHeaders.length <= 2 * MOST_HEADERS;
}

/**
 * Answers a request that offers another protocol than WebSockets as if it had not (RFC 9110, 7.8: who is offered one may go
 * on without it). Clients such as Java's offer HTTP/2 so with each request; Node, once anything listens for upgrades, hands
 * over the bare connection. What was read of it is put back, without the offer, and it is read again.
 */
export function goOnWithout(http: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${request.method} ${request.url} HTTP/${request.httpVersion}`];
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = request.rawHeaders.slice(at, at + 2);
    if (!OFFER.has(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  if (/\bclose\b/i.test(request.headers.connection ?? '')) lines.push('Connection: close');
  // Node reads headers as Latin-1.
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  http.emit('connection', socket);
}

const OFFER: ReadonlySet<string> = new Set(['upgrade', 'connection', 'http2-settings']);
