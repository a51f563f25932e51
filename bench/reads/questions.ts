/** What is asked in the benchmark of reads, and the same by hand for SQLite. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** One statement whose value is the JSON of `data`, and what it is given. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

const ACTOR = 'actor-0000001';
const ARTICLE = 'article-0019000';

/** The name of an actor by its id. */
const named = (column: string) =>
  `(SELECT json_object('name', a."name") FROM "Actor" a WHERE a."id" = ${column})`;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'nested list',
    query: `query ($first: Int!) {
      articles(first: $first) {
        totalCount
        nodes {
          title publishedOn
          outlet { name }
          quotes(first: 3) { totalCount nodes { text kind speaker { name } } }
          events(first: 3) { nodes { title type participants(first: 5) { nodes { role actor { name } } } } }
        }
      }
    }`,
    variables: { first: 20 },
    sql: `SELECT json_object('articles', json_object(
      'totalCount', (SELECT count(*) FROM "Article"),
      'nodes', (SELECT json_group_array(json_object(
        'title', x."title", 'publishedOn', x."publishedOn",
        'outlet', (SELECT json_object('name', o."name") FROM "Outlet" o WHERE o."id" = x."outletId"),
        'quotes', json_object(
          'totalCount', (SELECT count(*) FROM "Quote" q WHERE q."articleId" = x."id"),
          'nodes', (SELECT json_group_array(json_object('text', q."text", 'kind', q."kind", 'speaker', ${named('q."speakerId"')}))
            FROM (SELECT * FROM "Quote" WHERE "articleId" = x."id" ORDER BY "start", "id" LIMIT 3) q)),
        'events', json_object('nodes', (SELECT json_group_array(json_object(
            'title', e."title", 'type', e."type",
            'participants', json_object('nodes', (SELECT json_group_array(json_object('role', p."role", 'actor', ${named('p."actorId"')}))
              FROM (SELECT * FROM "Participant" WHERE "eventId" = e."id" ORDER BY "role", "id" LIMIT 5) p))))
          FROM (SELECT m."eventId" FROM "EventMention" m WHERE m."articleId" = x."id"
            AND NOT EXISTS (SELECT 1 FROM "EventMention" f WHERE f."articleId" = m."articleId"
              AND (f."triggerStart", f."id") < (m."triggerStart", m."id") AND (f."eventId" || '') = m."eventId")
            ORDER BY m."triggerStart", m."id" LIMIT 3) r CROSS JOIN "Event" e WHERE e."id" = r."eventId"))))
        FROM (SELECT * FROM "Article" ORDER BY "published" DESC, "id" DESC LIMIT ?) x)))`,
    values: [20],
  },
  {
    name: 'one record by its id',
    query: `query ($id: ID!) {
      article(by: { id: $id }) { title url publishedOn language wordCount outlet { name } }
    }`,
    variables: { id: Buffer.from(`Article:${ARTICLE}`).toString('base64') },
    sql: `SELECT json_object('article', (SELECT json_object('title', x."title", 'url', x."url", 'publishedOn', x."publishedOn",
      'language', x."language", 'wordCount', x."wordCount",
      'outlet', (SELECT json_object('name', o."name") FROM "Outlet" o WHERE o."id" = x."outletId"))
      FROM "Article" x WHERE x."id" = ?))`,
    values: [ARTICLE],
  },
  {
    name: 'filtered connection with totalCount',
    query: `query ($speaker: ID!) {
      quotes(first: 20, filter: { speaker: { id: $speaker }, kind: [INDIRECT] }) {
        totalCount
        nodes { text cue speaker { name } article { title } }
      }
    }`,
    variables: { speaker: Buffer.from(`Actor:${ACTOR}`).toString('base64') },
    sql: `SELECT json_object('quotes', json_object(
      'totalCount', (SELECT count(*) FROM "Quote" q WHERE q."speakerId" = ?1 AND q."kind" = 'INDIRECT'),
      'nodes', (SELECT json_group_array(json_object('text', q."text", 'cue', q."cue", 'speaker', ${named('q."speakerId"')},
          'article', (SELECT json_object('title', x."title") FROM "Article" x WHERE x."id" = q."articleId")))
        FROM (SELECT * FROM "Quote" WHERE "speakerId" = ?1 AND "kind" = 'INDIRECT'
          ORDER BY "published" DESC, "id" DESC LIMIT 20) q)))`,
    values: [ACTOR],
  },
  {
    name: 'page of an actor',
    query: `query ($id: ID!) {
      actor(by: { id: $id }) {
        name kind
        quotes(first: 10) { totalCount nodes { text article { title } } }
        events(first: 10) { edges { participation { role } node { title type } } }
        coActors(first: 10) { edges { weight node { name } } }
      }
    }`,
    variables: { id: Buffer.from('Actor:actor-0000040').toString('base64') },
    sql: `SELECT json_object('actor', (SELECT json_object('name', a."name", 'kind', a."kind",
      'quotes', json_object(
        'totalCount', (SELECT count(*) FROM "Quote" q WHERE q."speakerId" = a."id"),
        'nodes', (SELECT json_group_array(json_object('text', q."text",
            'article', (SELECT json_object('title', x."title") FROM "Article" x WHERE x."id" = q."articleId")))
          FROM (SELECT * FROM "Quote" WHERE "speakerId" = a."id" ORDER BY "published" DESC, "id" DESC LIMIT 10) q)),
      'events', json_object('edges', (SELECT json_group_array(json_object(
          'participation', json_object('role', p."role"),
          'node', (SELECT json_object('title', e."title", 'type', e."type") FROM "Event" e WHERE e."id" = p."eventId")))
        FROM (SELECT * FROM "Participant" p WHERE p."actorId" = a."id"
          AND NOT EXISTS (SELECT 1 FROM "Participant" f WHERE f."eventId" = p."eventId" AND f."actorId" = p."actorId" AND f."id" < p."id")
          ORDER BY p."occurred" DESC, p."eventId" DESC LIMIT 10) p)),
      'coActors', json_object('edges', (SELECT json_group_array(json_object('weight', c."weight", 'node', ${named('c."actorId"')}))
        FROM (SELECT o."actorId", count(*) AS "weight"
          FROM (SELECT "id", "articleId" FROM "Appearance" WHERE "actorId" = a."id" ORDER BY "published" DESC, "id" DESC LIMIT 200) r
          CROSS JOIN "Appearance" o WHERE o."articleId" = r."articleId" AND o."actorId" <> a."id"
          GROUP BY o."actorId" ORDER BY 2 DESC, 1 DESC LIMIT 10) c)))
      FROM "Actor" a WHERE a."id" = ?))`,
    values: ['actor-0000040'],
  },
];
