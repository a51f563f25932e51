import { createServer as createHttpServer, type Server } from 'node:http';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import { type Context, createContext } from './graphql/context.ts';
import { defaultLimits, type Limits } from './graphql/limits.ts';
import { schema } from './graphql/schema.ts';
import { useBodyLimit } from './server/body-limit.ts';
import { useErrorCodes } from './server/error-codes.ts';
import { useGraphiQLPage } from './server/graphiql.ts';
import { useJsonRefusals } from './server/json-refusals.ts';
import { useOperationCost } from './server/operation-cost.ts';
import { useOperationLimits } from './server/operation-limits.ts';
import { useOperationQueue } from './server/operation-queue.ts';
import { useQueryStringCheck } from './server/query-string.ts';
import { useSubscriptions } from './server/subscriptions.ts';
import { useVariableDepth } from './server/variable-depth.ts';
import { createArrivalWatch } from './store/arrival-watch.ts';
import type { Database } from './store/database.ts';

export interface ServerOptions {
  /** Where the graph is read from; the caller opens and closes it. */
  readonly database: Database;
  /** What one request may ask for, where it differs from the defaults (src/graphql/limits.ts). */
  readonly limits?: Partial<Limits>;
  /** Whether browsers get GraphiQL at the endpoint; true if not said. */
  readonly graphiql?: boolean;
  /** Gets each error that was masked in an answer; standard error if not said. */
  readonly logError?: (error: unknown) => void;
}

export interface DatelineServer {
  /** Node's server, which the caller makes listen and closes. */
  readonly http: Server;
  /** Answers one request without a network. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

const ENDPOINT = '/graphql';
/** A client that sends its headers or its body this slowly is cut off. */
const HEADERS_MILLISECONDS = 15_000;
const REQUEST_MILLISECONDS = 30_000;

/**
 * The server of the graph, not yet listening: GraphQL and GraphiQL at `/graphql`, `/health` and `/ready`.
 *
 *     const server = createServer({ database: openDatabase('file:data/dateline.db') });
 *     server.http.listen(4000, '127.0.0.1');
 */
export function createServer(options: ServerOptions): DatelineServer {
  const { database, graphiql = true } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const arrivals = createArrivalWatch(database);
  const yoga = createYoga<object, Context>({
    schema,
    context: ({ request }) => createContext({ database, limits, arrivals, signal: request.signal }),
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: false,
    // Other sites get no answer from a browser, and no forms in (body-limit.ts).
    cors: false,
    multipart: false,
    maxRequestBodySize: false,
    logging: loggerFrom(options.logError ?? console.error),
    plugins: [
      useReadinessCheck({ endpoint: '/ready', check: () => isAnswering(database) }),
      ...(graphiql ? [useGraphiQLPage(ENDPOINT)] : []),
      useQueryStringCheck(),
      useBodyLimit(limits.bodyBytes),
      useVariableDepth(),
      useOperationLimits(limits),
      useOperationCost(limits.cost),
      useOperationQueue(limits),
      useSubscriptions(limits),
      useErrorCodes(),
      useJsonRefusals(ENDPOINT),
    ],
  });
  const http = createHttpServer(
    { headersTimeout: HEADERS_MILLISECONDS, requestTimeout: REQUEST_MILLISECONDS },
    (request, response) => {
      request.url = pathOf(request.url);
      if (request.url === '' || !isHost(request.headers.host))
        response.writeHead(400, { connection: 'close' }).end();
      // Yoga answers with a promise that Node has no use for.
      else void yoga(request, response);
    },
  );
  http.on('close', arrivals.end);
  return { http, fetch: async (url, init = {}) => yoga.fetch(url, init) };
}

/** The path and query that a request asks for: a proxy may ask with the whole address. Empty where there is none. */
function pathOf(target = ''): string {
  if (target.startsWith('/')) return target;
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return '';
  const { pathname, search } = new URL(target);
  return pathname + search;
}

/** A request without a well-formed host has no address that could be read. */
function isHost(host: string | undefined): boolean {
  return host !== undefined && /^[\w.:[\]-]{1,255}$/.test(host) && URL.canParse(`http://${host}`);
}

async function isAnswering(database: Database): Promise<boolean> {
  await database.$queryRaw`SELECT 1`;
  return true;
}

function loggerFrom(logError: (error: unknown) => void) {
  const silent = () => undefined;
  return { debug: silent, info: silent, warn: silent, error: logError };
}
