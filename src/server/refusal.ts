import type { GraphQLError } from 'graphql';

/** Why a request is refused before it is read as a query. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer that says so; the connection ends with it. */
export function responseFrom(refusal: Refusal, ResponseType: typeof Response): Response {
  return new ResponseType(errorBody(refusal), {
    status: refusal.status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'close',
      ...refusal.headers,
    },
  });
}

/** The same as GraphQL's JSON. */
export function errorBody({ code, message }: Refusal): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

/** The refusal that an operation would get as an error with these extensions. */
export function refusalFrom({ message, extensions }: GraphQLError): Refusal {
  const { status = 400, headers = {} } = (extensions.http ?? {}) as Partial<Refusal>;
  return { status, code: String(extensions.code), message, headers };
}
