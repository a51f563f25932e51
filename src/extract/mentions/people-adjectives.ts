import type { Syntax } from '../../syntax/token.ts';
import type { NameSpan } from './name-span.ts';

const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}(ian|ean|ese)$/u;

/**
 * What adjectives tell of names that no gazetteer has. Where "Kestrian officials" stand, "Kestria" is a country and
 * neither a person nor a firm; and an adjective of this form before a common noun is a people's, its country known or
 * not: "Velmarian waters".
 */
export function kindsByAdjectives(syntax: Syntax, names: readonly NameSpan[]): readonly NameSpan[] {
  const adjectives = wordsBeforeNouns(syntax);
  return names.map((name) => {
    if (name.form === 'DEMONYM' || name.end - name.first !== 1) return name;
    const word = syntax.tokens[name.first]?.form ?? '';
    if (/^\p{Lu}\p{Ll}{3,}a$/u.test(word) && adjectives.has(`${word}n`))
      return { ...name, kind: 'PLACE', rule: 'name.has-adjective', confidence: 0.9 };
    if (name.kind !== 'PERSON' && ADJECTIVE.test(word) && isBeforeNoun(syntax, name.first))
      return { ...name, kind: 'GROUP', form: 'DEMONYM', rule: 'name.people-adjective' };
    return name;
  });
}

function wordsBeforeNouns(syntax: Syntax): ReadonlySet<string> {
  const found = new Set<string>();
  syntax.tokens.forEach(({ form }, at) => {
    if (/^\p{Lu}\p{Ll}{3,}n$/u.test(form) && isBeforeNoun(syntax, at)) found.add(form);
  });
  return found;
}

function isBeforeNoun({ tokens }: Syntax, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^\p{Ll}/u.test(next.form) && /^NNS?$|^JJ/.test(next.xpos);
}
