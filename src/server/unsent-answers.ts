import type { ServerResponse } from 'node:http';
import type { Handler } from './compressing.ts';

/** Bytes of answers that may wait for their clients to take them, all together; in memory they are about three times as much. */
const MOST_BYTES = 50_000_000;

/** A connection over which nothing could be sent for so long, not even a sign of life, is cut (Node looks twice). */
export const STALLED_MILLISECONDS = 60_000;

/**
 * Watches what clients do not read: an operation has its turn and its time, but its answer stays in memory until it is
 * taken. Where too much of that is, the connection whose answer has waited longest is cut.
 */
export interface UnsentAnswers {
  /** The same handler, whose answers are watched. */
  readonly watching: (handle: Handler) => Handler;
  /** Says that so many bytes of an answer were not taken at once. */
  readonly add: (response: ServerResponse, bytes: number) => void;
}

export function createUnsentAnswers(most = MOST_BYTES): UnsentAnswers {
  const unsent = new Map<ServerResponse, number>();
  const listened = new WeakSet<ServerResponse>();
  let all = 0;
  const forget = (response: ServerResponse): void => {
    all -= unsent.get(response) ?? 0;
    unsent.delete(response);
  };
  const cutOldest = (): void => {
    for (const oldest of unsent.keys()) {
      if (all <= most) return;
      forget(oldest);
      oldest.req.socket.destroy();
    }
  };
  const listen = (response: ServerResponse): void => {
    if (listened.has(response)) return;
    listened.add(response);
    // Apart: what compresses has its stream listened to for the first, and gives that.
    response.on('drain', () => forget(response));
    response.once('close', () => forget(response));
  };
  const add = (response: ServerResponse, bytes: number): void => {
    // What comes when the client has left is lost at once.
    if (response.destroyed) return;
    response.req.socket.setTimeout(STALLED_MILLISECONDS);
    listen(response);
    unsent.set(response, (unsent.get(response) ?? 0) + bytes);
    all += bytes;
    cutOldest();
  };
  const watching =
    (handle: Handler): Handler =>
    (request, response) => {
      watchWrites(response, (bytes) => add(response, bytes));
      handle(request, response);
    };
  return { watching, add };
}

function watchWrites(response: ServerResponse, tellUntaken: (bytes: number) => void): void {
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  response.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    const isTaken = write(chunk, ...rest);
    if (!isTaken) tellUntaken(Buffer.byteLength(chunk));
    return isTaken;
  };
}
