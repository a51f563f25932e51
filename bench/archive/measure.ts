import Database from 'libsql';
import { count, percent } from '../outcome.ts';

/**
 * How an archive is made: what an article has of each table, how long, skewed and joined things are. Printed of the
 * annotated corpora it gives the constants of the generator (distributions.ts); printed of what that made, it shows how well
 * they are met. Reads a SQLite file and changes nothing.
 */
export function measure(file: string): readonly string[] {
  const database = new Database(file, { readonly: true });
  try {
    return [...heads(database), '', ...shares(database), '', ...fanOuts(database), '', ...tables(database)];
  } finally {
    database.close();
  }
}

type Session = InstanceType<typeof Database>;

function heads(database: Session): string[] {
  const articles = one(database, 'SELECT count(*) FROM "Article"');
  const quantile = (share: number) =>
    one(
      database,
      `SELECT "wordCount" FROM "Article" ORDER BY 1 LIMIT 1 OFFSET ${Math.floor((articles - 1) * share)}`,
    );
  const words = [0.1, 0.25, 0.5, 0.75, 0.9, 1].map((share) => `${percent(share)} ${count(quantile(share))}`);
  return [
    `${count(articles)} articles`,
    `words an article, up to: ${words.join(', ')}; mean ${mean(database, 'SELECT avg("wordCount") FROM "Article"')}`,
    `words a sentence: ${mean(database, 'SELECT sum("wordCount") * 1.0 / (SELECT count(*) FROM "Sentence") FROM "Article"')}`,
  ];
}

const SHARES: Readonly<Record<string, string>> = {
  'quotes by kind': 'SELECT "kind", count(*) FROM "Quote" GROUP BY 1',
  'quotes with a speaker': 'SELECT "speakerId" IS NOT NULL, count(*) FROM "Quote" GROUP BY 1',
  'mentions by form': 'SELECT "form", count(*) FROM "Mention" GROUP BY 1',
  'appearances by kind': 'SELECT "kind", count(*) FROM "Appearance" GROUP BY 1',
  'appearances of named actors':
    'SELECT "named", count(*) FROM "Appearance" JOIN "Actor" ON "Actor"."id" = "actorId" GROUP BY 1',
  'events by realis': 'SELECT "realis", count(*) FROM "Event" GROUP BY 1',
  'events by type': 'SELECT "type", count(*) FROM "Event" GROUP BY 1',
  'events with a day': 'SELECT "from" IS NOT NULL, count(*) FROM "Event" GROUP BY 1',
  'events with a place': 'SELECT "placeActorId" IS NOT NULL, count(*) FROM "Event" GROUP BY 1',
  'participants by role': 'SELECT "role", count(*) FROM "Participant" GROUP BY 1',
};

function shares(database: Session): string[] {
  return Object.entries(SHARES).map(([name, sql]) => {
    const rows = all(database, `${sql} ORDER BY 2 DESC`);
    const sum = rows.reduce((total, [, number]) => total + Number(number), 0);
    return `${name}: ${rows.map(([value, number]) => `${value} ${percent(Number(number) / sum)}`).join(', ')}`;
  });
}

/** Each gives the number that one record has; what is printed is how they fall. */
const FAN_OUTS: Readonly<Record<string, string>> = {
  'sentences an article': each('Article', 'Sentence', 'articleId'),
  'actors an article': each('Article', 'Appearance', 'articleId'),
  'quotes an article': each('Article', 'Quote', 'articleId'),
  'reports an article': each('Article', 'EventMention', 'articleId'),
  'reports an event': each('Event', 'EventMention', 'eventId'),
  'participants an event': each('Event', 'Participant', 'eventId'),
  'actors mentioned in a quote': each('Quote', 'QuotedActor', 'quoteId'),
  'mentions an appearance': 'SELECT "mentionCount" FROM "Appearance"',
  'articles an actor': 'SELECT "articleCount" FROM "Actor"',
  'articles a named actor': 'SELECT "articleCount" FROM "Actor" WHERE "named"',
};

function each(parent: string, child: string, column: string): string {
  return `SELECT (SELECT count(*) FROM "${child}" WHERE "${column}" = "${parent}"."id") FROM "${parent}"`;
}

