import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
// V8's own collector, which the flag puts into new contexts.
export const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that are still in use after a collection. */
export function kept(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
