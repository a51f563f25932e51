import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createKept } from './kept-by-size.ts';
import { idOf } from './trusted-documents.ts';

/** Characters of all kept queries together; what was not asked for longest goes first. */
const MOST_CHARACTERS = 5_000_000;

/**
 * Keeps queries by the hash that clients send with them, so that the next time the hash is enough (Apollo's protocol of
 * automatic persisted queries, version 1). (Yoga's own plugin asks for an older release of its tools.)
 */
export function useAutomaticPersistedQueries(isOn: boolean): Plugin {
  const kept = createKept<string>(MOST_CHARACTERS, (_hash, query) => query.length);
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
