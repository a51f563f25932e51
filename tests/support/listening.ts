import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type DatelineServer, type ServerOptions } from '../../src/server.ts';

/** A server that listens on a free port of this machine, until it is disposed of. */
export interface Listening extends AsyncDisposable {
  readonly server: DatelineServer;
  readonly port: number;
  readonly url: string;
}

export async function listening(options: ServerOptions, address = '127.0.0.1'): Promise<Listening> {
  const server = createServer(options);
  server.http.listen(0, address);
  await once(server.http, 'listening');
  // A server that listens on a port has an address of this kind.
  const { port } = server.http.address() as AddressInfo;
  return {
    server,
    port,
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => server.stop(0),
  };
}
