import { INTERRUPTING_VERBS, OPENING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { type Attribution, cueWords } from './attribution.ts';
import { contentStart } from './content-start.ts';
import type { CueIndex } from './cue.ts';
import { phraseOf } from './phrase.ts';
import { postposedCue } from './postposed-cue.ts';
import { isQuoted, paragraphOf, type QuoteText } from './quote-text.ts';
import { type QuotedWords, spanOfWords, startsSentence } from './quoted-words.ts';
import { speakerOf } from './speaker-phrase.ts';

/** "Prell disagreed. “We have no time.”", "Voss said in a statement. “...”": a short sentence that only says that somebody spoke. */
export function turnTaking(text: QuoteText, cues: CueIndex, words: QuotedWords): Attribution | null {
  if (!words.isSentence || !startsSentence(text, words.first)) return null;
  if (paragraphOf(text, words.first - 1) !== paragraphOf(text, words.first)) return null;
  const cutIn = cuttingIn(text, words.first - 2) ?? goingOn(text, cues, words);
  if (cutIn !== null) return { rule: 'quote.cue-before', content: [spanOfWords(words)], ...cutIn };
  const sentence = text.sentences[text.tokens[words.first - 1]?.sentence ?? -1];
  if (sentence === undefined || words.first - sentence.firstToken > LONGEST_SENTENCE) return null;
  for (let at = sentence.firstToken; at < words.first; at++) {
    if (isQuoted(text, at)) return null;
    const cue = cues.get(at);
    if (cue === undefined) continue;
    const isTurn =
      cue.form === 'finite' && cue.frames.includes('quote') && text.tokens[at]?.deprel === 'root';
    const isDeed = OPENING_VERBS.has(cue.lemma) && cue.lemma !== 'agree';
    const hasContent = contentStart(text, cue) !== null || postposedCue(text, cue) !== null;
    const speaker = isTurn && !isDeed && !hasContent ? speakerOf(text, cue) : null;
    return speaker === null
      ? null
      : { rule: 'quote.cue-before', content: [spanOfWords(words)], cue: cueWords(cue), speaker };
  }
  return null;
}

const LONGEST_SENTENCE = 25;

/** "Voss said, and her husband | cut in.": who takes the turn, whatever was said before in the sentence. */
function cuttingIn(text: QuoteText, particle: number): Pick<Attribution, 'cue' | 'speaker'> | null {
  const verb = particle - 1;
  const token = text.tokens[verb];
  if (text.tokens[particle]?.form !== 'in' || token === undefined || !INTERRUPTING_VERBS.has(token.lemma))
    return null;
  const subject = childrenOf(text.tree, verb).find((child) => text.tokens[child]?.deprel === 'nsubj');
  const span = { start: token.start, end: text.tokens[particle]?.end ?? token.end };
  return subject === undefined
    ? null
    : { cue: { span, lemma: token.lemma, token: verb }, speaker: phraseOf(text, subject, null) };
}

/** "“A,” Voss said, | going on to list what was lost. “B.”": what she goes on to say is said apart. */
function goingOn(
  text: QuoteText,
  cues: CueIndex,
  { first }: QuotedWords,
): Pick<Attribution, 'cue' | 'speaker'> | null {
  for (let at = first - 3; at > first - LONGEST_SENTENCE && !isQuoted(text, at); at--) {
    const cue = cues.get(at);
    if (cue === undefined) continue;
    const next = text.tokens[cue.last + 1]?.form === 'on' ? cue.last + 2 : cue.last + 1;
    if (cue.form !== 'participle' || cue.lemma !== 'go' || text.tokens[at - 1]?.form !== ',') return null;
    if (text.tokens[next]?.form !== 'to') return null;
    return { cue: cueWords(cue), speaker: speakerOf(text, cue) };
  }
  return null;
}
