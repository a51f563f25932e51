import { definiteDeterminers } from '../../lexicon/event-roles.ts';
import { blamedTypes } from '../../lexicon/event-type-classes.ts';
import { allegingVerbs, factiveCues } from '../../lexicon/modality.ts';
import { tokenAt } from '../../syntax/find-token.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Quote } from '../document.ts';
import { sidesOf } from './conflict.ts';
import type { Draft } from './draft.ts';
import { quotesByToken } from './statement-speaker.ts';
import { mentionsFrom, type Story } from './story.ts';

/**
 * Drafts as their sources warrant: what one side says that another has done is alleged, not told. "Kestria said Ordanian
 * gunboats had attacked the port"; but "police said gunmen had attacked a convoy", where nobody known is blamed.
 */
export function withClaims(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const quotes = quotesByToken(story);
  return drafts.map((draft) => {
    const quote = draft.realis === 'ACTUAL' ? quotes.get(draft.trigger.token) : undefined;
    return quote !== undefined && isClaim(story, draft, quote) ? { ...draft, realis: 'ALLEGED' } : draft;
  });
}

function isClaim(story: Story, draft: Draft, { cue, cueLemma, speaker }: Quote): boolean {
  if (speaker === null || factiveCues.has(cueLemma ?? '')) return false;
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
