import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';

/**
 * Documents by id; the id is what clients send: by convention the SHA-256 of the text, in hexadecimal, with `sha256:` in
 * front or without.
 */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Runs only the documents that are known beforehand, asked for by `documentId` or as a persisted query. */
export function useTrustedDocuments(documents: TrustedDocuments): Plugin {
  const byId = new Map([...documents].map(([id, text]) => [bare(id), text]));
  return usePersistedOperations({
    extractPersistedOperationId: idOf,
    getPersistedOperation: (id) => byId.get(id) ?? null,
    customErrors: {
      notFound: refusal('PERSISTED_QUERY_NOT_IN_LIST', 'No trusted document has this id.'),
      keyNotFound: refusal(
        'PERSISTED_QUERY_ID_REQUIRED',
        'This server runs trusted documents only; send the id of one as `documentId`.',
      ),
      persistedQueryOnly: refusal(
        'TRUSTED_DOCUMENTS_ONLY',
        'This server runs trusted documents only; send the id of one as `documentId`, and no query.',
      ),
    },
  });
}

function refusal(code: string, message: string) {
  return { message, extensions: { code, http: { status: 400, spec: true } } };
}

/** The id in parameters that anyone may have sent, in the specification's form or in Apollo's; without a prefix. */
export function idOf(params: object, request: Request): string | null {
  const { documentId = parameterOf(request), extensions } = params as Record<string, unknown>;
  if (typeof documentId === 'string') return bare(documentId);
  const persisted = (extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  const hash = (persisted as { sha256Hash?: unknown } | null | undefined)?.sha256Hash;
  return typeof hash === 'string' ? bare(hash) : null;
}

/** Tools write the prefix into their files, into what clients send, into both or into neither. */
function bare(id: string): string {
  return id.replace(/^sha256:/, '');
}

/** Of a query string Yoga reads only the parameters that it knows itself. */
function parameterOf({ method, url }: Request): string | undefined {
  if (method !== 'GET') return undefined;
  return new URL(url, 'http://localhost').searchParams.get('documentId') ?? undefined;
}
