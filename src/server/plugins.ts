import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../graphql/limits.ts';
import type { Database } from '../store/database.ts';
import { sqlite } from '../store/dialects/sqlite.ts';
import { dialectOf } from '../store/statement.ts';
import { useAnswerLength } from './answer-length.ts';
import { useArticleDocuments } from './article-documents.ts';
import { useAutomaticPersistedQueries } from './automatic-persisted-queries.ts';
import { type Sender, useBearerToken } from './bearer-token.ts';
import { useBodyLimit } from './body-limit.ts';
import { useConditionalGet } from './conditional-get.ts';
import { useSameOrigin } from './cross-origin.ts';
import { useEndpoint } from './endpoint.ts';
import { useErrorCodes } from './error-codes.ts';
import type { ErrorLog } from './error-log.ts';
import { useGraphiQLPage } from './graphiql.ts';
import { useNoIntrospection } from './introspection.ts';
import { useJsonRefusals } from './json-refusals.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { useMetrics } from './metrics.ts';
import { useOperationCost } from './operation-cost.ts';
import type { OperationGate } from './operation-gate.ts';
import { useOperationLimits } from './operation-limits.ts';
import { useDeadlineSignal, useOperationQueue } from './operation-queue.ts';
import { usePlannedReads } from './planned-reads.ts';
import { useQueryStringCheck } from './query-string.ts';
import { createRateLimit } from './rate-limit.ts';
import { useLastWrites, useReadReplicas } from './read-replicas.ts';
import { useReadiness } from './readiness.ts';
import type { Replicas } from './replicas.ts';
import { type RequestLogEntry, useRequestLog } from './request-log.ts';
import { useOutcomeNotes, useRequestNotes } from './request-notes.ts';
import { createResponseCache } from './response-cache.ts';
import { useRoot } from './root.ts';
import { useSchemaDocument } from './schema-document.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { Buckets } from './token-bucket.ts';
import { type TrustedDocuments, useTrustedDocuments } from './trusted-documents.ts';
import { useVariableDepth } from './variable-depth.ts';
import { useVariableNames } from './variable-names.ts';

/** What a server's plugins are switched by. */
export interface PluginOptions {
  /** Whether browsers get GraphiQL at the endpoint; true if not said. */
  readonly graphiql?: boolean;
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
  /** Whether `/metrics` answers Prometheus; false if not said. */
  readonly metrics?: boolean;
  /** Whether only holders of a token with the scope `read` are answered; false if not said. */
  readonly requireToken?: boolean;
  /** Whether operations are answered by one statement where that can be (docs/planned-reads.md); true if not said. */
  readonly planned?: boolean;
  /** Whether answers are kept and given again for as long as nothing is written (docs/response-cache.md); true if not said. */
  readonly cache?: boolean;
  /** Gets why a query was not answered by one statement; nobody if not said. */
  readonly logUnplanned?: (reason: unknown) => void;
  /** Gets an entry for each request that was answered; nobody if not said. */
  readonly logRequest?: (entry: RequestLogEntry) => void;
}

/** What plugins share with each other and with the rest of the server. */
export interface Shared {
  readonly endpoint: string;
  readonly database: Database;
  readonly limits: Limits;
  readonly gate: OperationGate;
  /** None where there is no rate. */
  readonly buckets: Buckets | null;
  readonly subscriptions: Subscriptions;
  readonly errorLog: ErrorLog;
  /** None where no answer is kept. */
  readonly cache: KeptAnswers | null;
  /** None where all is read from the primary. */
  readonly replicas: Replicas | null;
}

/**
 * What stands between HTTP and the schema, in the order in which a request meets it. Each list below is a stage of its
 * way, and comes before the next. A hook of Yoga's is called for all plugins, in this order too, before the next one is:
 * whatever looks at requests (`onRequest`) stands before whatever looks at parameters (`onParams`), documents
 * (`onParse`, `onValidate`), operations (`onExecute`, `onSubscribe`), results (`onResultProcess`) and answers
 * (`onResponse`), wherever it is in the list.
 */
