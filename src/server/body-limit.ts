import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../graphql/limits.ts';
import { lastRemembered } from '../text/remembered.ts';
import type { Sender } from './bearer-token.ts';
import { type Refusal, responseFrom } from './refusal.ts';
import { moveNotes } from './request-notes.ts';

/** The kinds of body that a form on another site can send without asking: never a query's. */
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/**
 * Refuses bodies over the limit, bodies of forms, and packed ones, whose size nobody knows. Who may ingest, by a token that
 * is known already, may send more. A declared length is believed, since the server reads no further than it; a body without one is counted while it is read. (Yoga's own limit pipes every body through a stream.)
 */
export function useBodyLimit({
  bodyBytes,
  writeBytes,
}: Pick<Limits, 'bodyBytes' | 'writeBytes'>): Plugin<object, Sender> {
  return {
    onRequest(payload) {
      const { request, serverContext, endResponse, fetchAPI } = payload;
      if (request.method !== 'POST') return;
      const limit = serverContext.viewer?.scopes.includes('ingest') ? writeBytes : bodyBytes;
      const refuse = (refusal: Refusal) => endResponse(responseFrom(refusal, fetchAPI.Response));
      const type = typeOf(request);
      const length = request.headers.get('content-length');
      if (length === '0') return refuse(EMPTY);
      if (FORMS.includes(type)) return refuse(formRefused(type));
      if (isPacked(request)) return refuse(PACKED);
      if (length === null) return readWithin(limit, payload, refuse);
      if (!/^\d+$/.test(length) || Number(length) > limit) refuse(tooLarge(limit));
    },
  };
}

type Payload = Parameters<NonNullable<Plugin<object, Sender>['onRequest']>>[0];

/** Goes on with a request whose body was read, where it is not too long. */
async function readWithin(
  limit: number,
  { request, setRequest, fetchAPI }: Payload,
  refuse: (refusal: Refusal) => void,
): Promise<void> {
  const body = await bodyWithin(request, limit);
  if (body === null) return refuse(tooLarge(limit));
  if (body.length === 0) return refuse(EMPTY);
  const { url, method, headers, signal } = request;
  const read = new fetchAPI.Request(url, { method, headers, signal, body });
  moveNotes(request, read);
  setRequest(read);
}

const EMPTY: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The request has no body; expected JSON such as {"query": "{ corpus { articleCount } }"}.',
};

const PACKED: Refusal = {
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  message: 'A body in a content encoding is not accepted; send the JSON as it is.',
};

function isPacked(request: Request): boolean {
  const encoding = request.headers.get('content-encoding');
  return encoding !== null && encoding !== '' && encoding !== 'identity';
}

function typeOf(request: Request): string {
  return typeIn(request.headers.get('content-type') ?? '');
}

const typeIn = lastRemembered((contentType) => contentType.split(';')[0]?.trim().toLowerCase() ?? '');

/** The whole body, or null once it is longer than `limit`. */
async function bodyWithin(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    // Left as it is, not canceled: that would cut the connection before the refusal is sent.
    if (size > limit) return null;
    chunks.push(next.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function formRefused(type: string): Refusal {
  const message = `A body of type ${type} is not accepted; expected application/json.`;
  return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message };
}

function tooLarge(limit: number): Refusal {
  const message = `The request's body is too large; at most ${limit} bytes are allowed.`;
  return { status: 413, code: 'REQUEST_TOO_LARGE', message };
}
