import { NAMING_VERBS, VALUING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { headWord } from '../../syntax/tree.ts';
import { type Attribution, cueWords } from './attribution.ts';
import type { Cue, CueIndex } from './cue.ts';
import { isDayWord } from './day-word.ts';
import type { Phrase } from './phrase.ts';
import { isQuoted, type QuoteText, sentenceEnd } from './quote-text.ts';
import { type QuotedWords, quotedWordsOf, spanOfWords } from './quoted-words.ts';

export const PASSIVE_NAMING = 'quote.passive';

/** "was described by Lind as “a tax on the poor”", "was called “a wall” by Lind": what something was called, and by whom. */
export function passiveNaming(text: QuoteText, cues: CueIndex): readonly Attribution[] {
  return quotedWordsOf(text).flatMap((words) => {
    const said = words.isTitle ? null : (namedBefore(text, cues, words) ?? namedBehind(text, cues, words));
    return said === null ? [] : [said];
  });
}

/** "described by Lind, who led it, as (a)": the agent between the verb and "as". */
function namedBefore(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  const as = text.tokens[words.first - 1]?.upos === 'DET' ? words.first - 2 : words.first - 1;
  if (text.tokens[as]?.form !== 'as') return null;
  for (let at = as - 1; at > as - LONGEST_AGENT; at--) {
    if (isQuoted(text, at) || /^[.;:]$/.test(text.tokens[at]?.form ?? '')) return null;
    const cue = cues.get(at);
    if (cue === undefined) continue;
    return named(text, cue, words, cue.last + 1, lastOfAgent(text, as));
  }
  return null;
}

/** "called “a wall of paper” by Lind": the noun phrase behind "by", up to a stop or a verb. */
function namedBehind(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  const before = text.tokens[words.first - 1]?.form === 'as' ? words.first - 2 : words.first - 1;
  const cue = cues.get(before);
  const by = words.last + 1;
  if (cue === undefined) return null;
  const end = Math.min(sentenceEnd(text, words.last), by + LONGEST_AGENT);
  let last = by;
  while (last + 1 < end && IN_AGENT.test(text.tokens[last + 1]?.upos ?? '') && !isQuoted(text, last + 1))
    last++;
  return named(text, cue, words, by, last);
}

const LONGEST_AGENT = 16;
const IN_AGENT = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/;

function named(text: QuoteText, cue: Cue, words: QuotedWords, by: number, last: number): Attribution | null {
  const isNaming = NAMING_VERBS.has(cue.lemma) || VALUING_VERBS.has(cue.lemma);
  if (cue.form !== 'passive' || !isNaming || text.tokens[by]?.form !== 'by' || last <= by) return null;
  const speaker = agentFrom(text, by + 1, last);
  return speaker && { rule: PASSIVE_NAMING, content: [spanOfWords(words)], cue: cueWords(cue), speaker };
}

/** "by Lind, | as", "by Lind on Friday | as". */
function lastOfAgent(text: QuoteText, as: number): number {
  const last = text.tokens[as - 1]?.form === ',' ? as - 2 : as - 1;
  return isDayWord(text.tokens[last]?.form) && text.tokens[last - 1]?.form === 'on' ? last - 2 : last;
}

/** "by closing the port" and "by the end of May" name nobody. */
function agentFrom(text: QuoteText, first: number, last: number): Phrase | null {
  if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(text.tokens[first]?.upos ?? '')) return null;
  const head = headWord(text.tree, first, last + 1);
  const { upos = '', lemma = '', form } = text.tokens[head] ?? {};
  if (!/^(?:NOUN|PROPN|PRON)$/.test(upos) || isDayWord(form) || TIMES.test(lemma)) return null;
  return { first, last, head };
}

const TIMES = /^(?:end|time|noon|night|morning|evening|day|week|month|year|decade|century)$/;
