import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { type ArticleRecord, readArticles } from '../export/article/article-record.ts';
import { jsonLdFrom } from '../export/article/json-ld.ts';
import { ninjsFrom } from '../export/article/ninjs.ts';
import { shortened } from '../graphql/shortened.ts';
import type { Database } from '../store/database.ts';
import { errorBody, type Refusal } from './refusal.ts';

interface Kind {
  readonly type: string;
  readonly document: (article: ArticleRecord) => object;
}

const KINDS: Readonly<Record<string, Kind>> = {
  jsonld: { type: 'application/ld+json', document: jsonLdFrom },
  'ninjs.json': { type: 'application/json; charset=utf-8', document: ninjsFrom },
};
const PATH = /^\/articles\/([^/]+?)\.(jsonld|ninjs\.json)$/;

/** Serves an article as JSON-LD at `/articles/ID.jsonld` and as ninjs at `/articles/ID.ninjs.json`; ID is the graph's. */
export function useArticleDocuments(database: Database): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const [, name, extension = ''] = PATH.exec(url.pathname) ?? [];
      const kind = KINDS[extension];
      if (name === undefined || kind === undefined) return;
      const answer = await answerTo(request, name, kind, database);
      endResponse(new fetchAPI.Response(answer.body, answer));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

async function answerTo(request: Request, name: string, kind: Kind, database: Database): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const message = `An article is only read; use GET, not ${shortened(request.method)}.`;
    return refusal({ status: 405, code: 'METHOD_NOT_ALLOWED', message }, { allow: 'GET, HEAD' });
  }
  const id = articleIdFrom(name);
  const [article] = id === null ? [] : await readArticles(database, [id]);
  if (!article) {
    const message = `No article has the id ${shortened(name)}; expected an \`id\` that the graph gave of an Article.`;
    return refusal({ status: 404, code: 'NOT_FOUND', message });
  }
  return answerWith(JSON.stringify(kind.document(article)), kind, request);
}

function answerWith(body: string, { type }: Kind, request: Request): Answer {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'content-type': type, 'cache-control': 'private, no-cache', etag };
  if (request.headers.get('if-none-match') === etag) return { status: 304, headers, body: null };
  return { status: 200, headers, body: request.method === 'HEAD' ? null : body };
}

function refusal(refused: Refusal, headers: Record<string, string> = {}): Answer {
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return { status: refused.status, headers: { ...type, ...headers }, body: errorBody(refused) };
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
