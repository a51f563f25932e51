/** Posts of a state that one person holds at a time: who is called by a last name beside one is whoever holds it. */
import type { Actor, Role } from '../extract/document.ts';
import { organizationWords } from '../lexicon/organization-words.ts';
import { folded } from '../store/folded.ts';
import { actorId } from '../store/identity.ts';
import type { Candidate } from './candidates.ts';
import { dayFromKey } from './published.ts';

/** Somebody whom an article calls by a last name and an office alone: "President Voss", of Kestria. */
export interface Incumbent {
  /** Folded. */
  readonly lastName: string;
  readonly offices: readonly string[];
  /** ISO 3166-1 alpha-3 of the countries that it may be of: the one that the article says, or all that it speaks of. */
  readonly countries: readonly string[];
  /** When the article was published, in days since 1970. */
  readonly day: number;
  /** Id for an actor that only such articles know. */
  readonly id: string | null;
}

/** An office that an article says somebody holds, of no organization: a firm and a club have presidents, too. */
export interface HeldOffice {
  readonly title: string;
  /** The article's order key. */
  readonly published: string;
}

/** Days within which an office is taken to be held on, before and after an article that tells of it. */
const TERM = 400;

export function incumbentFrom(
  { kind, named, name, country }: Actor,
  roles: readonly Role[],
  countries: readonly string[],
  published: string,
): Incumbent | null {
  const day = dayFromKey(published);
  const possible = country === null ? countries : [country];
  if (kind !== 'PERSON' || !named || day === null || possible.length === 0 || !LAST_NAME.test(name))
    return null;
  const offices = roles.flatMap(({ title, organization }) =>
    organization === null ? (officeFromTitle(title) ?? []) : [],
  );
  const [office] = offices;
  if (office === undefined) return null;
  const lastName = folded(name);
  const id = country === null ? null : actorId(kind, lastName, office, country, 'in office');
  return { lastName, offices, countries: possible, day, id };
}

/** "Voss", "el-Sayegh", "van der Voss"; of two words the first may be a first name. */
const LAST_NAME = /^(?:\p{Ll}+ ){0,2}(?:\p{Ll}+-)?\p{Lu}[^\s.]+$/u;

/** Whether the office tells that it is this person: of that name, in that country, and in that office then. */
export function isIncumbent(
  incumbent: Incumbent,
  { kind, country, forms = [], roles = [] }: Candidate,
): boolean {
  const { lastName, countries } = incumbent;
  const isCalled = (form: string) =>
    form === lastName || form.endsWith(` ${lastName}`) || form.startsWith(`${lastName} `);
  return (
    kind === 'PERSON' &&
    country !== null &&
    countries.includes(country) &&
    forms.some(isCalled) &&
    holdsOffice(incumbent, roles)
  );
}

function holdsOffice({ offices, day }: Incumbent, held: readonly HeldOffice[]): boolean {
  return held.some(({ title, published }) => {
    const told = dayFromKey(published);
    const office = officeFromTitle(title);
    return told !== null && Math.abs(told - day) <= TERM && office !== null && offices.includes(office);
  });
}

/** "finance minister" of "Minister of Finance" or "Finance Minister"; null for what several hold, or held before. */
export function officeFromTitle(title: string): string | null {
  const plain = folded(title)
    .replace(/^minister (?:of|for) (?:the )?(\S+)(?: of .*)?$/, '$1 minister')
    .replace(/^(?:new|current|incumbent) /, '')
    .replace(OF_LAND, (whole, office: string, land: string) => (isBody(land) ? whole : office))
    .replace('defense', 'defence')
    .replace(/^premier$/, 'prime minister');
  return OFFICE.test(plain) && !NOT_IN_OFFICE.test(plain) ? plain : null;
}

const OF_LAND = /^(president|prime minister|chancellor|king|queen|emir|sultan|.* minister) of (.*)$/;

/** "president of the Orle Teachers' Association" is none of a state's. */
function isBody(owner: string): boolean {
  return owner.split(/[\s-]+/).some((word) => BODY_WORDS.has(word) && word !== 'united');
}

const BODY_WORDS: ReadonlySet<string> = new Set(organizationWords);

const OFFICE =
  /^(?:president|vice president|prime minister|chancellor|king|queen|emir|sultan|pope|secretary of state|attorney general|(?:defence|foreign|home|treasury) secretary|\S+ minister)$/;
const NOT_IN_OFFICE =
  /^(?:assistant|deputy|ex|first|former|junior|senior|shadow|state|vice)[ -]?(?=minister)/;
