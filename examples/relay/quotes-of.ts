import type { FetchFunction, GraphQLResponse, GraphQLTaggedNode, OperationType } from 'relay-runtime';
import relay from 'relay-runtime';
import { tellMistakes } from '../mistake.ts';
import fragment, { type actorQuotes_actor$data } from './generated/actorQuotes_actor.graphql.ts';
import pageQuery, { type actorQuotesPageQuery } from './generated/actorQuotesPageQuery.graphql.ts';
import query, { type actorQuotesQuery } from './generated/actorQuotesQuery.graphql.ts';

// All quotes of a person with Relay: its store joins the pages of the connection.
//
//     npm run relay -- http://127.0.0.1:4000/graphql "Anneke Thorvald"

const { Environment, Network, RecordSource, Store, fetchQuery, getSingularSelector } = relay;
const [url = 'http://127.0.0.1:4000/graphql', name = 'Anneke Thorvald'] = process.argv.slice(2);
tellMistakes(url);

const ask: FetchFunction = async ({ text }, variables) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  // The server answers with what the compiled query asks for.
  return (await response.json()) as GraphQLResponse;
};

const environment = new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });

async function fetched<Operation extends OperationType>(
  document: GraphQLTaggedNode,
  variables: Operation['variables'],
): Promise<Operation['response']> {
  const answer = await fetchQuery<Operation>(environment, document, variables).toPromise();
  if (answer === undefined) throw new Error(`${url} gave no answer`);
  return answer;
}

const { actor } = await fetched<actorQuotesQuery>(query, { name });
if (actor == null) throw new Error(`${url} knows nobody named ${name}`);

/** What the store has of the actor by now: all the pages that were fetched. */
function stored(): { readonly data: actorQuotes_actor$data; readonly next: string | null } {
  const selector = getSingularSelector(fragment, actor);
  // The fragment's data are of its generated type; beside the fields asked for, Relay reads where the list goes on.
  const data = environment.lookup(selector as NonNullable<typeof selector>)
    .data as unknown as actorQuotes_actor$data & {
    readonly quotes: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
  const { hasNextPage, endCursor } = data.quotes.pageInfo;
  return { data, next: hasNextPage ? endCursor : null };
}

for (let { next } = stored(); next !== null; { next } = stored()) {
  await fetched<actorQuotesPageQuery>(pageQuery, { id: actor.id, cursor: next });
}

const { data } = stored();
console.log(`${data.name}: ${data.quotes.edges.length} quotes`);
for (const { node } of data.quotes.edges) console.log(`${node.text}\n    in: ${node.article.title}`);
