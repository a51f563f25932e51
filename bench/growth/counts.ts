export type EngineName = 'sqlite' | 'postgresql';

// By which statements an engine alone would count what a golden query counts, as far as that grows with the archive: as
// somebody would write them who knows the tables.

const SINCE_MARCH = `FROM "Quote" WHERE "published" >= '2031-03-01'`;

const COUNTS: Readonly<Record<string, readonly string[]>> = {
  facets: [
    `SELECT count(*) ${SINCE_MARCH}`,
    `SELECT "kind", count(*) ${SINCE_MARCH} GROUP BY 1`,
    `SELECT "speakerId", count(*) ${SINCE_MARCH} GROUP BY 1`,
    `SELECT "outletId", count(*) FROM "Quote" AS q JOIN "Article" AS a ON a."id" = q."articleId" WHERE q."published" >= '2031-03-01' GROUP BY 1`,
    'SELECT "type", count(*) FROM "Event" GROUP BY 1',
    'SELECT "realis", count(*) FROM "Event" GROUP BY 1',
  ],
  'filtered-quotes': [quotesAbout('ilan roke', 'kestria')],
  relation: [
    `SELECT count(DISTINCT p."eventId") FROM "Participant" AS p JOIN "Participant" AS o ON o."eventId" = p."eventId"
      WHERE p."actorId" = ${busiest('kestria')} AND o."actorId" = ${busiest('lovania')} AND p."occurred" >= '2031-03-06'`,
    `SELECT count(*) FROM "Appearance" AS a JOIN "Appearance" AS b ON b."articleId" = a."articleId"
      WHERE a."actorId" = ${busiest('kestria')} AND b."actorId" = ${busiest('lovania')} AND a."published" >= '2031-03-06'`,
    ...[quotesAbout('kestria', 'lovania'), quotesAbout('lovania', 'kestria')].map(
      (quotes) => `${quotes} AND q."published" >= '2031-03-06'`,
    ),
  ],
  'speaker-quotes': [
    `SELECT count(*) FROM "Quote" WHERE "speakerId" = ${busiest('voss')}`,
    `SELECT count(*) FROM "QuotedActor" WHERE "actorId" = ${busiest('voss')}`,
  ],
  'talks-of-a-country': [
    `SELECT count(DISTINCT p."eventId") FROM "Participant" AS p JOIN "Event" AS e ON e."id" = p."eventId"
      WHERE p."actorId" = ${busiest('kestria')} AND p."role" = 'AGENT' AND e."type" = 'CONSULT'`,
  ],
  timeline: [
    `SELECT count(*) FROM "Event" WHERE "from" BETWEEN '2031-03-03' AND '2031-04-06'`,
    `SELECT count(*) FROM "Quote" WHERE "said" BETWEEN '2031-03-03' AND '2031-04-07' AND "kind" IN ('DIRECT', 'INDIRECT')`,
  ],
  'who-appears-with-whom': [
    ...['Article', 'Actor', 'Mention', 'Quote', 'Event'].map((table) => `SELECT count(*) FROM "${table}"`),
    `SELECT "outletId", count(*) FROM "Article" WHERE "outletId" IN (SELECT "id" FROM "Outlet" ORDER BY "name", "id" LIMIT 20) GROUP BY 1`,
  ],
};

/** What each engine writes its own way. */
const FOUND: Readonly<Record<EngineName, readonly string[]>> = {
  sqlite: ['dam', '"water flowing" NOT fish', 'lovan*'].map((words) => `"SearchIndex" MATCH '${words}'`),
  postgresql: ['dam', '(water <-> flowing) & !fish', 'lovan:*'].map(
    (words) => `"words" @@ '${words}'::tsquery`,
  ),
};

/** The best of what is found, as an engine ranks them by itself: it looks at all that it counts. */
const RANKED: Readonly<Record<EngineName, (found: string) => string>> = {
  sqlite: (found) => `SELECT "rowid" FROM "SearchIndex" WHERE ${found} ORDER BY "rank" LIMIT 4`,
  postgresql: (found) => `SELECT "id" FROM "SearchIndex" WHERE ${found}
    ORDER BY ts_rank("words", ${found.slice(found.indexOf('@@') + 2)}) DESC LIMIT 4`,
};

export function countsOf(query: string, engine: EngineName): readonly string[] {
  if (query !== 'search') return COUNTS[query] ?? [];
  return FOUND[engine].map((found) => `SELECT count(*) FROM "SearchIndex" WHERE ${found}`);
}

/** What it takes the engine to rank what a query ranks; none where it ranks nothing. */
export function rankingsOf(query: string, engine: EngineName): readonly string[] {
  return query === 'search' ? FOUND[engine].map(RANKED[engine]) : [];
}

function quotesAbout(speaker: string, about: string): string {
  return `SELECT count(*) FROM "QuotedActor" AS q WHERE q."speakerId" = ${busiest(speaker)} AND q."actorId" = ${busiest(about)}`;
}

/** Whom a name means, as Dateline takes it. */
function busiest(folded: string): string {
  return `(SELECT a."id" FROM "ActorAlias" AS n JOIN "Actor" AS a ON a."id" = n."actorId" WHERE n."folded" = '${folded}'
      ORDER BY a."articleCount" DESC LIMIT 1)`;
}
