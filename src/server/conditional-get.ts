import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { PlannedAnswer } from '../planner/planned-answer.ts';

/**
 * Lets whoever asks by GET keep the answer, for `maxAge` seconds without asking again, and after that for as long as it
 * is the same. The tag is weak: it stands for the data, not for the figures of cost beside it or for their compression.
 */
export function useConditionalGet(maxAge: number): Plugin {
  const control = `private, ${maxAge > 0 ? `max-age=${maxAge}` : 'no-cache'}`;
  const tags = new WeakMap<Request, string>();
  return {
    onResultProcess({ request, result }) {
      if (request.method !== 'GET' || Array.isArray(result) || Symbol.asyncIterator in result) return;
      if (result.data && !result.errors) tags.set(request, tagOf(result.data));
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      const tag = tags.get(request);
      if (tag === undefined || response.status !== 200) return;
      response.headers.set('etag', tag);
      response.headers.set('cache-control', control);
      response.headers.set('vary', 'accept, authorization, origin');
      if (!isKnown(tag, request)) return;
      const headers = new fetchAPI.Headers(response.headers);
      for (const name of ['content-type', 'content-length']) headers.delete(name);
      setResponse(new fetchAPI.Response(null, { status: 304, headers }));
    },
  };
}

/** That of a kept answer is made once. */
const tagsOfKept = new WeakMap<PlannedAnswer, string>();

function tagOf(data: object): string {
  if (!(data instanceof PlannedAnswer)) return weakTag(JSON.stringify(data));
  const tag = tagsOfKept.get(data) ?? weakTag(data.json);
  tagsOfKept.set(data, tag);
  return tag;
}

function weakTag(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Whether the caller says that it has what the tag stands for: `W/"a", "b"`, or `*` for anything. */
export function isKnown(tag: string, request: Request): boolean {
  const known = request.headers.get('if-none-match') ?? '';
  return known.trim() === '*' || known.split(',').some((one) => opaque(one) === opaque(tag));
}

/** Weak and strong tags of the same value are the same here (RFC 9110, 13.1.2). */
function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
