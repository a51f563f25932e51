import type { JobQueue, QueueOptions } from '../queue/job-queue.ts';
import { type DatabaseOption, withServer } from './database-option.ts';
import type { Terminal } from './terminal.ts';

/** Opens the job queue of the chosen database for as long as `work` takes; wrong use of `command` where no server has it. */
export async function withQueue<T>(
  command: string,
  options: DatabaseOption,
  terminal: Terminal,
  work: (queue: JobQueue) => Promise<T>,
  queueOptions?: QueueOptions,
): Promise<T> {
  return withServer(command, options, terminal, async (database, location) => {
    const { openQueue } = await import('../queue/job-queue.ts');
    const queue = await openQueue(database, location, queueOptions);
    try {
      return await work(queue);
    } finally {
      await queue.close();
    }
  });
}
