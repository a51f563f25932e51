import { GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { clientOf } from './client.ts';
import { notesOf } from './request-notes.ts';
import { createBuckets, type Rate, type Spending } from './token-bucket.ts';

/**
 * Takes the cost of an operation out of its client's bucket, refuses it where too little is left, and shows what is.
 * Stands behind the plugin that computes the cost, and adds to its figures.
 */
export function useRateLimit(rate: Rate, trustProxy: boolean): Plugin {
  const buckets = createBuckets(rate);
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const context = args.contextValue as YogaInitialContext;
      // What costs nothing is not run: the executor says why.
      const { cost = 1 } = notesOf(context.request);
      const spending = buckets.spend(clientOf(context, trustProxy), cost);
      const figures = { available: spending.available, restoreRate: rate.restoreRate };
      if (!spending.isAllowed) setResultAndStopExecution({ errors: [limited(cost, spending, rate)] });
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const known = result.extensions?.cost as object | undefined;
          setResult({
            ...result,
            extensions: { ...result.extensions, cost: { ...known, ...figures } },
          });
        },
      };
    },
  };
}

function limited(cost: number, { available, wait }: Spending, { restoreRate }: Rate): GraphQLError {
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
