import { businessWords, civicBodyWords } from '../../lexicon/organization-words.ts';
import { stateBodies } from '../../lexicon/state-bodies.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalWord } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import { coverage, lookupForm, type NameSpan, withAdded, wordsOf } from './name-span.ts';

const states = new Set(stateBodies);
const bodies = new Set([...stateBodies, ...businessWords, ...civicBodyWords]);

/**
 * Adds bodies that the recognizer passed over: capitals that end in a word of state bodies ("Kestria's Harbor
 * Ministry"), of firms ("Northern Mills") or of public ones ("the Orle Clinic"), and such a word alone behind its country ("the Kestrian Embassy").
 */
export function addBodyNames(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const added: NameSpan[] = [];
  const whole = new Map<NameSpan, NameSpan>();
  syntax.tokens.forEach((_, last) => {
    if (!isBodyWord(syntax, last) || isBodyWord(syntax, last + 1)) return;
    if (covered[last] !== -1 || !isStory(last) || isCapitalNext(syntax, last)) return;
    if (isTitleNoun(syntax.tokens[last])) return;
    let first = last;
    while (isPart(syntax, first - 1, last) && covered[first - 1] === -1) first--;
    if (isPortfolio(syntax, first)) return;
    const cut = names[covered[first - 1] ?? -1];
    if (first === last && cut?.end === last && isFirmBefore(syntax, cut, last)) {
      whole.set(cut, { ...cut, end: last + 1 });
      return;
    }
    if (first === last && !isStates(syntax, names[covered[last - 1] ?? -1], last)) return;
    added.push(bodyAt(first, last + 1));
  });
  return withAdded(whole.size === 0 ? names : names.map((name) => whole.get(name) ?? name), added);
}

/** "Corvane" of "Corvane Analytics", where the recognizer stopped short. */
function isFirmBefore(syntax: Syntax, { kind, form, first }: NameSpan, last: number): boolean {
  return (
    kind === 'ORGANIZATION' &&
    form === 'NAME' &&
    syntax.tokens[first]?.sentence === syntax.tokens[last]?.sentence
  );
}

function bodyAt(first: number, end: number): NameSpan {
  return { first, end, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.body-word', confidence: 0.7 };
}

function isBodyWord(syntax: Syntax, at: number): boolean {
  const form = syntax.tokens[at]?.form ?? '';
  return isCapitalWord(form) && bodies.has(form.toLowerCase());
}

function isPart(syntax: Syntax, at: number, last: number): boolean {
  const token = syntax.tokens[at];
  if (token === undefined || token.sentence !== syntax.tokens[last]?.sentence) return false;
  return isCapitalWord(token.form) && !/^(DET|PRON|ADP|SCONJ|CCONJ|AUX|VERB)$/.test(token.upos);
}

/** "Minister of Foreign Affairs": what follows is part of the post. */
function isPortfolio({ tokens }: Syntax, first: number): boolean {
  return /^(of|for)$/.test(tokens[first - 1]?.form ?? '') && isTitleNoun(tokens[first - 2]);
}

/** Whether a word is one of state bodies and the name right before it a country's or an adjective of one. */
function isStates(syntax: Syntax, name: NameSpan | undefined, at: number): boolean {
  if (!states.has(syntax.tokens[at]?.form.toLowerCase() ?? '')) return false;
  if (name === undefined || syntax.tokens[name.first]?.sentence !== syntax.tokens[at]?.sentence) return false;
  return /^(country|demonym)$/.test(nameClue(lookupForm(wordsOf(syntax, name))) ?? '');
}

/** A headline capitalizes every word. */
function isCapitalNext(syntax: Syntax, last: number): boolean {
  const next = syntax.tokens[last + 1];
  return (
    next?.upos !== 'PROPN' &&
    isCapitalWord(next?.form ?? '') &&
    next?.sentence === syntax.tokens[last]?.sentence
  );
}
