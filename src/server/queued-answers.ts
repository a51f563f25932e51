import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const queued = new WeakMap<Socket, Set<ServerResponse>>();

/**
 * Has an answer that waits for those before it on its connection be told when that closes. Node tells only the one whose
 * turn it was: what is read for the others would be read to its end, and who follows the graph would follow it for ever.
 */
export function closeWithConnection({ socket }: IncomingMessage, response: ServerResponse): void {
  // Its turn has come: Node does it.
  if (response.socket) return;
  const answers = queued.get(socket) ?? queueOf(socket);
  answers.add(response);
  response.once('socket', () => answers.delete(response));
}

function queueOf(socket: Socket): Set<ServerResponse> {
  const answers = new Set<ServerResponse>();
  queued.set(socket, answers);
  socket.once('close', () => {
    for (const response of answers) {
      response.destroy();
      response.emit('close');
    }
    answers.clear();
  });
  return answers;
}
