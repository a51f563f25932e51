import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { shortened } from '../graphql/shortened.ts';
import type { Refusal } from './refusal.ts';
import { errorBody } from './refusal.ts';

/** Gives the answers that Yoga sends without a body the form that a GraphQL client reads: errors with a code. */
export function useJsonRefusals(): Plugin {
  const subscriptions = new WeakSet<Request>();
  return {
    onSubscribe({ args }) {
      // Yoga's context is that of the request.
      subscriptions.add((args.contextValue as YogaInitialContext).request);
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      const types = subscriptions.has(request) ? STREAMED : WHOLE;
      const refusal = refusalOf(request, response.status, types);
      if (refusal === null || response.headers.has('content-type')) return;
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('content-type', 'application/json; charset=utf-8');
      setResponse(new fetchAPI.Response(errorBody(refusal), { status: response.status, headers }));
    },
  };
}

/** What an answer can be: whole, or one event after the other. */
const WHOLE = 'application/graphql-response+json or application/json';
const STREAMED = 'text/event-stream';

function refusalOf(request: Request, status: number, types: string): Refusal | null {
  switch (status) {
    case 406: {
      const accept = shortened(request.headers.get('accept') ?? '');
      const answer = types === STREAMED ? 'answer to a subscription' : 'answer';
      const message = `No ${answer} can be of type ${accept}; accept ${types}.`;
      return { status, code: 'NOT_ACCEPTABLE', message };
    }
    case 415: {
      const type = shortened(request.headers.get('content-type') || 'that is not stated');
      const message = `A body of type ${type} is not accepted; expected application/json.`;
      return { status, code: 'UNSUPPORTED_MEDIA_TYPE', message };
    }
    default:
      return null;
  }
}
