import { isCapitalized } from '../../text/letters.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { EntityKind, Mention } from '../document.ts';
import { isPersonNoun, isTitleNoun } from '../roles/title-words.ts';
import { type Phrase, spanOfPhrase } from './phrase.ts';
import { type QuoteText, tokenAt } from './quote-text.ts';

/** Mentions in text order, looked up by the span that they stand in. */
export type MentionsIn = (span: Span) => readonly Mention[];

export function mentionIndex(mentions: readonly Mention[]): MentionsIn {
  return (span) => {
    const found: Mention[] = [];
    for (let at = firstReaching(mentions, span.start); at < mentions.length; at++) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= span.end) break;
      if (overlaps(mention, span)) found.push(mention);
    }
    return found;
  };
}

/** A mention is no longer than this; the search begins so far before a span. */
const LONGEST_MENTION = 300;

function firstReaching(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < position - LONGEST_MENTION) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Key of the actor that a speaker's phrase refers to; null where that is not known. */
export function speakerActor(text: QuoteText, phrase: Phrase, mentionsIn: MentionsIn): string | null {
  const span = spanOfPhrase(text, phrase);
  const relative = antecedentOf(text, phrase, mentionsIn);
  if (relative !== null) return actorAt(text, relative, mentionsIn);
  const inside = mentionsIn(span).filter((mention) => mention.actor !== null && isOwn(text, phrase, mention));
  const found = best(inside, span, text.tokens[phrase.head] ?? span);
  return found === null || isGuess(found) ? null : found.actor;
}

/** A pronoun that is as likely another's: no speaker is better than the wrong one of two. */
function isGuess({ form, confidence }: Mention): boolean {
  return form === 'PRONOUN' && confidence < LEAST_SURE;
}

const LEAST_SURE = 0.5;

/** "the minister, who said": the noun that a relative pronoun stands for. */
function antecedentOf(text: QuoteText, phrase: Phrase, mentionsIn: MentionsIn): number | null {
  const pronoun = text.tokens[phrase.head];
  if (phrase.first !== phrase.last || pronoun === undefined || !/^(?:WP|WDT)$/.test(pronoun.xpos))
    return null;
  if (isNameBefore(text, phrase.first, mentionsIn)) return phrase.first - 2;
  const verb = text.tokens[pronoun.head];
  return verb?.deprel.startsWith('acl') ? verb.head : null;
}

/** "hired a lawyer, Amin Said, who said": the name right before the comma, whatever the tree makes of it. */
function isNameBefore(text: QuoteText, who: number, mentionsIn: MentionsIn): boolean {
  const name = text.tokens[who - 2];
  if (text.tokens[who - 1]?.form !== ',' || name === undefined) return false;
  return mentionsIn(name).some(
    ({ kind, form, start, end }) =>
      kind === 'PERSON' && form === 'NAME' && end === name.end && start < name.start,
  );
}

function actorAt(text: QuoteText, token: number, mentionsIn: MentionsIn): string | null {
  const span = text.tokens[token];
  if (span === undefined) return null;
  const covering = mentionsIn(span).filter((mention) => mention.actor !== null);
  return best(covering, span, span)?.actor ?? null;
}

/** Not "Voss" in "Voss's spokesman", "a spokesman for Voss" or "the man who beat Voss". */
function isOwn(text: QuoteText, phrase: Phrase, mention: Mention): boolean {
  if (
    mention.start <= (text.tokens[phrase.first]?.start ?? 0) &&
    mention.end > (text.tokens[phrase.head]?.start ?? 0)
  ) {
    return true;
  }
  if (isApposed(text, phrase, mention)) return true;
  if (isModifier(text, phrase, mention)) return false;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (token.start >= mention.end) return !/^(?:POS)$/.test(token.xpos);
    if (token.start >= mention.start || isOfPost(text, phrase, mention, at)) continue;
    if (isOpeningModifier(text, phrase, at) || isInsideWord(text, at)) continue;
    if (/^(?:ADP|VERB)$/.test(token.upos) || /^W/.test(token.xpos)) return false;
  }
  return true;
}

