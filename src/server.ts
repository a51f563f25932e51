import type { Server } from 'node:http';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import { type Context, createContext } from './graphql/context.ts';
import { defaultLimits, type Limits } from './graphql/limits.ts';
import { schema } from './graphql/schema.ts';
import type { Extractor } from './ingest/extractor.ts';
import { useAnswerLength } from './server/answer-length.ts';
import { useArticleDocuments } from './server/article-documents.ts';
import { useAutomaticPersistedQueries } from './server/automatic-persisted-queries.ts';
import { type Sender, useBearerToken } from './server/bearer-token.ts';
import { useBodyLimit } from './server/body-limit.ts';
import { clientOf } from './server/client.ts';
import { useConditionalGet } from './server/conditional-get.ts';
import { corsFor, useSameOrigin } from './server/cross-origin.ts';
import { databaseUntil, deadlineOf } from './server/deadline.ts';
import { useEndpoint } from './server/endpoint.ts';
import { useErrorCodes } from './server/error-codes.ts';
import { createErrorLog, type LogError, loggableError } from './server/error-log.ts';
import { graceful } from './server/graceful-stop.ts';
import { useGraphiQLPage } from './server/graphiql.ts';
import { createHttpServer } from './server/http-server.ts';
import { useNoIntrospection } from './server/introspection.ts';
import { useJsonRefusals } from './server/json-refusals.ts';
import { maskedPlugins } from './server/masked-plugins.ts';
import { useMetrics } from './server/metrics.ts';
import { useOperationCost } from './server/operation-cost.ts';
import { createOperationGate } from './server/operation-gate.ts';
import { useOperationLimits } from './server/operation-limits.ts';
import { useOperationQueue } from './server/operation-queue.ts';
import { useQueryStringCheck } from './server/query-string.ts';
import { useRateLimit } from './server/rate-limit.ts';
import { type RequestLogEntry, useRequestLog } from './server/request-log.ts';
import { useOutcomeNotes, useRequestNotes } from './server/request-notes.ts';
import { useRoot } from './server/root.ts';
import { createSubscriptionTurns } from './server/subscription-turns.ts';
import { createSubscriptions } from './server/subscriptions.ts';
import { createBuckets, type Rate } from './server/token-bucket.ts';
import { type TrustedDocuments, useTrustedDocuments } from './server/trusted-documents.ts';
import { useVariableDepth } from './server/variable-depth.ts';
import { acceptWebSockets } from './server/websocket.ts';
import { createArrivalWatch } from './store/arrival-watch.ts';
import type { Database } from './store/database.ts';
import { createWriter } from './write/article-writer.ts';

export interface ServerOptions {
  /** Where the graph is read from; the caller opens and closes it. */
  readonly database: Database;
  /** What reads the articles that holders of a token send; without one the server only reads. */
  readonly extractor?: Extractor;
  /** What one request may ask for, where it differs from the defaults (src/graphql/limits.ts). */
  readonly limits?: Partial<Limits>;
  /** Whether browsers get GraphiQL at the endpoint; true if not said. */
  readonly graphiql?: boolean;
  /** How much one client may ask for, in points of cost; as much as it likes if not said. */
  readonly rate?: Rate;
  /** Whether a proxy stands in front, whose `X-Forwarded-For` tells who asks; false if not said. */
  readonly trustProxy?: boolean;
  /** Seconds for which an answer to a GET may be used again without asking; 0 if not said. */
  readonly maxAge?: number;
  /** Whether the schema can be asked for; true if not said. */
  readonly introspection?: boolean;
  /** The only documents that are run, where they are given. */
  readonly trustedDocuments?: TrustedDocuments;
  /** Whether queries are kept by the hash that clients send with them; false if not said. */
  readonly persistedQueries?: boolean;
  /** Origins such as `https://news.example` whose pages may ask, or `*`; none if not said. */
  readonly cors?: readonly string[];
  /** Names that the server answers to, beside its own where it listens to this machine alone (src/server/hosts.ts). */
  readonly allowedHosts?: readonly string[];
  /** Whether `/metrics` answers Prometheus; false if not said. */
  readonly metrics?: boolean;
  /** Whether only holders of a token with the scope `read` are answered; false if not said. */
  readonly requireToken?: boolean;
  /** Whether WebSockets are answered at the endpoint too; false if not said. */
  readonly websocket?: boolean;
  /** Gets each error that was masked in an answer, and its request's id; standard error if not said. */
  readonly logError?: LogError;
  /** Gets an entry for each request that was answered; nobody if not said. */
  readonly logRequest?: (entry: RequestLogEntry) => void;
}

export interface DatelineServer {
  /** Node's server, which the caller makes listen. */
  readonly http: Server;
  /** Answers one request without a network. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** Takes no more connections, answers what is in flight, and cuts off what is left after so many milliseconds. */
  readonly stop: (milliseconds?: number) => Promise<void>;
}

