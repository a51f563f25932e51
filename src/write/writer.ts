import { type Writer, WriterBusy } from '../graphql/writer.ts';
import { isBusy } from '../store/database-error.ts';
import type { WriteOperations } from './write-operations.ts';
import { createWriteQueue } from './write-queue.ts';

/** Writes one request after the other, so that no two decide on the same article or actor at once; `waiting` may wait. */
export function createWriter(operations: WriteOperations, waiting: number): Writer {
  const queue = createWriteQueue(waiting);
  const inTurn = <Done>(work: () => Promise<Done>) => queue.run(() => orBusy(work));
  return {
    ingest: (articles, signal) =>
      inTurn(async () => {
        const written = [];
        for (const article of articles) {
          if (signal?.aborted) break;
          written.push(await operations.ingest(article));
        }
        return written;
      }),
    retract: (id) => inTurn(() => operations.retract(id)),
    mergeActors: (actors, decision) => inTurn(() => operations.mergeActors(actors, decision)),
    splitActor: (actor, decision) => inTurn(() => operations.splitActor(actor, decision)),
  };
}

async function orBusy<Done>(work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    if (isBusy(error)) throw new WriterBusy(HELD, { cause: error });
    throw error;
  }
}

const HELD =
  'Another program writes to the database for long. Send the same again in some seconds: what is stored already stays.';