/** "A Tarn man who had seen it", "the Lind spokesman": a name before the noun is not whom the noun means. */
function isModifier(text: QuoteText, phrase: Phrase, mention: Mention): boolean {
  const head = text.tokens[phrase.head];
  return /^(?:PLACE|PERSON)$/.test(mention.kind) && mention.end <= (head?.start ?? 0) && isPersonNoun(head);
}

/**
 * "The Leader of the Opposition, Ysabel Corran": the name that ends the phrase behind a comma, where the tree has it beside the
 * head, which it seldom has behind what a post is for ("the Commissioner for Information, Ysabel Corran").
 */
function isApposed(text: QuoteText, phrase: Phrase, mention: Mention): boolean {
  if (mention.kind !== 'PERSON' || mention.form !== 'NAME') return false;
  if (mention.end !== text.tokens[phrase.last]?.end) return false;
  const first = tokenAt(text.tokens, mention.start);
  if (text.tokens[first - 1]?.form !== ',') return false;
  return isPostBefore(text, phrase, first - 1) || isBesideHead(text, phrase, first);
}

function isBesideHead({ tokens }: QuoteText, phrase: Phrase, first: number): boolean {
  return tokens
    .slice(first, phrase.last + 1)
    .some(({ head, deprel }) => head === phrase.head && deprel === 'appos');
}

/** Nothing stands before the comma but a post and what it is for, which is nobody: not "The mother of the victim, Ysabel Corran". */
function isPostBefore({ tokens }: QuoteText, phrase: Phrase, comma: number): boolean {
  const behind = tokens.slice(phrase.head + 1, comma);
  return (
    isTitleNoun(tokens[phrase.head]) &&
    /^(?:for|of)$/.test(behind[0]?.form ?? '') &&
    behind.every((token) => IN_POST.test(token.upos) && !isPersonNoun(token))
  );
}

const IN_POST = /^(?:ADP|DET|ADJ|NOUN|PROPN|CCONJ)$/;

/** "Incoming Prime Minister Voss", "the newly elected mayor, Voss": a participle before the phrase's first noun. */
function isOpeningModifier(text: QuoteText, phrase: Phrase, at: number): boolean {
  if (!/^VB[GN]$/.test(text.tokens[at]?.xpos ?? '')) return false;
  const before = text.tokens.slice(phrase.first, at);
  return before.every(({ upos, form }) => /^(?:DET|ADJ|ADV|NUM|VERB)$/.test(upos) || form === '-');
}

/** The "of" in "mother-of-three Dana Orlo". */
function isInsideWord({ tokens }: QuoteText, at: number): boolean {
  return tokens[at - 1]?.form === '-' && tokens[at + 1]?.form === '-';
}

/** The "of" in "Superintendent of Police Meera Pillai": part of a post in capitals, behind which the name ends the phrase. */
function isOfPost(text: QuoteText, phrase: Phrase, mention: Mention, at: number): boolean {
  const [post, of, next] = [text.tokens[at - 1], text.tokens[at], text.tokens[at + 1]];
  return (
    of?.form === 'of' &&
    at > phrase.first &&
    mention.kind === 'PERSON' &&
    mention.form === 'NAME' &&
    mention.end === text.tokens[phrase.last]?.end &&
    (next?.start ?? 0) < mention.start &&
    isCapitalized(post?.form ?? '') &&
    isCapitalized(next?.form ?? '')
  );
}

const KIND_RANK: Readonly<Record<EntityKind, number>> = {
  PERSON: 4,
  ORGANIZATION: 3,
  GROUP: 2,
  PLACE: 1,
  OTHER: 0,
};

/** The whole phrase before a part of it, the head's before another's, a name before a description. */
function best(mentions: readonly Mention[], phrase: Span, head: Span): Mention | null {
  const rank = (mention: Mention): number =>
    (mention.kind === 'PERSON' && mention.form === 'NAME' ? 16 : 0) +
    (contains(mention, head) ? 8 : 0) +
    (contains(mention, phrase) ? 4 : 0) +
    KIND_RANK[mention.kind] / 2;
  let found: Mention | null = null;
  for (const mention of mentions) if (found === null || rank(mention) > rank(found)) found = mention;
  return found;
}