function fanOuts(database: Session): string[] {
  const lines = Object.entries(FAN_OUTS).map(([name, sql]) => {
    const numbers = all(database, sql).map(([number]) => Number(number));
    numbers.sort((a, b) => a - b);
    const at = (share: number) => numbers[Math.floor((numbers.length - 1) * share)] ?? 0;
    const sum = numbers.reduce((total, number) => total + number, 0);
    const quantiles = [0.1, 0.5, 0.9, 0.99, 1].map((share) => `${percent(share)} ${count(at(share))}`);
    return `${name}: mean ${(sum / numbers.length).toFixed(2)}; up to: ${quantiles.join(', ')}`;
  });
  return [...lines, skew(database)];
}

/** By rank, how many articles an actor is in: f(rank) = f(1) / rank^s, fitted to the logarithms of ranks 1 to 300. */
function skew(database: Session): string {
  const articles = one(database, 'SELECT count(*) FROM "Article"');
  const counts = all(
    database,
    'SELECT "articleCount" FROM "Actor" WHERE "named" ORDER BY 1 DESC LIMIT 300',
  ).map(([number]) => Number(number));
  const points = counts.map((number, rank) => [Math.log(rank + 1), Math.log(number)] as const);
  const [meanX, meanY] = [0, 1].map(
    (side) => points.reduce((sum, point) => sum + (point[side] ?? 0), 0) / points.length,
  );
  const slope =
    points.reduce((sum, [x, y]) => sum + (x - (meanX ?? 0)) * (y - (meanY ?? 0)), 0) /
    points.reduce((sum, [x]) => sum + (x - (meanX ?? 0)) ** 2, 0);
  const share = (rank: number) => `${rank}. ${percent((counts[rank - 1] ?? 0) / articles)}`;
  return `articles that name the actor of rank ${[1, 3, 10, 30, 100, 300].map(share).join(', ')}; exponent ${(-slope).toFixed(2)}`;
}

/** Rows and bytes an article by table, the bytes of its indexes beside. */
function tables(database: Session): string[] {
  const articles = one(database, 'SELECT count(*) FROM "Article"');
  const bytes = new Map(
    all(database, 'SELECT "name", sum("pgsize") FROM dbstat GROUP BY 1').map(([name, size]) => [
      String(name),
      Number(size),
    ]),
  );
  const owners = all(database, `SELECT "name", "tbl_name" FROM sqlite_master WHERE "type" = 'index'`);
  const names = all(
    database,
    `SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE '\\_prisma%' ESCAPE '\\'
    AND "name" NOT LIKE 'sqlite%' AND "rootpage" > 0`,
  ).map(([name]) => String(name));
  const rows = names
    .map((name) => ({
      name,
      rows: name.startsWith('SearchIndex') ? 0 : one(database, `SELECT count(*) FROM "${name}"`),
      own: bytes.get(name) ?? 0,
      indexes: owners
        .filter(([, owner]) => owner === name)
        .reduce((sum, [index]) => sum + (bytes.get(String(index)) ?? 0), 0),
    }))
    .filter((row) => row.rows > 0 || row.own > 50_000);
  const line = (name: string, number: number, own: number, indexes: number) =>
    `| ${name} | ${(number / articles).toFixed(2)} | ${count(Math.round(own / articles))} | ${count(Math.round(indexes / articles))} |`;
  const sum = (value: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + value(row), 0);
  return [
    '| table | rows an article | bytes an article | of its indexes |',
    '| --- | --- | --- | --- |',
    ...rows
      .sort((a, b) => b.own + b.indexes - a.own - a.indexes)
      .map((row) => line(row.name, row.rows, row.own, row.indexes)),
    line(
      '**all**',
      sum((row) => row.rows),
      sum((row) => row.own),
      sum((row) => row.indexes),
    ),
  ];
}

function mean(database: Session, sql: string): string {
  return one(database, sql).toFixed(1);
}

function one(database: Session, sql: string): number {
  return Number(all(database, sql)[0]?.[0] ?? 0);
}

function all(database: Session, sql: string): unknown[][] {
  // In raw mode a row is an array of values.
  return database.prepare(sql).raw(true).all() as unknown[][];
}
