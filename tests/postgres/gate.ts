import { connect, createServer, type Server, type Socket } from 'node:net';

/** The code of a connection's first message: the protocol's version 3.0. */
const STARTUP = 196_608;
/** What asks for encryption instead, and what answers that there is none. */
const SSL_REQUEST = 80_877_103;

/**
 * Listens in front of a server, and lets `prepare` make the database that a connection asks for before it goes on: so a
 * test, or a program that it starts, gets a database by naming one.
 */
export async function openGate(
  port: number,
  prepare: (database: string) => Promise<void>,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const gate = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (message) => void enter(socket, message, port, prepare));
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  return { port: portOf(gate), close: () => void gate.close() };
}

async function enter(
  socket: Socket,
  message: Buffer,
  port: number,
  prepare: (database: string) => Promise<void>,
): Promise<void> {
  const code = message.readInt32BE(4);
  if (code === SSL_REQUEST) {
    socket.write('N');
    socket.once('data', (next) => void enter(socket, next, port, prepare));
    return;
  }
  socket.pause();
  // A database that can't be made is missed by the server, which says so.
  if (code === STARTUP) await prepare(databaseOf(message)).catch(console.error);
  const server = connect(port, '127.0.0.1', () => {
    server.write(message);
    socket.pipe(server).pipe(socket);
  });
  server.on('error', () => socket.destroy());
  socket.on('close', () => server.destroy());
}

/** Names and values in turn, each ended by a null character. */
function databaseOf(startup: Buffer): string {
  const parts = startup.subarray(8).toString('utf8').split('\0');
  return parts[parts.indexOf('database') + 1] ?? '';
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
