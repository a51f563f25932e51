import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Limits } from '../graphql/limits.ts';
import { clientOf } from './client.ts';
import { deadlineOf } from './deadline.ts';
import type { OperationGate } from './operation-gate.ts';

type Places = Pick<Limits, 'running' | 'waiting' | 'milliseconds'>;

/**
 * Has an operation that is executed field by field end with its deadline. Stands before what reads it in another way, and
 * asks for no signal.
 */
export function useDeadlineSignal(): Plugin {
  return {
    onExecute({ args: { document, operationName }, executeFn, setExecuteFn }) {
      // A write that has begun is finished.
      if (getOperationAST(document, operationName)?.operation === 'mutation') return;
      setExecuteFn((args) => {
        const { signal } = deadlineOf((args.contextValue as YogaInitialContext).request);
        // Yoga's executor stops at it, which its type does not tell.
        return executeFn({ ...args, signal } as typeof args);
      });
    },
  };
}

/**
 * Runs few operations at a time, so that what their answers take of memory is bounded; lets others wait, and refuses
 * what is too much. An operation whose client has left or whose time is over is not begun, or ends at its next field
 * and statement.
 */
export function useOperationQueue(gate: OperationGate, limits: Places, trustProxy: boolean): Plugin {
  return {
    onExecute({ args: { document, operationName }, executeFn, setExecuteFn }) {
      // Writes wait in a queue of their own, where they would keep reads from their turn.
      if (getOperationAST(document, operationName)?.operation === 'mutation') return;
      setExecuteFn(async (args) => {
        const context = args.contextValue as YogaInitialContext;
        const deadline = deadlineOf(context.request);
        deadline.start(limits.milliseconds);
        let leave: (() => void) | null = null;
        try {
          const client = clientOf(context, trustProxy);
          leave = gate.begin(client) ?? (await gate.enter(client, deadline.signal));
          if (leave === null) return { errors: [busy(limits)] };
          const executing = executeFn(args);
          // Not all that executes does: a statement is waited for.
          const result = await deadline.race(Promise.resolve(executing));
          return deadline.isOver ? { errors: [timeout(limits.milliseconds)] } : result;
        } catch (error) {
          if (deadline.isOver) return { errors: [timeout(limits.milliseconds)] };
          throw error;
        } finally {
          deadline.end();
          leave?.();
        }
      });
    },
  };
}

export function busy({ running, waiting }: Places): GraphQLError {
  return new GraphQLError(
    `The server is busy: ${running} operations run and ${waiting} wait. Ask again in a second.`,
    { extensions: { code: 'SERVER_BUSY', http: { status: 503, headers: { 'Retry-After': '1' } } } },
  );
}

export function timeout(milliseconds: number): GraphQLError {
  return new GraphQLError(
    `The operation took longer than ${milliseconds / 1000} seconds and was ended. Ask for less at a time.`,
    { extensions: { code: 'TIMEOUT', http: { status: 503 } } },
  );
}
