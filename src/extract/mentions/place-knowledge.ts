import { countryPossessions, statePossessions } from '../../lexicon/government-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalWord } from '../../text/letters.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { countryNamed, countryOfCapital, countryOfDemonym } from '../gazetteer/countries.ts';
import { nameKey } from '../gazetteer/name-key.ts';
import { isRegion } from '../gazetteer/place-index.ts';
import { type CountryAdjectives, countryAdjectives } from './country-adjectives.ts';
import { learnCountryInitials } from './country-initials.ts';
import { type NameSpan, nameText } from './name-span.ts';
import { pastTerm } from './places-by-context.ts';

/** A country that the document names or implies, real or not. */
export interface KnownCountry {
  /** Its key among the document's countries: ISO alpha-3, or the name's key for one the gazetteer lacks. */
  readonly key: string;
  /** ISO 3166-1 alpha-3, where the gazetteer has it. */
  readonly code: string | null;
}

/** What is known of countries while one document is read: the gazetteer's knowledge, and what the text teaches. */
export interface PlaceKnowledge {
  /** Initials that the text uses for a country that it names in full, with the country's code. */
  readonly initials: ReadonlyMap<string, string>;
  countryNamed(name: string): KnownCountry | undefined;
  countryOfDemonym(word: string): KnownCountry | undefined;
  countryOfCapital(name: string): KnownCountry | undefined;
}

/** Learns the document's own countries: by what they have, by adjectives made of their names, by "the capital of". */
export function learnPlaces(text: string, syntax: Syntax, names: readonly NameSpan[]): PlaceKnowledge {
  const adjectives = countryAdjectives(syntax);
  const countries = learnCountries(text, syntax, names, adjectives);
  const demonyms = learnDemonyms(adjectives, countries);
  const shared = sharedDemonyms(text, syntax, names);
  const initials = learnCountryInitials(text, syntax, names);
  const known: PlaceKnowledge = {
    initials,
    countryNamed: (name) =>
      fromGazetteer(countryNamed(name)?.code ?? initials.get(name)) ?? countries.get(nameKey(name)),
    countryOfDemonym: (word) =>
      fromGazetteer(shared.get(nameKey(word)) ?? countryOfDemonym(word)?.code) ??
      demonyms.get(nameKey(word)) ??
      demonyms.get(nameKey(word).replace(/s$/, '')),
    countryOfCapital: (name) => fromGazetteer(countryOfCapital(name)?.code),
  };
  const capitals = learnCapitals(text, syntax, names, known);
  return {
    ...known,
    countryOfCapital: (name) => capitals.get(nameKey(name)) ?? known.countryOfCapital(name),
  };
}

function fromGazetteer(code: string | undefined): KnownCountry | undefined {
  return code === undefined ? undefined : { key: code, code };
}

const possessions = new Set(countryPossessions);
const statesOnly = new Set(statePossessions);

function learnCountries(
  text: string,
  syntax: Syntax,
  names: readonly NameSpan[],
  adjectives: CountryAdjectives,
): Map<string, KnownCountry> {
  const countries = new Map<string, KnownCountry>();
  const inLists = remembering(
    (written) => countryNamed(written) !== undefined || isRegion(written) || isKnownTown(written),
  );
  for (const name of names) {
    if (name.form !== 'NAME' || name.kind === 'PERSON') continue;
    const written = nameText(text, syntax, name);
    if (inLists(written)) continue;
    if (!isCountrys(syntax, name, written, adjectives)) continue;
    const key = nameKey(written);
    countries.set(key, { key, code: null });
  }
  return countries;
}

/** The same, asked once of each name: a text says most of them again and again. */
function remembering(ask: (name: string) => boolean): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
}

function isKnownTown(name: string): boolean {
  return (citiesNamed(name)[0]?.population ?? 0) >= 100;
}

/**
 * "Kestria's parliament", "the government of Kestria", "Kestrian officials". Firms have presidents as well: what looks
 * like an organization must have what only a state has.
 */
function isCountrys(syntax: Syntax, name: NameSpan, written: string, adjectives: CountryAdjectives): boolean {
  if (name.kind === 'PLACE') {
    if (hasCountrysThings(syntax, name, possessions) || isRuled(syntax, name)) return true;
    return adjectives.beforeNouns(written).length > 0;
  }
  return /^\p{Lu}\p{Ll}+$/u.test(written) && hasCountrysThings(syntax, name, statesOnly);
}

