import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isAway } from '../store/database-error.ts';
import type { Sender } from './bearer-token.ts';
import { DATABASE_AWAY, masked as maskedError } from './database-away.ts';
import type { LogError } from './error-log.ts';
import { type Refusal, responseFrom } from './refusal.ts';
import { notesOf } from './request-notes.ts';

/**
 * The same plugins, of which nothing that they throw at a request, a result or an answer gets out: it is logged, and the client told
 * no more than the request's id. (Yoga masks what is thrown at an operation; the rest it would send with its stack.)
 */
export function maskedPlugins(
  plugins: readonly Plugin<object, Sender>[],
  log: LogError,
): Plugin<object, Sender>[] {
  return plugins.map((plugin) => masked(plugin, log));
}

function masked(plugin: Plugin<object, Sender>, log: LogError): Plugin<object, Sender> {
  const { onRequest, onResponse, onResultProcess } = plugin;
  const tell = (error: unknown, request: Request): void => {
    if (!hasLeft(error, request)) log(error, notesOf(request).id);
  };
  const failure = (error: unknown, request: Request, ResponseType: typeof Response): Response => {
    tell(error, request);
    return failed(error, request, ResponseType);
  };
  return {
    ...plugin,
    ...(onRequest && {
      onRequest: guarded(onRequest, (error, { request, fetchAPI, endResponse }) =>
        endResponse(failure(error, request, fetchAPI.Response)),
      ),
    }),
    ...(onResultProcess && {
      onResultProcess: guarded(onResultProcess, (error, { request, setResult }) => {
        tell(error, request);
        setResult({ errors: [maskedError(error, FAILED.message) as GraphQLError] });
      }),
    }),
    ...(onResponse && {
      onResponse: guarded(onResponse, (error, { request, fetchAPI, setResponse }) =>
        setResponse(failure(error, request, fetchAPI.Response)),
      ),
    }),
  };
}

/** What is answered where something went wrong inside: what is told of it, and by which id it is found in the log. */
export function failed(error: unknown, request: Request, ResponseType: typeof Response): Response {
  const refusal = isAway(error) ? DATABASE_AWAY : FAILED;
  const headers = { ...refusal.headers, 'x-request-id': notesOf(request).id };
  return responseFrom({ ...refusal, headers }, ResponseType);
}

type Done = ReturnType<NonNullable<Plugin['onRequest']>>;

/** Waits for nothing where there is nothing to wait for: most hooks are done at once, and a dozen stand before each answer. */
function guarded<Payload>(
  hook: (payload: Payload) => Done,
  failed: (error: unknown, payload: Payload) => void,
): (payload: Payload) => Done {
  return (payload) => {
    try {
      const done = hook(payload);
      return done && 'then' in done ? Promise.resolve(done).catch((error) => failed(error, payload)) : done;
    } catch (error) {
      failed(error, payload);
    }
  };
}

/** A body that its sender broke off is no failure of ours. */
function hasLeft(error: unknown, { signal }: Request): boolean {
  return signal.aborted || (error instanceof Error && 'code' in error && error.code === 'ECONNRESET');
}

const FAILED: Refusal = { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error.' };
