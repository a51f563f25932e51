import type { ArticleRecords } from '../../src/store/article-records.ts';
import { addToAliases, namesIn } from '../../src/store/counters.ts';
import { type Dialect, insertion, type Row, type Sql, sql, writtenFor } from '../../src/store/dialect.ts';
import { postgresql } from '../../src/store/dialects/postgresql.ts';
import { sqlite } from '../../src/store/dialects/sqlite.ts';
import type { Engine } from '../../src/store/migrations.ts';
import { enterStatements, entriesOfArticle } from '../../src/store/search/search-entries.ts';

/** A statement as an engine reads it, which can go from one thread to another. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const DIALECTS: Readonly<Record<Engine, Dialect>> = { sqlite, postgresql };

/** What writes many articles, but for their appearances: the same tables as for one (src/store/save-article.ts). */
export function statementsFor(engine: Engine, records: readonly ArticleRecords[]): readonly Statement[] {
  return [
    ...inserts(records),
    addToAliases(namesIn({ appearances: records.flatMap(({ appearances }) => appearances) }), 1),
    ...enterStatements(records.flatMap(entriesOfArticle)),
  ].map((statement) => {
    const written = writtenFor(DIALECTS[engine], statement);
    return { sql: engine === 'sqlite' ? written.sql : written.text, values: written.values };
  });
}

function inserts(records: readonly ArticleRecords[]): readonly Sql[] {
  const all = <Row>(rowsOf: (one: ArticleRecords) => readonly Row[]) => records.flatMap(rowsOf);
  const articles = records.map(({ article }) => article);
  const shared: Tables = {
    Outlet: all(({ outlet }) => (outlet ? [outlet] : [])),
    Place: all(({ places }) => places),
    Actor: all(({ actors }) => actors),
  };
  const own: Tables = {
    Article: articles,
    Arrival: articles.map(({ id }) => ({ articleId: id })),
    Sentence: all(({ sentences }) => sentences),
    TimeExpression: all(({ times }) => times),
    Mention: all(({ mentions }) => mentions),
    Role: all(({ roles }) => roles),
    Quote: all(({ quotes }) => quotes),
    QuoteSpan: all(({ quoteSpans }) => quoteSpans),
    QuotedActor: all(({ quotedActors }) => quotedActors),
    Event: all(({ events }) => events),
    EventMention: all(({ eventMentions }) => eventMentions),
    Participant: all(({ participants }) => participants),
    QuotedEvent: all(({ quotedEvents }) => quotedEvents),
  };
  return [...insertions(shared).map((insert) => sql`${insert} ON CONFLICT DO NOTHING`), ...insertions(own)];
}

type Tables = Readonly<Record<string, readonly object[]>>;

function insertions(tables: Tables): readonly Sql[] {
  // Rows of a table, whatever their type, have its columns by name.
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.length > 0 ? [insertion(table, rows as readonly Row[])] : [],
  );
}
