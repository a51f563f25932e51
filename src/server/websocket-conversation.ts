import type { IncomingMessage } from 'node:http';
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, parse } from 'graphql';
import { makeServer, type SubscribePayload } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { schema } from '../graphql/schema.ts';
import { resultsOf } from './event-stream.ts';

/** Answers one request as over HTTP, for the client that has connected with `req`. */
export type Ask = (init: RequestInit, req: IncomingMessage) => Promise<Response>;

/** A sign of life is asked for so often; who has not given it by the next time is cut off. */
const PING_MILLISECONDS = 12_000;
/** Operations of one connection at a time; what a client does not read of their answers is in memory. */
const MOST_OPERATIONS = 200;
const TOO_MANY = `More than ${MOST_OPERATIONS} operations at a time`;

/** Bytes that a client may leave unread before nothing more is read of it: even its pings would be answered into memory. */
const MOST_UNREAD = 1_000_000;

interface Connected {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly ask: Ask;
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

/** Speaks graphql-ws over a connection until it closes: each operation is asked by `ask`. */
export function converse(socket: WebSocket, request: IncomingMessage, ask: Ask): void {
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
export function requestFrom({ headers }: IncomingMessage): Request {
  const request = new Request('http://localhost', {
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
  });
  for (const name of ['authorization', 'x-forwarded-for']) {
    const value = headers[name];
    if (value !== undefined) request.headers.set(name, String(value));
  }
  return request;
}
