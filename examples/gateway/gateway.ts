import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { tellMistakes } from '../mistake.ts';
import { composed } from './compose.ts';
import { createNotesServer } from './notes.ts';

// One graph out of Dateline and a subgraph of one's own: takes the first quote of a person, puts a note on it, and asks
// a gateway for the note with the quote, and for the quote with the note.
//
//     npm run gateway -- http://127.0.0.1:4000/graphql "Anneke Thorvald"
//
// With `--port 4100` it then stays at http://127.0.0.1:4100/graphql, to be asked with curl, until Ctrl+C. The token in
// the environment variable DATELINE_TOKEN is sent to Dateline; `--schema FILE` is Dateline's, where it does not tell it.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' }, schema: { type: 'string' } },
});
const [dateline = 'http://127.0.0.1:4000/graphql', speaker = 'Anneke Thorvald'] = positionals;
tellMistakes(dateline);
const token = process.env.DATELINE_TOKEN;
const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};

const quote = await firstQuote();
const notes = createNotesServer(new Map([[quote, 'Check against the recording.']]));
notes.listen(0, '127.0.0.1');
await once(notes, 'listening');

const gateway = createGatewayRuntime({
  supergraph: await composed({
    dateline: {
      url: dateline,
      headers,
      ...(values.schema && { sdl: readFileSync(values.schema, 'utf8') }),
    },
    notes: { url: `http://127.0.0.1:${(notes.address() as AddressInfo).port}/graphql` },
  }),
  logging: false,
  propagateHeaders: {
    // Who sends a token of their own is answered, and counted, by that; nobody's token goes to another subgraph.
    fromClientToSubgraphs: ({ request, subgraphName }) =>
      subgraphName === 'dateline'
        ? { authorization: request.headers.get('authorization') ?? headers.authorization }
        : {},
  },
});
const server = createServer(gateway);
try {
  const question = `{ notes { text quote { text speaker { name } article { title } } }
    quote(id: "${quote}") { kind notes { text } } }`;
  console.log(await ask('http://gateway/graphql', question, (url, init) => gateway.fetch(url, init)));
  if (values.port) await stay(Number(values.port));
} finally {
  server.close();
  server.closeAllConnections();
  await gateway[Symbol.asyncDispose]();
  notes.close();
  notes.closeAllConnections();
}

/** Answers at a port until the process is told to end. */
async function stay(port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  console.log(`The gateway answers at http://127.0.0.1:${address.port}/graphql (stop with Ctrl+C)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

async function firstQuote(): Promise<string> {
  const query = `{ quotes(first: 1, filter: { speaker: { name: ${JSON.stringify(speaker)} } }) { nodes { id } } }`;
  const { data, errors } = JSON.parse(await ask(dateline, query, fetch));
  if (!data) throw new Error(errors[0].message);
  const [first] = data.quotes.nodes;
  if (first === undefined) throw new Error(`${dateline} knows no quote of ${speaker}`);
  return first.id;
}

async function ask(
  url: string,
  query: string,
  send: (url: string, init: RequestInit) => Response | Promise<Response>,
): Promise<string> {
  const response = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return JSON.stringify(await response.json(), null, 2);
}
