import { createRequire } from 'node:module';
import { countryAliases, demonymAliases } from '../../lexicon/country-aliases.ts';
import { isCapitalWord } from '../../text/letters.ts';
import { nameKey } from './name-key.ts';

/** A country of the table, with what texts call it, its people and its government. */
export interface Country {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** ISO 3166-1 alpha-2, as the table of cities has it. */
  readonly shortCode: string;
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
}

/** The country of that name, short form, abbreviation or former name. */
export function countryNamed(name: string): Country | undefined {
  const { byName, byInitials } = tables();
  const initials = /^(\p{Lu}\.){2,}$/u.test(name) ? byInitials.get(name) : undefined;
  if (initials !== undefined) return initials;
  const key = nameKey(name);
  // Letters without points are a country's only as capitals: "US", not "Us".
  return key.length <= 3 && name !== name.toUpperCase() ? undefined : byName.get(key);
}

/** The country whose adjective or people this is: "Kenyan", "the Dutch", "Swedes". */
export function countryOfDemonym(word: string): Country | undefined {
  const { byDemonym } = tables();
  const key = nameKey(word);
  return byDemonym.get(key) ?? byDemonym.get(key.replace(/s$/, ''));
}

/** The country that this city is the capital of. */
export function countryOfCapital(name: string): Country | undefined {
  return tables().byCapital.get(nameKey(name));
}

export function countryOfCode(code: string): Country | undefined {
  return tables().byCode.get(code);
}

interface Row {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly cca3: string;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } };
  readonly latlng: readonly number[];
  readonly independent: boolean | null;
  readonly area: number;
}

interface Tables {
  readonly byName: ReadonlyMap<string, Country>;
  /** "C.A.R.", "U.A.E.": the initials of names of three words or more. */
  readonly byInitials: ReadonlyMap<string, Country>;
  readonly byDemonym: ReadonlyMap<string, Country>;
  readonly byCapital: ReadonlyMap<string, Country>;
  readonly byCode: ReadonlyMap<string, Country>;
}

let loaded: Tables | undefined;

function tables(): Tables {
  loaded ??= buildTables();
  return loaded;
}

function buildTables(): Tables {
  // The package types every field of 250 countries; the interface above names the nine that are used.
  const rows = createRequire(import.meta.url)('world-countries') as readonly Row[];
  const all = { byName: new Map<string, Country>(), byDemonym: new Map<string, Country>() };
  const byCapital = new Map<string, Country>();
  const byInitials = new Map<string, Country>();
  const byCode = new Map<string, Country>();
  // States first, the larger before the smaller: where two share a name it is the larger one's ("Congolese").
  const ordered = [...rows].sort((a, b) => Number(b.independent) - Number(a.independent) || b.area - a.area);
  for (const row of ordered) {
    const country = countryFromRow(row);
    add(byCode, country.code, country);
    add(byCode, country.shortCode, country);
    for (const name of namesOf(row)) {
      add(all.byName, nameKey(name), country);
      add(byInitials, initialsOf(name), country);
    }
    for (const demonym of country.demonyms) add(all.byDemonym, nameKey(demonym), country);
    for (const capital of country.capitals) add(byCapital, nameKey(capital), country);
  }
  return { ...all, byCapital, byCode, byInitials };
}

function add(map: Map<string, Country>, key: string, country: Country): void {
  if (key !== '' && !map.has(key)) map.set(key, country);
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => isCapitalWord(word));
  return words.length < 3 ? '' : words.map((word) => `${word.charAt(0)}.`).join('');
}

function countryFromRow(row: Row): Country {
  const regular = (row.demonyms.eng?.m ?? '').split(/, | or /);
  return {
    name: row.name.common,
    code: row.cca3,
    shortCode: row.cca2,
    demonyms: [...regular, ...(demonymAliases[row.cca3] ?? [])].filter((demonym) => demonym.length > 2),
    capitals: row.capital.map((capital) => (capital === 'Washington D.C.' ? 'Washington' : capital)),
    latitude: row.latlng[0] ?? 0,
    longitude: row.latlng[1] ?? 0,
  };
}

/** Of the other spellings only the full names are taken: codes ("AF") and names in other languages mislead. */
function namesOf(row: Row): string[] {
  const spellings = row.altSpellings.filter((name) =>
    /^[A-Z].*\b(of|Republic|Kingdom|Confederation)\b/.test(name),
  );
  return [row.name.common, row.name.official, ...(countryAliases[row.cca3] ?? []), ...spellings];
}
