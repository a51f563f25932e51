import type { Server } from 'node:http';
import { createYoga, type YogaInitialContext, type YogaServerInstance } from 'graphql-yoga';
import { type Context, createContext, type Turn } from './graphql/context.ts';
import { defaultLimits, type Limits } from './graphql/limits.ts';
import { schema } from './graphql/schema.ts';
import type { Extractor } from './ingest/extractor.ts';
import type { Sender } from './server/bearer-token.ts';
import { clientOf } from './server/client.ts';
import { compressing, type Handler } from './server/compressing.ts';
import { corsFor } from './server/cross-origin.ts';
import { masked } from './server/database-away.ts';
import { databaseUntil, deadlineOf } from './server/deadline.ts';
import { createDirectWay } from './server/direct/direct-way.ts';
import { createErrorLog, type LogError, loggableError } from './server/error-log.ts';
import { graceful } from './server/graceful-stop.ts';
import { createHttpServer } from './server/http-server.ts';
import { createKeptAnswers, type KeptAnswers } from './server/kept-answers.ts';
import { createKnownDocuments } from './server/known-documents.ts';
import { maskedPlugins } from './server/masked-plugins.ts';
import { createOperationGate } from './server/operation-gate.ts';
import { type PluginOptions, serverPlugins } from './server/plugins.ts';
import { createReplicas } from './server/replicas.ts';
import { createSharedBuckets } from './server/shared-buckets.ts';
import { createSubscriptionTurns } from './server/subscription-turns.ts';
import { createSubscriptions } from './server/subscriptions.ts';
import { type Buckets, createBuckets, type Rate } from './server/token-bucket.ts';
import { createUnsentAnswers } from './server/unsent-answers.ts';
import { acceptWebSockets } from './server/websocket.ts';
import { createArrivalWatch } from './store/arrival-watch.ts';
import type { Database } from './store/database.ts';
import { changesFrom } from './store/graph-changes.ts';
import { createGraphVersion } from './store/graph-version.ts';
import { type WriteOperations, writeOperations } from './write/write-operations.ts';
import { createWriter } from './write/writer.ts';

