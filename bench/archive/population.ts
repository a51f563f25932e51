import type { Actor, ActorKind } from '../../src/extract/document.ts';
import { type Dice, dice } from './dice.ts';
import { ACTOR_KINDS, COUNTRY_EXPONENT, EXPONENT, FRESH, KNOWN_ACTORS_AN_ARTICLE } from './distributions.ts';
import { capitalized, madeUp } from './words.ts';

/** Whom the articles of an archive of so many articles speak of. */
export interface Population {
  /** An actor for a place in an article; `place` tells it from the others that are of this article alone. */
  readonly someone: (dice: Dice, article: number, place: number) => Actor;
  readonly outlet: (dice: Dice) => string;
}

/** Those of the lowest ranks bear the names that the queries of tests/golden ask for. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  PERSON: ['Tarel Voss', 'Mirela Danek', 'Ilan Roke'],
  ORGANIZATION: ['River Authority'],
  PLACE: ['Orvane'],
  COUNTRY: ['Lovania', 'Kestria'],
};
const OUTLETS = ['Kestria Herald', 'Orvane Post'];
const OUTLET_COUNT = 60;
const OUTLET_EXPONENT = 0.7;

const GIVEN =
  'Tarel Orin Mira Sela Ivo Anneke Dario Leocadia Bram Farah Hugo Greta Benedikt Rasmus Gideon'.split(' ');
const BODIES = 'Institute,Freight,Bank,Party,Foundation,Mills,Council,University,Airways,Union'.split(',');
const GROUPS = 'villagers,officials,fishermen,analysts,protesters,residents,investigators,teachers'.split(
  ',',
);
/** ISO 3166-1 alpha-3: the codes are real ones, since others are refused; the countries are made up. */
const CODES =
  'LVA KEN FRA DEU PER CHL NOR FIN POL EST LTU PRT ESP ITA GRC TUR EGY GHA NGA ZAF TZA UGA IND NPL THA VNM JPN KOR AUS NZL FJI CAN USA MEX BRA ARG URY BOL COL ECU'.split(
    ' ',
  );
/** Of each kind, how many of the actors that are in several articles. */
const SHARES: Readonly<Record<string, number>> = { PERSON: 0.55, ORGANIZATION: 0.3, PLACE: 0.15 };

export function populationOf(articles: number, seed: number): Population {
  const count = (kind: ActorKind) =>
    kind === 'COUNTRY'
      ? CODES.length
      : Math.ceil(articles * KNOWN_ACTORS_AN_ARTICLE * (SHARES[kind] ?? 0)) + 10;
  return {
    someone: (roll, article, place) => {
      const kind: ActorKind = roll.share(ACTOR_KINDS);
      if (kind === 'GROUP') return group(roll, place);
      const isFresh = kind !== 'COUNTRY' && roll.chance(FRESH);
      const known = count(kind);
      const exponent = kind === 'COUNTRY' ? COUNTRY_EXPONENT : EXPONENT;
      return actor(kind, isFresh ? known + article * 1000 + place : roll.rank(known, exponent), seed);
    },
    outlet: (roll) => {
      const rank = roll.rank(OUTLET_COUNT, OUTLET_EXPONENT);
      return OUTLETS[rank] ?? `${capitalized(madeUp(rank))} Courier`;
    },
  };
}

/** The actor of a rank: the same in each article. */
function actor(kind: ActorKind, rank: number, seed: number): Actor {
  const roll = dice(seed + kind.length, rank);
  const country = roll.pick(CODES);
  const family = capitalized(madeUp(rank));
  const known = FIRST[kind]?.[rank];
  const base = { aliases: [], named: true, place: null, kind };
  switch (kind) {
    case 'PERSON': {
      const name = known ?? `${roll.pick(GIVEN)} ${family}`;
      return { ...base, key: name, name, country: roll.chance(0.5) ? country : null };
    }
    case 'PLACE': {
      const name = known ?? `Port ${family}`;
      const place = { name, country, latitude: degrees(roll, 90), longitude: degrees(roll, 180) };
      return { ...base, key: name, name, country, place };
    }
    case 'COUNTRY': {
      const name = known ?? `${family}ia`;
      return { ...base, key: name, name, country: CODES[rank] ?? null };
    }
    default: {
      const name = known ?? `${family} ${roll.pick(BODIES)}`;
      return { ...base, key: name, name, country: roll.chance(0.3) ? country : null };
    }
  }
}

/** Somebody who is only described, whom no other article means. */
function group(roll: Dice, place: number): Actor {
  const name = roll.pick(GROUPS);
  return {
    key: `${name} ${place}`,
    name,
    kind: 'GROUP',
    aliases: [],
    country: null,
    place: null,
    named: false,
  };
}

function degrees(roll: Dice, most: number): number {
  return Math.round((roll.next() * 2 - 1) * most * 100) / 100;
}
