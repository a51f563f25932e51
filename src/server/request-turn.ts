import type { GraphQLError } from 'graphql';
import type { Limits } from '../graphql/limits.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import type { OperationGate } from './operation-gate.ts';
import { busy, timeout } from './operation-queue.ts';
import { LEAST_POINTS, limited } from './rate-limit.ts';
import { noteSpent, notesOf } from './request-notes.ts';
import type { Buckets } from './token-bucket.ts';

/** What bounds the work that clients make, whether they ask by an operation or not. */
export interface Bounds {
  readonly gate: OperationGate;
  readonly limits: Pick<Limits, 'running' | 'waiting' | 'milliseconds'>;
  /** None where there is no rate. */
  readonly buckets: Buckets | null;
}

/** What was done, and what it cost of what it might have. */
export interface Work<Done> {
  readonly done: Done;
  readonly cost: number;
}

/**
 * Does the work of a request that is no operation as if it were one: paid out of its client's bucket, which gets back what
 * it did not cost, in its turn, and as long as it may take. Gives what was done, or why it was not.
 */
export async function inTurn<Done>(
  request: Request,
  client: string,
  cost: number,
  { gate, limits, buckets }: Bounds,
  work: (deadline: Deadline) => Promise<Work<Done>>,
): Promise<{ readonly done: Done } | { readonly refused: GraphQLError }> {
  notesOf(request).requested = cost;
  const spending = await buckets?.spend(client, cost);
  if (buckets && spending?.isAllowed === false) return { refused: limited(cost, spending, buckets.rate) };
  const deadline = deadlineOf(request);
  deadline.start(limits.milliseconds);
  let leave: (() => void) | null = null;
  try {
    leave = gate.begin(client) ?? (await gate.enter(client, deadline.signal));
    if (leave === null) {
      // As of an operation that found none.
      await buckets?.charge(client, LEAST_POINTS - cost);
      noteSpent(request, LEAST_POINTS);
      return { refused: busy(limits) };
    }
    const { done, cost: actual } = await deadline.race(work(deadline));
    await buckets?.charge(client, actual - cost);
    noteSpent(request, actual);
    return { done };
  } catch (error) {
    // Of a client that has left nobody reads the answer.
    if (deadline.aborted) {
      noteSpent(request, cost);
      return { refused: timeout(limits.milliseconds) };
    }
    throw error;
  } finally {
    deadline.end();
    leave?.();
  }
}
