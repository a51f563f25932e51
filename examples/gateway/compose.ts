import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

/** Asks each subgraph for its schema and composes one of them all; `urls` are by the subgraphs' names. */
export async function composed(urls: Readonly<Record<string, string>>): Promise<string> {
  const services = await Promise.all(
    Object.entries(urls).map(async ([name, url]) => ({ name, url, typeDefs: parse(await sdlOf(url)) })),
  );
  const result = composeServices(services);
  if (!compositionHasErrors(result)) return result.supergraphSdl;
  throw new Error(result.errors.map((error) => error.message).join('\n'));
}

async function sdlOf(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  // The field that every subgraph has, by the specification.
  const { data } = (await response.json()) as {
    readonly data: { readonly _service: { readonly sdl: string } };
  };
  return data._service.sdl;
}
