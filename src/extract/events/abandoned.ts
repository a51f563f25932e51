import { adversatives } from '../../lexicon/event-connectives.ts';
import { negators } from '../../lexicon/modality.ts';
import { lemmaOf, type Story } from './story.ts';

/** How many words the ellipsis may take after its "but": "but in the end the union never did". */
const REACH = 6;

/** "had planned to resign but never did", "was to sign, but did not": the verb is planned, and then did not happen. */
export function isAbandoned(story: Story, verb: number): boolean {
  const sentence = story.syntax.sentences[story.tokens[verb]?.sentence ?? -1];
  if (sentence === undefined) return false;
  for (let at = verb + 1; at < sentence.endToken; at++) {
    if (adversatives.has(lemmaOf(story, at)) && endsInDenial(story, at, sentence.endToken)) return true;
  }
  return false;
}

/** Whether "never did", "did not" or "didn't" closes the clause, with nothing for it to help. */
function endsInDenial(story: Story, from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(end, from + REACH); at++) {
    if (story.tokens[at]?.form.toLowerCase() !== 'did') {
      if (isSomebodyElse(story, at)) return false;
      continue;
    }
    const isBefore = negators.has(lemmaOf(story, at - 1));
    const isAfter = negators.has(lemmaOf(story, at + 1));
    return (isBefore || isAfter) && isClosed(story, isAfter ? at + 2 : at + 1, end);
  }
  return false;
}

/** "was to sign, but Ordania did not": whoever is named after the "but" is another one. */
function isSomebodyElse(story: Story, at: number): boolean {
  return /^(NOUN|PROPN|VERB)$/.test(story.tokens[at]?.upos ?? '');
}

/** The clause ends here, or after the "so" that stands for its verb. */
function isClosed(story: Story, at: number, end: number): boolean {
  const next = lemmaOf(story, at) === 'so' ? at + 1 : at;
  return next >= end || story.tokens[next]?.upos === 'PUNCT';
}
