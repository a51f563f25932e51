import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { isServer } from '../../src/store/postgresql/server-location.ts';

/** Ticks of the kernel's clock in /proc a second. */
const TICKS = 100;

/**
 * Tells how much processor time a PostgreSQL of this machine has taken, all its processes together, in microseconds. Of a
 * file, whose engine is in the server's own process, or where there is no /proc: zero.
 */
export async function databaseClock(location: string): Promise<() => number> {
  if (!isServer(location) || process.platform !== 'linux') return () => 0;
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const parent = stat(Number(rows[0]?.pid))?.parent;
  await client.end();
  return () => {
    const taken = readdirSync('/proc').map((entry) => {
      const process = /^\d+$/.test(entry) ? stat(Number(entry)) : null;
      if (Number(entry) === parent)
        return microsecondsOf(Number(entry)) + ((process?.ended ?? 0) / TICKS) * 1e6;
      return process && process.parent === parent ? microsecondsOf(Number(entry)) : 0;
    });
    return taken.reduce((sum, own) => sum + own, 0);
  };
}

/** The kernel's scheduler counts nanoseconds, where its clock counts hundredths of a second. */
function microsecondsOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1000;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

interface Stat {
  readonly parent: number;
  /** Ticks of its children that have ended. */
  readonly ended: number;
}

function stat(pid: number): Stat | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const at = (index: number) => Number(fields[index]);
    return { parent: at(1), ended: at(13) + at(14) };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}
