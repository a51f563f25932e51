import { deathVerbs } from '../../lexicon/event-verb-classes.ts';
import { childrenBy, childrenOf } from '../../syntax/tree.ts';
import { prepositionOf } from './noun-phrase.ts';
import { lemmaOf, type Story } from './story.ts';

/**
 * "When the army seized power in March, soldiers burned the library", "Two died and four were hurt when a bus overturned
 * on Sunday": the clause that tells when.
 */
export function whenClause(story: Story, verb: number): number {
  const joined = [verb, ...childrenBy(story.tree, verb, 'conj')];
  const clauses = [
    ...joined.flatMap((one) => childrenBy(story.tree, one, 'advcl')),
    ...countsBelow(story, verb).flatMap((one) => childrenBy(story.tree, one, 'parataxis', 'advcl', 'conj')),
  ];
  const when = clauses.find((kid) => isWhenClause(story, kid) && !isAboutTime(story, kid)) ?? -1;
  if (when >= 0 || !deathVerbs.has(lemmaOf(story, verb))) return when;
  const causes = [
    ...clauses.filter((kid) => isAfter(story, kid)),
    ...joined.flatMap((one) => lostCauses(story, one)),
  ];
  return causes[0] ?? -1;
}

/** "the worst storm since 2031, when a gale sank ten boats": what the clause tells is of that time. */
function isAboutTime({ tokens, tree, timeTokens }: Story, verb: number): boolean {
  const when = childrenBy(tree, verb, 'mark', 'advmod').find((mark) => tokens[mark]?.lemma === 'when') ?? 0;
  return tokens[when - 1]?.form === ',' && timeTokens.has(when - 2);
}

/**
 * "were injured, four seriously, when a bus overturned", where the tree has the bus for a clause of the four, and the four
 * for a word of the comma.
 */
function countsBelow(story: Story, verb: number): readonly number[] {
  const isOf = (upos: string) => (token: number) => story.tokens[token]?.upos === upos;
  const marks = childrenOf(story.tree, verb).filter(isOf('PUNCT'));
  return [verb, ...marks].flatMap((one) => childrenOf(story.tree, one)).filter(isOf('NUM'));
}

/** "Three died after a fire tore through a warehouse": what they died of. */
function isAfter(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'mark').some((mark) => lemmaOf(story, mark) === 'after');
}

/** The same, where the tree has "after" for the preposition of a fire that tore. */
function lostCauses(story: Story, verb: number): readonly number[] {
  const phrases = childrenBy(story.tree, verb, 'obl').flatMap((one) => [
    one,
    ...childrenBy(story.tree, one, 'nmod'),
  ]);
  return phrases
    .filter((one) => prepositionOf(story, one) === 'after')
    .flatMap((one) => childrenBy(story.tree, one, 'acl'))
    .filter((kid) => story.tokens[kid]?.xpos === 'VBD');
}

/** Of an adverbial clause: whether "when" opens it, or "as" of what happened: "scored as Karvel beat Lorne". */
export function isWhenClause(story: Story, verb: number): boolean {
  const isPast = /^VB[DN]$/.test(story.tokens[verb]?.xpos ?? '');
  return childrenBy(story.tree, verb, 'mark', 'advmod').some(
    (mark) => lemmaOf(story, mark) === 'when' || (isPast && story.tokens[mark]?.form.toLowerCase() === 'as'),
  );
}
