import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';

/** Subscriptions as server-sent events: Apollo's own link asks for a multipart answer, which Dateline does not give. */
export function sseLink(url: string): ApolloLink {
  const client = createClient({ url });
  return new ApolloLink(
    ({ query, operationName, variables }) =>
      new Observable<ApolloLink.Result>((sink) =>
        client.subscribe({ query: print(query), operationName, variables }, sink),
      ),
  );
}
