import type { IncomingMessage } from 'node:http';
import type { GraphQLParams } from 'graphql-yoga';

/** Whether a request is a POST of JSON to the endpoint, which says how long its body is, and that it is as it is. */
export function isPlain({ method, url, headers }: IncomingMessage, endpoint: string): boolean {
  return (
    method === 'POST' &&
    url === endpoint &&
    headers['content-length'] !== undefined &&
    /^application\/json(?:;|$)/.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined
  );
}

/** What a body asks for that has come whole; null where it has not, or is no object, and stays to be read. */
export function paramsOf(request: IncomingMessage): GraphQLParams | null {
  const length = request.readableLength;
  if (length === 0 || length !== Number(request.headers['content-length'])) return null;
  const body: Buffer = request.read();
  const params = objectIn(body.toString());
  if (params === null) request.unshift(body);
  return params;
}

function objectIn(text: string): GraphQLParams | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
