import { sidePrepositions } from '../../lexicon/event-roles.ts';
import { typesOfOwnThings, typesOfThings } from '../../lexicon/event-type-classes.ts';
import { visitingVerbs } from '../../lexicon/event-verb-classes.ts';
import { tokenAt } from '../../syntax/find-token.ts';
import type { Participant, ParticipantRole } from '../document.ts';
import type { Clause } from './clause.ts';
import { conditionRecipients } from './condition-recipients.ts';
import { contentRecipients } from './content-recipients.ts';
import { besideAnd } from './lost-sides.ts';
import { obliquesOf } from './noun-phrase.ts';
import { obliqueParticipants } from './oblique-participants.ts';
import { as, isCountry, isPossessive, participant } from './participant.ts';
import { type Named, namedBy, namedWithin } from './phrases.ts';
import { postingsOf } from './postings.ts';
import { lemmaOf, type Story } from './story.ts';
import { targetsOf } from './targets.ts';
import type { Trigger } from './trigger.ts';

/** Who takes part in what a verb reports: its subjects, objects and prepositional phrases, by the roles of its frame. */
export function verbParticipants(story: Story, trigger: Trigger, clause: Clause): readonly Participant[] {
  const { type, roles, objects } = trigger;
  if (roles === 'self') return as('AGENT', clause.passive ? clause.subjects : clause.objects, story);
  const doers = clause.passive ? clause.agents : clause.subjects;
  const agents = as(roles === 'undergo' ? 'RECIPIENT' : 'AGENT', doers, story).filter(
    (one) => type !== 'OTHER' || !isOwner(story, one),
  );
  const targets = targetsOf(story, clause);
  if (targets !== null) return [...agents, ...targets].map((one) => besideVerb(story, clause.verb, one));
  const direct = [...objects, ...addressed(trigger, clause)].flatMap((object) =>
    recipientsIn(story, object, trigger),
  );
  const prepositional = obliqueParticipants(story, trigger, obliquesAround(story, trigger, clause));
  const isAlone = direct.length + prepositional.length === 0;
  const others = roles === 'mutual' && agents.length === 1 && isAlone ? besideAnd(story, agents[0]) : [];
  const wider = isAlone ? [...conditionRecipients(story, trigger), ...contentRecipients(story, clause)] : [];
  const all = [
    ...others,
    ...agents.filter((one) => !isVictims(story, one, direct)),
    ...direct,
    ...prepositional,
    ...wider,
    ...postingsOf(story, trigger, clause),
  ];
  return all.map((one) => besideVerb(story, clause.verb, one));
}

/** "their boat capsized": whose it is did nothing. */
function isOwner(story: Story, { span }: Participant): boolean {
  const pronoun = span === null ? undefined : story.mentionByToken.get(tokenAt(story.tokens, span.start));
  return pronoun?.form === 'PRONOUN' && pronoun.kind !== 'ORGANIZATION' && span?.end === pronoun.end
    ? story.tokens[tokenAt(story.tokens, pronoun.start)]?.deprel === 'nmod:poss'
    : false;
}

/** "was bitten by his own dog": whose the dog is is whom it bit. */
function isVictims(story: Story, { actor, span }: Participant, direct: readonly Participant[]): boolean {
  if (actor === null || span === null || !direct.some((one) => one.actor === actor)) return false;
  const token = tokenAt(story.tokens, span.start);
  return story.tokens[token]?.xpos === 'PRP$' && story.tokens[token]?.end === span.end;
}

/** "Police" of "Police detained 14 fans" where the tree has it all for one phrase: nobody's name holds the verb. */
function besideVerb(story: Story, verb: number, one: Participant): Participant {
  const token = story.tokens[verb];
  if (one.span === null || token?.upos !== 'ADJ') return one;
  if (one.span.start > token.start || one.span.end < token.end) return one;
  const { start, end } = one.span;
  const span =
    start < token.start
      ? { start, end: story.tokens[verb - 1]?.end ?? start }
      : { start: story.tokens[verb + 1]?.start ?? start, end };
  return { ...one, span };
}

/** "asked the company for guarantees": whom it is asked of, beside what the preposition governs. */
function addressed({ governed, objects, type }: Trigger, clause: Clause): readonly number[] {
  if (type !== 'REQUEST' || governed.length === 0 || clause.passive) return [];
  return clause.objects.filter((object) => !objects.includes(object));
}

/** Prepositional phrases of the verb, of its objects and of its light noun: a parser may have them at any. */
function obliquesAround(story: Story, { objects, noun }: Trigger, clause: Clause) {
  const heads = noun >= 0 && !objects.includes(noun) ? [...objects, noun] : objects;
  return [...clause.obliques, ...heads.flatMap((head) => obliquesOf(story, head))];
}

/** "left Port Selene", "entered the strait": where it is. */
function placesIn(story: Story, object: number): readonly Participant[] {
  const named = namedBy(story, object);
  return named?.mention?.kind === 'PLACE' ? [participant(named, 'LOCATION')] : [];
}

function recipientsIn(story: Story, object: number, trigger: Trigger): readonly Participant[] {
  const { type, roles, noun } = trigger;
  if (roles === 'move') return placesIn(story, object);
  const isSide = roles === 'mutual' && noun < 0;
  if (isSide && type === 'AGREE') return [];
  const role: ParticipantRole = isSide || roles === 'undergo' ? 'AGENT' : 'RECIPIENT';
  const direct = namedBy(story, object);
  if (direct !== null && noun !== object) {
    const owners = typesOfThings.has(type) ? ownersOf(story, object, direct) : [];
    return [direct, ...owners].map((one) =>
      participant(one, isVisited(story, trigger, one) ? 'LOCATION' : role),
    );
  }
  if (roles === 'mutual' && noun === object) return as('AGENT', sidesAt(story, object), story);
  return namedWithin(story, object)
    .filter((one) => noun !== object || !isPossessive(story, one))
    .filter((one) => !isOwnThing(story, type, one))
    .map((one) => participant(one, role));
}

/** "sold his story", "pulled out its troops": what is one's own is done to nobody else. */
function isOwnThing(story: Story, type: Trigger['type'], one: Named): boolean {
  return typesOfOwnThings.has(type) && isPossessive(story, one) && one.mention?.form === 'PRONOUN';
}

/** "will visit Port Amber": where it is; a state that somebody visits is whom they visit. */
function isVisited(story: Story, { token }: Trigger, { mention, actor }: Named): boolean {
  const isState = isCountry(story, actor) || mention?.rule === 'name.state-by-deed';
  return visitingVerbs.has(lemmaOf(story, token)) && mention?.kind === 'PLACE' && !isState;
}

/** "closed two Kestrian schools", "seized Lumara's consulate": whose a described place or office is. */
function ownersOf(story: Story, object: number, { mention }: Named): readonly Named[] {
  const isThing = mention?.kind === 'PLACE' || mention?.kind === 'ORGANIZATION';
  if (!isThing || mention.form !== 'NOMINAL') return [];
  return namedWithin(story, object).filter(
    (one) => one.mention?.form === 'DEMONYM' || (isPossessive(story, one) && one.mention?.form === 'NAME'),
  );
}

/** "held talks with the rebels": those after the prepositions of the noun. */
function sidesAt(story: Story, noun: number): readonly number[] {
  return obliquesOf(story, noun).flatMap((one) => (sidePrepositions.has(one.preposition) ? [one.token] : []));
}
