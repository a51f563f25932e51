import { loggableError } from '../server/error-log.ts';
import { isLoopback } from '../server/loopback.ts';
import type { ServerOptions } from '../server.ts';
import { type GuardOptions, PUBLIC_RATE } from './guard-options.ts';
import type { Terminal } from './terminal.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

type Guards = Omit<ServerOptions, 'database'>;

/** The options of the command line as those of a server that listens on `host`. */
export function guardsFrom(options: GuardOptions, host: string, terminal: Terminal): Guards {
  const { introspection, planned, cache, maxAge, trustProxy = false } = options;
  const rate = options.rate ?? (isLoopback(host) && !trustProxy ? false : PUBLIC_RATE);
  const documents = options.trustedDocuments;
  return {
    // What a reader types there is no trusted document.
    graphiql: options.graphiql && documents === undefined,
    introspection,
    planned,
    cache,
    allowedHosts: options.allowHost ?? [],
    cors: options.cors ?? [],
    ...(documents !== undefined && { trustedDocuments: readTrustedDocuments(documents) }),
    persistedQueries: options.persistedQueries ?? false,
    websocket: options.websocket ?? false,
    metrics: options.metrics ?? false,
    maxAge,
    trustProxy,
    ...(rate && { rate }),
    sharedRate: options.sharedRate ?? false,
    limits: { milliseconds: options.timeout * 1000 },
    ...logsTo(terminal.stderr, options.logRequests ?? false),
  };
}

/** Errors as text for a reader, or with the requests as lines of JSON for a collector. */
function logsTo(stream: NodeJS.WritableStream, json: boolean): Pick<Guards, 'logError' | 'logRequest'> {
  const line = (level: string, entry: object) =>
    void stream.write(`${JSON.stringify({ time: new Date().toISOString(), level, ...entry })}\n`);
  if (json) {
    return {
      logError: (error, requestId) => line('error', { requestId, error: loggableError(error) }),
      logRequest: (entry) => line('info', entry),
    };
  }
  return {
    logError: (error, requestId) => {
      const { name, message, stack } = loggableError(error);
      stream.write(`${requestId ? `request ${requestId}: ` : ''}${name}: ${message}\n${stack}\n`);
    },
  };
}
