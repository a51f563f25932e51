import { coerceInputValue, type GraphQLInputType, isInputType } from 'graphql';
import type { TableName } from '../export/tables.ts';
import { createArrivalWatch } from '../store/arrival-watch.ts';
import type { Composed } from '../store/condition.ts';
import type { Database } from '../store/database.ts';
import type { List } from '../store/list.ts';
import { allActors } from '../store/lists/actor-lists.ts';
import { allArticles } from '../store/lists/article-lists.ts';
import { allEvents } from '../store/lists/event-lists.ts';
import { allMentions } from '../store/lists/mention-lists.ts';
import { allQuotes } from '../store/lists/quote-lists.ts';
import { ActorFilter } from './actor-filter.ts';
import { ArticleFilter } from './article-filter.ts';
import { type Context, createContext } from './context.ts';
import { userError } from './errors.ts';
import { EventFilter } from './event-filter.ts';
import type { Filter } from './filter.ts';
import { withDecodedIds } from './input-ids.ts';
import { defaultLimits } from './limits.ts';
import { MentionFilter } from './mention.ts';
import { isTooDeep, MOST_LEVELS } from './nesting.ts';
import { QuoteFilter } from './quote-filter.ts';
import { schema } from './schema.ts';

interface Exported {
  readonly filterType: string;
  readonly list: (filter: object | null, context: Context) => Promise<List>;
}

const LISTS: Readonly<Record<TableName, Exported>> = {
  articles: exported(ArticleFilter, (of) => allArticles(of, 'PUBLISHED', 'ASC')),
  actors: exported(ActorFilter, (of) => allActors(of, 'NAME', 'ASC')),
  mentions: exported(MentionFilter, allMentions),
  quotes: exported(QuoteFilter, (of) => allQuotes(of, 'ASC')),
  events: exported(EventFilter, (of) => allEvents(of, 'OCCURRED', 'ASC')),
};

function exported<Of>(filter: Filter<Of>, list: (of: Composed<Of>) => List): Exported {
  return {
    filterType: filter.type.name,
    list: async (given, context) => list(await filter.conditions(given, context)),
  };
}

/**
 * The list that a table is exported from: everything, or what the graph's own filter of such lists leaves. A filter
 * that the schema would not take is a GraphQLError, which names the place.
 */
export async function exportList(table: TableName, filter: unknown, database: Database): Promise<List> {
  const { filterType, list } = LISTS[table];
  const context = contextOf(database);
  if (filter === undefined) return list(null, context);
  if (isTooDeep(filter)) {
    throw userError(`\`filter\` has more than ${MOST_LEVELS} lists and objects within each other.`);
  }
  const type = inputType(filterType);
  // What the type has let through is an object, or null.
  return list(withDecodedIds(coerceInputValue(filter, type, refuse), type) as object | null, context);
}

/** A filter looks names up in the database; of the rest that a request has it uses nothing. */
function contextOf(database: Database): Context {
  const arrivals = createArrivalWatch(database);
  return createContext({
    database,
    limits: defaultLimits,
    arrivals,
    viewer: null,
    writer: null,
    turn: (work) => work(database),
  });
}

function inputType(name: string): GraphQLInputType {
  const type = schema.getType(name);
  if (!isInputType(type)) throw new Error(`the schema has no input type ${name}`);
  return type;
}

function refuse(path: readonly (string | number)[], _value: unknown, error: Error): never {
  throw userError(`\`${['filter', ...path].join('.')}\`: ${error.message}`);
}
