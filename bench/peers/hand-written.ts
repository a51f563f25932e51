import { createServer, type Server } from 'node:http';
import Database from 'libsql';
import pg from 'pg';
import { isServer } from '../../src/store/postgresql/server-location.ts';
import { CO_ACTORS } from './questions.ts';

/** A statement for each question, by its name; its one value is the JSON of `data`. `$1` is the id, where one is given. */
type Json = 'json_object' | 'json_build_object';
type Rows = 'json_group_array' | 'json_agg';

function statements(object: Json, rows: Rows): Readonly<Record<string, string>> {
  const list = (columns: string, from: string) =>
    rows === 'json_agg'
      ? `(SELECT coalesce(json_agg(${object}(${columns})), '[]') FROM ${from})`
      : `(SELECT json_group_array(${object}(${columns})) FROM ${from})`;
  const named = (table: string, id: string) =>
    `(SELECT ${object}('name', n."name") FROM "${table}" n WHERE n."id" = ${id})`;
  const titled = (id: string) =>
    `(SELECT ${object}('title', t."title") FROM "Article" t WHERE t."id" = ${id})`;
  const page = (table: string, where: string, order: string, count: number) =>
    `(SELECT * FROM "${table}" WHERE ${where} ORDER BY ${order} LIMIT ${count})`;
  const quotesOfArticle = list(
    `'text', q."text", 'kind', q."kind", 'speaker', ${named('Actor', 'q."speakerId"')}`,
    `${page('Quote', '"articleId" = x."id"', '"start", "id"', 3)} q`,
  );
  const participants = list(
    `'role', p."role", 'actor', ${named('Actor', 'p."actorId"')}`,
    `${page('Participant', '"eventId" = e."id"', '"role", "id"', 5)} p`,
  );
  const events = list(
    `'title', e."title", 'type', e."type", 'participants', ${object}('nodes', ${participants})`,
    `${page('EventMention', '"articleId" = x."id"', '"triggerStart", "id"', 3)} m CROSS JOIN "Event" e WHERE e."id" = m."eventId"`,
  );
  const articles = list(
    `'title', x."title", 'publishedOn', x."publishedOn", 'outlet', ${named('Outlet', 'x."outletId"')},
      'quotes', ${object}('totalCount', (SELECT count(*) FROM "Quote" c WHERE c."articleId" = x."id"), 'nodes', ${quotesOfArticle}),
      'events', ${object}('nodes', ${events})`,
    '(SELECT * FROM "Article" ORDER BY "published" DESC, "id" DESC LIMIT 20) x',
  );
  const quotes = list(
    `'text', q."text", 'cue', q."cue", 'speaker', ${named('Actor', 'q."speakerId"')}, 'article', ${titled('q."articleId"')}`,
    `${page('Quote', `"speakerId" = $1 AND "kind" = 'INDIRECT'`, '"published" DESC, "id" DESC', 20)} q`,
  );
  const quotesOfActor = list(
    `'text', q."text", 'article', ${titled('q."articleId"')}`,
    `${page('Quote', '"speakerId" = a."id"', '"published" DESC, "id" DESC', 10)} q`,
  );
  const participations = list(
    `'participation', ${object}('role', p."role"),
      'node', (SELECT ${object}('title', e."title", 'type', e."type") FROM "Event" e WHERE e."id" = p."eventId")`,
    `${page('Participant', '"actorId" = a."id"', '"occurred" DESC, "id" DESC', 10)} p`,
  );
  const coActors = list(`'weight', c."weight", 'node', ${named('Actor', 'c."actorId"')}`, `(${CO_ACTORS}) c`);
  return {
    'nested list': `SELECT ${object}('articles', ${object}('totalCount', (SELECT count(*) FROM "Article"), 'nodes', ${articles}))`,
    'one record by its id': `SELECT ${object}('article', (SELECT ${object}('title', x."title", 'url', x."url", 'publishedOn', x."publishedOn",
      'language', x."language", 'wordCount', x."wordCount", 'outlet', ${named('Outlet', 'x."outletId"')}) FROM "Article" x WHERE x."id" = $1))`,
    'filtered connection with totalCount': `SELECT ${object}('quotes', ${object}(
      'totalCount', (SELECT count(*) FROM "Quote" c WHERE c."speakerId" = $1 AND c."kind" = 'INDIRECT'), 'nodes', ${quotes}))`,
    'page of an actor': `SELECT ${object}('actor', (SELECT ${object}('name', a."name", 'kind', a."kind",
      'quotes', ${object}('totalCount', (SELECT count(*) FROM "Quote" c WHERE c."speakerId" = a."id"), 'nodes', ${quotesOfActor}),
      'events', ${object}('edges', ${participations}), 'coActors', ${object}('edges', ${coActors})) FROM "Actor" a WHERE a."id" = $1))`,
  };
}

/** The limit: the statement that somebody wrote for a question, behind Node's own server. A body is `{ question, id }`. */
export function handWrittenServer(location: string): Server {
  const read = isServer(location) ? readerOfServer(location) : readerOfFile(location);
  return createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { question, id } = JSON.parse(body) as { question: string; id?: string };
    const text = `{"data":${await read(question, id === undefined ? [] : [id])}}`;
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  });
}

type Read = (question: string, values: readonly string[]) => Promise<string>;

function readerOfFile(file: string): Read {
  const connection = new Database(file);
  for (const setting of ['cache_size = -65536', 'mmap_size = 268435456'])
    connection.exec(`PRAGMA ${setting}`);
  const prepared = new Map(
    Object.entries(statements('json_object', 'json_group_array')).map(([question, text]) => [
      question,
      connection.prepare(text.replaceAll('$1', '?1')).raw(true),
    ]),
  );
  return async (question, values) => {
    // In raw mode a row is an array of values.
    const row = prepared.get(question)?.get([...values]) as readonly unknown[] | undefined;
    return String(row?.[0]);
  };
}

function readerOfServer(location: string): Read {
  const pool = new pg.Pool({
    connectionString: location,
    onConnect: async (client) =>
      void (await client.query(
        'SET jit = off; SET plan_cache_mode = force_generic_plan; SET random_page_cost = 1.1',
      )),
  });
  const texts = statements('json_build_object', 'json_agg');
  return async (question, values) => {
    const { rows } = await pool.query({
      name: question,
      text: `SELECT (${texts[question]})::text AS "data"`,
      values: [...values],
    });
    return rows[0].data;
  };
}