const ENDPOINT = '/graphql';
const STOP_MILLISECONDS = 10_000;

/**
 * The server of the graph, not yet listening: GraphQL and GraphiQL at `/graphql`, articles in other
 * standards at `/articles/`, `/health` and `/ready`.
 *
 *     const server = createServer({ database: openDatabase('file:data/dateline.db'), extractor: createExtractorThread() });
 *     server.http.listen(4000, '127.0.0.1');
 */
export function createServer(options: ServerOptions): DatelineServer {
  const { database, graphiql = true, metrics = false, maxAge = 0, trustProxy = false, rate } = options;
  const {
    introspection = true,
    persistedQueries = false,
    trustedDocuments,
    cors = [],
    allowedHosts = [],
  } = options;
  const { logRequest, logError = printError } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const gate = createOperationGate(limits.running, limits.waiting);
  const arrivals = createArrivalWatch(database);
  const writer = options.extractor
    ? createWriter({ database, extractor: options.extractor, waiting: limits.writing })
    : null;
  const turns = createSubscriptionTurns(database, limits);
  const buckets = rate ? createBuckets(rate) : null;
  const subscriptions = createSubscriptions(limits.subscriptions, buckets, trustProxy);
  const errorLog = createErrorLog(logError);
  const yoga = createYoga<Sender, Context>({
    schema,
    context: (initial) => {
      const { viewer = null } = initial;
      const { signal } = initial.request;
      const guarded = databaseUntil(deadlineOf(initial.request).signal, database);
      const turn = turns(clientOf(initial, trustProxy), viewer, signal);
      return createContext({ database: guarded, limits, arrivals, viewer, writer, signal, turn });
    },
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: false,
    cors: corsFor(cors),
    extraParamNames: ['documentId'],
    multipart: false,
    maxRequestBodySize: false,
    // Masked under every NODE_ENV: Yoga would show what went wrong inside where it says "development".
    maskedErrors: { isDev: false },
    logging: errorLog.logger,
    plugins: maskedPlugins(
      [
        useRequestNotes(),
        useReadinessCheck({ endpoint: '/ready', check: () => isAnswering(database) }),
        ...(metrics ? [useMetrics(gate)] : []),
        useRoot(ENDPOINT, graphiql),
        ...(graphiql ? [useGraphiQLPage(ENDPOINT)] : []),
        useBearerToken({ database, required: options.requireToken ?? false }),
        useSameOrigin(cors),
        // Articles in other standards are no documents of the list.
        ...(trustedDocuments ? [] : [useArticleDocuments(database, { gate, limits, buckets }, trustProxy)]),
        useEndpoint(ENDPOINT),
        useQueryStringCheck(ENDPOINT),
        useBodyLimit(limits),
        useVariableDepth(),
        trustedDocuments
          ? useTrustedDocuments(trustedDocuments)
          : useAutomaticPersistedQueries(persistedQueries),
        useOperationLimits(limits),
        ...(introspection ? [] : [useNoIntrospection()]),
        useOperationCost(limits.cost),
        ...(buckets ? [useRateLimit(buckets, trustProxy)] : []),
        useOperationQueue(gate, limits, trustProxy),
        subscriptions.plugin,
        errorLog.plugin,
        useErrorCodes(),
        useAnswerLength(),
        useJsonRefusals(),
        useConditionalGet(maxAge),
        useOutcomeNotes(),
        ...(logRequest ? [useRequestLog(logRequest)] : []),
      ],
      logError,
    ),
  });
  // Yoga answers with a promise that Node has no use for.
  const http = createHttpServer((request, response) => void yoga(request, response), allowedHosts);
  http.on('close', arrivals.end);
  const cutWebSockets = options.websocket
    ? acceptWebSockets(http, {
        path: ENDPOINT,
        origins: cors,
        allowedHosts,
        bodyBytes: limits.bodyBytes,
        connections: limits.subscriptions,
        trustProxy,
        ask: async (init, req) => {
          const sender: Sender & { req: typeof req } = { req };
          return yoga.fetch(`http://localhost${ENDPOINT}`, init, sender);
        },
      })
    : () => undefined;
  const stop = graceful(http);
  return {
    http,
    fetch: async (url, init = {}) => yoga.fetch(url, init),
    stop: (milliseconds = STOP_MILLISECONDS) => {
      // Who follows would be in flight for ever.
      subscriptions.cutOff();
      cutWebSockets();
      arrivals.end();
      return stop(milliseconds);
    },
  };
}

async function isAnswering(database: Database): Promise<boolean> {
  await database.$queryRaw`SELECT 1`;
  return true;
}

function printError(error: unknown, requestId?: string): void {
  console.error({ requestId, ...loggableError(error) });
}
