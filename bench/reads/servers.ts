import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'libsql';
import { compiled } from '../outcome.ts';
import { QUESTIONS } from './questions.ts';

// A process of its own, so that who asks is not measured: `servers.ts FILE` serves one database in three ways, and
// prints their ports.

const [file = ''] = process.argv.slice(2);
const { createServer, openDatabase } = await compiled<typeof import('../../src/index.ts')>('index');
const database = openDatabase(file);
const servers: Readonly<Record<string, Server>> = {
  planned: createServer({ database }).http,
  ordinary: createServer({ database, planned: false }).http,
  'hand-written': handWritten(file),
};
const ports: Record<string, number> = {};
for (const [name, server] of Object.entries(servers)) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this shape.
  ports[name] = (server.address() as AddressInfo).port;
}
console.log(JSON.stringify(ports));
process.stdin.resume().on('end', () => process.exit());

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
