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
    headers: { 'content-type': 'application/json; charset=utf-8', connection: 'close', ...refusal.headers },
  });
}

/** The same as GraphQL's JSON. */
export function errorBody({ code, message }: Refusal): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}
