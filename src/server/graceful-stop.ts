import type { Server } from 'node:http';

/**
 * Lets a server end in order: it takes no new connections, answers what is in flight, closes each connection with its
 * answer, and cuts off what is left after `milliseconds`. Resolves when the last connection is gone.
 */
export function graceful(http: Server): (milliseconds: number) => Promise<void> {
  let isStopping = false;
  http.on('request', (_request, response) => {
    response.once('close', () => {
      // The connection counts as idle from the next turn on.
      if (isStopping) setImmediate(() => http.closeIdleConnections());
    });
  });
  return async (milliseconds) => {
    isStopping = true;
    const cutOff = setTimeout(() => http.closeAllConnections(), milliseconds);
    await new Promise((resolve) => http.close(resolve));
    clearTimeout(cutOff);
  };
}
