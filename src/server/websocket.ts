import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, parse } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { schema } from '../graphql/schema.ts';
import { createAnswersBefore } from './answers-before.ts';
import { clientOf } from './client.ts';
import { isAllowed, ORIGIN_REFUSED } from './cross-origin.ts';
import { nothingAt } from './endpoint.ts';
import { resultsOf } from './event-stream.ts';
import { HOST_REFUSED, isAllowedHost } from './hosts.ts';
import { goOnWithout, isWhole } from './other-upgrades.ts';
import { createPlaces } from './places.ts';
import { errorBody, type Refusal } from './refusal.ts';

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
  /** Answers one request as over HTTP, for the client that has connected with `req`. */
  readonly ask: (init: RequestInit, req: IncomingMessage) => Promise<Response>;
}

/** A sign of life is asked for so often; who has not given it by the next time is cut off. */
const PING_MILLISECONDS = 12_000;
/** Operations of one connection at a time; what a client does not read of their answers is in memory. */
const MOST_OPERATIONS = 200;
const TOO_MANY = `More than ${MOST_OPERATIONS} operations at a time`;

/** Bytes that a client may leave unread before nothing more is read of it: even its pings would be answered into memory. */
const MOST_UNREAD = 1_000_000;

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

interface Connected {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly ask: WebSocketOptions['ask'];
}

// What is asked is parsed and checked behind `ask`; the protocol's library only wants to know that it may go on.
const ANYTHING = { schema, document: parse('subscription { any }') };

const protocol = makeServer<Record<string, unknown>, Connected>({
  onSubscribe: ({ extra, connectionParams, subscriptions }, _id, payload) => {
    const open = Object.keys(subscriptions).length;
    if (open > MOST_OPERATIONS) {
      extra.socket.close(4429, TOO_MANY);
      return [new GraphQLError(TOO_MANY)];
    }
    return { ...ANYTHING, rootValue: () => answers(extra, payload, connectionParams) };
  },
  // The function above, in the shape that the library hands on.
  subscribe: async ({ rootValue }) => (rootValue as () => AsyncGenerator<ExecutionResult>)(),
  // It was JSON already: its errors are plain.
  onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
});

function converse(socket: WebSocket, request: IncomingMessage, ask: WebSocketOptions['ask']): void {
  let isAlive = true;
  const pings = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, PING_MILLISECONDS).unref();
  socket.on('pong', () => {
    isAlive = true;
  });
  // What is wrong with a frame is told in the code that closes the connection.
  socket.on('error', () => undefined);
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      // Resolves when the kernel has taken it: the next answer is made then.
      send: (text) =>
        new Promise((resolve) => {
          socket.send(text, () => {
            if (socket.bufferedAmount <= MOST_UNREAD) socket.resume();
            resolve();
          });
          if (socket.bufferedAmount > MOST_UNREAD) socket.pause();
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) =>
        socket.on('message', (data) => take(String(data)).catch(() => socket.close(4500, 'Internal error'))),
    },
    { socket, request, ask },
  );
  socket.once('close', (code, reason) => {
    clearInterval(pings);
    void closed(code, String(reason));
  });
}

/** The answers to one operation. A client that has sent no query means the document whose id it sends. */
function answers(
  { request, ask }: Connected,
  { query, ...rest }: SubscribePayload,
  params: Record<string, unknown> | undefined,
): AsyncGenerator<ExecutionResult> {
  const leaving = new AbortController();
  const { headers } = requestFrom(request);
  const authorization = params?.authorization ?? params?.Authorization;
  if (typeof authorization === 'string') headers.set('authorization', asHeader(authorization));
  const body = JSON.stringify(query === '' ? rest : { query, ...rest });
  const init = { method: 'POST', headers, body, signal: leaving.signal };
  const results = untilLeft(ask(init, request), leaving.signal);
  const end = results.return.bind(results);
  // Whoever waits for the next answer is waited for by `return`.
  results.return = (value) => {
    leaving.abort();
    return end(value);
  };
  return results;
}

/** No token has other signs than ASCII's: with them in it, it stays one that is not known. */
function asHeader(text: string): string {
  return text.replace(/[^ -~]/g, '?');
}

async function* untilLeft(response: Promise<Response>, left: AbortSignal): AsyncGenerator<ExecutionResult> {
  try {
    yield* resultsOf(await response);
  } catch (error) {
    if (!left.aborted) throw error;
  }
}

/** What an operation has of the request that opened its connection: who asks. */
function requestFrom({ headers }: IncomingMessage): Request {
  const request = new Request('http://localhost', {
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
  });
  for (const name of ['authorization', 'x-forwarded-for']) {
    const value = headers[name];
    if (value !== undefined) request.headers.set(name, String(value));
  }
  return request;
}
