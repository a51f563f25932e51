import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Plugin } from 'graphql-yoga';
import { packageRoot } from '../package-root.ts';
import { isKnown } from './conditional-get.ts';

/** The tabs that GraphiQL opens with, in this order; each shows another side of the graph. */
const EXAMPLES = [
  'who-said-what',
  'a-persons-page',
  'what-happened-when-and-where',
  'an-article-with-everything',
  'who-appears-with-whom',
] as const;

/** Everything comes with the page: the browser is told to ask nobody else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  'worker-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Tabs can be dragged, and jump from under the mouse that only clicks on them: held still, they can be chosen. Of a long
 * query the editor draws more than its pane shows, and the whole page would scroll: what is beyond the window is cut.
 */
const STYLE = `
.graphiql-tab { transform: none !important; }
.graphiql-container { position: relative; overflow: hidden; }
`;

/**
 * GraphiQL finds the tab that was open by its query, which it keeps only once a query was edited or another tab chosen;
 * visited again before that, it would open an empty tab more. The query of an address has a tab of its own where tabs are
 * kept; at a first visit it would take the first example's, and its name: so the examples are kept before. A browser that
 * keeps nothing has no tabs either.
 */
function scriptFor(queries: readonly string[]): string {
  return `
try {
  if (localStorage.getItem('graphiql:tabState') === null && new URLSearchParams(location.search).get('query'))
    localStorage.setItem('graphiql:tabState', ${inScript(JSON.stringify({ activeTabIndex: 0, tabs: queries.map(tabOf) }))});
  const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
  if (localStorage.getItem('graphiql:query') === null)
    localStorage.setItem('graphiql:query', tabs[activeTabIndex].query);
} catch {}
`;
}

/** A text as JavaScript that may stand in a page. */
function inScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

/** A tab as GraphiQL keeps it. */
function tabOf(query: string, index: number): object {
  const name = /^query (\w+)/m.exec(query)?.[1] ?? '';
  const empty = { hash: null, variables: null, headers: null, response: null };
  return { id: `example-${index + 1}`, title: name, query, operationName: name, ...empty };
}

interface Page {
  readonly html: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
}

/** The queries of the example tabs. */
export function exampleQueries(): readonly string[] {
  return EXAMPLES.map((name) =>
    readFileSync(join(packageRoot, 'src', 'graphql', 'examples', `${name}.graphql`), 'utf8'),
  );
}

/** Serves GraphiQL to browsers at the endpoint; made and compressed once, at the first visit. */
export function useGraphiQLPage(endpoint: string): Plugin {
  let page: Promise<Page> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (!wantsPage(request) || url.pathname !== endpoint) return;
      page ??= createPage(endpoint);
      endResponse(responseWith(await page, request, fetchAPI.Response));
    },
  };
}

/** `text/html`, and not `text/html;q=0`, which asks for anything else. */
const HTML = /\btext\/html(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i;

/** Whether a browser asks for something to show. */
export function wantsPage(request: Request): boolean {
  return request.method === 'GET' && HTML.test(request.headers.get('accept') ?? '');
}

async function createPage(endpoint: string): Promise<Page> {
  const queries = exampleQueries();
  const options = {
    title: 'Dateline',
    endpoint,
    // The variables' editor opens by a click: the example queries need the room.
    defaultEditorToolsVisibility: false,
    defaultTabs: queries.map((query) => ({ query })),
    ...(queries[0] && { defaultQuery: queries[0] }),
  };
  const ours = `<style>${STYLE}</style><script>${scriptFor(queries)}</script></head>`;
  const html = Buffer.from(renderGraphiQL(options).replace('</head>', () => ours));
  const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return { html, zipped: await promisify(gzip)(html), etag };
}

function responseWith(page: Page, request: Request, ResponseType: typeof Response): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'private, no-cache',
    vary: 'accept, accept-encoding',
    etag: page.etag,
  };
  if (isKnown(page.etag, request)) return new ResponseType(null, { status: 304, headers });
  if (!request.headers.get('accept-encoding')?.includes('gzip'))
    return new ResponseType(bodyOf(page.html), { headers });
  return new ResponseType(bodyOf(page.zipped), { headers: { ...headers, 'content-encoding': 'gzip' } });
}

function bodyOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}
