import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { loggableError } from '../../src/server/error-log.ts';
import type { RequestLogEntry } from '../../src/server/request-log.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, post, quietServer } from '../support/ask.ts';
import { heldDatabase } from '../support/held-database.ts';
import { listening } from '../support/listening.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

let database: Database;

beforeAll(async () => {
  database = openDatabase(':memory:');
  await storeSmallArchive(database);
});

afterAll(() => database.$disconnect());
afterEach(() => vi.unstubAllEnvs());

const QUERY = 'query Secret($name: String!) { quotes(filter: { speaker: { name: $name } }) { totalCount } }';
const VARIABLES = { name: 'hunter2' };

async function brokenDatabase(): Promise<Database> {
  const broken = openDatabase(':memory:');
  await broken.$executeRawUnsafe('DROP TABLE "QuoteSpan"');
  await broken.$executeRawUnsafe('ALTER TABLE "Quote" RENAME TO "Hidden"');
  return broken;
}

test.each<[string, string | undefined, boolean]>([
  ['none', undefined, false],
  ['a well-formed one', 'edge-7:4f.2a/1', true],
  ['one with a space', 'a b', false],
  ['one that is too long', 'x'.repeat(101), false],
])('a request with %s as its id gets that or a new one back', async (_name, id, isKept) => {
  const { server } = quietServer({ database });
  const headers = { ...(id !== undefined && { 'x-request-id': id }) };
  for (const path of ['/graphql?query={__typename}', '/health', '/elsewhere']) {
    const given = (await server.fetch(`http://localhost${path}`, { headers })).headers.get('x-request-id');
    if (isKept) expect(given).toBe(id);
    else expect(given).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('the log has an entry a request, and tells nothing of what was asked', async () => {
  const log: RequestLogEntry[] = [];
  const { server } = quietServer({ database, logRequest: (entry) => log.push(entry) });
  await ask(server, QUERY, VARIABLES);
  await ask(server, '{ nothing }');
  await server.fetch('http://localhost/elsewhere?token=hunter2', {
    headers: { authorization: 'Bearer hunter2' },
  });
  expect(log).toMatchObject([
    {
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'query',
      outcome: 'ok',
      cost: { requested: 53, actual: 8 },
    },
    { method: 'POST', status: 200, outcome: 'refused', codes: ['GRAPHQL_VALIDATION_FAILED'] },
    { method: 'GET', path: '/elsewhere', status: 401 },
  ]);
  expect(JSON.stringify(log)).not.toMatch(/hunter2|Secret|speaker/);
});

test.each(['development', 'production'])(
  'what goes wrong inside is logged with the id of its request, and masked under NODE_ENV=%s',
  async (environment) => {
    vi.stubEnv('NODE_ENV', environment);
    const broken = await brokenDatabase();
    const logged: [unknown, string | undefined][] = [];
    await using served = await listening({
      database: broken,
      logError: (error, requestId) => logged.push([error, requestId]),
    });
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'mine' },
      body: JSON.stringify({ query: QUERY, variables: VARIABLES }),
    });
    const answer = await response.text();
    expect(JSON.parse(answer).errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(answer).not.toMatch(/hunter2|no such table|relation|at .*\.ts/);
    expect(logged.map(([, id]) => id)).toEqual(['mine']);
    const shown = loggableError(logged[0]?.[0]);
    expect(shown.message).toMatch(/no such table|relation "Quote" does not exist/);
    expect(JSON.stringify(shown)).not.toContain('hunter2');
    await broken.$disconnect();
  },
);

test("of Prisma's errors the log shows no arguments", async () => {
  const error = await database.quote
    // @ts-expect-error: no such column
    .findMany({ where: { nothing: 'hunter2' } })
    .catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('hunter2');
  const shown = loggableError(error);
  expect(shown).toMatchObject({ name: 'PrismaClientValidationError' });
  expect(shown.stack).toContain('at ');
  expect(JSON.stringify(shown)).not.toContain('hunter2');
});

test('metrics count outcomes, codes, cost and time, with no name of an operation', async () => {
  const { server } = quietServer({ database, metrics: true });
  await ask(server, QUERY, VARIABLES);
  await ask(server, QUERY, VARIABLES);
  await ask(server, '{ nothing }');
  await post(server, 'no JSON');
  const response = await server.fetch('http://localhost/metrics');
  const text = await response.text();
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  for (const line of [
    'dateline_operations_total{operation="query",outcome="ok",code="none"} 2',
    'dateline_operations_total{operation="none",outcome="refused",code="GRAPHQL_VALIDATION_FAILED"} 1',
    'dateline_operation_duration_seconds_count{operation="query",outcome="ok"} 2',
    'dateline_operation_requested_cost_sum 106',
    'dateline_operation_actual_cost_sum 16',
    'dateline_operations_running 0',
    'dateline_operations_waiting 0',
    'dateline_http_responses_total{method="POST",status="200"} 3',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toMatch(/Secret|hunter2/);
});

test('a server shows its own metrics, and none unless it is told to', async () => {
  const { server: counted } = quietServer({ database, metrics: true });
  const { server: other } = quietServer({ database, metrics: true });
  await ask(counted, QUERY, VARIABLES);
  const text = await (await other.fetch('http://localhost/metrics')).text();
  expect(text).not.toContain('outcome="ok"');
  const { server } = quietServer({ database });
  expect((await server.fetch('http://localhost/metrics')).status).toBe(404);
});

test('a server that stops answers what is in flight, and ends connections that are kept alive', async () => {
  const held = heldDatabase(database);
  await using served = await listening({ database: held.database });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const asking = async (): Promise<IncomingMessage> => {
    const path = `/graphql?query=${encodeURIComponent('{ quotes { totalCount } }')}`;
    const request = httpRequest({ host: '127.0.0.1', port: served.port, path, agent });
    request.end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  };
  const first = await asking();
  first.resume();
  await once(first, 'end');
  const { waits, go } = held.hold();
  const inFlight = asking();
  await waits;
  const stopped = served.server.stop();
  await expect(fetch(`${served.url}/health`)).rejects.toThrow();
  go();
  const response = await inFlight;
  expect(response.statusCode).toBe(200);
  response.resume();
  await stopped;
  agent.destroy();
});

test('a server that stops cuts off who follows it, which tells it to come again, at once', async () => {
  await using served = await listening({ database });
  const query = encodeURIComponent('subscription { articleIngested { article { id } } }');
  const headers = { accept: 'text/event-stream' };
  const response = await fetch(`${served.url}/graphql?query=${query}`, { headers });
  const followed = expect(response.text()).rejects.toThrow();
  await served.server.stop();
  await followed;
});

test('a server that stops cuts off what takes longer than its time', async () => {
  const held = heldDatabase(database);
  await using served = await listening({ database: held.database, logError: () => undefined });
  const { waits, go } = held.hold();
  const cutOff = fetch(`${served.url}/graphql?query={quotes{totalCount}}`);
  await waits;
  await served.server.stop(0);
  await expect(cutOff).rejects.toThrow();
  go();
});
