import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';

/** Documents by id; the id is what clients send: by convention the SHA-256 of the text, in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Runs only the documents that are known beforehand, asked for by `documentId` or as a persisted query. */
export function useTrustedDocuments(documents: TrustedDocuments): Plugin {
  return usePersistedOperations({
    extractPersistedOperationId: idOf,
    getPersistedOperation: (id) => documents.get(id) ?? null,
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

/** The id in parameters that anyone may have sent, in the specification's form or in Apollo's. */
export function idOf(params: object, request: Request): string | null {
  const { documentId = parameterOf(request), extensions } = params as Record<string, unknown>;
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const persisted = (extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  const hash = (persisted as { sha256Hash?: unknown } | null | undefined)?.sha256Hash;
  return typeof hash === 'string' ? hash : null;
}

/** Of a query string Yoga reads only the parameters that it knows itself. */
function parameterOf({ method, url }: Request): string | undefined {
  if (method !== 'GET') return undefined;
  return new URL(url, 'http://localhost').searchParams.get('documentId') ?? undefined;
}
