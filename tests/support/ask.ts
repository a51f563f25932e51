import { createServer, type DatelineServer, type ServerOptions } from '../../src/server.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's, which each test states itself
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: {
    readonly cost?: {
      readonly requested: number;
      readonly actual?: number;
      readonly limit: number;
      readonly available?: number;
    };
  };
}

/** A server that keeps the errors it masks. */
export function quietServer(options: ServerOptions): { server: DatelineServer; masked: unknown[] } {
  const masked: unknown[] = [];
  return { server: createServer({ ...options, logError: (error) => masked.push(error) }), masked };
}

/** Asks a server without a network. */
export async function ask(
  server: DatelineServer,
  query: string,
  variables?: Record<string, unknown>,
  token?: string,
): Promise<Answer> {
  const response = await post(server, JSON.stringify({ query, variables }), token);
  // The server answers with JSON of this shape; a test that gets another fails at its first look.
  return (await response.json()) as Answer;
}

/** Sends a body as it is. */
export function post(server: DatelineServer, body: string, token?: string): Promise<Response> {
  return server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body,
  });
}

/** The id that the graph gives a record of the database. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64');
}
