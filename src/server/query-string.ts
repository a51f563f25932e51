import type { Plugin } from 'graphql-yoga';
import { responseFrom } from './refusal.ts';

const JSON_PARAMETERS = ['variables', 'extensions'];

/** What names the operation of a GET request: itself, or the document that the server knows. */
const OPERATIONS = ['query', 'documentId', 'extensions'];

/**
 * Refuses a GET request that asks nothing, or whose `variables` or `extensions` are not JSON. With `onlyTrusted` the id of a
 * trusted document is what may be asked for.
 */
export function useQueryStringCheck(endpoint: string, onlyTrusted: boolean): Plugin {
  const expected = onlyTrusted
    ? `No document is named; this server runs trusted documents only: expected ${endpoint}?documentId=..., or a POST of JSON with \`documentId\`.`
    : `No query is given; expected ${endpoint}?query=..., percent-encoded, or a POST of JSON.`;
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET') return;
      if (!OPERATIONS.some((name) => url.searchParams.get(name))) {
        const refusal = { status: 400, code: 'BAD_REQUEST', message: expected };
        endResponse(responseFrom(refusal, fetchAPI.Response));
        return;
      }
      const wrong = JSON_PARAMETERS.find((name) => !isJson(url.searchParams.get(name)));
      if (wrong === undefined) return;
      const message = `The parameter ${wrong} is not JSON; expected an object, percent-encoded.`;
      endResponse(responseFrom({ status: 400, code: 'BAD_REQUEST', message }, fetchAPI.Response));
    },
  };
}

function isJson(value: string | null): boolean {
  if (!value) return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
