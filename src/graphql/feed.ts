import { latestArrival } from '../store/arrival-watch.ts';
import type { List } from '../store/list.ts';
import { articlesByArrival, BEHIND_ALL, quotesByArrival } from '../store/lists/arrival-lists.ts';
import { type Entry, type Position, readPages } from '../store/page.ts';
import { ArticleNode } from './article.ts';
import { ArticleFilter } from './article-filter.ts';
import { builder } from './builder.ts';
import { ROOT } from './connection.ts';
import type { Context } from './context.ts';
import { cursorFromPosition, positionFromCursor } from './cursor.ts';
import { cursorError } from './errors.ts';
import { checkFilter } from './filter-check.ts';
import { QuoteNode } from './quote.ts';
import { QuoteFilter } from './quote-filter.ts';
import { loadRecord } from './records.ts';
import { shortened } from './shortened.ts';

/** What one subscription follows: the list of what came in with a number or later, made anew at each look. */
type FeedList = (number: number, context: Context) => Promise<List>;

/** One entry of a feed, and the place behind it. */
interface Arrived {
  readonly entry: Entry;
  readonly cursor: string;
}

/** Entries that are read at once, before they are handed out one by one. */
const AT_ONCE = 50;

const CURSOR =
  'Its place among all that came in: a client that was cut off passes the last one it saw as `after`.';
const AFTER =
  'Only what came in after this: a `cursor` of what was sent, or the `feedCursor` of `corpus`. Without it, what comes in from now on.';

/** Where such a cursor is got, for who sends none of ours. */
const ORIGIN = 'the `cursor` of what this feed has sent, or the `feedCursor` of `corpus`';

const ArticleIngested = builder.objectRef<Arrived>('ArticleIngested').implement({
  description: 'An article that came in.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR }),
    article: t.field({
      type: ArticleNode,
      description: 'The article.',
      resolve: ({ entry }, _args, context, info) => loadRecord(ArticleNode, entry.node, context, info),
    }),
  }),
});

const QuoteAdded = builder.objectRef<Arrived>('QuoteAdded').implement({
  description: 'A quote in an article that came in.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR }),
    quote: t.field({
      type: QuoteNode,
      description: 'The quote.',
      resolve: ({ entry }, _args, context, info) => loadRecord(QuoteNode, entry.node, context, info),
    }),
  }),
});

builder.subscriptionType({ description: 'What is told while it happens.' });

builder.subscriptionFields((t) => ({
  articleIngested: t.field({
    type: ArticleIngested,
    description:
      'Each article as it comes in, once, in the order in which they came in. A new version of an article is an article; one that is only read anew is not.',
    args: {
      filter: t.arg({ type: ArticleFilter.type, description: 'Only articles like this.' }),
      after: t.arg.string({ description: AFTER }),
    },
    subscribe: (_root, { filter, after }, context) => {
      checkFilter(filter);
      return follow(context, after, async (number, fresh) =>
        articlesByArrival(await ArticleFilter.conditions(filter, fresh), number),
      );
    },
    resolve: (arrived) => arrived,
  }),
  quoteAdded: t.field({
    type: QuoteAdded,
    description: 'Each quote in the articles that come in, article by article, those of one in text order.',
    args: {
      filter: t.arg({
        type: QuoteFilter.type,
        description: 'Only quotes like this: of a speaker, for example, who need not be in the database yet.',
      }),
      after: t.arg.string({ description: AFTER }),
    },
    subscribe: (_root, { filter, after }, context) => {
      checkFilter(filter);
      return follow(context, after, async (number, fresh) =>
        quotesByArrival(await QuoteFilter.conditions(filter, fresh), number),
      );
    },
    resolve: (arrived) => arrived,
  }),
}));

/** The place behind all that had come in when `latest` was the last number. */
export function feedCursor(latest: number): string {
  return cursorFromPosition(articlesByArrival({}, latest), [latest, BEHIND_ALL]);
}

/** What `listOf` holds behind `after`, and whatever comes in later. */
async function follow(
  context: Context,
  after: string | null | undefined,
  listOf: FeedList,
): Promise<AsyncGenerator<Arrived>> {
  const start = await context.inTurn(async (fresh): Promise<Position> => {
    const latest = await latestArrival(fresh.database);
    if (after == null) return [latest, BEHIND_ALL];
    const position = positionFromCursor(await listOf(latest, fresh), after, ORIGIN);
    if (Number(position[0]) > latest) {
      throw cursorError(
        `The cursor "${shortened(after)}" is of another database: nothing has come in there yet.`,
      );
    }
    return position;
  });
  return arrivalsBehind(start, context, listOf);
}

/** Reads as fast as its reader takes it, page by page: nothing is kept for a client that is slow. */
async function* arrivalsBehind(
  start: Position,
  { arrivals, request, inTurn }: Context,
  listOf: FeedList,
): AsyncGenerator<Arrived> {
  let position = start;
  for (;;) {
    const { latest, list, page } = await inTurn((fresh) => look(position, fresh, listOf));
    for (const entry of page?.entries ?? []) {
      position = entry.position;
      yield { entry, cursor: cursorFromPosition(list, position) };
    }
    if (page?.more) continue;
    if (Number(position[0]) <= latest) position = [latest, BEHIND_ALL];
    if (!(await arrivals.beyond(latest, request?.signal))) return;
  }
}

/** What has come in behind a place, as much as is read at once; the last number is read first, so that none is skipped. */
async function look(position: Position, fresh: Context, listOf: FeedList) {
  const from = Number(position[0]);
  const window = { size: AT_ONCE, backward: false, after: position, before: null };
  const latest = await latestArrival(fresh.database);
  // Made for each look: who is meant by a name may have come in meanwhile.
  let list = await listOf(from, fresh);
  for (;;) {
    const [page] = await readPages(fresh.database, list, window, [ROOT]);
    const isWhole = position[1] === BEHIND_ALL;
    if (isWhole && latest <= from && !page?.entries.length) return { latest, list, page };
    // Who is meant may have been merged between their being looked up and the reading, and what is theirs passed over.
    const meant = await listOf(from, fresh);
    if (JSON.stringify(meant.where) === JSON.stringify(list.where)) return { latest, list, page };
    list = meant;
  }
}