export function serverPlugins(shared: Shared, options: PluginOptions): Plugin<object, Sender>[] {
  return [
    ...watching(shared, options),
    ...atOwnPaths(shared, options),
    ...readingRequests(shared, options),
    ...boundingOperations(shared, options),
    ...shapingAnswers(shared, options),
  ];
}

/** The notes come first, since all others write into them. What says how the server is asks for no token. */
function watching(
  { database, gate, subscriptions, cache }: Shared,
  { metrics = false }: PluginOptions,
): Plugin<object, Sender>[] {
  return [
    useRequestNotes(),
    useReadiness(database),
    ...when(metrics, () => useMetrics(gate, subscriptions, cache)),
  ];
}

/**
 * What is answered at paths other than the endpoint's, and the page for browsers there. They get that without a token, and
 * from a link on another site; with the token and the origin known begins what shows the database.
 */
function atOwnPaths(shared: Shared, options: PluginOptions): Plugin<object, Sender>[] {
  const { endpoint, database } = shared;
  const { graphiql = true, requireToken = false, cors = [], trustProxy = false } = options;
  const { introspection = true, trustedDocuments } = options;
  return [
    useRoot(endpoint, graphiql),
    ...when(graphiql, () => useGraphiQLPage(endpoint)),
    useBearerToken({ database, required: requireToken }),
    useSameOrigin(cors),
    // Articles in other standards are no documents of the list.
    ...when(!trustedDocuments, () => useArticleDocuments(database, shared, trustProxy)),
    ...when(introspection && !trustedDocuments, () => useSchemaDocument(shared, trustProxy)),
    useEndpoint(endpoint),
  ];
}

/** From a request to its document: its size is bounded before it is read, its depth before anything descends into it. */
function readingRequests({ endpoint, limits }: Shared, options: PluginOptions): Plugin<object, Sender>[] {
  const { trustedDocuments, persistedQueries = false, introspection = true } = options;
  return [
    useQueryStringCheck(endpoint, trustedDocuments !== undefined),
    useBodyLimit(limits),
    useVariableDepth(),
    trustedDocuments ? useTrustedDocuments(trustedDocuments) : useAutomaticPersistedQueries(persistedQueries),
    useOperationLimits(limits),
    useVariableNames(),
    ...when(!introspection, useNoIntrospection),
  ];
}

/**
 * The cost is known before it is paid, and it is paid before the operation waits for its turn; in its turn it is read as
 * it is planned.
 */
function boundingOperations(shared: Shared, options: PluginOptions): Plugin<object, Sender>[] {
  const { database, limits, buckets, gate, subscriptions, errorLog, cache, replicas } = shared;
  const { trustProxy = false, planned = true, logUnplanned } = options;
  const rateLimit = buckets && createRateLimit(buckets, trustProxy);
  const answers = cache && createResponseCache(cache, limits.cost, rateLimit);
  return [
    useOperationCost(limits.cost),
    ...(rateLimit ? [rateLimit.plugin] : []),
    ...(answers ? [answers.plugin] : []),
    useDeadlineSignal(),
    ...when(planned, () => usePlannedReads(database, errorLog, cache !== null, logUnplanned)),
    ...(replicas ? [useReadReplicas(replicas, database, answers)] : []),
    ...when(dialectOf(database) !== sqlite, () => useLastWrites(database)),
    useOperationQueue(gate, limits, trustProxy),
    subscriptions.plugin,
  ];
}

/** Errors get their codes before an answer is refused by one of them, and are what they will be when they are noted. */
function shapingAnswers(
  { errorLog }: Shared,
  { maxAge = 0, logRequest }: PluginOptions,
): Plugin<object, Sender>[] {
  return [
    errorLog.plugin,
    useErrorCodes(),
    useAnswerLength(),
    useJsonRefusals(),
    useConditionalGet(maxAge),
    useOutcomeNotes(),
    ...(logRequest ? [useRequestLog(logRequest)] : []),
  ];
}

function when(isOn: boolean, plugin: () => Plugin<object, Sender>): Plugin<object, Sender>[] {
  return isOn ? [plugin()] : [];
}
