import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import type { List } from '../store/list.ts';
import { rankOf, searchResults } from '../store/lists/search-list.ts';
import { withEndings } from '../store/search/endings.ts';
import { parseSearchQuery, type SearchQuery, SearchQueryError } from '../store/search/search-query.ts';
import { searchTexts } from '../store/search/search-texts.ts';
import { type Snippet, snippetOf } from '../store/search/snippet.ts';
import { ActorNode } from './actor.ts';
import { ArticleNode } from './article.ts';
import { ArticleFilter } from './article-filter.ts';
import { builder } from './builder.ts';
import { type Connection, connect, ROOT } from './connection.ts';
import { connectionType, ofEntry, pageArguments, pageCost } from './connection-type.ts';
import type { Context } from './context.ts';
import { recordGone, userError } from './errors.ts';
import { EventNode } from './event.ts';
import { loadMixed, type MixedKind, mixedKey } from './mixed-record.ts';
import { QuoteNode } from './quote.ts';
import { computed, reading } from './reading.ts';
import { shortened } from './shortened.ts';

const SearchKind = builder.enumType('SearchKind', {
  description: 'What can be searched for.',
  values: {
    ARTICLE: { description: 'Articles, by their headline and text.' },
    ACTOR: { description: 'Actors, by every form of their name that an article uses.' },
    QUOTE: { description: 'Quotes, by what was said.' },
    EVENT: { description: 'Events, by their title and the sentences that report them.' },
  } as const,
});

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search can find.',
  types: [ArticleNode, ActorNode, QuoteNode, EventNode],
});

const Highlight = builder.objectRef<Snippet['highlights'][number]>('Highlight').implement({
  description: 'Words of a snippet that were looked for.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: "Where they start: how many UTF-16 code units of the snippet's text stand before them.",
    }),
    end: t.exposeInt('end', { description: 'Where they end: one past their last UTF-16 code unit.' }),
  }),
});

const SnippetType = builder.objectRef<Snippet>('Snippet').implement({
  description: 'A stretch of a text that shows why it was found.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'What it says, on one line; "…" stands where the text goes on.',
    }),
    highlights: t.field({
      type: [Highlight],
      description: 'Where in the snippet the words stand that were looked for, in its order.',
      complexity: { field: 1, multiplier: 5 },
      ...computed(['highlights'], ({ highlights }): Snippet['highlights'][number][] => [...highlights]),
    }),
  }),
});

interface SearchArguments {
  readonly query: string;
  readonly in?: readonly (typeof SearchKind.$inferType)[] | null | undefined;
  readonly filter?: object | null | undefined;
}

/** A page of results knows what was asked for. */
interface SearchPage extends Connection {
  readonly query: SearchQuery;
}

interface SearchList extends List {
  readonly query: SearchQuery;
}

const SearchConnection = connectionType(() => SearchResult, {
  name: 'Search',
  of: 'results',
  load: loadMixed,
  edgeFields: (t) => ({
    rank: t.float({
      description:
        'How well it fits the query: more is better, and 0 says that it was not ranked. To be compared within one search only.',
      ...ofEntry(rankOf),
    }),
    snippet: t.field({
      type: SnippetType,
      description:
        'The place in its text, title or names with most of what was looked for; its beginning where none of that is near.',
      complexity: 3,
      resolve: ({ entry, connection }, _args, context) =>
        // Every page of this connection is made below.
        snippetFor(entry.node, (connection as SearchPage).query, context),
      ...reading({
        kind: 'computed',
        columns: ['node'],
        value: ({ node }, context, list) => snippetFor(node, (list as SearchList).query, context),
      }),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Full-text search, the best results first; equal ones stand in a steady order. Of more than 10,000 results the database may rank none: those that came in last stand first, and of the latest of these such as have the words in a title or name before the others. A rank depends on all that is in the database, so pages read while articles come in may differ a little. A cursor is good for the same `query`, `in` and `filter`.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          'Words that must all be there, whatever their case and accents; `"fishing agreement"` for words in a row, `fish*` for a beginning, `-storm` for what must not be there. There is no OR: it is looked for like any other word, as are AND and NOT. A quotation mark that is not closed is refused. At most 32 of them, four with a star, and 500 characters.',
      }),
      in: t.arg({ type: [SearchKind], description: 'Only these kinds; all of them if not said.' }),
      filter: t.arg({
        type: ArticleFilter.type,
        description: 'Only such articles, what is said and reported in them, and the actors that are in one.',
      }),
      ...pageArguments(t.arg),
    },
    complexity: (args, context) => ({ ...pageCost(args, context), field: SEARCH_COST }),
    resolve: async (_root, args, context, info): Promise<SearchPage> => {
      const connection = await connect(ROOT, args, context, info, () => listFrom(args, context));
      return { ...connection, query: parsed(args.query) };
    },
    // The arguments of the field alone.
    ...reading({
      kind: 'list',
      list: (args, context) => listFrom(args as SearchArguments, context),
      gathered: 'shown',
    }),
  }),
);

async function listFrom(args: SearchArguments, context: Context): Promise<SearchList> {
  const query = await withEndings(context.database, parsed(args.query));
  const articles = await ArticleFilter.conditions(args.filter, context);
  return { ...searchResults(query, askedFor(args), { kinds: args.in ?? null, articles }), query };
}

/** Of what fits the ranks are computed, whatever the page shows. */
const SEARCH_COST = 500;

/** What the cursors of a search know it by: how the query begins, and a hash of all that was asked for. */
function askedFor({ query, in: kinds, filter }: SearchArguments): string {
  const asked = JSON.stringify([query, kinds ?? null, filter ?? null]);
  return `${shortened(query)} #${createHash('sha256').update(asked).digest('hex').slice(0, 12)}`;
}

function parsed(query: string): SearchQuery {
  try {
    return parseSearchQuery(query);
  } catch (error) {
    if (error instanceof SearchQueryError) throw userError(`\`query\` ${error.message}.`);
    throw error;
  }
}

async function snippetFor(node: string, query: SearchQuery, context: Context): Promise<Snippet> {
  return snippetOf(await textsOf(node, context), query);
}

const loadersOf = new WeakMap<Context, Map<MixedKind, DataLoader<string, readonly string[]>>>();

/** The texts that a result was found by; those of all results of one kind are read together. */
function textsOf(node: string, context: Context): Promise<readonly string[]> {
  const { kind, id } = mixedKey(node);
  const loaders = loadersOf.get(context) ?? new Map<MixedKind, DataLoader<string, readonly string[]>>();
  loadersOf.set(context, loaders);
  const loader = loaders.get(kind) ?? new DataLoader((ids) => textsInOrder(context, kind, ids));
  loaders.set(kind, loader);
  return loader.load(id);
}

async function textsInOrder({ database }: Context, kind: MixedKind, ids: readonly string[]) {
  const texts = await searchTexts(database, kind, ids);
  return ids.map((id) => texts.get(id) ?? recordGone());
}
