import { stateBodies } from '../../lexicon/state-bodies.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isRegion } from '../gazetteer/place-index.ts';
import { byFirst, type NameSpan, nameText } from './name-span.ts';
import type { PlaceKnowledge } from './place-knowledge.ts';

const bodies = new Set(stateBodies);

/**
 * Joins a state's bodies with their country, which stays a mention of its own: "Kestria's Foreign Ministry",
 * "Kestrian Foreign Ministry", "Kestrian Embassy in Orland". Not "Kestria's Brightline": a company is only from there.
 */
export function joinStateBodies(
  text: string,
  syntax: Syntax,
  names: readonly NameSpan[],
  known: PlaceKnowledge,
): NameSpan[] {
  const byEnd = new Map(names.map((name) => [name.end, name]));
  const byStart = new Map(names.map((name) => [name.first, name]));
  const joined = new Map<NameSpan, NameSpan>();
  const nested: NameSpan[] = [];
  const form = (at: number): string => syntax.tokens[at]?.form ?? '';
  const isCountry = (name: NameSpan | undefined): name is NameSpan => {
    if (name === undefined || name.kind === 'PERSON') return false;
    const written = nameText(text, syntax, name);
    return known.countryNamed(written) !== undefined || known.countryOfDemonym(written) !== undefined;
  };
  const isBody = (name: NameSpan): boolean => {
    for (let at = name.first; at < name.end; at++) if (bodies.has(form(at).toLowerCase())) return true;
    return false;
  };
  for (const name of names) {
    if (name.form !== 'NAME' || name.kind === 'PERSON' || name.kind === 'GROUP' || !isBody(name)) continue;
    if (name.kind !== 'ORGANIZATION' && !bodies.has(form(name.end - 1).toLowerCase())) continue;
    // "the West Bank", which is no bank.
    if (name.kind === 'PLACE' && isRegion(nameText(text, syntax, name))) continue;
    const owner = byEnd.get(/^['’]s?$/.test(form(name.first - 1)) ? name.first - 1 : name.first);
    const first = isCountry(owner) ? owner.first : name.first;
    const seat = seatAfter(name);
    const isChanged = first !== name.first || seat !== undefined || name.kind !== 'ORGANIZATION';
    if (isChanged)
      joined.set(name, {
        ...name,
        first,
        end: seat?.end ?? name.end,
        kind: 'ORGANIZATION',
        rule: 'name.state-body',
      });
    nested.push(...countriesInside(text, syntax, name, known));
  }
  return [...names.map((name) => joined.get(name) ?? name), ...nested].sort(byFirst);

  function seatAfter(name: NameSpan): NameSpan | undefined {
    if (!/^(embassy|consulate|mission)$/i.test(form(name.end - 1)) || !/^(in|to)$/.test(form(name.end)))
      return undefined;
    const seat =
      byStart.get(name.end + 1) ?? (form(name.end + 1) === 'the' ? byStart.get(name.end + 2) : undefined);
    return seat?.kind === 'PLACE' ? seat : undefined;
  }
}

/** The country that opens a body's name, and the town that it is in. */
function countriesInside(text: string, syntax: Syntax, name: NameSpan, known: PlaceKnowledge): NameSpan[] {
  const inside: NameSpan[] = [];
  if (opensWithRegion(text, syntax, name)) return inside;
  for (let end = Math.min(name.first + 4, name.end - 1); end > name.first; end--) {
    const written = nameText(text, syntax, { first: name.first, end });
    const isName = known.countryNamed(written) !== undefined;
    if (!isName && known.countryOfDemonym(written) === undefined) continue;
    inside.push({
      ...name,
      first: name.first,
      end,
      kind: isName ? 'PLACE' : 'GROUP',
      form: isName ? 'NAME' : 'DEMONYM',
      rule: 'name.country-in-name',
    });
    break;
  }
  for (let at = name.first + 1; at < name.end - 1; at++) {
    const preposition = syntax.tokens[at]?.form ?? '';
    if (!/^(in|to)$/.test(preposition)) continue;
    const first = /^the$/i.test(syntax.tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
    if (first < name.end) inside.push({ ...name, first, kind: 'PLACE', rule: 'name.town-in-name' });
  }
  return inside;
}

/** "Indian Ocean Department" is about the ocean, not India's. */
function opensWithRegion(text: string, syntax: Syntax, { first, end }: NameSpan): boolean {
  return [2, 3].some(
    (count) => first + count < end && isRegion(nameText(text, syntax, { first, end: first + count })),
  );
}
