/** Sentences in the letters of headlines, so that the models learn to do without capitals as evidence. */
import type { TreebankSentence } from './treebank.ts';

/** One sentence in so many gets a copy in other letters. */
const COPIED = 0.12;

/** Words that a headline in title case leaves small. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|with|as|n't|'s|’s|from|but)$/;

type Recase = (form: string) => string;

const titleCase: Recase = (form) => (SMALL.test(form) ? form : form.charAt(0).toUpperCase() + form.slice(1));
const upperCase: Recase = (form) => form.toUpperCase();
const lowerCase: Recase = (form) => form.toLowerCase();

/** The sentences, some followed by a copy: half in title case, others all in capitals or without any. */
export function withRecasedCopies(
  sentences: readonly TreebankSentence[],
  random: () => number,
): TreebankSentence[] {
  return sentences.flatMap((sentence) => {
    if (random() >= COPIED || sentence.forms.length < 3) return [sentence];
    const draw = random();
    const recase = draw < 0.5 ? titleCase : draw < 0.85 ? upperCase : lowerCase;
    return [sentence, { ...sentence, forms: sentence.forms.map(recase) }];
  });
}
