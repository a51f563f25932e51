import type { Connection } from '../connection.ts';
import { writtenFor } from '../dialect.ts';
import { sqlite } from '../dialects/sqlite.ts';
import { enterStatements, entriesOfArticle, entryOfActor, type SearchEntry } from './search-entries.ts';

/** Actors that are read at a time. */
const ACTORS = 1000;

/** Makes everything findable that a database holds from before it could search. */
export function fillSearch(connection: Connection): void {
  for (const article of columnOf(connection, 'SELECT "id" FROM "Article" ORDER BY "id"', [])) {
    enter(connection, entriesOfArticle(searchableArticle(connection, article)));
  }
  for (let last = ''; ; ) {
    const entries = actorsAfter(connection, last);
    enter(connection, entries);
    if (entries.length < ACTORS) return;
    last = entries.at(-1)?.recordId ?? '';
  }
}

function enter(connection: Connection, entries: readonly SearchEntry[]): void {
  for (const statement of enterStatements(entries)) {
    const { sql, values } = writtenFor(sqlite, statement);
    // Each is JSON, as `eachRow` writes it.
    connection.run(sql, values as string[]);
  }
}

function searchableArticle(connection: Connection, id: string) {
  const rowsOf = (sql: string) => connection.run(sql, [id]).rows;
  const [row] = rowsOf('SELECT "title", "text" FROM "Article" WHERE "id" = ?');
  return {
    article: { id, title: row?.[0] == null ? null : String(row[0]), text: String(row?.[1]) },
    sentences: rowsOf('SELECT "id", "start", "end" FROM "Sentence" WHERE "articleId" = ?').map(
      (sentence) => ({
        id: String(sentence[0]),
        start: Number(sentence[1]),
        end: Number(sentence[2]),
      }),
    ),
    quotes: rowsOf('SELECT "id", "text" FROM "Quote" WHERE "articleId" = ?').map((quote) => ({
      id: String(quote[0]),
      text: String(quote[1]),
    })),
    events: rowsOf(EVENTS).map((event) => ({ id: String(event[0]), title: String(event[1]) })),
    eventMentions: rowsOf(REPORTS).map((report) => ({
      eventId: String(report[0]),
      sentenceId: report[1] == null ? null : String(report[1]),
    })),
  };
}

const REPORTS = `SELECT "eventId", "sentenceId" FROM "EventMention" WHERE "articleId" = ? ORDER BY "triggerStart", "id"`;

const EVENTS = `SELECT "id", "title" FROM "Event"
  WHERE "id" IN (SELECT "eventId" FROM "EventMention" WHERE "articleId" = ?)`;

function actorsAfter(connection: Connection, last: string): readonly SearchEntry[] {
  const { rows } = connection.run(NAMES, [last, ACTORS]);
  // Written by NAMES as a list of names.
  return rows.map((row) =>
    entryOfActor(String(row[0]), Boolean(row[1]), JSON.parse(String(row[2])) as string[]),
  );
}

const NAMES = `SELECT "id", "named", (SELECT json_group_array("name") FROM (
    SELECT "name" FROM "ActorAlias" WHERE "actorId" = "Actor"."id" ORDER BY "own" DESC, "name"))
  FROM "Actor" WHERE "id" > ? ORDER BY "id" LIMIT ?`;

function columnOf(connection: Connection, sql: string, args: string[]): readonly string[] {
  return connection.run(sql, args).rows.map((row) => String(row[0]));
}
