import relay from 'relay-runtime';

const { graphql } = relay;

// What relay-compiler reads: a page of an actor's quotes as a fragment that can be asked for again. In an app these stand
// in the component that shows them, and Babel puts the compiled documents in their place.

export const fragment = graphql`
  fragment actorQuotes_actor on Actor
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
  @refetchable(queryName: "actorQuotesPageQuery") {
    name
    quotes(first: $count, after: $cursor) @connection(key: "actorQuotes_quotes") {
      edges {
        node {
          text
          article {
            title
          }
        }
      }
    }
  }
`;

export const query = graphql`
  query actorQuotesQuery($name: String!) {
    actor(by: { name: $name }) {
      id
      ...actorQuotes_actor
    }
  }
`;
