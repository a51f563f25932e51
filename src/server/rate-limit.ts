import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Sender } from './bearer-token.ts';
import { clientOf } from './client.ts';
import { perRequest } from './per-request.ts';
import { noteSpent, notesOf } from './request-notes.ts';
import type { Buckets, Rate, Spending } from './token-bucket.ts';

/** What takes the cost of operations out of their clients' buckets. */
export interface RateLimit {
  readonly plugin: Plugin<object, Sender>;
  /**
   * Takes the cost of a request that is answered without being run, and notes what it has actually cost; gives why it is
   * not answered where too little is left.
   */
  readonly pay: (context: Asking, requested: number, actual: number) => Promise<GraphQLError | null>;
}

/** Yoga's own context, before or while an operation is run. */
type Asking = Parameters<typeof clientOf>[0] & { readonly request: Request };

/**
 * Takes the cost of an operation out of its client's bucket, refuses it where too little is left, puts back what the
 * answer did not need, and shows what is left. A document that is not run costs what it takes to read it, and who owes
 * points has none read. A subscription pays when it begins, and for each answer (subscriptions.ts). Stands behind the
 * plugin that computes the cost, and adds to its figures.
 */
export function createRateLimit(buckets: Buckets, trustProxy: boolean): RateLimit {
  const { rate } = buckets;
  const accounts = perRequest<Account>('account');
  const pay = async (
    context: Asking,
    requested: number,
    actual = requested,
  ): Promise<GraphQLError | null> => {
    const reading = accounts.get(context.request)?.due ?? 0;
    const spending = await buckets.spend(clientOf(context, trustProxy), requested, reading);
    const { isAllowed } = spending;
    const account = isAllowed ? { paid: requested, due: actual - requested } : { paid: reading, due: 0 };
    accounts.set(context.request, account);
    return isAllowed ? null : limited(requested, spending, rate);
  };
  const payFor = async (args: ExecutionArgs): Promise<GraphQLError | null> => {
    const context = args.contextValue as YogaInitialContext;
    const { requested } = notesOf(context.request);
    // What has no cost is not run: the executor says why.
    return requested === undefined ? null : pay(context, requested);
  };
  const plugin: Plugin<object, Sender> = {
    async onParams({ params, request, context }) {
      const reading = readingCost(params.query);
      const spending = await buckets.spend(clientOf({ ...context, request }, trustProxy), 0);
      accounts.set(request, { paid: 0, due: spending.isAllowed ? reading : 0 });
      if (!spending.isAllowed) throw limited(reading, spending, rate);
    },
    async onExecute({ args, setResultAndStopExecution }) {
      const refused = await payFor(args);
      if (refused) return setResultAndStopExecution({ errors: [refused] });
      const { request } = args.contextValue as YogaInitialContext;
      const { requested } = notesOf(request);
      return {
        onExecuteDone({ result }) {
          if (requested === undefined || Symbol.asyncIterator in result) return;
          const due = Math.min(actualOf(result, requested) - requested, 0);
          accounts.set(request, { paid: requested, due });
        },
      };
    },
    async onSubscribe({ args, setResultAndStopExecution }) {
      const refused = await payFor(args);
      if (refused) return setResultAndStopExecution({ errors: [refused] });
      const { request } = args.contextValue as YogaInitialContext;
      noteSpent(request, accounts.get(request)?.paid ?? 0);
    },
    async onResultProcess({ request, result, setResult, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const { paid, due } = accounts.get(request) ?? { paid: 0, due: readingCost(undefined) };
      const available = await buckets.charge(clientOf({ ...serverContext, request }, trustProxy), due);
      const known = result.extensions?.cost as object | undefined;
      const figures = { actual: paid + due, available, restoreRate: rate.restoreRate };
      setResult({ ...result, extensions: { ...result.extensions, cost: { ...known, ...figures } } });
    },
  };
  return { plugin, pay };
}

/** What a request has paid, and what it has still to pay; below 0 is put back. */
interface Account {
  readonly paid: number;
  readonly due: number;
}

/** What asking costs where nothing is read or done. */
export const LEAST_POINTS = 10;
const CHARACTERS_OF_A_POINT = 10;

/** Points for a document that is parsed and checked but not run; it is whatever was sent as one. */
function readingCost(query: unknown): number {
  if (typeof query !== 'string') return LEAST_POINTS;
  return Math.max(LEAST_POINTS, Math.ceil(query.length / CHARACTERS_OF_A_POINT));
}

/** An operation that found no place has cost no more than one that is not run. */
function actualOf({ errors, extensions }: ExecutionResult, otherwise: number): number {
  if (errors?.some((error) => error.extensions.code === 'SERVER_BUSY')) return LEAST_POINTS;
  return (extensions?.cost as { readonly actual?: number } | undefined)?.actual ?? otherwise;
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
