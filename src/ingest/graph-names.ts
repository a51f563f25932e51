import type { Actor } from '../extract/document.ts';
import { countryNamed } from '../extract/gazetteer/countries.ts';

/**
 * What an article's actor is called in the graph: as the article calls it; but a country that it has as an adjective or
 * a capital alone ("Kestrian officials", "Pellan denied it") by the gazetteer's name, with those beside it.
 */
export function graphNames({ kind, name, aliases, country, place }: Actor): {
  readonly name: string;
  readonly aliases: readonly string[];
} {
  if (kind !== 'COUNTRY' || place === null || countryNamed(name)?.code === country) return { name, aliases };
  return { name: place.name, aliases: [name, ...aliases.filter((alias) => alias !== place.name)] };
}
