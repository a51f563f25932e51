import type { Plugin } from 'graphql-yoga';
import { CHALLENGE, type Viewer } from '../graphql/viewer.ts';
import { type FoundToken, useToken } from '../store/api-tokens.ts';
import type { Database } from '../store/database.ts';
import { type Refusal, responseFrom } from './refusal.ts';

/** What is known of a request's sender, in Yoga's own context. */
export interface Sender {
  viewer?: Viewer | null;
}

export interface BearerOptions {
  readonly database: Database;
  /** Whether nobody is answered without a token that allows to read. */
  readonly required: boolean;
}

/**
 * Tells by the token in the `Authorization` header who asks; nobody in particular without one. A token that is none is
 * refused, whatever was asked. Stands before all that shows what is in the database. What other schemes say (a proxy's `Basic`) is not for us.
 */
export function useBearerToken({ database, required }: BearerOptions): Plugin<object, Sender> {
  return {
    onRequest({ request, serverContext, endResponse, fetchAPI }) {
      // A browser asks what it may send before it sends a token.
      if (request.method === 'OPTIONS') return;
      const refuse = (refusal: Refusal) => endResponse(responseFrom(refusal, fetchAPI.Response));
      const letIn = (viewer: Viewer | null) => {
        serverContext.viewer = viewer;
        const refusal = required ? refusalOf(viewer) : null;
        if (refusal) refuse(refusal);
      };
      const stated = request.headers.get('authorization') ?? '';
      const secret = /^bearer +(\S+) *$/i.exec(stated)?.[1];
      if (secret === undefined)
        return /^bearer(?:\s|$)/i.test(stated) ? refuse(noToken(MALFORMED)) : letIn(null);
      return useToken(database, secret).then(({ refused, token }) =>
        refused
          ? refuse(noToken(TOKEN_REFUSED[refused]))
          : letIn({ tokenId: token.id, scopes: token.scopes }),
      );
    },
  };
}

/** Why nobody who has no token that allows to read is answered. */
function refusalOf(viewer: Viewer | null): Refusal | null {
  if (viewer === null) return noToken(TOKEN_REQUIRED);
  return viewer.scopes.includes('read') ? null : READ_FORBIDDEN;
}

const TOKEN_REFUSED: Readonly<Record<NonNullable<FoundToken['refused']>, string>> = {
  unknown: 'The token is not known here; send one that dateline token create made for this database.',
  expired: 'The token has expired; make a new one with dateline token create.',
  revoked: 'The token was revoked; make a new one with dateline token create.',
};

const MALFORMED =
  'The header Authorization is malformed; expected "Bearer", a space and the token, and nothing after it.';

const TOKEN_REQUIRED =
  'This server answers only holders of a token, sent as "Authorization: Bearer dl_..."; ask whoever runs it for one.';

function noToken(message: string): Refusal {
  return { status: 401, code: 'UNAUTHENTICATED', message, headers: CHALLENGE };
}

const READ_FORBIDDEN: Refusal = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'This server answers only tokens with the scope "read", which the one that was sent has not.',
};
