import { Client, fetchExchange } from '@urql/core';
import { initGraphQLTada, type ResultOf } from 'gql.tada';
import { tellMistakes } from '../mistake.ts';
import type { introspection } from './generated/schema.d.ts';

// All quotes of a person about a subject, page by page, with urql and types from gql.tada:
//
//     npm run urql -- http://127.0.0.1:4000/graphql "Anneke Thorvald" quotas

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; URL: string };
}>();

const QuotesOf = graphql(`
  query QuotesOf($speaker: String!, $words: String, $after: String) {
    quotes(first: 20, after: $after, filter: { speaker: { name: $speaker }, textContains: $words }) {
      nodes {
        text
        speakerAs
        article {
          title
          publishedOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Quote = ResultOf<typeof QuotesOf>['quotes']['nodes'][number];

async function* quotesOf(client: Client, speaker: string, words: string | null): AsyncGenerator<Quote> {
  let after: string | null = null;
  do {
    const { data, error } = await client.query(QuotesOf, { speaker, words, after }).toPromise();
    if (data === undefined) throw error ?? new Error('the server gave no answer');
    yield* data.quotes.nodes;
    after = data.quotes.pageInfo.hasNextPage ? data.quotes.pageInfo.endCursor : null;
  } while (after !== null);
}

const [url = 'http://127.0.0.1:4000/graphql', speaker = 'Anneke Thorvald', words = null] =
  process.argv.slice(2);
tellMistakes(url);
const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
let found = 0;
for await (const { text, speakerAs, article } of quotesOf(client, speaker, words)) {
  found += 1;
  console.log(`${text}\n    ${speakerAs}, ${article.publishedOn ?? 'undated'}: ${article.title}`);
}
if (found === 0) {
  throw new Error(`${url} knows no quote of ${speaker}${words === null ? '' : ` with "${words}" in it`}`);
}
