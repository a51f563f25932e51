import { clubEndings, clubOpenings } from '../../lexicon/club-words.ts';
import { companyForms } from '../../lexicon/organization-words.ts';
import { nameKey } from '../gazetteer/name-key.ts';
import { isRegion } from '../gazetteer/place-index.ts';
import { isAcronymOf } from '../mentions/acronyms.ts';
import type { KnownCountry, PlaceKnowledge } from '../mentions/place-knowledge.ts';

/** An organization's name taken apart: whose it is, and what it is called without that. */
export interface OrganizationName {
  readonly written: string;
  readonly owner: KnownCountry | null;
  /** Lower-case words without the owner, the article and the legal form. */
  readonly words: readonly string[];
}

const forms = new Set(companyForms);

export function organizationName(written: string, places: PlaceKnowledge): OrganizationName {
  const { owner, rest } = splitOwner(written, places);
  const words = nameKey(rest)
    .split(/[\s,]+/)
    .filter((word) => word !== '' && word !== "'s" && !forms.has(word));
  return { written, owner, words };
}

function splitOwner(written: string, places: PlaceKnowledge): { owner: KnownCountry | null; rest: string } {
  const words = written.split(' ');
  if (isRegion(words.slice(0, 2).join(' ')) && words.length > 2) return { owner: null, rest: written };
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const opening = words
      .slice(0, count)
      .join(' ')
      .replace(/['’]s?$/, '');
    const owner = places.countryNamed(opening) ?? places.countryOfDemonym(opening);
    if (owner !== undefined) return { owner, rest: words.slice(count).join(' ') };
  }
  return splitOwnerBehind(written, places);
}

/** "Supreme Court of Kestria" is Kestria's; a "Bank of Kestria" would be a bank among others without it. */
function splitOwnerBehind(
  written: string,
  places: PlaceKnowledge,
): { owner: KnownCountry | null; rest: string } {
  const of = written.lastIndexOf(' of ');
  const rest = written.slice(0, Math.max(of, 0));
  const owner = rest.includes(' ')
    ? places.countryNamed(written.slice(of + 4).replace(/^the /, ''))
    : undefined;
  return owner === undefined ? { owner: null, rest: written } : { owner, rest };
}

/** Whether two names may be one organization's: equal without owner and form, an acronym, or one a shorter form. */
export function organizationsMatch(a: OrganizationName, b: OrganizationName): boolean {
  if (a.owner !== null && b.owner !== null && a.owner.key !== b.owner.key) return false;
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length === 0) return false;
  const inner = shorter.words.join(' ');
  if (inner === longer.words.join(' ')) return true;
  if (shorter.words.length === 1 && /^\p{Lu}[\p{Lu}.&]+$/u.test(shorter.written)) {
    return isAcronymOf(shorter.written, longer.written.split(/[\s-]+/));
  }
  return isShortForm(shorter.words, longer.words);
}

/** "Brightline" for Brightline Energy Group; not "Bank" for Orland Bank, nor "Orland" for it. */
function isShortForm(shorter: readonly string[], longer: readonly string[]): boolean {
  const opens = shorter.every((word, i) => longer[i] === word);
  if (opens)
    return (
      (shorter[0]?.length ?? 0) > 3 &&
      !generic.test(shorter[0] ?? '') &&
      (shorter.length > 1 || !/^(of|for)$/.test(longer[1] ?? ''))
    );
  const closes = shorter.every((word, i) => longer[longer.length - shorter.length + i] === word);
  return closes && (shorter.length > 1 || isFaith(longer) || isClub(shorter[0] ?? '', longer[0] ?? ''));
}

/** "Rovers" for Pellan Rovers, "Velm" for Sporting Velm. */
function isClub(last: string, opening: string): boolean {
  return clubEndings.has(last) || clubOpenings.has(opening);
}

/** "Church of Velanity" is "Velanity" for short. */
function isFaith(longer: readonly string[]): boolean {
  return longer.length === 3 && /^(?:church|order|brotherhood|fellowship)$/.test(longer[0] ?? '');
}

const generic =
  /^(university|bank|ministry|department|national|international|united|new|north|south|east|west|central|royal|federal|american|european|first|general|state|world|global|supreme|high|city|house|association|institute|council|committee|commission|party|church|school|college|court|republic|people)$/;
