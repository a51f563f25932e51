import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Shorter answers go as they are; bytes. */
const LEAST_BYTES = 1024;

/** Events go one by one as they come. */
const compress = compression({
  threshold: LEAST_BYTES,
  filter: (request, response) =>
    !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
    compression.filter(request, response),
});

/** The same handler, whose answers are compressed for who accepts that. */
export function compressing(handle: Handler): Handler {
  return (request, response) => compress(request, response, () => handle(request, response));
}

/** Whether JSON of so many bytes may be compressed for who asks: if not, nothing needs to look at how it is sent. */
export function mayCompress({ headers }: IncomingMessage, bytes: number): boolean {
  return bytes >= LEAST_BYTES && headers['accept-encoding'] !== undefined;
}
