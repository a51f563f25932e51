import type { ArticleRecords } from '../../src/store/article-records.ts';
import { namesIn } from '../../src/store/counters.ts';
import {
  type Dialect,
  eachRow,
  insertion,
  type Row,
  type Sql,
  sql,
  writtenFor,
} from '../../src/store/dialect.ts';
import { postgresql } from '../../src/store/dialects/postgresql.ts';
import { sqlite } from '../../src/store/dialects/sqlite.ts';
import { folded } from '../../src/store/folded.ts';
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
  return [...inserts(records), aliases(records), ...enterStatements(records.flatMap(entriesOfArticle))].map(
    (statement) => {
      const written = writtenFor(DIALECTS[engine], statement);
      return { sql: engine === 'sqlite' ? written.sql : written.text, values: written.values };
    },
  );
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

/** Adds each form of a name to how often it is used (src/store/counters.ts). */
function aliases(records: readonly ArticleRecords[]): Sql {
  const forms = new Map<string, [string, string, string, number, number]>();
  for (const { actorId, name, fullest } of namesIn(records.flatMap(({ appearances }) => appearances))) {
    const form = forms.get(`${actorId} ${name}`) ?? [actorId, name, folded(name), 0, 0];
    form[3] += 1;
    form[4] += Number(fullest);
    forms.set(`${actorId} ${name}`, form);
  }
  const value = sql`"row"."value"`;
  return sql`INSERT INTO "ActorAlias" ("actorId", "name", "folded", "own", "articleCount", "fullestCount")
    SELECT ${value}->>0, ${value}->>1, ${value}->>2, FALSE, CAST(${value}->>3 AS INTEGER), CAST(${value}->>4 AS INTEGER)
    FROM ${eachRow([...forms.values()])} WHERE true
    ON CONFLICT ("actorId", "name") DO UPDATE SET
      "articleCount" = "ActorAlias"."articleCount" + excluded."articleCount",
      "fullestCount" = "ActorAlias"."fullestCount" + excluded."fullestCount"`;
}
