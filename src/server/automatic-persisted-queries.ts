import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { idOf } from './trusted-documents.ts';

/** Characters of all kept queries together; what was not asked for longest goes first. */
const MOST_CHARACTERS = 5_000_000;

/**
 * Keeps queries by the hash that clients send with them, so that the next time the hash is enough (Apollo's protocol of
 * automatic persisted queries, version 1). (Yoga's own plugin asks for an older release of its tools.)
 */
export function useAutomaticPersistedQueries(isOn: boolean): Plugin {
  const kept = createKept();
  return {
    onParams({ params, request, setParams }) {
      const hash = idOf(params, request);
      if (hash === null || (!isOn && params.query)) return;
      if (!isOn) throw refusal('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED', 200);
      if (typeof params.query === 'string' && params.query !== '') {
        if (sha256(params.query) !== hash) throw refusal(MISMATCH, 'PERSISTED_QUERY_MISMATCH', 400);
        kept.set(hash, params.query);
        return;
      }
      const query = kept.get(hash);
      // Clients know this message, and then send the query too.
      if (query === undefined) throw refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', 200);
      setParams({ ...params, query });
    },
  };
}

const MISMATCH = 'The hash is not the SHA-256 of the query.';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function refusal(message: string, code: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

function createKept() {
  const queries = new Map<string, string>();
  let characters = 0;
  const forget = (hash: string): void => {
    characters -= queries.get(hash)?.length ?? 0;
    queries.delete(hash);
  };
  const set = (hash: string, query: string): void => {
    forget(hash);
    queries.set(hash, query);
    characters += query.length;
    for (const oldest of queries.keys()) {
      if (characters <= MOST_CHARACTERS) return;
      forget(oldest);
    }
  };
  return {
    set,
    get: (hash: string): string | undefined => {
      const query = queries.get(hash);
      if (query !== undefined) set(hash, query);
      return query;
    },
  };
}
