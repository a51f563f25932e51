import { chmodSync } from 'node:fs';

const NOBODY = 65534;

/** Runs `work` with `closed` shut, as another user where this is root, whom no right is denied. */
export async function withoutRootRights<T>(
  folder: string,
  closed: string,
  work: () => Promise<T>,
): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  chmodSync(folder, 0o755);
  chmodSync(closed, 0o000);
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(closed, 0o755);
  }
}
