import { GraphQLError } from 'graphql';
import type { Turn } from '../graphql/context.ts';
import type { Limits } from '../graphql/limits.ts';
import type { Viewer } from '../graphql/viewer.ts';
import { isInForce } from '../store/api-tokens.ts';
import type { Database } from '../store/database.ts';
import { Deadline, databaseUntil } from './deadline.ts';
import { createOperationGate } from './operation-gate.ts';
import { timeout } from './operation-queue.ts';

/**
 * Lets the pieces of all subscriptions' work (a look for what has come in, an answer) wait for their turn: half as many
 * are done at a time as operations run, in a gate of their own with room for all subscriptions, since a follower who
 * was refused an answer would miss it. The time of each begins with its turn.
 */
export function createSubscriptionTurns(database: Database, limits: Limits) {
  const { running, subscriptions, milliseconds } = limits;
  const gate = createOperationGate(Math.ceil(running / 2), subscriptions);
  return (client: string, viewer: Viewer | null, left: AbortSignal): Turn =>
    async (work) => {
      const leave = await gate.enter(client, left);
      if (leave === null) throw new Error('more subscriptions wait than may be open');
      const deadline = new Deadline(left);
      deadline.start(milliseconds);
      try {
        if (viewer && !(await isInForce(database, viewer.tokenId))) throw ended();
        const result = await work(databaseUntil(deadline, database));
        if (deadline.isOver) throw timeout(milliseconds);
        return result;
      } catch (error) {
        throw deadline.isOver ? timeout(milliseconds) : error;
      } finally {
        deadline.end();
        leave();
      }
    };
}

function ended(): GraphQLError {
  return new GraphQLError('The token that came with this subscription was revoked or has expired.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
}
