import { cityAliases } from '../../lexicon/city-aliases.ts';
import { type LineTable, linesOf, readLineTable } from '../../syntax/line-table.ts';
import { modelPath } from '../../syntax/model.ts';
import { nameKey } from './name-key.ts';

export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryShortCode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** In thousands. */
  readonly population: number;
}

/** Every town of that name, the largest first. */
export function citiesNamed(name: string): readonly City[] {
  loaded ??= readLineTable(modelPath('cities.table'));
  const key = nameKey(name);
  const wanted = aliases().get(key) ?? key;
  const cities = linesOf(loaded, wanted).map(cityFromLine);
  return cities.filter((city) => nameKey(city.name) === wanted);
}

let loaded: LineTable | undefined;
let loadedAliases: Map<string, string> | undefined;

function aliases(): Map<string, string> {
  loadedAliases ??= new Map(Object.entries(cityAliases).map(([from, to]) => [nameKey(from), nameKey(to)]));
  return loadedAliases;
}

/** In the file: name, country, latitude, longitude, population, with tabs between. */
function cityFromLine(line: string): City {
  const [name = '', countryShortCode = '', latitude, longitude, population] = line.split('\t');
  return {
    name,
    countryShortCode,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
  };
}
