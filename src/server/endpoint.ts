import type { Plugin } from 'graphql-yoga';
import { shortened } from '../graphql/shortened.ts';
import { type Refusal, responseFrom } from './refusal.ts';

/** Answers 404 at every other path. (Yoga takes each that ends like the endpoint.) Stands behind what has its own path. */
export function useEndpoint(endpoint: string): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === endpoint) return;
      endResponse(responseFrom(nothingAt(url.pathname, endpoint), fetchAPI.Response));
    },
  };
}

export function nothingAt(path: string, endpoint: string): Refusal {
  const message = `Nothing is at ${shortened(path)}; GraphQL is at ${endpoint}.`;
  return { status: 404, code: 'NOT_FOUND', message };
}
