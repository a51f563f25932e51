import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The answer to the last request of a connection, and to the one before it. */
interface Latest {
  readonly response: ServerResponse;
  readonly previous: ServerResponse | null;
}

/**
 * Gives what calls back when the answers to all requests that came whole before on a connection have been sent, at once
 * where there are none. (Node keeps their order itself, but not that of a connection which it hands over, nor of what it
 * could not read.) Of several that wait on one connection the first is called.
 */
export function createAnswersBefore(http: Server): (socket: Duplex, goOn: () => void) => void {
  const latest = new WeakMap<Duplex, Latest>();
  const isWaiting = new WeakSet<Duplex>();
  const note = ({ socket }: { socket: Duplex }, response: ServerResponse) => {
    latest.set(socket, { response, previous: latest.get(socket)?.response ?? null });
  };
  http.on('request', note);
  http.on('checkExpectation', note);
  return (socket, goOn) => {
    if (isWaiting.has(socket)) return;
    const last = lastDue(latest.get(socket));
    if (last === null || last.closed) return goOn();
    isWaiting.add(socket);
    // Who leaves meanwhile needs no answer.
    socket.on('error', ignore);
    last.once('close', () => {
      isWaiting.delete(socket);
      socket.off('error', ignore);
      if (!socket.destroyed) goOn();
    });
  };
}

/** The last answer that comes whatever follows its request; answers go in the order of the requests, so none is behind it. */
function lastDue(latest: Latest | undefined): ServerResponse | null {
  if (latest === undefined) return null;
  const { response, previous } = latest;
  // One whose request breaks off in the body comes only if it has begun.
  return response.req.complete || response.headersSent ? response : previous;
}

function ignore(): void {}
