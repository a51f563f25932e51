import { definiteDeterminers } from '../../lexicon/event-roles.ts';
import { blamedTypes } from '../../lexicon/event-type-classes.ts';
import { accusers, allegingVerbs, factiveCues, lawKeepers } from '../../lexicon/modality.ts';
import { tokenAt, tokensIn } from '../../syntax/find-token.ts';
import { headWord } from '../../syntax/tree.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Quote, Speaker } from '../document.ts';
import { sidesOf } from './conflict.ts';
import type { Draft } from './draft.ts';
import { quotesByToken } from './statement-speaker.ts';
import { lemmaOf, mentionsFrom, type Story } from './story.ts';

/**
 * Drafts as their sources warrant: what one side says that another has done is alleged, not told. "Kestria said Ordanian
 * gunboats had attacked the port"; but "police said gunmen had attacked a convoy", where nobody known is blamed.
 */
export function withClaims(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const quotes = quotesByToken(story);
  return drafts.map((draft) => {
    const quote = draft.realis === 'ACTUAL' ? quotes.get(draft.trigger.token) : undefined;
    const isClaimed = quote === undefined ? isByCharge(story, draft) : isClaim(story, draft, quote);
    return isClaimed ? { ...draft, realis: 'ALLEGED' } : draft;
  });
}

function isClaim(story: Story, draft: Draft, { cue, cueLemma, speaker }: Quote): boolean {
  if (speaker === null || factiveCues.has(cueLemma ?? '')) return false;
  if (isAccuser(story, speaker)) return isAccusation(story, draft, speaker);
  const isHearsay = cue !== null && /^according\s+to\b/i.test(slice(story.text, cue));
  const isBlame = blamedTypes.has(draft.type);
  if (!isBlame && (draft.type === 'OTHER' || !(isHearsay || allegingVerbs.has(cueLemma ?? '')))) return false;
  const agents = draft.participants.flatMap((one) =>
    one.role === 'AGENT' && one.span !== null ? [{ ...one, span: one.span }] : [],
  );
  if (!agents.some(({ span }) => isKnown(story, span))) return false;
  const speakers = sidesIn(story, speaker, speaker.actor);
  return agents.every(({ span, actor }) => {
    const sides = sidesIn(story, span, actor);
    // Whose "the army" is stays open: of a minister, it may be his own.
    return (sides.size > 0 || isHearsay) && ![...sides].some((side) => speakers.has(side));
  });
}

/** "Per the indictment, he took bribes." */
function isByCharge(story: Story, { realis, trigger: { clause } }: Draft): boolean {
  const obliques = realis === 'ACTUAL' && clause !== null ? clause.obliques : [];
  return obliques.some((one) => one.preposition === 'per' && accusers.has(lemmaOf(story, one.token)));
}

/** "Prosecutors said", "according to the indictment": whoever speaks for a charge. */
function isAccuser(story: Story, speaker: Span): boolean {
  const { first, end } = tokensIn(story.tokens, speaker);
  return accusers.has(lemmaOf(story, headWord(story.tree, first, end)));
}

/** What a charge says that somebody did, who is none of those who enforce the law. */
function isAccusation(story: Story, draft: Draft, speaker: Speaker): boolean {
  const agents = draft.participants.filter((one) => one.role === 'AGENT');
  return (
    agents.length > 0 &&
    agents.every(({ span, actor }) => {
      if (span === null || (actor !== null && actor === speaker.actor)) return false;
      const { first, end } = tokensIn(story.tokens, span);
      return !lawKeepers.has(lemmaOf(story, headWord(story.tree, first, end)));
    })
  );
}

/** Somebody whom readers may know: by name, or as "the army"; not "gunmen". */
function isKnown(story: Story, span: Span): boolean {
  const first = story.tokens[tokenAt(story.tokens, span.start)];
  if (first === undefined) return false;
  if (first.upos === 'PROPN' || definiteDeterminers.has(first.lemma)) return true;
  return mentionsFrom(story, span).some(({ form }) => form === 'NAME' || form === 'DEMONYM');
}

/** Whom a phrase names and whose it is, and the countries of all: "the spokesman for Kestria", "its army". */
function sidesIn(story: Story, span: Span, actor: string | null): ReadonlySet<string> {
  const named = mentionsFrom(story, span).map((mention) => mention.actor);
  return sidesOf(
    story,
    [actor, ...named].map((one) => ({ actor: one, role: 'AGENT', stated: true, span })),
  );
}
