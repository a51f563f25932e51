import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Option } from 'commander';
import { isAllowedHost } from '../server/hosts.ts';
import type { Database } from '../store/database.ts';
import { isServer } from '../store/postgresql/server-location.ts';
import { type GuardOptions, readingOptions } from './guard-options.ts';
import { openReplicas } from './read-replicas.ts';
import { print, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface ListenOptions {
  readonly port?: string;
  readonly host?: string;
  readonly requireToken?: boolean;
}

const EMPTY = 'The database has no articles yet; dateline ingest PATH... reads some into it\n';
const DEFAULT_PORT = 4000;
const DEFAULT_HOST = '127.0.0.1';

export function portOption(): Option {
  return new Option('-p, --port <number>', 'port; 0 takes a free one (default: PORT, or 4000)');
}

export function hostOption(): Option {
  return new Option(
    '--host <address>',
    'address to listen on (default: HOST, or 127.0.0.1, this machine alone)',
  );
}

export function requireTokenOption(): Option {
  return new Option('--require-token', 'answer only holders of a token with the scope "read"');
}

/** Serves the graph until the terminal says stop, then finishes what is in flight. */
export async function serveUntilStopped(
  database: Database,
  location: string,
  options: ListenOptions & GuardOptions,
  terminal: Terminal,
): Promise<void> {
  const { port, host } = addressFrom(options, terminal.env);
  if (options.sharedRate && !isServer(location)) {
    throw new UsageError(
      'serve: --shared-rate: servers share what a client has left in PostgreSQL; set DATABASE_URL=postgres://USER:PASSWORD@HOST/DATABASE, or leave it out',
    );
  }
  const replicas = await openReplicas(terminal, location, readingOptions(options));
  const { createServer } = await import('../server.ts');
  const { createWriterThread } = await import('../write/writer-thread.ts');
  const writer = location === ':memory:' ? null : createWriterThread(location);
  const { guardsFrom } = await import('./guards.ts');
  const guards = guardsFrom(options, host, terminal);
  const { http, stop } = createServer({
    database,
    replicas,
    ...(writer ? { writer } : { extractor: (await import('./extractor.ts')).extractor }),
    requireToken: options.requireToken ?? false,
    ...guards,
  });
  await listen(http, port, host);
  const what = guards.graphiql ? 'GraphiQL' : 'GraphQL';
  await print(
    terminal.stdout,
    `${what} answers at ${urlOf(http, guards.allowedHosts ?? [])} (stop with Ctrl+C)`,
  );
  if ((await database.article.count()) === 0) terminal.stderr.write(EMPTY);
  await stopped(terminal.stop);
  await stop(options.grace * 1000);
  await writer?.end();
  for (const replica of replicas) await replica.$disconnect();
}

/** Where to listen: options, then the environment, then this machine alone. */
export function addressFrom(options: ListenOptions, env: Terminal['env']): { port: number; host: string } {
  const [place, stated] = options.port === undefined ? ['PORT', env.PORT] : ['--port', options.port];
  const port = stated === undefined || stated === '' ? DEFAULT_PORT : Number(stated);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || !/^\d*$/.test(stated ?? '')) {
    throw new UsageError(`serve: ${place}: expected a whole number from 0 to 65535, found "${stated}"`);
  }
  return { port, host: options.host ?? (env.HOST || DEFAULT_HOST) };
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    http.listen(port, host, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UsageError(
        `serve: port ${port} is in use; stop what uses it, or choose another with --port`,
      );
    case 'EACCES':
      return new UsageError(`serve: port ${port} needs more rights; choose one above 1023 with --port`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UsageError(
        `serve: --host: ${host} is no address of this machine; leave it out, or use 0.0.0.0 for all`,
      );
    default:
      return error;
  }
}

/** Where a reader finds the server: under a name that it answers to. */
function urlOf(http: Server, allowed: readonly string[]): string {
  // A server on a port has an address of this form.
  const { address, port, family } = http.address() as AddressInfo;
  const everywhere = address === '0.0.0.0' || address === '::';
  const name = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${isAllowedHost(name, http, allowed) ? name : allowed[0]}:${port}/graphql`;
}

function stopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}
