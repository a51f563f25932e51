import { americanStates, provinces, regionalDemonyms, worldRegions } from '../../lexicon/regions.ts';
import { citiesNamed } from './cities.ts';
import { type Country, countryNamed, countryOfCapital, countryOfCode } from './countries.ts';
import { nameKey } from './name-key.ts';
import type { Place } from './place.ts';

const regions = new Set([...worldRegions, ...americanStates, ...provinces].map(nameKey));
const peoples = new Set(regionalDemonyms.map(nameKey));

/** Whether it is a part of the world, a state or a province: "Central Europe", "Ontario". */
export function isRegion(name: string): boolean {
  return regions.has(nameKey(name));
}

/** Whether it is the adjective or the name of a people or faith without a country of its name: "Kurdish", "Arabs". */
export function isRegionalDemonym(word: string): boolean {
  const key = nameKey(word);
  return peoples.has(key) || peoples.has(key.replace(/s$/, ''));
}

export function placeFromCountry(country: Country): Place {
  return {
    name: country.name,
    country: country.code,
    latitude: country.latitude,
    longitude: country.longitude,
  };
}

/**
 * The town of that name: the capital where it is one, else one in a country that the article speaks of, else the
 * largest. A state or a region has no point on the map here.
 */
export function cityPlace(name: string, countriesInText: ReadonlySet<string>): Place | null {
  if (isRegion(name) && nameKey(name) !== 'new york' && nameKey(name) !== 'washington') return null;
  const cities = citiesNamed(name);
  const capitalOf = countryOfCapital(name)?.shortCode;
  const city =
    cities.find((one) => one.countryShortCode === capitalOf) ??
    cities.find((one) => countriesInText.has(countryOfCode(one.countryShortCode)?.code ?? '')) ??
    cities[0];
  if (city === undefined) return null;
  return {
    name: city.name,
    country: countryOfCode(city.countryShortCode)?.code ?? null,
    latitude: city.latitude,
    longitude: city.longitude,
  };
}

/** What the gazetteer knows of a name: bits for the name recognizer. */
export function placeClue(name: string): 'country' | 'region' | 'capital' | 'city' | 'town' | null {
  if (countryNamed(name) !== undefined) return 'country';
  if (isRegion(name)) return 'region';
  if (countryOfCapital(name) !== undefined) return 'capital';
  const population = citiesNamed(name)[0]?.population ?? -1;
  if (population >= 100) return 'city';
  return population >= 0 ? 'town' : null;
}
