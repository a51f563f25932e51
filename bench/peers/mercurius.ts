import type { Server } from 'node:http';
import type { Database } from '../../src/store/database.ts';
import { required } from './package.ts';
import { resolvers, typeDefs } from './prisma-resolvers.ts';

/** Mercurius on Fastify over the same resolvers as Apollo's; without its compiler, whose answers were not checked. */
export async function mercuriusServer(database: Database): Promise<Server> {
  const { default: fastify } = await required('fastify');
  const { default: mercurius } = await required('mercurius');
  const app = fastify();
  app.register(mercurius, { schema: typeDefs, resolvers: resolvers(database), path: '/graphql' });
  await app.ready();
  return app.server;
}
