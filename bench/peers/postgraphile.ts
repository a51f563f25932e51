import { createServer, type Server } from 'node:http';
import pg from 'pg';
import { required } from './package.ts';
import { CO_ACTORS_FUNCTION } from './questions.ts';

/** PostGraphile 5 as its manual sets it up: the Amber preset, grafserv behind Node's own server. */
export async function postgraphileServer(location: string): Promise<Server> {
  addWithResolvers();
  await defineFunction(location);
  // What the peers export has no types here: they are installed by whoever measures.
  const { postgraphile } = await required('postgraphile');
  const { PostGraphileAmberPreset } = await required('postgraphile/presets/amber');
  const { makePgService } = await required('postgraphile/adaptors/pg');
  const { grafserv } = await required('postgraphile/grafserv/node');
  const preset = {
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: location, schemas: ['public'] })],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: { explain: false },
  };
  const server = createServer();
  await postgraphile(preset).createServ(grafserv).addTo(server);
  return server;
}

/** PostGraphile declares Node 22, of which it needs this alone. */
function addWithResolvers(): void {
  if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers });
}

function withResolvers<Value>() {
  let functions = {};
  const promise = new Promise<Value>((resolve, reject) => {
    functions = { resolve, reject };
  });
  return { promise, ...functions };
}

async function defineFunction(location: string): Promise<void> {
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  await client.query(CO_ACTORS_FUNCTION);
  await client.end();
}
