import { outcomeVerbs } from '../../lexicon/event-verb-classes.ts';
import { childrenBy, relationOf } from '../../syntax/tree.ts';
import type { EventDate } from '../document.ts';
import type { Draft } from './draft.ts';
import { isPunished } from './punished.ts';
import { hasRelative } from './relatives.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import { isParticipleClause, toldVerb } from './told-verb.ts';
import { isWhenClause, whenClause } from './when-clause.ts';

/** Events of one sentence that are told in one breath have one date, though it stands at one of them. */
export function sharedDates(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const byToken = new Map(drafts.map((draft) => [draft.trigger.token, draft]));
  return drafts.map((draft) => {
    if (draft.date !== null) return draft;
    return { ...draft, date: dateFromAbove(story, draft, byToken) ?? dateFromNext(story, draft, byToken) };
  });
}

type ByToken = ReadonlyMap<number, Draft>;

/** "In May, Kestria expelled the envoys and closed the embassy": both; "..., opening talks": the same day. */
function dateFromAbove(story: Story, draft: Draft, byToken: ByToken): EventDate | null {
  const { token } = draft.trigger;
  const host = hostOf(story, token);
  const above = host < 0 ? undefined : byToken.get(host);
  if (above?.date == null || above.sentence !== draft.sentence) return null;
  const isFronted =
    above.date.span !== null && above.date.span.start < (story.tokens[above.trigger.first]?.start ?? 0);
  const isWhen = whenClause(story, token) === host || isWhenClause(story, token);
  const isCause = relationAt(story, host) === 'nsubj';
  const isBeside = isOfParticiple(story, token) || isBehindDay(story, token);
  return isFronted || isBeside || isWhen || isCause || isSameSubject(story, above, draft) ? above.date : null;
}

/** "opening talks", "handing them a victory"; not "following an inquiry". */
function isOfParticiple(story: Story, token: number): boolean {
  const { upos, head = -1, xpos } = story.tokens[token] ?? {};
  const isWon = upos === 'NOUN' && outcomeVerbs.has(lemmaOf(story, head));
  return (isWon ? story.tokens[head]?.xpos : xpos) === 'VBG';
}

/** "raised its rate on Thursday, the third increase this year", where the tree has the increase for the day's own. */
function isBehindDay(story: Story, token: number): boolean {
  return relationAt(story, token) === 'appos' && story.timeTokens.has(story.tokens[token]?.head ?? -1);
}

const EARLY_SENTENCES = 2;

/** "dismissed her finance minister and moved four others on Monday": a lead has its day behind all that it tells. */
function dateFromNext(
  story: Story,
  { trigger, sentence, realis }: Draft,
  byToken: ByToken,
): EventDate | null {
  if (sentence >= EARLY_SENTENCES || realis !== 'ACTUAL' || !isPast(story, trigger.token)) return null;
  const next = childrenBy(story.tree, trigger.token, 'conj').find((kid) => isSecondDeed(story, kid));
  const below = next === undefined ? undefined : byToken.get(next);
  const isDay = below?.date?.precision === 'DAY' && below.date.span !== null;
  return isDay && below.realis === 'ACTUAL' ? below.date : null;
}

/** "and moved": of the same subject, right behind its "and". */
function isSecondDeed(story: Story, verb: number): boolean {
  const hasOwn = childrenBy(story.tree, verb, 'nsubj', 'aux', 'advcl').some((kid) => kid < verb);
  return isPast(story, verb) && !hasOwn && story.tokens[verb - 1]?.form === 'and';
}

function isPast({ tokens }: Story, verb: number): boolean {
  return tokens[verb]?.xpos === 'VBD';
}

/** "toured the camp on Saturday and ordered a well": told in one breath, the time between the two. */
function isSameSubject(story: Story, above: Draft, draft: Draft): boolean {
  const token = draft.trigger.token;
  const time = above.date?.span?.start ?? Number.POSITIVE_INFINITY;
  // "Holm, who had called for a cut since autumn, praised it", where the tree joins the two: what had been is no part of it.
  const isPast = childrenBy(story.tree, above.trigger.token, 'aux').some(
    (kid) => story.tokens[kid]?.form === 'had',
  );
  if ((isPast || hasRelative(story, above.trigger.token)) && story.tokens[token - 1]?.form === ',')
    return false;
  return (
    relationAt(story, token) === 'conj' &&
    time < (story.tokens[token]?.start ?? 0) &&
    childrenBy(story.tree, token, 'nsubj', 'nsubj:pass').length === 0
  );
}

/** The verb that a coordinated verb, a participle or the object of one stands under. */
function hostOf(story: Story, token: number): number {
  const own = story.tokens[token];
  if (own === undefined) return -1;
  const relation = relationOf(own);
  const when = whenClause(story, token);
  if (when >= 0) return when;
  if (relation === 'advcl' && isWhenClause(story, token)) return own.head;
  if (relation === 'conj') return own.head;
  if (isParticipleClause(story, token))
    return isPunished(story, token, own.head) ? -1 : toldVerb(story, token);
  // "A fire in 2031 destroyed the mill": what did it.
  if (own.upos === 'VERB' && childrenBy(story.tree, token, 'obj').length > 0)
    return childrenBy(story.tree, token, 'nsubj')[0] ?? -1;
  if (isBehindDay(story, token)) return verbAbove(story, token);
  if (relation === 'obj' && story.tokens[own.head]?.xpos === 'VBG') return hostOf(story, own.head);
  return -1;
}

const HIGHEST = 6;

function verbAbove({ tokens }: Story, token: number): number {
  let at = tokens[token]?.head ?? -1;
  for (let steps = 0; at >= 0 && tokens[at]?.upos !== 'VERB' && steps < HIGHEST; steps++)
    at = tokens[at]?.head ?? -1;
  return at;
}
