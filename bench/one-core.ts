import { execFileSync } from 'node:child_process';

/**
 * Runs `work` with all threads of this process on one core, so that nothing of it (collecting, compiling) goes on beside; then
 * gives back those that it had. False where that can't be told to the system, and `work` has run as it may.
 */
export async function onOneCore(work: () => Promise<void>): Promise<boolean> {
  const cores = coresNow();
  const [first] = cores?.match(/\d+/) ?? [];
  if (cores === null || first === undefined) {
    await work();
    return false;
  }
  pinTo(first);
  try {
    await work();
  } finally {
    pinTo(cores);
  }
  return true;
}

/** As `taskset` lists them: "0,1" or "0-7". */
function coresNow(): string | null {
  try {
    const told = execFileSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
    return told.trim().split(' ').at(-1) ?? null;
  } catch {
    // Linux has it, others do not.
    return null;
  }
}

function pinTo(cores: string): void {
  execFileSync('taskset', ['-acp', cores, String(process.pid)], { stdio: 'ignore' });
}
