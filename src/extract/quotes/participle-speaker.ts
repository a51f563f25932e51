import { MOVING_VERBS, WAY_PREPOSITIONS } from '../../lexicon/reporting-verbs.ts';
import { headWord } from '../../syntax/tree.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import type { Cue } from './cue.ts';
import type { Phrase } from './phrase.ts';
import { isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';

/** Who does what a participle says, where the tree takes another for it. */
export function speakerOfParticiple(text: QuoteText, cue: Cue): Phrase | null {
  return cue.form === 'participle' ? (moverBefore(text, cue) ?? withPhrase(text, cue)) : null;
}

/** "Hundreds marched through Orle on Friday shouting": whoever moves speaks, not the town; null for other clauses. */
function moverBefore(text: QuoteText, cue: Cue): Phrase | null {
  const verb = movingVerb(text, cue.token);
  return verb === null || isPersonOnTheWay(text, verb, cue.token) ? null : phraseUpTo(text, verb);
}

/** The verb of moving, with nothing between it and the cue but where and when. */
function movingVerb(text: QuoteText, cue: number): number | null {
  const start = Math.max(sentenceStart(text, cue), cue - LONGEST_WAY);
  for (let at = cue - 1; at > start; at--) {
    const { upos = '', lemma = '' } = text.tokens[at] ?? {};
    if (isQuoted(text, at)) return null;
    if (upos === 'VERB') {
      const isMoving = MOVING_VERBS.has(lemma.toLowerCase());
      return isMoving && WAY_PREPOSITIONS.has(text.tokens[at + 1]?.form ?? '') ? at : null;
    }
    if (!IN_WAY.test(upos)) return null;
  }
  return null;
}

const LONGEST_WAY = 14;
const IN_WAY = /^(?:ADP|SCONJ|DET|ADJ|NOUN|PROPN|NUM|PART|ADV)$/;

/** "ran past a boy shouting", "ran past Lind shouting": the boy, or Lind, may well shout. */
function isPersonOnTheWay(text: QuoteText, verb: number, cue: number): boolean {
  const last = text.tokens[cue - 1];
  if (last === undefined || isPersonNoun(last)) return true;
  return text.tokens[verb + 1]?.form === 'past' && text.tokens[verb + 2]?.upos === 'PROPN';
}

/** The noun phrase that ends before a verb and its auxiliaries, from the beginning of the sentence or a comma. */
function phraseUpTo(text: QuoteText, verb: number): Phrase | null {
  let last = verb - 1;
  while (/^(?:AUX|ADV)$/.test(text.tokens[last]?.upos ?? '')) last--;
  let first = last + 1;
  const start = sentenceStart(text, verb);
  while (first > start && isInPhrase(text, first - 1)) first--;
  const opener = text.tokens[first]?.upos ?? '';
  if (first > last || last - first > LONGEST_PHRASE || !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(opener))
    return null;
  return { first, last, head: headWord(text.tree, first, last + 1) };
}

const LONGEST_PHRASE = 10;

function isInPhrase(text: QuoteText, at: number): boolean {
  const { upos = '', xpos = '' } = text.tokens[at] ?? {};
  return !isQuoted(text, at) && !xpos.startsWith('W') && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP)$/.test(upos);
}

/** ", with Governor Marten | warning that": the noun phrase between "with" and a participle; null where there is none. */
function withPhrase(text: QuoteText, cue: Cue): Phrase | null {
  let first = cue.token;
  while (
    first > cue.token - LONGEST_PHRASE &&
    isInPhrase(text, first - 1) &&
    text.tokens[first - 1]?.upos !== 'ADP'
  )
    first--;
  if (first === cue.token || text.tokens[first]?.form === 'both') return null;
  if (text.tokens[first - 1]?.form !== 'with' || text.tokens[first - 2]?.form !== ',') return null;
  return { first, last: cue.token - 1, head: headWord(text.tree, first, cue.token) };
}
