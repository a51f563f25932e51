import type { DatelineServer, ServerOptions } from '../../src/server.ts';
import { quietServer } from '../support/ask.ts';

export interface TwoWays {
  /** Asks the server that plans and the one that does not, and gives both answers. */
  readonly ask: (path: string, init?: RequestInit) => Promise<{ planned: Answered; ordinary: Answered }>;
  /** Why queries were not planned, in the order in which they came. */
  readonly left: readonly unknown[];
  /** What went wrong inside, in planning or elsewhere. */
  readonly failed: readonly unknown[];
}

/** Whatever a client could tell from an answer. */
export interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly body: string;
}

/** One database, read in both ways, each time anew. */
export function twoWays(asked: ServerOptions): TwoWays {
  const options = { ...asked, cache: false };
  const left: unknown[] = [];
  const { server: planned, masked: failed } = quietServer({
    ...options,
    logUnplanned: (reason) => left.push(reason),
  });
  const ordinary = quietServer({ ...options, planned: false }).server;
  return {
    ask: async (path, init) => ({
      planned: await answer(planned, path, init),
      ordinary: await answer(ordinary, path, init),
    }),
    left,
    failed,
  };
}

/** A query as a request. */
export function posted(query: string, variables?: object, operationName?: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  };
}

async function answer(server: DatelineServer, path: string, init?: RequestInit): Promise<Answered> {
  const response = await server.fetch(`http://localhost${path}`, init);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.text(),
  };
}

/**
 * The same bytes. Where fields beside each other fail, which of them does so first is the executor's luck, and where there
 * is no answer then, how many do before it ends.
 */
export function isSame(one: Answered, other: Answered): boolean {
  const [a, b] = [one, other].map(({ body, ...rest }) => JSON.stringify([rest, withoutLuck(body)]));
  return a === b;
}

function withoutLuck(body: string): unknown {
  // By itself, or as what a stream of server-sent events holds.
  const [, before = '', answer, after = ''] =
    /^(|:\n\nevent: next\ndata: )(\{"errors":\[.*)(\n\n[^{}]*|)$/.exec(body) ?? [];
  if (answer === undefined) return body;
  // The server's answers have this shape.
  const { errors, ...others } = JSON.parse(answer) as { errors: readonly object[]; data?: unknown };
  const told =
    others.data === null ? 'errors without data' : errors.map((error) => JSON.stringify(error)).sort();
  return [before, told, others, after];
}
