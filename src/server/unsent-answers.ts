import type { ServerResponse } from 'node:http';

/** Bytes of answers that may wait for their clients to take them, all together; in memory they are about three times as much. */
const MOST_BYTES = 50_000_000;

/** A connection over which nothing could be sent for so long, not even a sign of life, is cut (Node looks twice). */
export const STALLED_MILLISECONDS = 60_000;

/**
 * Watches what clients do not read: an operation has its turn and its time, but its answer stays in memory until it is
 * taken. Where too much of that is, the connection whose answer has waited longest is cut.
 */
export function createUnsentAnswers(most = MOST_BYTES): (response: ServerResponse) => void {
  const unsent = new Map<ServerResponse, number>();
  let all = 0;
  const forget = (response: ServerResponse): void => {
    all -= unsent.get(response) ?? 0;
    unsent.delete(response);
  };
  const add = (response: ServerResponse, bytes: number): void => {
    unsent.set(response, (unsent.get(response) ?? 0) + bytes);
    all += bytes;
    for (const oldest of unsent.keys()) {
      if (all <= most) return;
      forget(oldest);
      oldest.req.socket.destroy();
    }
  };
  return (response) => {
    const write = response.write.bind(response) as (...args: unknown[]) => boolean;
    response.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      const isTaken = write(chunk, ...rest);
      if (!isTaken) {
        response.req.socket.setTimeout(STALLED_MILLISECONDS);
        add(response, Buffer.byteLength(chunk));
      }
      return isTaken;
    };
    response.on('drain', () => forget(response));
    response.once('close', () => forget(response));
  };
}
