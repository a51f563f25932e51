import type { Plugin } from 'graphql-yoga';
import { wantsPage } from './graphiql.ts';

/** Tells at `/` where the graph is; with a page there, sends browsers to it. */
export function useRoot(endpoint: string, hasPage: boolean): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== '/') return;
      const leads = hasPage && wantsPage(request);
      const init = leads
        ? { status: 302, headers: { location: endpoint } }
        : { headers: { 'content-type': 'text/plain; charset=utf-8' } };
      endResponse(new fetchAPI.Response(leads ? null : `Dateline answers GraphQL at ${endpoint}.\n`, init));
    },
  };
}
