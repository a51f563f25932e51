import type { DatelineServer } from '../../src/server.ts';
import { createToken, type Scope } from '../../src/store/api-tokens.ts';
import type { Database } from '../../src/store/database.ts';
import { ask } from './ask.ts';

/** The secret of a new token. */
export async function tokenWith(database: Database, ...scopes: readonly Scope[]): Promise<string> {
  return (await createToken(database, { name: 'test', scopes, expiresAt: null })).secret;
}

const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  ... on IngestArticlePayload { outcome article { id text } }
  ... on InvalidInput { problems { field message } }
} }`;

/** Sends an article, and gives what became of it: its outcome, or the problems as lines. */
export async function sendArticle(
  server: DatelineServer,
  input: Readonly<Record<string, unknown>>,
  token: string,
): Promise<{ readonly outcome?: string; readonly id?: string; readonly problems?: readonly string[] }> {
  const { data, errors } = await ask(server, INGEST, { input }, token);
  if (errors) throw new Error(errors[0]?.message);
  const { outcome, article, problems } = data.ingestArticle;
  return problems
    ? { problems: problems.map((one: { field: string; message: string }) => `${one.field}: ${one.message}`) }
    : { outcome, id: article.id };
}
