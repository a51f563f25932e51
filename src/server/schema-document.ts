import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { printedSchema } from '../graphql/printed-schema.ts';
import type { Sender } from './bearer-token.ts';
import { clientOf } from './client.ts';
import { isKnown } from './conditional-get.ts';
import { undeclaredCost } from './introspection-cost.ts';
import { refusalFrom, responseFrom } from './refusal.ts';
import { type Bounds, inTurn, type Work } from './request-turn.ts';

const PATH = '/schema.graphql';

/**
 * Serves the schema in its own language at `/schema.graphql`, with what a tool's introspection leaves out by default: deprecated
 * inputs, `@oneOf` and `@specifiedBy`. Costs what introspection does, and waits its turn as that does.
 */
export function useSchemaDocument(bounds: Bounds, trustProxy: boolean): Plugin<object, Sender> {
  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      if (url.pathname !== PATH || !isRead(request)) return;
      const client = clientOf({ ...serverContext, request }, trustProxy);
      const answer = await inTurn(request, client, undeclaredCost('__schema'), bounds, async () =>
        answerTo(request, fetchAPI.Response),
      );
      const { Response } = fetchAPI;
      endResponse('done' in answer ? answer.done : responseFrom(refusalFrom(answer.refused), Response));
    },
  };
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

function answerTo(request: Request, ResponseType: typeof Response): Work<Response> {
  const { sdl, etag } = written();
  const headers = {
    'content-type': 'application/graphql; charset=utf-8',
    'cache-control': 'private, no-cache',
    vary: 'authorization, origin',
    etag,
  };
  if (isKnown(etag, request)) return { done: new ResponseType(null, { status: 304, headers }), cost: 1 };
  const body = request.method === 'HEAD' ? null : sdl;
  return { done: new ResponseType(body, { headers }), cost: undeclaredCost('__schema') };
}

let kept: { readonly sdl: string; readonly etag: string } | null = null;

/** Written once, when it is first asked for: it takes a quarter of a second. */
function written() {
  if (kept) return kept;
  const sdl = printedSchema();
  kept = { sdl, etag: `"${createHash('sha256').update(sdl).digest('base64url').slice(0, 22)}"` };
  return kept;
}
