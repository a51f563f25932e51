import type { IncomingMessage } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { clientOf } from './client.ts';
import { isEventStream } from './event-stream.ts';
import { createFollowerConnections } from './follower-connections.ts';
import { perRequest } from './per-request.ts';
import { createPlaces, type Taken } from './places.ts';
import { countEvent, type Ending, endNotes, keepNotesOpen, noteSpent, notesOf } from './request-notes.ts';
import { subscriptionRootRule } from './subscription-root.ts';
import type { Buckets } from './token-bucket.ts';
import { STALLED_MILLISECONDS } from './unsent-answers.ts';

export interface Subscriptions {
  readonly plugin: Plugin;
  /** How many are open now. */
  readonly open: () => number;
  /** How many answers all of them together have sent. */
  readonly sent: () => number;
  /** Cuts the connections of all who follow: a client then connects again and goes on behind what it saw last. */
  readonly cutOff: () => void;
}

/** One that is open. */
interface Following {
  /** Waits until its client has the points for one more answer. */
  readonly pay: () => Promise<void>;
  /** Counts an answer. */
  readonly count: () => void;
  /** Gives its place back and notes how it ended; the first call counts. Without an ending its result tells why it never began. */
  readonly end: (ending?: Ending, codes?: readonly string[]) => void;
}

/** Keeps so many subscriptions open at a time, of them a tenth of one client, who pays for each answer. */
export function createSubscriptions(
  most: number,
  buckets: Buckets | null,
  trustProxy: boolean,
): Subscriptions {
  const places = createPlaces(most);
  const held = perRequest<Following>('following');
  const connections = createFollowerConnections();
  let sent = 0;

  const follow = (context: FollowerContext, client: string, leave: () => void): Following => {
    const { request, req } = context;
    keepNotesOpen(request);
    return {
      pay: () => paid(context, client, buckets),
      count: () => {
        sent += 1;
        countEvent(request);
      },
      end: (ending, codes) => {
        leave();
        endNotes(request, ending === 'left' ? connections.whyLeft(req?.socket) : ending, codes);
      },
    };
  };
  const plugin: Plugin = {
    onValidate({ addValidationRule }) {
      addValidationRule(subscriptionRootRule);
    },
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      const context = contextOf(args);
      const client = clientOf(context, trustProxy);
      const place = places.take(client);
      if ('full' in place) return setResultAndStopExecution({ errors: [noPlace(place)] });
      connections.watch(context.req?.socket);
      const following = follow(context, client, place.leave);
      // A client may leave before the first answer is asked for.
      context.request.signal.addEventListener('abort', () => following.end('left'), { once: true });
      held.set(context.request, following);
      setSubscribeFn((args) => subscribed(args, following));
    },
    onResponse({ request, response }) {
      // Who can't read a stream is refused after the subscription has begun, and never asks for its first answer.
      if (!isEventStream(response)) held.get(request)?.end('refused');
      // Whether it is kept is between Node and the client: Yoga says of each stream that it is, also to who said `close`.
      response.headers.delete('connection');
    },
  };
  return { plugin, open: places.taken, sent: () => sent, cutOff: connections.cutOff };
}

function noPlace({ full, most }: Extract<Taken, { full: unknown }>): GraphQLError {
  if (full === 'own') {
    const message = `You have ${most} subscriptions open, as many as one client may. End one first, or follow more with one filter.`;
    return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', http: { status: 429 } } });
  }
  const message = `The server has ${most} subscriptions open, as many as it may. Try again later.`;
  const http = { status: 503, headers: { 'Retry-After': '10' } };
  return new GraphQLError(message, { extensions: { code: 'SERVER_BUSY', http } });
}

/** The answers of a subscription, one after the other, or why there are none. */
async function subscribed(args: ExecutionArgs, following: Following) {
  try {
    const events = await createSourceEventStream(args);
    if (Symbol.asyncIterator in events) return answers(events, args, following);
    following.end();
    return events;
  } catch (error) {
    following.end('failed');
    throw error;
  }
}

/** Waits until the client has the points for one more answer: to refuse it would be to let it be missed. */
async function paid(context: YogaInitialContext, client: string, buckets: Buckets | null): Promise<void> {
  const { requested = 1 } = notesOf(context.request);
  for (;;) {
    const { isAllowed, wait } = (await buckets?.spend(client, requested)) ?? { isAllowed: true, wait: 0 };
    if (isAllowed) return noteSpent(context.request, requested);
    await setTimeout(wait * 1000, undefined, { signal: context.request.signal });
  }
}

async function* answers(
  events: AsyncIterable<unknown>,
  args: ExecutionArgs,
  { pay, count, end }: Following,
): AsyncGenerator<ExecutionResult> {
  const { req, request } = contextOf(args);
  // Node's server cuts what has timed out. Yoga took its own limit off before it asked for the first answer.
  req?.socket.setTimeout(STALLED_MILLISECONDS);
  try {
    for await (const rootValue of events) {
      // The database answers at once, so that others would never have their turn while a long past is told.
      await setImmediate();
      await pay();
      const told = await answer(args, rootValue);
      // Ended where its client left, which is no failure; nobody reads it.
      if (request.signal.aborted) return;
      count();
      yield told;
    }
  } catch (error) {
    if (request.signal.aborted) return;
    const isRefusal = error instanceof GraphQLError;
    end(isRefusal ? 'refused' : 'failed', isRefusal ? [String(error.extensions.code)] : []);
    if (!isRefusal) throw error;
    // What could not be looked up is the last that is told.
    yield { errors: [error] };
  } finally {
    end('left');
  }
}

/** One answer; where its time was over, that is told instead, and the next one follows. */
async function answer(args: ExecutionArgs, rootValue: unknown): Promise<ExecutionResult> {
  const context = contextOf(args);
  try {
    return await context.inTurn(async (fresh) =>
      execute({ ...args, rootValue, contextValue: { ...context, ...fresh } }),
    );
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** Yoga's context is that of the request, with what the resolvers share in it, and Node's request where there is one. */
type FollowerContext = Context & YogaInitialContext & { readonly req?: IncomingMessage };

function contextOf(args: ExecutionArgs): FollowerContext {
  return args.contextValue as FollowerContext;
}
