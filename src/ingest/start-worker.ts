import { Worker, type WorkerOptions } from 'node:worker_threads';

const isSource = import.meta.url.endsWith('.ts');

/**
 * Starts the program at a URL without its ending in a thread, compiled or from its source: that Node does not read by
 * itself, so tsx does.
 */
export function startWorker(program: URL, options: WorkerOptions): Worker {
  if (!isSource) return new Worker(new URL(`${program.href}.js`), options);
  const source = JSON.stringify(`${program.href}.ts`);
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(start, { ...options, eval: true, execArgv: [] });
}
