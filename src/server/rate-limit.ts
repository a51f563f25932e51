import { type ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { clientOf } from './client.ts';
import { notesOf } from './request-notes.ts';
import type { Buckets, Rate, Spending } from './token-bucket.ts';

/**
 * Takes the cost of an operation out of its client's bucket, refuses it where too little is left, puts back what the
 * answer did not need, and shows what is left; a subscription pays when it begins, and for each answer
 * (subscriptions.ts). Stands behind the plugin that computes the cost, and adds to its figures.
 */
export function useRateLimit(buckets: Buckets, trustProxy: boolean): Plugin {
  const { rate } = buckets;
  /** Takes the cost of an operation; what costs nothing is not run, and the executor says why. */
  const pay = (args: ExecutionArgs) => {
    const context = args.contextValue as YogaInitialContext;
    const client = clientOf(context, trustProxy);
    const { cost = 1 } = notesOf(context.request);
    const spending = buckets.spend(client, cost);
    return { client, cost, refused: spending.isAllowed ? null : limited(cost, spending, rate) };
  };
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { client, cost, refused } = pay(args);
      if (refused) setResultAndStopExecution({ errors: [refused] });
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const known = result.extensions?.cost as { readonly actual?: number } | undefined;
          const saved = refused ? 0 : Math.max(cost - (known?.actual ?? cost), 0);
          const figures = { available: buckets.giveBack(client, saved), restoreRate: rate.restoreRate };
          setResult({
            ...result,
            extensions: { ...result.extensions, cost: { ...known, ...figures } },
          });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const { refused } = pay(args);
      if (refused) setResultAndStopExecution({ errors: [refused] });
    },
  };
}

export function limited(cost: number, { available, wait }: Spending, { restoreRate }: Rate): GraphQLError {
  const seconds = Math.ceil(wait);
  const [asked, left, restored] = [cost, available, restoreRate].map((n) => n.toLocaleString('en-US'));
  return new GraphQLError(
    `The query costs ${asked}, and of your points ${left} are left; ${restored} come back each second. Ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    {
      extensions: {
        code: 'RATE_LIMITED',
        http: { status: 429, headers: { 'Retry-After': String(seconds) } },
      },
    },
  );
}
