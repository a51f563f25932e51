import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Processor time that a server has taken, in microseconds, and the bytes that it holds. */
export interface Usage {
  readonly processor: number;
  readonly bytes: number;
}

/** A server in a process of its own. */
export interface Serving {
  readonly way: string;
  readonly port: number;
  readonly usage: () => Promise<Usage>;
  readonly end: () => void;
}

export async function startServing(way: string, location: string): Promise<Serving> {
  const child = fork(join(import.meta.dirname, 'serve.ts'), [location, way], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server "${way}" ended with ${code}`);
  });
  ended.catch(() => {});
  const told = async () => {
    const listening = new AbortController();
    try {
      const [message] = await Promise.race([once(child, 'message', { signal: listening.signal }), ended]);
      return message;
    } finally {
      listening.abort();
    }
  };
  const port = (await told()) as number;
  return {
    way,
    port,
    usage: async () => {
      child.send('usage');
      return (await told()) as Usage;
    },
    end: () => child.kill(),
  };
}
