import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { type ArticleRecord, readArticles } from '../export/article/article-record.ts';
import { jsonLdFrom } from '../export/article/json-ld.ts';
import { ninjsFrom } from '../export/article/ninjs.ts';
import { ARTICLE_DOCUMENT_COST } from '../graphql/article-standards.ts';
import { shortened } from '../graphql/shortened.ts';
import type { Database } from '../store/database.ts';
import type { Sender } from './bearer-token.ts';
import { clientOf } from './client.ts';
import { databaseUntil } from './deadline.ts';
import { errorBody, type Refusal, refusalFrom } from './refusal.ts';
import { type Bounds, inTurn, type Work } from './request-turn.ts';

interface Kind {
  readonly type: string;
  readonly document: (article: ArticleRecord) => object;
}

const KINDS: Readonly<Record<string, Kind>> = {
  jsonld: { type: 'application/ld+json', document: jsonLdFrom },
  'ninjs.json': { type: 'application/json; charset=utf-8', document: ninjsFrom },
};
const PATH = /^\/articles\/([^/]+?)\.(jsonld|ninjs\.json)$/;

/**
 * Serves an article as JSON-LD at `/articles/ID.jsonld` and as ninjs at `/articles/ID.ninjs.json`; ID is the graph's. Costs,
 * waits and ends as the field of the graph that says the same.
 */
export function useArticleDocuments(
  database: Database,
  bounds: Bounds,
  trustProxy: boolean,
): Plugin<object, Sender> {
  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      const [, name, extension = ''] = PATH.exec(url.pathname) ?? [];
      const kind = KINDS[extension];
      if (name === undefined || kind === undefined) return;
      const client = clientOf({ ...serverContext, request }, trustProxy);
      const answer = isRead(request)
        ? await inTurn(request, client, ARTICLE_DOCUMENT_COST, bounds, (deadline) =>
            answerTo(request, name, kind, databaseUntil(deadline, database)),
          )
        : { done: notRead(request) };
      const { body, ...init } = 'done' in answer ? answer.done : refusal(refusalFrom(answer.refused));
      endResponse(new fetchAPI.Response(body, init));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

function notRead({ method }: Request): Answer {
  const message = `An article is only read; use GET, not ${shortened(method)}.`;
  return refusal({ status: 405, code: 'METHOD_NOT_ALLOWED', message, headers: { allow: 'GET, HEAD' } });
}

async function answerTo(
  request: Request,
  name: string,
  kind: Kind,
  database: Database,
): Promise<Work<Answer>> {
  const id = articleIdFrom(name);
  const [article] = id === null ? [] : await readArticles(database, [id]);
  if (!article) return { done: notFound(name), cost: 1 };
  // Whether a client's copy is still good is seen by making it anew, so that costs as much.
  const body = JSON.stringify(kind.document(article));
  return { done: answerWith(body, kind, request), cost: ARTICLE_DOCUMENT_COST };
}

function notFound(name: string): Answer {
  const message = `No article has the id ${shortened(name)}; expected an \`id\` that the graph gave of an Article.`;
  return refusal({ status: 404, code: 'NOT_FOUND', message });
}

/** Who may read depends on the token, and what the answer tells a browser on the page that asks. */
const VARY = 'authorization, origin';

function answerWith(body: string, { type }: Kind, request: Request): Answer {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'content-type': type, 'cache-control': 'private, no-cache', vary: VARY, etag };
  if (request.headers.get('if-none-match') === etag) return { status: 304, headers, body: null };
  return { status: 200, headers, body: request.method === 'HEAD' ? null : body };
}

function refusal(refused: Refusal): Answer {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    vary: VARY,
    ...refused.headers,
  };
  return { status: refused.status, headers, body: errorBody(refused) };
}

/** The database's id of the article that an id of the graph names; null where it names none. */
function articleIdFrom(name: string): string | null {
  const decoded = Buffer.from(unescaped(name), 'base64').toString('utf8');
  return /^Article:(.+)$/s.exec(decoded)?.[1] ?? null;
}

/** An id ends in "=", which clients may write as "%3D"; what is no such writing stays as it is. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
