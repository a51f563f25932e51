import { worthNouns } from '../../lexicon/event-roles.ts';
import { mishaps, naturalDisasters } from '../../lexicon/event-verb-classes.ts';
import { contains } from '../../text/span.ts';
import type { Mention, Participant, ParticipantRole } from '../document.ts';
import { obliquesOf } from './noun-phrase.ts';
import { type Named, namedBy, namedWithin } from './phrases.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

/** A phrase as somebody who takes part, as the sentence states it. */
export function participant(
  { actor, span }: Pick<Named, 'actor' | 'span'>,
  role: ParticipantRole,
): Participant {
  return { actor, role, stated: true, span: { start: span.start, end: span.end } };
}

export function participantOn(mention: Mention, role: ParticipantRole): Participant {
  return participant({ actor: mention.actor, span: mention }, role);
}

/** Whom some heads name; of a thing those whose it is. */
export function as(role: ParticipantRole, heads: readonly number[], story: Story): readonly Participant[] {
  return heads.flatMap((head) => {
    const named = namedBy(story, head);
    const all = named === null ? doersWithin(story, head) : [named];
    return all.map((one) => participant(one, role));
  });
}

/** Whom a head names, else everybody that its phrase names. */
export function asOrWithin(story: Story, token: number, role: ParticipantRole): readonly Participant[] {
  const named = namedBy(story, token);
  return (named === null ? namedWithin(story, token) : [named]).map((one) => participant(one, role));
}

/** "U.N. helicopters", "Kestrian army bulldozers": whose they are. */
function doersWithin(story: Story, head: number): readonly Named[] {
  if (isNatural(story, head) || mishaps.has(lemmaOf(story, head))) return [];
  const own = namedWithin(story, head).filter((one) => {
    const relation = relationAt(story, one.head);
    return (relation !== 'nmod' || isPossessive(story, one)) && one.mention?.kind !== 'PERSON';
  });
  return own.length > 0 ? own : worthOf(story, head);
}

/** "Veldria's worst storm": whose country it befell has done nothing. */
export function isNatural(story: Story, head: number): boolean {
  return naturalDisasters.has(lemmaOf(story, head));
}

/** "Shares in Velmar", "profits at Velmar": what it is worth or earns. */
function worthOf(story: Story, head: number): readonly Named[] {
  if (!worthNouns.has(lemmaOf(story, head))) return [];
  const owners = obliquesOf(story, head).filter((one) => /^(in|of|at)$/.test(one.preposition));
  return owners.flatMap(({ token }) => {
    const named = namedBy(story, token);
    return named?.mention?.kind === 'ORGANIZATION' ? [named] : [];
  });
}

export function isPossessive(story: Story, { head }: Named): boolean {
  return story.tokens[head]?.deprel === 'nmod:poss';
}

export function isCountry(story: Story, actor: string | null): boolean {
  return actor !== null && story.actorByKey.get(actor)?.kind === 'COUNTRY';
}

/** One entry a phrase and one an actor, the first; where it happened stands apart. */
export function distinctParticipants(found: readonly Participant[]): readonly Participant[] {
  const seen = new Set<string>();
  const whole = found.filter((one) => one.actor !== null || !found.some((other) => holds(other, one)));
  return whole.filter((one) => {
    const phrase = `${one.span?.start}`;
    const actor = one.role === 'LOCATION' ? `at ${one.actor}` : `${one.actor}`;
    if ((one.span !== null && seen.has(phrase)) || (one.actor !== null && seen.has(actor))) return false;
    seen.add(phrase);
    seen.add(actor);
    return true;
  });
}

/** "Belmar United" before a bare "United" of it. */
function holds(other: Participant, { span }: Participant): boolean {
  if (other.span === null || span === null || other.actor === null) return false;
  return contains(other.span, span);
}
