import type { RolePattern, TriggerType } from '../../lexicon/event-frame.ts';
import {
  intransitiveNominals,
  patientNominals,
  performingVerbs,
  recipientPrepositions,
  recipientPrepositionsByType,
} from '../../lexicon/event-roles.ts';
import { tokensIn } from '../../syntax/find-token.ts';
import { childrenBy, relationOf } from '../../syntax/tree.ts';
import type { Participant, ParticipantRole } from '../document.ts';
import {
  type Clause,
  clauseOf,
  conjunctsOf,
  isNominal,
  type Oblique,
  obliquesOf,
  prepositionOf,
  subjectsOf,
} from './clause.ts';
import type { Trigger } from './find-triggers.ts';
import { type Named, namedBy, namedWithin } from './phrases.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

/** Who takes part in what a trigger reports, apart from where: those that the sentence states. */
export function participantsOf(story: Story, trigger: Trigger): readonly Participant[] {
  const found =
    trigger.clause === null
      ? nominalParticipants(story, trigger)
      : verbParticipants(story, trigger, trigger.clause);
  return distinctParticipants(found);
}

function verbParticipants(story: Story, trigger: Trigger, clause: Clause): readonly Participant[] {
  const { roles, type } = trigger;
  const doers = clause.passive ? clause.agents : clause.subjects;
  const { objects } = trigger;
  const content = contentRecipients(story, clause);
  if (roles === 'self') {
    return as('AGENT', [...(clause.passive ? clause.subjects : clause.objects)], story);
  }
  const agents = as(roles === 'undergo' ? 'RECIPIENT' : 'AGENT', doers, story);
  const prepositional = obliqueParticipants(story, type, roles, [
    ...clause.obliques,
    ...objects.flatMap((object) => obliquesOf(story, object)),
    ...(trigger.noun >= 0 && !objects.includes(trigger.noun) ? obliquesOf(story, trigger.noun) : []),
  ]);
  const direct = objects.flatMap((object) => recipientsIn(story, object, roles, trigger));
  const wider = direct.length === 0 && prepositional.length === 0 ? content : [];
  const others = roles === 'mutual' && agents.length === 1 && direct.length + prepositional.length === 0;
  return [...(others ? otherSide(story, agents[0]) : []), ...agents, ...direct, ...prepositional, ...wider];
}

function as(role: ParticipantRole, heads: readonly number[], story: Story): readonly Participant[] {
  return heads.flatMap((head) => {
    const named = namedBy(story, head);
    const all = named === null ? doersWithin(story, head) : [named];
    return all.map((one) => participant(one, role));
  });
}

const LONGEST_TITLE = 6;

/** "Minister Lind and Ambassador Tal Oke met" where the tree lost the first: who stands before the "and". */
function otherSide(story: Story, agent: Participant | undefined): readonly Participant[] {
  if (agent?.span == null) return [];
  const { first } = tokensIn(story.tokens, agent.span);
  for (let at = first - 1; at >= first - LONGEST_TITLE; at--) {
    const token = story.tokens[at];
    if (token === undefined || !/^(ADJ|NOUN|PROPN|CCONJ|DET)$/.test(token.upos)) return [];
    if (token.upos !== 'CCONJ') continue;
    const mention = story.mentionByToken.get(at - 1);
    if (token.lemma !== 'and' || mention === undefined || mention.kind === 'OTHER') return [];
    return [
      { actor: mention.actor, role: 'AGENT', stated: true, span: { start: mention.start, end: mention.end } },
    ];
  }
  return [];
}

/** "U.N. helicopters", "Kestrian army bulldozers": whose they are. */
function doersWithin(story: Story, head: number): readonly Named[] {
  return namedWithin(story, head).filter((one) => {
    const relation = relationAt(story, one.head);
    const isOwner = relation !== 'nmod' || story.tokens[one.head]?.deprel === 'nmod:poss';
    return isOwner && one.mention?.kind !== 'PERSON';
  });
}

function recipientsIn(
  story: Story,
  object: number,
  roles: RolePattern,
  trigger: Trigger,
): readonly Participant[] {
  const role: ParticipantRole =
    roles === 'mutual' && trigger.noun < 0 ? 'AGENT' : roles === 'undergo' ? 'AGENT' : 'RECIPIENT';
  if (trigger.type === 'AGREE' && roles === 'mutual' && trigger.noun < 0) return [];
  const direct = namedBy(story, object);
  if (direct !== null && trigger.noun !== object) return [participant(direct, role)];
  if (roles === 'mutual' && trigger.noun === object) {
    return as(
      'AGENT',
      obliquesOf(story, object)
        .filter((one) => SIDES.has(one.preposition))
        .map((one) => one.token),
      story,
    );
  }
  const owned = trigger.noun === object ? isPossessive(story) : () => false;
  return namedWithin(story, object)
    .filter((one) => !owned(one))
    .map((one) => participant(one, role));
}

/** "reiterated its call": the owner of a light verb's noun is no one's target. */
function isPossessive(story: Story): (one: Named) => boolean {
  return (one) => story.tokens[one.head]?.deprel === 'nmod:poss';
}

