import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'libsql';
import { compiled } from '../outcome.ts';
import { QUESTIONS } from './questions.ts';

// A process of its own: `server.ts FILE WAY` serves a database in one of four ways, says on which port, and is asked
// for the processor time that it has taken, in microseconds, by any message.

const [file = '', way = ''] = process.argv.slice(2);
const { createServer, openDatabase } = await compiled<typeof import('../../src/index.ts')>('index');
const WAYS: Readonly<Record<string, () => Server>> = {
  cached: () => createServer({ database: openDatabase(file) }).http,
  planned: () => createServer({ database: openDatabase(file), cache: false }).http,
  ordinary: () => createServer({ database: openDatabase(file), cache: false, planned: false }).http,
  'hand-written': () => handWritten(file),
};
const server = WAYS[way]?.();
server?.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.on('disconnect', () => process.exit());

/** The limit: the statement that somebody wrote for a query, behind Node's own server. */
function handWritten(path: string): Server {
  const connection = new Database(path);
  for (const setting of ['cache_size = -65536', 'mmap_size = 268435456'])
    connection.exec(`PRAGMA ${setting}`);
  const statements = new Map(
    QUESTIONS.map(({ query, sql, values }) => [
      query,
      { statement: connection.prepare(sql).raw(true), values },
    ]),
  );
  return createHttpServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { query } = JSON.parse(body) as { query: string };
    const known = statements.get(query);
    const [data] = known ? (known.statement.get(known.values) as unknown as string[]) : [];
    const text = `{"data":${data}}`;
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  });
}
