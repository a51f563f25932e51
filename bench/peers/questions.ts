/** What is asked of each server, in its own words. */
export interface Question {
  readonly name: string;
  /** For Dateline, and for servers that somebody writes by a schema of their own. */
  readonly query: string;
  /** For PostGraphile, whose schema is that of the tables. */
  readonly postgraphile: string;
  readonly variables: (ids: Ids) => Readonly<Record<string, unknown>>;
  /** Those of `postgraphile`, and of the statement by hand (`hand-written.ts`). */
  readonly values: (ids: Ids) => Readonly<Record<string, string>>;
  /** An answer of PostGraphile's in the shape of the others. */
  readonly normalized?: (data: Data) => Data;
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of the query's own shape
type Data = any;

/** An article and a person of the archive, by their ids in the database. */
export interface Ids {
  readonly article: string;
  readonly actor: string;
}

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');

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
    postgraphile: `{
      articles: allArticles(first: 20, orderBy: [PUBLISHED_DESC, ROW_ID_DESC]) {
        totalCount
        nodes {
          title publishedOn
          outlet: outletByOutletId { name }
          quotes: quotesByArticleId(first: 3, orderBy: [START_ASC, ROW_ID_ASC]) { totalCount nodes { text kind speaker: actorBySpeakerId { name } } }
          events: eventMentionsByArticleId(first: 3, orderBy: [TRIGGER_START_ASC, ROW_ID_ASC]) {
            nodes { event: eventByEventId { title type
              participants: participantsByEventId(first: 5, orderBy: [ROLE_ASC, ROW_ID_ASC]) { nodes { role actor: actorByActorId { name } } } } }
          }
        }
      }
    }`,
    variables: () => ({ first: 20 }),
    values: () => ({}),
    normalized: ({ articles }) => ({
      articles: {
        ...articles,
        nodes: articles.nodes.map((article: Data) => ({
          ...article,
          events: { nodes: article.events.nodes.map((report: Data) => report.event) },
        })),
      },
    }),
  },
  {
    name: 'one record by its id',
    query: `query ($id: ID!) {
      article(by: { id: $id }) { title url publishedOn language wordCount outlet { name } }
    }`,
    postgraphile: `query ($id: String!) {
      article: articleByRowId(rowId: $id) { title url publishedOn language wordCount outlet: outletByOutletId { name } }
    }`,
    variables: ({ article }) => ({ id: globalId('Article', article) }),
    values: ({ article }) => ({ id: article }),
  },
  {
    name: 'filtered connection with totalCount',
    query: `query ($speaker: ID!) {
      quotes(first: 20, filter: { speaker: { id: $speaker }, kind: [INDIRECT] }) {
        totalCount
        nodes { text cue speaker { name } article { title } }
      }
    }`,
    postgraphile: `query ($id: String!) {
      quotes: allQuotes(first: 20, condition: { speakerId: $id, kind: "INDIRECT" }, orderBy: [PUBLISHED_DESC, ROW_ID_DESC]) {
        totalCount
        nodes { text cue speaker: actorBySpeakerId { name } article: articleByArticleId { title } }
      }
    }`,
    variables: ({ actor }) => ({ speaker: globalId('Actor', actor) }),
    values: ({ actor }) => ({ id: actor }),
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
    postgraphile: `query ($id: String!) {
      actor: actorByRowId(rowId: $id) {
        name kind
        quotes: quotesBySpeakerId(first: 10, orderBy: [PUBLISHED_DESC, ROW_ID_DESC]) { totalCount nodes { text article: articleByArticleId { title } } }
        events: participantsByActorId(first: 10, orderBy: [OCCURRED_DESC, ROW_ID_DESC]) { nodes { role node: eventByEventId { title type } } }
        coActors(first: 10) { nodes { weight name } }
      }
    }`,
    variables: ({ actor }) => ({ id: globalId('Actor', actor) }),
    values: ({ actor }) => ({ id: actor }),
    normalized: ({ actor }) => ({
      actor: {
        ...actor,
        events: {
          edges: actor.events.nodes.map(({ role, node }: Data) => ({ participation: { role }, node })),
        },
        coActors: {
          edges: actor.coActors.nodes.map(({ weight, name }: Data) => ({
            weight: Number(weight),
            node: { name },
          })),
        },
      },
    }),
  },
];

/** Whom an actor appears with in its latest articles, most often first. */
const beside = (which = '', having = '') => `SELECT o."actorId", count(*) AS weight
  FROM (SELECT "id", "articleId" FROM "Appearance" WHERE "actorId" = $1 ORDER BY "published" DESC, "id" DESC LIMIT 200) r
  CROSS JOIN "Appearance" o WHERE o."articleId" = r."articleId" AND o."actorId" <> $1${which}
  GROUP BY o."actorId"${having} ORDER BY 2 DESC, 1 DESC LIMIT 10`;

/**
 * The same as Dateline reads it: whoever is in no other article is not looked at where the others fill the page. Of the peers
 * none tells it but by a statement that somebody writes.
 */
export const CO_ACTORS = `WITH head AS (${beside(' AND o."elsewhere" = TRUE', ' HAVING count(*) > 1')})
  SELECT * FROM head WHERE (SELECT count(*) FROM head) = 10
  UNION ALL SELECT * FROM (${beside()}) AS w WHERE (SELECT count(*) FROM head) < 10 ORDER BY 2 DESC, 1 DESC`;

/** PostGraphile makes a field of such a function. */
export const CO_ACTORS_FUNCTION = `CREATE OR REPLACE FUNCTION "Actor_coActors"(actor "Actor")
  RETURNS TABLE (weight bigint, name text) LANGUAGE sql STABLE AS $$
  SELECT c.weight, a."name" FROM (${CO_ACTORS.replaceAll('$1', 'actor."id"')}) c JOIN "Actor" a ON a."id" = c."actorId"
  ORDER BY c.weight DESC, c."actorId" DESC $$`;