const SIDES = new Set(['with', 'between', 'among', 'by']);
const ORIGINS = new Set(['from', 'by', 'of']);

function obliqueParticipants(
  story: Story,
  type: TriggerType,
  roles: RolePattern,
  obliques: readonly Oblique[],
): readonly Participant[] {
  return obliques.flatMap(({ preposition, token }) => {
    const role = obliqueRole(type, roles, preposition);
    const named = role === null ? null : namedBy(story, token);
    if (role === null) return [];
    if (named !== null)
      return isWhereabouts(story, named, preposition, type) ? [] : [participant(named, role)];
    return roles === 'act' && preposition !== 'in'
      ? namedWithin(story, token)
          .slice(0, 2)
          .map((one) => participant(one, role))
      : [];
  });
}

const GIVING = new Set<string>([
  'AID',
  'SANCTION',
  'ASSAULT',
  'COOPERATE',
  'SUPPORT',
  'CONCEDE',
  'RETREAT',
  'AGREE',
]);

/** "summoned the envoy to the palace": where to, and nobody's part. */
function isWhereabouts(story: Story, { mention }: Named, preposition: string, type: TriggerType): boolean {
  return (
    preposition === 'to' && mention?.kind === 'PLACE' && !GIVING.has(type) && !isCountry(story, mention.actor)
  );
}

function obliqueRole(type: TriggerType, roles: RolePattern, preposition: string): ParticipantRole | null {
  if (roles === 'mutual') return SIDES.has(preposition) ? 'AGENT' : null;
  if (roles === 'undergo') return ORIGINS.has(preposition) ? 'AGENT' : null;
  if (recipientPrepositionsByType[type]?.has(preposition) || recipientPrepositions.has(preposition))
    return 'RECIPIENT';
  return null;
}

/** "offered to meet the rebels", "demanded that Morvania withdraw": those whom the content is about. */
function contentRecipients(story: Story, clause: Clause): readonly Participant[] {
  const inner = clause.infinitive >= 0 ? clause.infinitive : clause.content;
  if (inner < 0) return [];
  const below = clauseOf(story, inner);
  if (inner === clause.content && !below.passive) {
    const subjects = as('RECIPIENT', below.subjects, story);
    if (subjects.length > 0) return subjects;
  }
  const objects = below.passive ? below.subjects : below.objects;
  const direct = objects.flatMap((object) => {
    const named = namedBy(story, object);
    const within = named === null && isComplement(story, inner) ? namedWithin(story, object) : [];
    return (named === null ? within : [named]).map((one) => participant(one, 'RECIPIENT'));
  });
  if (direct.length > 0) return direct;
  const with_ = below.obliques.filter((one) => CONTENT_PREPOSITIONS.has(one.preposition));
  return as(
    'RECIPIENT',
    with_.map((one) => one.token),
    story,
  );
}

/** What is promised or asked, not what it is done for. */
function isComplement(story: Story, verb: number): boolean {
  return /^(x|c)comp$/.test(story.tokens[verb]?.deprel ?? '');
}

const CONTENT_PREPOSITIONS = new Set(['with', 'to', 'against', 'on', 'from']);

function nominalParticipants(story: Story, trigger: Trigger): readonly Participant[] {
  const { token: noun, type, roles } = trigger;
  const lemma = lemmaOf(story, noun);
  const obliques = obliquesOf(story, noun);
  const isPatient = patientNominals.has(lemma);
  const hasOf = obliques.some((one) => one.preposition === 'of');
  const owners = childrenBy(story.tree, noun, 'nmod:poss').flatMap((kid) => conjunctsOf(story, kid));
  const modifiers = childrenBy(story.tree, noun, 'amod', 'compound').filter((kid) =>
    story.mentionByToken.has(kid),
  );
  const ownerRole = roles !== 'mutual' && isPatient && !hasOf ? 'RECIPIENT' : 'AGENT';
  const own = [
    ...as(ownerRole, owners, story),
    ...modifiers.flatMap((kid) => modifierParticipant(story, kid, ownerRole)),
    ...obliques.flatMap((one) => nominalOblique(story, one, type, roles, lemma)),
    ...doersBelow(story, obliques),
    ...lostSides(story, noun, obliques),
  ];
  const hasAgent = own.some((one) => one.role === 'AGENT');
  return hasAgent && roles !== 'mutual' ? own : [...performers(story, noun, roles), ...own];
}

function modifierParticipant(story: Story, kid: number, role: ParticipantRole): readonly Participant[] {
  const mention = story.mentionByToken.get(kid);
  if (mention === undefined || mention.kind === 'OTHER' || mention.form === 'NOMINAL') return [];
  const isPlaceName = mention.kind === 'PLACE' && mention.form === 'NAME' && !isCountry(story, mention.actor);
  if (isPlaceName) return [];
  return [{ actor: mention.actor, role, stated: true, span: { start: mention.start, end: mention.end } }];
}

function isCountry(story: Story, actor: string | null): boolean {
  return actor !== null && story.actorByKey.get(actor)?.kind === 'COUNTRY';
}

