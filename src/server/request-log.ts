import type { Plugin } from 'graphql-yoga';
import { shortened } from '../graphql/shortened.ts';
import { notesOf } from './request-notes.ts';

/** One answered request. Tells no query, variables, headers, addresses or query string. */
export interface RequestLogEntry {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly operation?: string;
  readonly outcome?: string;
  readonly codes?: readonly string[];
  readonly cost?: number;
}

/** Hands an entry to `log` for each request that was answered. */
export function useRequestLog(log: (entry: RequestLogEntry) => void): Plugin {
  return {
    onResponse({ request, response }) {
      const { id, begun, operation, outcome, codes, cost } = notesOf(request);
      log({
        requestId: id,
        method: request.method,
        path: shortened(new URL(request.url, 'http://localhost').pathname),
        status: response.status,
        milliseconds: Math.round((performance.now() - begun) * 10) / 10,
        ...(operation && { operation }),
        ...(outcome && { outcome }),
        ...(codes.length && { codes }),
        ...(cost !== undefined && { cost }),
      });
    },
  };
}
