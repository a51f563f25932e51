import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Gives what calls back when the answers to all requests that came before on a connection have been sent, at once where
 * there are none. (Node keeps their order itself, but not that of a connection which it hands over.)
 */
export function createAnswersBefore(http: Server): (socket: Duplex, goOn: () => void) => void {
  const open = new WeakMap<Duplex, Set<ServerResponse>>();
  const waiting = new WeakMap<Duplex, () => void>();
  http.on('request', ({ socket }, response) => {
    const answers = open.get(socket) ?? new Set();
    open.set(socket, answers.add(response));
    response.once('close', () => {
      answers.delete(response);
      if (answers.size > 0) return;
      open.delete(socket);
      const goOn = waiting.get(socket);
      waiting.delete(socket);
      if (!socket.destroyed) goOn?.();
    });
  });
  return (socket, goOn) => {
    if (!open.has(socket)) return goOn();
    // Who leaves meanwhile needs no answer.
    socket.on('error', ignore);
    waiting.set(socket, () => {
      socket.off('error', ignore);
      goOn();
    });
  };
}

function ignore(): void {}
