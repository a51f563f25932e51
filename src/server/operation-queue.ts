import { GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Limits } from '../graphql/limits.ts';
import type { OperationGate } from './operation-gate.ts';

/**
 * Runs few operations at a time, so that what their answers take of memory is bounded; lets others wait, and refuses
 * what is too much. An operation whose client has left is not begun, or ends at its next field.
 */
export function useOperationQueue(
  gate: OperationGate,
  { running, waiting }: Pick<Limits, 'running' | 'waiting'>,
): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        if (!gate.hasRoom()) return { errors: [busy(running, waiting)] };
        const { signal } = (args.contextValue as YogaInitialContext).request;
        await gate.enter(signal);
        try {
          // Yoga's executor stops at a signal, which its type does not tell.
          return await executeFn({ ...args, signal } as typeof args);
        } finally {
          gate.leave();
        }
      });
    },
  };
}

function busy(running: number, waiting: number): GraphQLError {
  return new GraphQLError(
    `The server is busy: ${running} operations run and ${waiting} wait. Ask again in a second.`,
    { extensions: { code: 'SERVER_BUSY', http: { status: 503, headers: { 'Retry-After': '1' } } } },
  );
}
