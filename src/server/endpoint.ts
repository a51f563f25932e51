import type { Plugin } from 'graphql-yoga';
import { shortened } from '../graphql/shortened.ts';
import { responseFrom } from './refusal.ts';

/** Answers 404 at every other path. (Yoga takes each that ends like the endpoint.) Stands behind what has its own path. */
export function useEndpoint(endpoint: string): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === endpoint) return;
      const message = `Nothing is at ${shortened(url.pathname)}; GraphQL is at ${endpoint}.`;
      endResponse(responseFrom({ status: 404, code: 'NOT_FOUND', message }, fetchAPI.Response));
    },
  };
}
