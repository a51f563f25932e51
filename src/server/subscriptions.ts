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
import { createPlaces, type Taken } from './places.ts';
import { notesOf } from './request-notes.ts';
import { subscriptionRootRule } from './subscription-root.ts';
import type { Buckets } from './token-bucket.ts';

export interface Subscriptions {
  readonly plugin: Plugin;
  /** Cuts the connections of all who follow: a client then connects again and goes on behind what it saw last. */
  readonly cutOff: () => void;
}

/** A connection over which nothing could be sent for so long, not even a sign of life, is cut (Node looks twice). */
const STALLED_MILLISECONDS = 60_000;

/** Keeps so many subscriptions open at a time, of them a tenth of one client, who pays for each answer. */
export function createSubscriptions(
  most: number,
  buckets: Buckets | null,
  trustProxy: boolean,
): Subscriptions {
  const places = createPlaces(most);
  const held = new WeakMap<Request, () => void>();
  const connections = new Set<IncomingMessage['socket']>();
  const plugin: Plugin = {
    onValidate({ addValidationRule }) {
      addValidationRule(subscriptionRootRule);
    },
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      const context = contextOf(args);
      const place = places.take(clientOf(context, trustProxy));
      if ('full' in place) return setResultAndStopExecution({ errors: [noPlace(place)] });
      const socket = context.req?.socket;
      if (socket && !connections.has(socket)) {
        connections.add(socket);
        socket.once('close', () => connections.delete(socket));
      }
      // A client may leave before the first answer is asked for.
      context.signal?.addEventListener('abort', place.leave, { once: true });
      held.set(context.request, place.leave);
      const pay = () => paid(context, clientOf(context, trustProxy), buckets);
      setSubscribeFn((args) => subscribed(args, pay, place.leave));
    },
    onResponse({ request, response }) {
      // Who can't read a stream is refused after the subscription has begun, and never asks for its first answer.
      if (!isEventStream(response)) held.get(request)?.();
    },
  };
  return {
    plugin,
    cutOff: () => {
      for (const socket of connections) socket.destroy();
    },
  };
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

/** The answers of a subscription, one after the other, or why there are none; `close` is called at its end. */
async function subscribed(args: ExecutionArgs, pay: () => Promise<void>, close: () => void) {
  try {
    const events = await createSourceEventStream(args);
    if (Symbol.asyncIterator in events) return answers(events, args, pay, close);
    close();
    return events;
  } catch (error) {
    close();
    throw error;
  }
}

/** Waits until the client has the points for one more answer: to refuse it would be to let it be missed. */
async function paid(context: YogaInitialContext, client: string, buckets: Buckets | null): Promise<void> {
  const { cost = 1 } = notesOf(context.request);
  for (;;) {
    const { isAllowed, wait } = buckets?.spend(client, cost) ?? { isAllowed: true, wait: 0 };
    if (isAllowed) return;
    await setTimeout(wait * 1000, undefined, { signal: context.request.signal });
  }
}

async function* answers(
  events: AsyncIterable<unknown>,
  args: ExecutionArgs,
  pay: () => Promise<void>,
  close: () => void,
): AsyncGenerator<ExecutionResult> {
  // Node's server cuts what has timed out. Yoga took its own limit off before it asked for the first answer.
  contextOf(args).req?.socket.setTimeout(STALLED_MILLISECONDS);
  try {
    for await (const rootValue of events) {
      // The database answers at once, so that others would never have their turn while a long past is told.
      await setImmediate();
      await pay();
      yield await answer(args, rootValue);
    }
  } catch (error) {
    // What could not be looked up is the last that is told.
    if (!(error instanceof GraphQLError)) throw error;
    yield { errors: [error] };
  } finally {
    close();
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
function contextOf(args: ExecutionArgs): Context & YogaInitialContext & { readonly req?: IncomingMessage } {
  return args.contextValue as Context & YogaInitialContext;
}