function hasCountrysThings(syntax: Syntax, { first, end }: NameSpan, things: ReadonlySet<string>): boolean {
  const word = (at: number): string => syntax.tokens[at]?.form.toLowerCase() ?? '';
  if (/^['’]s?$/.test(word(end)) && things.has(word(pastTerm(syntax.tokens, end + 1)))) return true;
  return word(first - 1) === 'of' && things.has(word(first - 2));
}

/** "Prime Minister Sani Okar of Kestria", "King Orin of Kestria"; a town has mayors, a university presidents. */
function isRuled({ tokens }: Syntax, { first }: NameSpan): boolean {
  if (tokens[first - 1]?.form !== 'of') return false;
  let at = first - 2;
  while (
    at > first - MOST_NAMES &&
    isCapitalWord(tokens[at]?.form ?? '') &&
    !RULERS.test(tokens[at]?.form ?? '')
  )
    at--;
  return at < first - 2 && RULERS.test(tokens[at]?.form ?? '');
}

const RULERS = /^(?:President|Minister|King|Queen|Emperor|Emir|Sultan)$/;
/** Words of "of" and a name, and one. */
const MOST_NAMES = 7;

function learnDemonyms(
  adjectives: CountryAdjectives,
  countries: ReadonlyMap<string, KnownCountry>,
): Map<string, KnownCountry> {
  const demonyms = new Map<string, KnownCountry>();
  for (const [name, country] of countries)
    for (const word of adjectives.of(name)) demonyms.set(word, country);
  return demonyms;
}

/** Where two countries share an adjective ("Congolese") it is that of the one that the text names. */
function sharedDemonyms(text: string, syntax: Syntax, names: readonly NameSpan[]): Map<string, string> {
  const named = new Set(
    names.flatMap((name) =>
      name.kind === 'PLACE' ? (countryNamed(nameText(text, syntax, name)) ?? []) : [],
    ),
  );
  const shared = new Map<string, string>();
  for (const country of named) {
    for (const demonym of country.demonyms) {
      const larger = countryOfDemonym(demonym);
      if (larger !== undefined && !named.has(larger)) shared.set(nameKey(demonym), country.code);
    }
  }
  return shared;
}

/** "Kesthaven, the capital of Kestria", "Kestria's capital, Kesthaven", "the Kestrian capital Kesthaven". */
function learnCapitals(
  text: string,
  syntax: Syntax,
  names: readonly NameSpan[],
  known: PlaceKnowledge,
): Map<string, KnownCountry> {
  const capitals = new Map<string, KnownCountry>();
  const byEnd = new Map(names.map((name) => [name.end, name]));
  const byStart = new Map(names.map((name) => [name.first, name]));
  const word = (at: number): string => syntax.tokens[at]?.form.toLowerCase() ?? '';
  syntax.tokens.forEach((token, at) => {
    if (token.lemma !== 'capital') return;
    const owner = ownerBefore(at) ?? ownerAfter(at);
    const city =
      byStart.get(at + 1) ?? (word(at + 1) === ',' ? byStart.get(at + 2) : undefined) ?? cityBefore(at);
    if (owner === undefined || city === undefined) return;
    if (city.kind === 'PLACE' || city.kind === 'OTHER')
      capitals.set(nameKey(nameText(text, syntax, city)), owner);
  });
  return capitals;

  function ownerBefore(at: number): KnownCountry | undefined {
    const name = byEnd.get(/^['’]s?$/.test(word(at - 1)) ? at - 1 : at);
    if (name === undefined) return undefined;
    const written = nameText(text, syntax, name);
    return known.countryNamed(written) ?? known.countryOfDemonym(written);
  }
  function ownerAfter(at: number): KnownCountry | undefined {
    if (word(at + 1) !== 'of') return undefined;
    const name = byStart.get(at + 2) ?? byStart.get(at + 3);
    return name === undefined ? undefined : known.countryNamed(nameText(text, syntax, name));
  }
  function cityBefore(at: number): NameSpan | undefined {
    for (let back = at - 1; back > at - 5; back--) if (word(back) === ',') return byEnd.get(back);
    return undefined;
  }
}
