import { portfolios } from '../../lexicon/portfolios.ts';
import { factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import { coverage, type NameSpan, withAdded } from './name-span.ts';

const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}(ian|ean|ese)$/u;

/**
 * What adjectives tell of names that no gazetteer has. Where "Kestrian officials" stand, "Kestria" is a country and
 * neither a person nor a firm; and an adjective of this form before a common noun is a people's, its country known or
 * not: "Velmarian waters".
 */
export function kindsByAdjectives(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const adjectives = wordsBeforeNouns(syntax);
  const persons = startsOfPersons(names);
  const posted = adjectivesOfPosts(syntax, persons);
  const told = names.map((name): NameSpan => {
    if (name.form === 'DEMONYM' || name.end - name.first !== 1) return name;
    const word = syntax.tokens[name.first]?.form ?? '';
    if (/^\p{Lu}\p{Ll}{3,}a$/u.test(word) && adjectives.has(`${word}n`))
      return { ...name, kind: 'PLACE', rule: 'name.has-adjective', confidence: 0.9 };
    const isAdjective =
      posted.has(word) ||
      (name.kind !== 'PERSON' && ADJECTIVE.test(word) && isBeforeNoun(syntax, name.first));
    if (isAdjective) return { ...name, kind: 'GROUP', form: 'DEMONYM', rule: 'name.people-adjective' };
    return name;
  });
  return withAdded(told, missedAdjectives(syntax, names, persons, isStory));
}

/** "Two Ordanian consulates": such a word, unseen by the recognizer and known to no list of words. */
function missedAdjectives(
  syntax: Syntax,
  names: readonly NameSpan[],
  persons: ReadonlySet<number>,
  isStory: (token: number) => boolean,
): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const missed: NameSpan[] = [];
  syntax.tokens.forEach(({ form }, at) => {
    if (covered[at] !== -1 || !isStory(at) || !isUnknownAdjective(form)) return;
    if (!isBeforeNoun(syntax, at) && !isBeforePost(syntax, at, persons)) return;
    missed.push({
      first: at,
      end: at + 1,
      kind: 'GROUP',
      form: 'DEMONYM',
      rule: 'name.people-adjective',
      confidence: 0.5,
    });
  });
  return missed;
}

function isUnknownAdjective(form: string): boolean {
  return isCapitalized(form) && ADJECTIVE.test(form) && factsOfWord(form).fine === 0;
}

function startsOfPersons(names: readonly NameSpan[]): ReadonlySet<number> {
  return new Set(names.filter(({ kind }) => kind === 'PERSON').map(({ first }) => first));
}

/** Of such words those before somebody's post: they are nobody's name, wherever else they stand alone. */
function adjectivesOfPosts(syntax: Syntax, persons: ReadonlySet<number>): ReadonlySet<string> {
  const found = new Set<string>();
  syntax.tokens.forEach(({ form }, at) => {
    if (isUnknownAdjective(form) && isBeforePost(syntax, at, persons)) found.add(form);
  });
  return found;
}

const modifiers = new Set([...portfolios, 'prime', 'vice', 'deputy', 'acting']);

/** "Ordanian Foreign Minister Sani Okar": somebody's post, whatever its capitals. */
function isBeforePost({ tokens }: Syntax, at: number, persons: ReadonlySet<number>): boolean {
  let post = at + 1;
  while (post < at + 4 && modifiers.has(tokens[post]?.form.toLowerCase() ?? '')) post++;
  return isTitleNoun(tokens[post]) && persons.has(post + 1);
}

function wordsBeforeNouns(syntax: Syntax): ReadonlySet<string> {
  const found = new Set<string>();
  syntax.tokens.forEach(({ form }, at) => {
    if (isCapitalized(form) && /^\p{Lu}\p{Ll}{3,}n$/u.test(form) && isBeforeNoun(syntax, at)) found.add(form);
  });
  return found;
}

function isBeforeNoun({ tokens }: Syntax, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^\p{Ll}/u.test(next.form) && /^NNS?$|^JJ/.test(next.xpos);
}
