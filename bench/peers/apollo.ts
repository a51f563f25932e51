import { createServer, type Server } from 'node:http';
import type { Database } from '../../src/store/database.ts';
import { required } from './package.ts';
import { resolvers, typeDefs } from './prisma-resolvers.ts';

/** Apollo Server over Prisma, behind its own standalone server. */
export async function apolloServer(database: Database): Promise<Server> {
  const { ApolloServer, HeaderMap } = await required('@apollo/server');
  const apollo = new ApolloServer({ typeDefs, resolvers: resolvers(database) });
  await apollo.start();
  return createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(body) },
      context: async () => ({}),
    });
    const text = answer.body.string ?? '';
    response.writeHead(answer.status ?? 200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  });
}