/** "the expulsion of envoys by Kestria", where the tree has "by" at the envoys. */
function doersBelow(story: Story, obliques: readonly Oblique[]): readonly Participant[] {
  return obliques
    .filter((one) => one.preposition === 'of')
    .flatMap((one) => obliquesOf(story, one.token))
    .filter((one) => one.preposition === 'by')
    .flatMap((one) => as('AGENT', [one.token], story));
}

/** "talks between Kestria and the rebels began", "the expulsion of envoys by Kestria angered": sides the tree has elsewhere. */
function lostSides(story: Story, noun: number, obliques: readonly Oblique[]): readonly Participant[] {
  const first = obliques.filter((one) => one.preposition === 'between');
  const after =
    (obliques.at(-1) === undefined ? noun : (story.tree.lasts[obliques.at(-1)?.token ?? noun] ?? noun)) + 1;
  const word = lemmaOf(story, after);
  if (!(word === 'by' || (word === 'and' && first.length === 1))) return [];
  for (let at = after + 1; at <= after + LONGEST_TITLE; at++) {
    const mention = story.mentionByToken.get(at);
    if (mention !== undefined && mention.kind !== 'OTHER') {
      return [
        {
          actor: mention.actor,
          role: 'AGENT',
          stated: true,
          span: { start: mention.start, end: mention.end },
        },
      ];
    }
    if (!/^(DET|ADJ|NUM|NOUN|PROPN)$/.test(story.tokens[at]?.upos ?? '')) return [];
  }
  return [];
}

const NOMINAL_RECIPIENT = new Set(['against', 'on', 'into', 'to', 'for', 'with', 'at']);

function nominalOblique(
  story: Story,
  { preposition, token }: Oblique,
  type: TriggerType,
  roles: RolePattern,
  lemma: string,
): readonly Participant[] {
  if (roles === 'mutual') {
    const role = SIDES.has(preposition) ? 'AGENT' : null;
    return role === null ? [] : as(role, [token], story);
  }
  if (preposition === 'by' || preposition === 'between') return as('AGENT', [token], story);
  if (preposition === 'of') {
    const role = intransitiveNominals.has(lemma) ? 'AGENT' : 'RECIPIENT';
    return asOrWithin(story, token, role);
  }
  if (type === 'COERCE' && lemma.match(/^(interference|meddling)$/) && preposition === 'in') {
    return asOrWithin(story, token, 'RECIPIENT');
  }
  if (preposition === 'with' && type !== 'ASSAULT') return [];
  return NOMINAL_RECIPIENT.has(preposition) ? asOrWithin(story, token, 'RECIPIENT') : [];
}

function asOrWithin(story: Story, token: number, role: ParticipantRole): readonly Participant[] {
  const named = namedBy(story, token);
  return (named === null ? namedWithin(story, token) : [named]).map((one) => participant(one, role));
}

/** "launched an attack", "engaged in arrests", "flew to Belmar for talks": the subject of the verb above. */
function performers(story: Story, noun: number, roles: RolePattern): readonly Participant[] {
  const verb = performingVerb(story, noun, 0);
  if (verb < 0) return [];
  const token = story.tokens[noun];
  const isObject = token !== undefined && relationOf(token) === 'obj';
  const isJoined = JOINING.has(connective(story, noun, verb));
  const performs = isObject || isJoined ? performingVerbs.has(lemmaOf(story, verb)) : false;
  const gathers = roles === 'mutual' && isJoined;
  return performs || gathers ? as('AGENT', subjectsOf(story, verb), story) : [];
}

const JOINING = new Set(['in', 'for', 'to', 'with']);

/** The preposition of the phrase that stands right under the verb: "in rounds of arrests". */
function connective(story: Story, noun: number, verb: number): string {
  for (let at = noun; at >= 0; at = story.tokens[at]?.head ?? -1) {
    if (story.tokens[at]?.head === verb) return prepositionOf(story, at);
  }
  return '';
}

function performingVerb(story: Story, noun: number, depth: number): number {
  const token = story.tokens[noun];
  if (token === undefined || token.head < 0 || depth > 3) return -1;
  const head = story.tokens[token.head];
  const relation = relationOf(token);
  if (relation !== 'obj' && relation !== 'obl' && relation !== 'nmod' && relation !== 'conj') return -1;
  if (head?.upos === 'VERB') return token.head;
  return isNominal(story, token.head) ? performingVerb(story, token.head, depth + 1) : -1;
}

function participant(named: Named, role: ParticipantRole): Participant {
  return { actor: named.actor, role, stated: true, span: { start: named.span.start, end: named.span.end } };
}

/** One entry a phrase and one an actor, the first; where it happened stands apart. */
export function distinctParticipants(found: readonly Participant[]): readonly Participant[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const phrase = `${one.span?.start}`;
    const actor = one.role === 'LOCATION' ? `at ${one.actor}` : `${one.actor}`;
    if ((one.span !== null && seen.has(phrase)) || (one.actor !== null && seen.has(actor))) return false;
    seen.add(phrase);
    seen.add(actor);
    return true;
  });
}
