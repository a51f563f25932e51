import { ANYBODY, NAMING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { headWord } from '../../syntax/tree.ts';
import { type Attribution, cueWords } from './attribution.ts';
import type { Cue, CueIndex } from './cue.ts';
import { PASSIVE_NAMING } from './passive-naming.ts';
import type { Phrase } from './phrase.ts';
import { isQuoted, type QuoteText } from './quote-text.ts';
import { type QuotedWords, quotedWordsOf, spanOfWords } from './quoted-words.ts';

const WHAT_CALLED = 'quote.what-called';

/** "in what Voss called “a turn for the worse”": the words in marks are hers, though no more is said to be. */
export function whatIsCalled(text: QuoteText, cues: CueIndex): readonly Attribution[] {
  return quotedWordsOf(text).flatMap((words) => {
    const said = nameGiven(text, cues, words);
    return said === null ? [] : [said];
  });
}

/** Where the sentence around it is somebody's as a whole, the name stands in that content; attributions in text order. */
export function withoutNamesWithin(attributions: readonly Attribution[]): readonly Attribution[] {
  let reach = 0;
  return attributions.filter(({ rule, cue, content }) => {
    if (rule === WHAT_CALLED || rule === PASSIVE_NAMING) return (cue?.span.start ?? 0) >= reach;
    reach = Math.max(reach, content.at(-1)?.end ?? 0);
    return true;
  });
}

function nameGiven(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  const before = text.tokens[words.first - 1]?.form === 'as' ? words.first - 2 : words.first - 1;
  const cue = cues.get(before);
  if (cue?.form !== 'finite' || !NAMING_VERBS.has(cue.lemma) || words.isTitle) return null;
  if (!isDescription(text, words)) return null;
  const speaker = namerOf(text, cue);
  if (speaker === null) return null;
  return { rule: WHAT_CALLED, content: [spanOfWords(words)], cue: cueWords(cue), speaker };
}

/** Two words and more, articles apart: what somebody calls “the swamp” is a name of hers. */
function isDescription(text: QuoteText, { first, last }: QuotedWords): boolean {
  return text.tokens.slice(first, last + 1).filter(({ upos }) => !/^(?:PUNCT|DET)$/.test(upos)).length > 1;
}

/** The words between "what" and the verb, its auxiliaries apart; null for what people call something. */
function namerOf(text: QuoteText, cue: Cue): Phrase | null {
  const first = firstOfNamer(text, cue);
  if (!standsForThing(text, first - 1)) return null;
  let last = cue.token - 1;
  while (last >= first && /^(?:AUX|ADV)$/.test(text.tokens[last]?.upos ?? '')) last--;
  if (last < first) return null;
  const head = headWord(text.tree, first, last + 1);
  return ANYBODY.has(text.tokens[head]?.form.toLowerCase() ?? '') ? null : { first, last, head };
}

/** "what", or "which", "whom" and "that" behind what is given the name. */
function standsForThing(text: QuoteText, at: number): boolean {
  const form = text.tokens[at]?.form.toLowerCase() ?? '';
  if (form === 'that') return /^(?:NOUN|PROPN)$/.test(text.tokens[at - 1]?.upos ?? '');
  return /^(?:what|which|whom)$/.test(form);
}

/** "or, as Voss called them in May, “the lost”": words of hers in passing, in a clause of their own. */
export function isNamedInPassing(text: QuoteText, cue: Cue): boolean {
  return text.tokens[firstOfNamer(text, cue) - 1]?.form.toLowerCase() === 'as';
}

function firstOfNamer(text: QuoteText, cue: Cue): number {
  let first = cue.token;
  while (first > cue.token - LONGEST_NAMER && isInPhrase(text, first - 1)) first--;
  return first;
}

const LONGEST_NAMER = 10;

function isInPhrase(text: QuoteText, at: number): boolean {
  const { upos = '', xpos = '', form = '' } = text.tokens[at] ?? {};
  return !isQuoted(text, at) && !xpos.startsWith('W') && form.toLowerCase() !== 'as' && IN_NAMER.test(upos);
}

const IN_NAMER = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART|AUX|ADV)$/;
