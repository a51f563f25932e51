import {
  ApolloClient,
  ApolloLink,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { tellMistakes } from '../mistake.ts';
import { sseLink } from './sse-link.ts';

// Prints the titles of as many articles as are asked for, as they come in.
//
//     npm run apollo -- http://127.0.0.1:4000/graphql 1

const [url = 'http://127.0.0.1:4000/graphql', count = '1'] = process.argv.slice(2);
tellMistakes(url);

interface Now {
  readonly corpus: { readonly feedCursor: string };
}

interface ComingIn {
  readonly articleIngested: {
    readonly cursor: string;
    readonly article: { readonly id: string; readonly title: string | null };
  };
}

const NOW: TypedDocumentNode<Now> = gql`
  query Now {
    corpus {
      feedCursor
    }
  }
`;
const COMING_IN: TypedDocumentNode<ComingIn, { after: string }> = gql`
  subscription ComingIn($after: String!) {
    articleIngested(after: $after) {
      cursor
      article {
        id
        title
      }
    }
  }
`;

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    sseLink(url),
    new HttpLink({ uri: url }),
  ),
});

const { data } = await client.query({ query: NOW });
let left = Number(count);
console.error(`following from ${data?.corpus.feedCursor}`);
const following = client
  .subscribe({ query: COMING_IN, variables: { after: data?.corpus.feedCursor ?? '' } })
  .subscribe({
    next: ({ data: found, error }) => {
      if (error) throw error;
      console.log(found?.articleIngested.article.title);
      left -= 1;
      if (left === 0) following.unsubscribe();
    },
    error: (error) => {
      throw error;
    },
  });
