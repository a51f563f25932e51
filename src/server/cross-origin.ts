import type { CORSOptions, Plugin } from 'graphql-yoga';
import { type Refusal, responseFrom } from './refusal.ts';

const METHODS = ['GET', 'POST', 'OPTIONS'];
/** What a client says about itself, which nothing here reads: `fetch` sends none of it where the preflight has not named it. */
const OF_CLIENTS = [
  'apollographql-client-name',
  'apollographql-client-version',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'x-apollo-operation-id',
  'x-apollo-operation-type',
  'graphql-client-name',
  'graphql-client-version',
];
const REQUEST_HEADERS = ['content-type', 'authorization', 'x-request-id', 'if-none-match', ...OF_CLIENTS];
const RESPONSE_HEADERS = ['x-request-id', 'retry-after', 'etag'];
const PREFLIGHT_SECONDS = 600;

export function isAllowed(origin: string | null, origins: readonly string[]): boolean {
  return origin !== null && (origins.includes('*') || origins.includes(origin));
}

/** What pages of other origins may do: with those of `origins` all but send cookies, with others nothing. */
export function corsFor(origins: readonly string[]) {
  return (request: Request): CORSOptions => {
    const origin = request.headers.get('origin');
    if (origin === null || !isAllowed(origin, origins)) return false;
    return {
      // Named alone: where Yoga gets several and none fits, it lets in pages whose origin is "null".
      origin: [origin],
      credentials: false,
      methods: METHODS,
      allowedHeaders: REQUEST_HEADERS,
      exposedHeaders: RESPONSE_HEADERS,
      maxAge: PREFLIGHT_SECONDS,
    };
  };
}

/**
 * Refuses what a browser says that a page of another site asks, unless its origin may. A simple GET or a
 * form needs no leave beforehand (CSRF); bodies of forms are refused for every caller (body-limit.ts).
 */
export function useSameOrigin(origins: readonly string[]): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (!comesFromElsewhere(request) || isAllowed(request.headers.get('origin'), origins)) return;
      endResponse(responseFrom(ORIGIN_REFUSED, fetchAPI.Response));
    },
  };
}

export const ORIGIN_REFUSED: Refusal = {
  status: 403,
  code: 'CROSS_ORIGIN_REQUEST',
  message: 'Pages of this site may not ask here; --cors with its origin lets them.',
};

/** Browsers tell it by themselves, and no page can change it. Other clients don't, and have no foreign pages in them. */
function comesFromElsewhere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === 'cross-site' || site === 'same-site';
}
