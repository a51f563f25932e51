import { childrenOf, headWord } from '../../syntax/tree.ts';
import { phraseBehind } from './closing-speaker.ts';
import type { Cue } from './cue.ts';
import { opensInverted } from './cue-form.ts';
import { isBracketOpen, type Phrase, phraseOf } from './phrase.ts';
import type { QuoteText } from './quote-text.ts';
import { startsSentence } from './quoted-words.ts';
import { speakerOf } from './speaker-phrase.ts';

/** The cue's subject; "Said Voss, the minister: “...”" has it behind. */
export function openingSpeaker(text: QuoteText, cue: Cue): Phrase | null {
  const isInverted = startsSentence(text, cue.token) && cue.form !== 'participle';
  if (opensInverted(text, cue.token)) return upToQuotation(text, cue);
  return (
    (isInverted ? phraseBehind(text, cue) : null) ??
    speakerBehindAs(text, cue) ??
    withinBracket(text, cue, speakerOf(text, cue))
  );
}

/** "The harbor, as | Voss | put it, “is a bathtub”": where the tree gives the verb two subjects, the second one. */
function speakerBehindAs(text: QuoteText, cue: Cue): Phrase | null {
  const subjects = childrenOf(text.tree, cue.token).filter(
    (child) => child < cue.token && text.tokens[child]?.deprel.startsWith('nsubj'),
  );
  const second = subjects.at(-1);
  if (second === undefined || subjects.length < 2) return null;
  const phrase = phraseOf(text, second, cue);
  return text.tokens[phrase.first - 1]?.form === 'as' ? phrase : null;
}

/** "Most saw it (Tarel Voss, who was there, once said, “...”)": who stands before the bracket does not speak in it. */
function withinBracket(text: QuoteText, cue: Cue, phrase: Phrase | null): Phrase | null {
  if (phrase === null || phrase.last >= cue.token || !isBracketOpen(text, phrase.last + 1, cue.token))
    return phrase;
  let first = cue.token;
  while (text.tokens[first]?.form !== '(') first--;
  let last = first;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(text.tokens[last + 1]?.upos ?? '')) last++;
  return last === first ? null : { first: first + 1, last, head: headWord(text.tree, first + 1, last + 1) };
}

/** "Replied | the ministry's deputy spokesman Tarel Voss |, “...”": all that stands before the comma or colon. */
function upToQuotation(text: QuoteText, cue: Cue): Phrase {
  const first = cue.last + 1;
  let last = first;
  while (!/^[,:]$/.test(text.tokens[last + 1]?.form ?? ',')) last++;
  return { first, last, head: headWord(text.tree, first, last + 1) };
}
