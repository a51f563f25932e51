import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import type { Limits } from '../graphql/limits.ts';

/** Keeps so many subscriptions open at a time; each of their answers is made with nothing remembered of the last. */
export function useSubscriptions({ subscriptions }: Pick<Limits, 'subscriptions'>): Plugin {
  const open = new Set<object>();
  return {
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      if (open.size >= subscriptions) return setResultAndStopExecution({ errors: [tooMany(subscriptions)] });
      open.add(args);
      const close = () => open.delete(args);
      // A client may leave before the first answer is asked for.
      contextOf(args).signal?.addEventListener('abort', close, { once: true });
      setSubscribeFn((args) => subscribed(args, close));
    },
  };
}

/** The answers of a subscription, one after the other, or why there are none; `close` is called at its end. */
async function subscribed(args: ExecutionArgs, close: () => void) {
  const events = await createSourceEventStream(args);
  if (Symbol.asyncIterator in events) return answers(events, args, close);
  close();
  return events;
}

async function* answers(
  events: AsyncIterable<unknown>,
  args: ExecutionArgs,
  close: () => void,
): AsyncGenerator<ExecutionResult> {
  try {
    for await (const rootValue of events) {
      const context = contextOf(args);
      yield await execute({ ...args, rootValue, contextValue: { ...context, ...context.anew() } });
    }
  } finally {
    close();
  }
}

/** Yoga's context is that of the request, with what the resolvers share in it. */
function contextOf(args: ExecutionArgs): Context {
  return args.contextValue as Context;
}

function tooMany(most: number): GraphQLError {
  return new GraphQLError(`The server has ${most} subscriptions open, as many as it may. Try again later.`, {
    extensions: { code: 'SERVER_BUSY', http: { status: 503, headers: { 'Retry-After': '10' } } },
  });
}
