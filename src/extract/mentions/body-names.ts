import { stateBodies } from '../../lexicon/state-bodies.ts';
import type { Syntax } from '../../syntax/token.ts';
import { byFirst, coverage, type NameSpan } from './name-span.ts';

const bodies = new Set(stateBodies);

/** Adds bodies that the recognizer passed over: capitals that end in a word of state bodies ("Norway's Finance Ministry"). */
export function addBodyNames(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const added: NameSpan[] = [];
  syntax.tokens.forEach(({ form }, last) => {
    if (
      !bodies.has(form.toLowerCase()) ||
      !/^\p{Lu}\p{Ll}/u.test(form) ||
      covered[last] !== -1 ||
      !isStory(last)
    )
      return;
    let first = last;
    while (isPart(syntax, first - 1, last) && covered[first - 1] === -1) first--;
    if (last - first < 1 || isCapitalNext(syntax, last)) return;
    added.push({
      first,
      end: last + 1,
      kind: 'ORGANIZATION',
      form: 'NAME',
      rule: 'name.body-word',
      confidence: 0.7,
    });
  });
  return [...names, ...added].sort(byFirst);
}

function isPart(syntax: Syntax, at: number, last: number): boolean {
  const token = syntax.tokens[at];
  if (token === undefined || token.sentence !== syntax.tokens[last]?.sentence) return false;
  return /^\p{Lu}\p{Ll}/u.test(token.form) && !/^(DET|PRON|ADP|SCONJ|CCONJ|AUX|VERB)$/.test(token.upos);
}

/** A headline capitalizes every word. */
function isCapitalNext(syntax: Syntax, last: number): boolean {
  const next = syntax.tokens[last + 1];
  return (
    next?.upos !== 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(next?.form ?? '') &&
    next?.sentence === syntax.tokens[last]?.sentence
  );
}