export interface ServerOptions extends PluginOptions {
  /** Where the graph is read from; the caller opens and closes it. */
  readonly database: Database;
  /** Replicas of it, opened as such, from which queries are read in turns (docs/many-machines.md); none if not said. */
  readonly replicas?: readonly Database[];
  /** What does the writes of holders of a token: `createWriterThread` of the same file. Without one the server only reads. */
  readonly writer?: WriteOperations;
  /** In place of a writer: what reads the articles that are sent, which the server then stores itself, and reads wait. */
  readonly extractor?: Extractor;
  /** What one request may ask for, where it differs from the defaults (src/graphql/limits.ts). */
  readonly limits?: Partial<Limits>;
  /** How much one client may ask for, in points of cost; as much as it likes if not said. */
  readonly rate?: Rate;
  /** Whether what a client has left is known to all servers of one PostgreSQL; each knows its own if not said. */
  readonly sharedRate?: boolean;
  /** Names that the server answers to, beside its own where it listens to this machine alone (src/server/hosts.ts). */
  readonly allowedHosts?: readonly string[];
  /** Whether WebSockets are answered at the endpoint too; false if not said. */
  readonly websocket?: boolean;
  /** Gets each error that was masked in an answer, and its request's id; standard error if not said. */
  readonly logError?: LogError;
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
 *     const file = 'file:data/dateline.db';
 *     const server = createServer({ database: openDatabase(file), writer: createWriterThread(file) });
 *     server.http.listen(4000, '127.0.0.1');
 */
export function createServer(options: ServerOptions): DatelineServer {
  const { allowedHosts = [] } = options;
  const parts = partsFor(options);
  const { yoga, handle } = answering(parts, options);
  const http = createHttpServer(handle, allowedHosts);
  const cutWebSockets = options.websocket ? acceptAt(http, yoga, parts.limits, options) : () => undefined;
  http.on('close', () => {
    parts.arrivals.end();
    parts.replicas?.end();
  });
  const stop = graceful(http);
  return {
    http,
    fetch: async (url, init = {}) => yoga.fetch(url, init),
    stop: (milliseconds = STOP_MILLISECONDS) => {
      // Who follows would be in flight for ever.
      parts.subscriptions.cutOff();
      cutWebSockets();
      parts.arrivals.end();
      return stop(milliseconds);
    },
  };
}

type Parts = ReturnType<typeof partsFor>;

/** What all requests share. */
function partsFor(options: ServerOptions) {
  const { database, trustProxy = false, rate, extractor, logError = printError } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const operations = options.writer ?? (extractor && writeOperations(database, extractor));
  const buckets = rate ? bucketsFor(rate, options) : null;
  return {
    endpoint: ENDPOINT,
    database,
    limits,
    gate: createOperationGate(limits.running, limits.waiting),
    arrivals: createArrivalWatch(database),
    replicas: options.replicas?.length ? createReplicas(options.replicas) : null,
    writer: operations ? createWriter(operations, limits.writing) : null,
    buckets,
    cache: options.cache === false ? null : keptAnswersOf(database),
    subscriptions: createSubscriptions(limits.subscriptions, buckets, trustProxy),
    errorLog: createErrorLog(logError),
  };
}

/** What answers requests: Yoga with all that guards it, and the shorter way to the same for Node's. */
function answering(parts: Parts, options: ServerOptions): { yoga: Yoga; handle: Handler } {
  const { errorLog } = parts;
  const { cors = [], logError = printError } = options;
  const [documents, unsent] = [createKnownDocuments(), createUnsentAnswers()];
  const directWay = createDirectWay({ endpoint: ENDPOINT, schema, documents, errorLog, unsent });
  const yoga: Yoga = createYoga<Sender, Context>({
    schema,
    context: contextsFor(parts, options),
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: false,
    cors: corsFor(cors),
    extraParamNames: ['documentId'],
    multipart: false,
    parserAndValidationCache: documents.caches,
    maxRequestBodySize: false,
    // Masked under every NODE_ENV: Yoga would show what went wrong inside where it says "development".
    maskedErrors: { isDev: false, maskError: masked },
    logging: errorLog.logger,
    plugins: [documents.plugin, directWay.plugin, ...maskedPlugins(serverPlugins(parts, options), logError)],
  });
  // Yoga answers with a promise that Node has no use for.
  const byYoga = compressing(unsent.watching((request, response) => void yoga(request, response)));
  return { yoga, handle: options.planned === false ? byYoga : directWay.before(byYoga) };
}

type Yoga = YogaServerInstance<Sender, Context>;

/** Makes what the resolvers of one request share. */
function contextsFor(parts: Parts, { trustProxy = false }: ServerOptions) {
  const { database, limits, arrivals, writer } = parts;
  const turns = createSubscriptionTurns(database, limits);
  return (initial: Sender & YogaInitialContext): Context => {
    const { viewer = null } = initial;
    const { request } = initial;
    const guarded = databaseUntil(deadlineOf(request), database);
    // Only who follows waits for turns of its own.
    const turn: Turn = (work) => turns(clientOf(initial, trustProxy), viewer, request.signal)(work);
    return createContext({ database: guarded, limits, arrivals, viewer, writer, turn });
  };
}

/** Lets WebSockets in at the endpoint; gives what cuts them off. */
function acceptAt(http: Server, yoga: Yoga, limits: Limits, options: ServerOptions): () => void {
  const { trustProxy = false, cors = [], allowedHosts = [] } = options;
  return acceptWebSockets(http, {
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
  });
}

function bucketsFor(rate: Rate, { sharedRate = false, database }: ServerOptions): Buckets {
  return sharedRate ? createSharedBuckets(rate, database) : createBuckets(rate);
}

function keptAnswersOf(database: Database): KeptAnswers {
  return createKeptAnswers({
    version: createGraphVersion(database),
    changesFrom: (number) => changesFrom(database, number),
  });
}

function printError(error: unknown, requestId?: string): void {
  console.error({ requestId, ...loggableError(error) });
}
