import { INTRODUCING_VERBS, NAMING_VERBS, OPENING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { type Attribution, cueWords } from './attribution.ts';
import { isBegunBefore } from './begun-before.ts';
import type { Cue, CueIndex } from './cue.ts';
import { openingSpeaker } from './opening-speaker.ts';
import { postposedCue } from './postposed-cue.ts';
import { isFiniteVerb, isQuoted, paragraphOf, type QuoteText } from './quote-text.ts';
import { type QuotedWords, startsSentence } from './quoted-words.ts';
import { isNaming } from './reported-clause.ts';
import { isSettingClause } from './setting-clause.ts';
import { isNamedInPassing } from './what-called.ts';

const LONGEST_ADJUNCT = 30;

/** "Voss was asked, “...”"; not "a show called “...”". */
const TAKES_PASSIVE: ReadonlySet<string> = new Set(['ask', 'quote', 'say', 'tell', 'warn']);

/** "Voss said: “...”", "Voss told reporters on Monday, “...”", "saying “...”": the words before a quotation. */
export function attributionBefore(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  const cue = cueBefore(text, cues, words);
  if (cue === null || (words.isTitle && cue.last < words.first - 2)) return null;
  if (!words.isSentence && (isNaming(text, cue) || isNameBehindComma(text, cue, words))) return null;
  if (!words.isSentence && isEnlarging(text, cue, words)) return null;
  if (isCondition(text, cue) || (words.first > cue.last + 2 && isSettingClause(text, cue))) return null;
  if (cue.form === 'passive' && !TAKES_PASSIVE.has(cue.lemma)) return null;
  if (
    !words.isSentence &&
    !endsClause(text, words) &&
    !isIntroduced(text, words) &&
    !isReading(text, cue, words) &&
    !isReplying(cue, words)
  )
    return null;
  if (!words.isSentence && isAmid(text, cue)) return null;
  if (isBegunBefore(text, cue, words) || isLabel(text, cue, words)) return null;
  return {
    rule: 'quote.cue-before',
    content: [{ start: words.quotation.start, end: words.quotation.end }],
    cue: cueWords(cue),
    speaker: openingSpeaker(text, cue),
  };
}

/** "if the strike continued, “we will close”": nobody has spoken; "as Voss once put it, “...”" she has. */
function isCondition(text: QuoteText, cue: Cue): boolean {
  return childrenOf(text.tree, cue.token).some((child) => {
    const { form = '', deprel = '' } = text.tokens[child] ?? {};
    return /^(?:if|unless|until)$/i.test(form) || (/^once$/i.test(form) && deprel === 'mark');
  });
}

/** "calling him, among other things, “a failed candidate”", "called the owner, Voss, “a wolf”": not said, but said of somebody. */
function isNameBehindComma(text: QuoteText, cue: Cue, { first }: QuotedWords): boolean {
  if (!NAMING_VERBS.has(cue.lemma) || text.tokens[first - 1]?.form !== ',') return false;
  return first > cue.last + 2 && !isNamedInPassing(text, cue);
}

/** "Reports: ‘Fast’ track for miners opens": a headline's label, and a word in doubt. */
function isLabel(text: QuoteText, cue: Cue, words: QuotedWords): boolean {
  if (words.isSentence || cue.form !== 'finite' || !startsSentence(text, cue.token)) return false;
  return text.tokens[cue.last + 1]?.form === ':' && !endsClause(text, words);
}

/** "added a line to her list: “miner”": done, not said; "added a word to voters: “It is over.”" is said. */
function isEnlarging(text: QuoteText, cue: Cue, { first }: QuotedWords): boolean {
  if (cue.lemma !== 'add') return false;
  const between = text.tokens.slice(cue.last + 1, first);
  const hasObject = between.some(({ deprel, head }) => deprel === 'obj' && head === cue.token);
  return hasObject && between.some(({ form }) => form === 'to');
}

/** "a message reading “Thank you Tarn” after the vote", "One banner read “No port,” a claim": what is written on something. */
function isReading(text: QuoteText, { lemma, form, token }: Cue, { isTitle, first }: QuotedWords): boolean {
  if (lemma !== 'read' || isTitle || first !== token + 1) return false;
  const { upos = '' } = text.tokens[token - 1] ?? {};
  return upos === 'NOUN' || (upos === 'PROPN' && form === 'participle');
}

/** "replied “no comment” to all questions" */
function isReplying({ lemma, last, form }: Cue, { first }: QuotedWords): boolean {
  return /^(?:answer|reply|respond)$/.test(lemma) && form === 'finite' && first === last + 1;
}

/** "The port, Voss said, “is closed for good”": the content has begun before the cue. */
function isAmid(text: QuoteText, cue: Cue): boolean {
  const around = postposedCue(text, cue);
  return around?.rule === 'quote.cue-amid' && text.tokens[firstOfSentence(text, cue)]?.upos !== 'ADP';
}

function firstOfSentence(text: QuoteText, cue: Cue): number {
  return text.sentences[text.tokens[cue.token]?.sentence ?? -1]?.firstToken ?? cue.token;
}

/** The nearest cue with only adjuncts of its own between it and the quotation: "told Lind, who was there, “...”". */
function cueBefore(text: QuoteText, cues: CueIndex, words: QuotedWords): Cue | null {
  const introduced = isIntroduced(text, words);
  let isRelative = false;
  let isAddressed = false;
  for (let at = words.first - 1; at >= 0 && at > words.first - LONGEST_ADJUNCT; at--) {
    const token = text.tokens[at];
    if (token === undefined || paragraphOf(text, at) !== paragraphOf(text, words.first)) return null;
    if (isQuoted(text, at)) return null;
    const cue = cues.get(at);
    if (cue?.frames.includes('quote') && !isRelative && !isWhenAsked(text, cue))
      return isOpening(cue, introduced) || (isAddressed && !cue.frames.includes('person')) ? null : cue;
    const isNear = at >= words.first - 2;
    if (/^[.!?;]$/.test(token.form)) return null;
    if (!isNear && (introduced ? opensClause(text, at) : !isAddressed)) return null;
    if (/^(?:WP|WDT)$/.test(token.xpos) || opensAside(text, at)) isRelative = false;
    else if (isFiniteVerb(text, at)) isRelative = true;
    isAddressed = !introduced && isAddressee(words, token, at);
    if (!introduced && !isAddressed && !/^(?:that|,|:)$/i.test(token.form)) return null;
  }
  return null;
}

/** "She laughed “No.”": without a comma or a colon a verb of doing opens nothing. */
function isOpening({ lemma }: Cue, isIntroduced: boolean): boolean {
  if (INTRODUCING_VERBS.has(lemma)) return !isIntroduced;
  return OPENING_VERBS.has(lemma) && !isIntroduced && lemma !== 'read';
}

/** "asked the angry crowd “Who will pay?”": whom a whole sentence was said to, with no comma behind. */
function isAddressee({ isSentence, first }: QuotedWords, { upos }: Token, at: number): boolean {
  return isSentence && at >= first - LONGEST_ADDRESSEE && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(upos);
}

const LONGEST_ADDRESSEE = 5;

/** "Voss said when asked about it, “...”": what is in between is the question, and the cue stands before it. */
function isWhenAsked(text: QuoteText, { token, lemma }: Cue): boolean {
  return lemma === 'ask' && text.tokens[token - 1]?.form === 'when' && !startsSentence(text, token - 1);
}

/** "said in spring, when the story broke, “...”": a clause between commas is passed over. */
function opensAside(text: QuoteText, at: number): boolean {
  const isOpener = /^(?:after|as|before|when|where|while)$/i.test(text.tokens[at]?.form ?? '');
  return isOpener && text.tokens[at - 1]?.form === ',';
}

/** "said that in her state, “...”", "tells crowds that after a year, “...”": what was said has begun before the quotation. */
function opensClause(text: QuoteText, at: number): boolean {
  const token = text.tokens[at];
  if (token?.form.toLowerCase() !== 'that') return false;
  return token.deprel === 'mark' || (isPreposition(text, at + 1) && !isPreposition(text, at - 1));
}

function isPreposition(text: QuoteText, at: number): boolean {
  return text.tokens[at]?.upos === 'ADP';
}

/** A comma or colon stands before it. */
function isIntroduced(text: QuoteText, words: QuotedWords): boolean {
  return /^[,:]$/.test(text.tokens[words.first - 1]?.form ?? '');
}

/** Whether nothing more of the sentence follows a quotation but its stop. */
function endsClause(text: QuoteText, words: QuotedWords): boolean {
  const next = text.tokens[words.last + 1];
  return (
    next === undefined ||
    /^[.,;!?)—–]$/.test(next.form) ||
    next.sentence !== text.tokens[words.last]?.sentence
  );
}
