import {
  type IngestedArticle,
  type NewArticle,
  type Writer,
  WriterBusy,
  type Written,
} from '../graphql/writer.ts';
import { isBusy, isDiskFull } from '../store/database-error.ts';
import type { WriteOperations } from './write-operations.ts';
import { createWriteQueue } from './write-queue.ts';

/** Writes one request after the other, so that no two decide on the same article or actor at once; `waiting` may wait. */
export function createWriter(operations: WriteOperations, waiting: number): Writer {
  const queue = createWriteQueue(waiting);
  const inTurn = <Done>(work: () => Promise<Done>) => queue.run(() => orBusy(work));
  return {
    ingest: (articles, signal) => inTurn(() => ingestEach(articles, signal, operations)),
    retract: (id) => inTurn(() => operations.retract(id)),
    mergeActors: (actors, decision) => inTurn(() => operations.mergeActors(actors, decision)),
    splitActor: (actor, decision) => inTurn(() => operations.splitActor(actor, decision)),
    separateActor: (of, decision) => inTurn(() => operations.separateActor(of, decision)),
  };
}

/** So many are written at once, or as many as have so many characters. */
const MOST_ARTICLES = 20;
const MOST_CHARACTERS = 100_000;

/**
 * Some at once; where that can't be, one after the other. What goes wrong inside with one article keeps none of the others
 * out either: it is told when they are in.
 */
async function ingestEach(
  articles: readonly NewArticle[],
  signal: AbortSignal | undefined,
  operations: WriteOperations,
): Promise<readonly Written<IngestedArticle>[]> {
  const written: Written<IngestedArticle>[] = [];
  const failures: unknown[] = [];
  for (const some of batches(articles)) {
    if (signal?.aborted) break;
    const together = some.length > 1 ? await operations.ingestTogether(some) : null;
    if (together) written.push(...together);
    else await ingestAlone(some, signal, operations, written, failures);
  }
  if (failures.length > 0) throw failures[0];
  return written;
}

async function ingestAlone(
  articles: readonly NewArticle[],
  signal: AbortSignal | undefined,
  { ingest }: WriteOperations,
  written: Written<IngestedArticle>[],
  failures: unknown[],
): Promise<void> {
  for (const article of articles) {
    if (signal?.aborted) break;
    try {
      written.push(await ingest(article));
    } catch (error) {
      // Then the others would wait as long in vain.
      if (isBusy(error) || isDiskFull(error) || error instanceof WriterBusy) throw error;
      failures.push(error);
    }
  }
}

function* batches(articles: readonly NewArticle[]): Generator<readonly NewArticle[]> {
  let batch: NewArticle[] = [];
  let characters = 0;
  for (const article of articles) {
    const isFull = batch.length === MOST_ARTICLES || characters + article.text.length > MOST_CHARACTERS;
    if (batch.length > 0 && isFull) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(article);
    characters += article.text.length;
  }
  if (batch.length > 0) yield batch;
}

async function orBusy<Done>(work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    if (isBusy(error)) throw new WriterBusy(HELD, { cause: error });
    if (isDiskFull(error)) throw new WriterBusy(FULL, { cause: error });
    throw error;
  }
}

const HELD =
  'Another program writes to the database for long. Send the same again in some seconds: what is stored already stays.';

const FULL =
  'The disk of the database is full. Send the same again when whoever runs the server has made room: what is stored already stays.';
