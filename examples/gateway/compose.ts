import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

/** A service of the graph that is composed. */
export interface Subgraph {
  readonly url: string;
  /** Its schema, where it does not tell it (`--no-introspection`). */
  readonly sdl?: string;
  /** What it is sent with every request, such as a token. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks each subgraph for its schema, unless it is given, and composes one of them all; `subgraphs` are by name. */
export async function composed(subgraphs: Readonly<Record<string, Subgraph>>): Promise<string> {
  const services = await Promise.all(
    Object.entries(subgraphs).map(async ([name, subgraph]) => ({
      name,
      url: subgraph.url,
      typeDefs: parse(subgraph.sdl ?? (await sdlOf(subgraph))),
    })),
  );
  const result = composeServices(services);
  if (!compositionHasErrors(result)) return result.supergraphSdl;
  throw new Error(result.errors.map((error) => error.message).join('\n'));
}

async function sdlOf({ url, headers }: Subgraph): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  // The field that every subgraph has, by the specification; a server may refuse to answer it.
  const { data, errors } = (await response.json()) as {
    readonly data?: { readonly _service: { readonly sdl: string } } | null;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (data) return data._service.sdl;
  throw new Error(`${url} gives no schema to compose: ${errors?.[0]?.message ?? response.statusText}`);
}
