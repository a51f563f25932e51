import { adjectivesOfHomeNations, homeNations } from '../../lexicon/match-words.ts';
import type { Actor } from '../document.ts';
import { countryNamed } from '../gazetteer/countries.ts';

/** The team of a country, where the text is of its matches: for "Kestrian captain Voss" that is whom "we" are. */
export function teamsOf(actors: readonly Actor[]): (country: string) => string | null {
  const teams = new Map<string, string>();
  for (const { key, kind, name } of actors) {
    if (kind !== 'ORGANIZATION') continue;
    const nation = homeNations.has(name) ? name : countryNamed(name)?.code;
    if (nation !== undefined) teams.set(nation, key);
  }
  const countries = new Map(
    actors.flatMap((one) => (one.kind === 'COUNTRY' ? [[one.key, one] as const] : [])),
  );
  return (country) => {
    if (teams.size === 0) return null;
    const actor = countries.get(country);
    if (actor === undefined) return null;
    const home = [actor.name, ...actor.aliases].map((word) => adjectivesOfHomeNations.get(word) ?? word);
    const nation = home.find((word) => teams.has(word)) ?? actor.country ?? '';
    return teams.get(nation) ?? null;
  };
}
