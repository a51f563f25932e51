import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { tellMistakes } from '../mistake.ts';
import { composed } from './compose.ts';
import { createNotesServer } from './notes.ts';

// One graph out of Dateline and a subgraph of one's own: takes the first quote of a person, puts a note on it, and asks
// a gateway for the note with the quote, and for the quote with the note.
//
//     npm run gateway -- http://127.0.0.1:4000/graphql "Anneke Thorvald"

const [dateline = 'http://127.0.0.1:4000/graphql', speaker = 'Anneke Thorvald'] = process.argv.slice(2);
tellMistakes(dateline);
const quote = await firstQuote();
const notes = createNotesServer(new Map([[quote, 'Check against the recording.']]));
notes.listen(0, '127.0.0.1');
await once(notes, 'listening');
const { port } = notes.address() as AddressInfo;

const supergraph = await composed({ dateline, notes: `http://127.0.0.1:${port}/graphql` });
const gateway = createGatewayRuntime({ supergraph, logging: false });
try {
  console.log(
    await ask(
      'http://gateway/graphql',
      `{ notes { text quote { text speaker { name } article { title } } }
         quote(id: "${quote}") { kind notes { text } } }`,
      (url, init) => gateway.fetch(url, init),
    ),
  );
} finally {
  await gateway[Symbol.asyncDispose]();
  notes.close();
  notes.closeAllConnections();
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
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return JSON.stringify(await response.json(), null, 2);
}
