import type { Plugin } from 'graphql-yoga';
import { shortened } from '../graphql/shortened.ts';
import { notesOf, whenEnded } from './request-notes.ts';

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
  /** Points: what it might have cost at most, and what it has; of a subscription one answer, and all of them. */
  readonly cost?: { readonly requested?: number | undefined; readonly actual?: number | undefined };
  /** Of a subscription: how many answers it has sent. */
  readonly events?: number;
}

/** Hands an entry to `log` for each request that was answered: of a subscription when it has ended. */
export function useRequestLog(log: (entry: RequestLogEntry) => void): Plugin {
  return {
    onResponse({ request, response: { status } }) {
      whenEnded(request, () => log(entryOf(request, status)));
    },
  };
}

function entryOf(request: Request, status: number): RequestLogEntry {
  const { id, begun, operation, outcome, codes, requested, actual, events } = notesOf(request);
  return {
    requestId: id,
    method: request.method,
    path: shortened(new URL(request.url, 'http://localhost').pathname),
    status,
    milliseconds: Math.round((performance.now() - begun) * 10) / 10,
    ...(operation && { operation }),
    ...(outcome && { outcome }),
    ...(codes.length && { codes }),
    ...((requested ?? actual) !== undefined && { cost: { requested, actual } }),
    ...(events !== undefined && { events }),
  };
}
