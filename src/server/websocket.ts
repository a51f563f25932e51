import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { createAnswersBefore } from './answers-before.ts';
import { clientOf } from './client.ts';
import { isAllowed, ORIGIN_REFUSED } from './cross-origin.ts';
import { nothingAt } from './endpoint.ts';
import { HOST_REFUSED, isAllowedHost } from './hosts.ts';
import { goOnWithout, isWhole } from './other-upgrades.ts';
import { createPlaces } from './places.ts';
import { errorBody, type Refusal } from './refusal.ts';
import { type Ask, converse, requestFrom } from './websocket-conversation.ts';

export interface WebSocketOptions {
  readonly path: string;
  /** Origins whose pages may connect, beside our own. */
  readonly origins: readonly string[];
  readonly allowedHosts: readonly string[];
  /** Bytes of one message. */
  readonly bodyBytes: number;
  /** Connections that are open at a time, a tenth of them of one client. */
  readonly connections: number;
  readonly trustProxy: boolean;
  readonly ask: Ask;
}

/**
 * Answers the protocol of graphql-ws at `path`. Each operation becomes a request like any other, so that whatever guards
 * those guards these. Returns what cuts off all connections.
 */
export function acceptWebSockets(http: Server, options: WebSocketOptions): () => void {
  const sockets = new WebSocketServer({ noServer: true, handleProtocols, maxPayload: options.bodyBytes });
  sockets.on('wsClientError', ({ message }, socket) => refuse(socket, { ...NO_HANDSHAKE, message }));
  const places = createPlaces(options.connections);
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') {
      return isWhole(request) ? goOnWithout(http, request, socket, head) : refuse(socket, TOO_MANY_HEADERS);
    }
    // Who leaves in the middle of the handshake needs no answer.
    socket.on('error', () => undefined);
    const refused = refusal(request, http, options);
    if (refused) return refuse(socket, refused);
    const place = places.take(clientOf({ req: request, request: requestFrom(request) }, options.trustProxy));
    if ('full' in place) return refuse(socket, NO_PLACE);
    socket.once('close', place.leave);
    sockets.handleUpgrade(request, socket, head, (opened) => converse(opened, request, options.ask));
  };
  const answersBefore = createAnswersBefore(http);
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    answersBefore(socket, () => upgrade(request, socket, head));
  });
  return () => {
    for (const client of sockets.clients) client.terminate();
  };
}

/** Why a handshake is refused: any page may connect to any site, unless the site looks at the page's origin. */
function refusal(request: IncomingMessage, http: Server, options: WebSocketOptions): Refusal | null {
  const { host = '', origin = null } = request.headers as { host?: string; origin?: string };
  const path = request.url?.split('?')[0] ?? '';
  if (path !== options.path) return nothingAt(path, options.path);
  if (!isAllowedHost(host, http, options.allowedHosts)) return HOST_REFUSED;
  const isOwn = origin === null || (URL.canParse(origin) && new URL(origin).host === host);
  return isOwn || isAllowed(origin, options.origins) ? null : ORIGIN_REFUSED;
}

const NO_HANDSHAKE = { status: 400, code: 'BAD_REQUEST' };

const TOO_MANY_HEADERS: Refusal = {
  status: 431,
  code: 'HEADERS_TOO_LARGE',
  message: 'There are more than 1,000 headers.',
};

const NO_PLACE: Refusal = {
  status: 503,
  code: 'SERVER_BUSY',
  message: 'As many WebSockets are open as may be, in all or for one client. Try again later.',
};

function refuse(socket: Duplex, refusal: Refusal): void {
  const body = errorBody(refusal);
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
