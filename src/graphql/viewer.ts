import { GraphQLError } from 'graphql';
import type { Scope } from '../store/api-tokens.ts';
import type { Context } from './context.ts';

/** The holder of a token, as far as the graph needs to know. */
export interface Viewer {
  readonly tokenId: string;
  readonly scopes: readonly Scope[];
}

/** What goes with status 401: how to say who one is (RFC 6750). */
export const CHALLENGE: Readonly<Record<string, string>> = { 'www-authenticate': 'Bearer realm="Dateline"' };

/** The viewer, who may do what needs `scope`; whoever may not is refused. */
export function viewerWith(scope: Scope, { viewer }: Pick<Context, 'viewer'>): Viewer {
  if (viewer === null) {
    throw refused(
      'UNAUTHENTICATED',
      { status: 401, headers: CHALLENGE },
      `This needs a token with the scope "${scope}", sent as "Authorization: Bearer dl_..."; dateline token create --scope ${scope} makes one.`,
    );
  }
  if (!viewer.scopes.includes(scope)) {
    throw refused(
      'FORBIDDEN',
      { status: 403 },
      `This needs a token with the scope "${scope}"; the one that was sent has ${viewer.scopes.map((one) => `"${one}"`).join(', ')}.`,
    );
  }
  return viewer;
}

function refused(code: string, http: object, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http } });
}
