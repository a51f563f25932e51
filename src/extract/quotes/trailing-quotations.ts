import { contains, type Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { paragraphOf, type QuoteText, tokenAt } from './quote-text.ts';
import { type QuotedWords, quotedWordsOf } from './quoted-words.ts';

/**
 * "Voss said the port was closed. “We had no choice.”": a whole sentence in quotation marks that nothing attributes,
 * right behind a sentence that says what someone said, is more of the same.
 */
export function withTrailingQuotations(
  text: QuoteText,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const taken = takenQuotations(text, attributions);
  const bySentence = lastBySentence(text, attributions);
  const joined = new Map<Attribution, Span[]>();
  for (const words of quotedWordsOf(text)) {
    if (taken.has(words.index) || !words.isSentence) continue;
    const owner = ownerOf(text, bySentence, words);
    if (owner === null) continue;
    const span = { start: words.quotation.start, end: words.quotation.end };
    const content = joined.get(owner) ?? [...owner.content];
    content.push(span);
    joined.set(owner, content);
    bySentence.set(sentenceOf(text, words.last), owner);
  }
  return attributions.map((attribution) => {
    const content = joined.get(attribution);
    return content === undefined ? attribution : { ...attribution, content };
  });
}

/** Quotations that are a part of some content. */
export function takenQuotations(text: QuoteText, attributions: readonly Attribution[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { content } of attributions) {
    for (const span of content) {
      for (let at = tokenAt(text.tokens, span.start); (text.tokens[at]?.start ?? span.end) < span.end; at++) {
        const index = text.quotationOf[at] ?? -1;
        if (index >= 0) taken.add(index);
      }
    }
  }
  return taken;
}

/** For each sentence the last attribution whose cue stands in it. */
function lastBySentence(text: QuoteText, attributions: readonly Attribution[]): Map<number, Attribution> {
  const last = new Map<number, Attribution>();
  for (const attribution of attributions) {
    if (attribution.cue === null) continue;
    const sentence = sentenceOf(text, attribution.cue.token);
    if (!isTold(last.get(sentence), attribution.cue.span)) last.set(sentence, attribution);
  }
  return last;
}

/** "Voss said Lind had told her so. “We had no choice.”": who is told of as speaking does not go on; Voss does. */
function isTold(owner: Attribution | undefined, cue: Span): boolean {
  return owner?.content.some((span) => contains(span, cue)) === true;
}

function sentenceOf(text: QuoteText, token: number): number {
  return text.tokens[token]?.sentence ?? -1;
}

/** The quotation begins a sentence, and the one before it in the paragraph has an attribution, or ends the paragraph before. */
function ownerOf(
  text: QuoteText,
  bySentence: ReadonlyMap<number, Attribution>,
  words: QuotedWords,
): Attribution | null {
  const sentence = sentenceOf(text, words.first);
  if (sentenceOf(text, words.first - 1) === sentence) return null;
  if (paragraphOf(text, words.first - 1) !== paragraphOf(text, words.first) && !isParagraph(text, words))
    return null;
  const owner = bySentence.get(sentence - 1) ?? null;
  return owner === null || isQuestion(owner) ? null : owner;
}

/** "Asked if she would resign, Voss laughed. “In May.”": the answer is no part of the question. */
function isQuestion({ rule, cue }: Attribution): boolean {
  return rule === 'quote.question' && cue?.lemma === 'ask';
}

/** A paragraph of its own, in the marks of the quotation before: not ‘A tough decision.’ between paragraphs. */
function isParagraph(text: QuoteText, words: QuotedWords): boolean {
  const { style } = text.quotations[words.index - 1] ?? words.quotation;
  return (
    paragraphOf(text, words.last + 1) !== paragraphOf(text, words.first) &&
    style === words.quotation.style &&
    words.last - words.first >= SHORTEST_SPEECH
  );
}

const SHORTEST_SPEECH = 7;
