import { loggableError } from '../server/error-log.ts';
import type { ServerOptions } from '../server.ts';
import type { GuardOptions } from './guard-options.ts';
import type { Terminal } from './terminal.ts';

type Guards = Omit<ServerOptions, 'database'>;

/** The options of the command line as those of the server. */
export function guardsFrom(options: GuardOptions, terminal: Terminal): Guards {
  const { metrics, maxAge } = options;
  return { metrics, maxAge, ...logsTo(terminal.stderr, options.logRequests) };
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
