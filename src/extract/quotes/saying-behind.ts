import type { Cue, CueIndex } from './cue.ts';
import { isQuoted, type QuoteText } from './quote-text.ts';

const FURTHEST = 12;

/**
 * "“...,” the agency | quoted Voss as | saying", "“...,” the boy | can be heard angrily | asking": behind a verb of hearing or
 * passing on the participle is the cue; null for other verbs. `verb` is the first verb behind a quotation.
 */
export function sayingBehind(text: QuoteText, cues: CueIndex, verb: number): Cue | null {
  const { lemma = '', sentence } = text.tokens[verb] ?? {};
  const isPassedOn = /^(?:cite|quote)$/.test(lemma);
  if (!isPassedOn && !/^(?:be|can|could)$/.test(lemma)) return null;
  const expected = lemma === 'be' ? expectedCue(text, cues, verb) : null;
  if (expected !== null) return expected;
  let isOpen = false;
  for (let at = verb + 1; at < verb + FURTHEST; at++) {
    const { form = '', upos = '', sentence: own } = text.tokens[at] ?? {};
    if (own !== sentence || isQuoted(text, at)) return null;
    const cue = cues.get(at);
    if (isOpen && cue?.form === 'participle') return cue;
    if (isPassedOn ? form === 'as' : HEARD.test(form)) isOpen = true;
    else if (isPassedOn ? upos === 'PUNCT' : !/^(?:AUX|ADV)$/.test(upos)) return null;
  }
  return null;
}

/** "“...,” she | is expected to | say": from a speech that was given out before. */
function expectedCue(text: QuoteText, cues: CueIndex, verb: number): Cue | null {
  const [word, to] = text.tokens.slice(verb + 1, verb + 3);
  const cue = cues.get(verb + 3);
  const isExpected = /^(?:due|expected|scheduled|set)$/.test(word?.form ?? '') && to?.form === 'to';
  return isExpected && cue?.frames.includes('quote') ? cue : null;
}

const HEARD = /^(?:heard|overheard|seen)$/;

/** "the boy | can be heard asking": one past the last token of who is heard; null where the cue is no participle behind "heard". */
export function endOfHeard(text: QuoteText, cue: Cue): number | null {
  let at = cue.token - 1;
  while (text.tokens[at]?.upos === 'ADV') at--;
  if (!HEARD.test(text.tokens[at]?.form ?? '')) return null;
  at--;
  while (text.tokens[at]?.upos === 'AUX') at--;
  return at + 1;
}
