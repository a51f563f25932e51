import { askingPrepositions } from '../../lexicon/event-verb-classes.ts';
import { tokenAt } from '../../syntax/find-token.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenBy, relationOf } from '../../syntax/tree.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import { conjoinedSubjects } from './conjoined-clause.ts';
import { contentVerb } from './content-verb.ts';
import { lostSubject } from './lost-verb.ts';
import { namedSubject, subjectBefore, subordinateSubject } from './nearby.ts';
import { conjunctsOf, isNominal, obliquesOf, prepositionOf } from './noun-phrase.ts';
import { isPunished } from './punished.ts';
import { antecedents } from './relatives.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import { isAfterDay, toldVerb } from './told-verb.ts';

const SUBJECTS = ['nsubj', 'csubj'];

/**
 * Subjects with their conjuncts, found past a day ("The bishop on Sunday called for"), through coordination, control and
 * relative pronouns.
 */
export function subjectsOf(story: Story, verb: number, depth = 0): readonly number[] {
  const { tree } = story;
  const named = namedSubject(story, verb);
  if (named >= 0) return [named];
  const every = childrenBy(tree, verb, ...SUBJECTS);
  const inner = every.filter((kid) => story.tokens[kid]?.deprel !== 'nsubj:outer');
  // "The ministers are to meet", whose subject the tree has outside of its clause.
  const all = inner.length > 0 ? inner : every;
  const own = beforeWhose(story, verb, behindSemicolon(story, verb, all)).filter(
    (kid) => !story.timeTokens.has(kid),
  );
  if (own.length > 0) return beforeApposition(story, verb, own).flatMap((token) => antecedents(story, token));
  const token = story.tokens[verb];
  if (all.length > 0 && token?.deprel === 'acl:relcl') return conjunctsOf(story, token.head);
  if (token === undefined || depth > 6) return [];
  const lost = lostSubject(story, verb);
  if (lost >= 0) return conjunctsOf(story, lost).filter((one) => one < verb);
  if (token.head < 0) return nearSubjects(story, verb);
  const conjoined = conjoinedSubjects(story, verb);
  if (conjoined.length > 0) return conjoined;
  const ownSubject = isNonfinite(token.xpos) ? -1 : subordinateSubject(story, verb);
  if (ownSubject >= 0) return conjunctsOf(story, ownSubject);
  switch (relationOf(token)) {
    case 'conj':
      if (contentVerb(story, verb) >= 0) return subjectsOf(story, contentVerb(story, verb), depth + 1);
      return isNominal(story, token.head)
        ? besideActor(story, verb, token.head, depth)
        : subjectsOf(story, token.head, depth + 1);
    case 'xcomp':
      return controllers(story, token.head, depth);
    case 'advcl':
      if (token.xpos === 'VB' && addressees(story, token.head).length > 0)
        return addressees(story, token.head);
      if (isPunished(story, verb, token.head)) return controllers(story, token.head, depth);
      return isNonfinite(token.xpos)
        ? mainSubjects(story, toldVerb(story, verb), depth)
        : nearSubjects(story, verb);
    case 'acl':
      if (token.xpos === 'VBG' && isAfterDay(story, verb, token.head))
        return mainSubjects(story, toldVerb(story, verb), depth);
      return token.deprel === 'acl:relcl' ? [] : participleSubjects(story, verb, token, depth);
    default:
      return nearSubjects(story, verb);
  }
}

/** "Farmers gathered; two were arrested", where the tree has the farmers for subjects of both: the two. */
function behindSemicolon(story: Story, verb: number, all: readonly number[]): readonly number[] {
  const last = all.at(-1) ?? -1;
  if (all.length < 2 || last > verb) return all;
  const from = Math.max(all.at(-2) ?? 0, last - LONGEST_PHRASE);
  return story.tokens.slice(from, last).some(({ form }) => form === ';') ? [last] : all;
}

const LONGEST_PHRASE = 30;

/** "A woman whose brother was an officer was jailed", where the tree has all three for subjects of one verb: the woman. */
function beforeWhose(story: Story, verb: number, all: readonly number[]): readonly number[] {
  const [first = -1, second = -1] = all;
  const whose = story.tokens[first + 1]?.form === ',' ? first + 2 : first + 1;
  if (second <= whose || second > verb || story.tokens[whose]?.xpos !== 'WP$') return all;
  return story.tokens[whose]?.head !== second || hasClause(story, second + 1, verb) ? [first] : all;
}

/** A verb, or an auxiliary with a noun behind it: more than "whose mother had | died". */
function hasClause(story: Story, from: number, verb: number): boolean {
  const between = story.tokens.slice(from, verb).map(({ upos }) => upos);
  return (
    between.includes('VERB') ||
    (between.includes('AUX') && between.slice(between.indexOf('AUX')).includes('NOUN'))
  );
}

/** "Kestria, an old ally of Orle, refused", where the tree has the country for somebody spoken to. */
function beforeApposition(story: Story, verb: number, own: readonly number[]): readonly number[] {
  const [addressed = -1] = childrenBy(story.tree, verb, 'vocative', 'dislocated');
  const name = story.mentionByHead.get(addressed);
  const isOpened = name !== undefined && story.tokens[tokenAt(story.tokens, name.end - 1) + 1]?.form === ',';
  return isOpened && name.form === 'NAME' && own.every((token) => token > addressed) ? [addressed] : own;
}

/**
 * "The minister, Seydou Ba, blamed bandits and promised escorts": a verb that a tree joined to its own subject; "closed the
 * bridge and called for help", to what the verb before has for an object: who closed it called.
 */
function besideActor(story: Story, verb: number, noun: number, depth: number): readonly number[] {
  const { xpos = '' } = story.tokens[verb] ?? {};
  const above = story.tokens[noun]?.head ?? -1;
  const isGoverned = /^(obj|iobj|obl|nmod)$/.test(relationAt(story, noun)) && above >= 0 && above < noun;
  if (isGoverned && /^VB[DZP]$/.test(xpos) && story.tokens[verb - 1]?.upos === 'CCONJ')
    return mainSubjects(story, verbAbove(story, noun), depth);
  return (xpos === 'VBD' || xpos === 'VBN') && story.mentionByHead.has(noun) ? [noun] : [];
}

/** The verb that a noun hangs on, past other nouns: "hired the brother of the mayor and left". */
function verbAbove(story: Story, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < HIGHEST && at >= 0 && isNominal(story, at); steps++)
    at = story.tokens[at]?.head ?? -1;
  return at;
}

const HIGHEST = 4;

/** "issued a statement demanding": who issued it demands, where the noun itself can't. */
function participleSubjects(
  story: Story,
  verb: number,
  { head: noun, xpos }: Token,
  depth: number,
): readonly number[] {
  const token = story.tokens[noun];
  const isThing = token?.deprel === 'obj' && !story.mentionByHead.has(noun);
  if (isThing && xpos === 'VBG') return mainSubjects(story, token.head, depth);
  const near = personBeside(story, noun, verb);
  return near >= 0 ? [near] : conjunctsOf(story, noun);
}

/** "The lawyer for an inspector accused of theft": the person right before is meant. -1 where the noun above is, or a thing. */
function personBeside(story: Story, noun: number, verb: number): number {
  const before = verb - 1;
  const isBelow = before > noun && story.tokens[before]?.head === noun;
  const isPerson = isPersonNoun(story.tokens[before]) && prepositionOf(story, before) !== '';
  return isBelow && isPerson && story.tokens[verb]?.xpos === 'VBN' ? before : -1;
}

function nearSubjects(story: Story, verb: number): readonly number[] {
  const near = isNonfinite(story.tokens[verb]?.xpos ?? '') ? -1 : subjectBefore(story, verb);
  return near < 0 ? [] : conjunctsOf(story, near);
}

function isNonfinite(xpos: string): boolean {
  return xpos === 'VBG' || xpos === 'VB' || xpos === 'VBN';
}

/** "urged the army to withdraw": the army; "agreed to withdraw": who agreed. */
function controllers(story: Story, head: number, depth: number): readonly number[] {
  const objects = childrenBy(story.tree, head, 'obj', 'iobj');
  if (objects.length > 0) return objects.flatMap((token) => antecedents(story, token));
  const asked = addressees(story, head);
  return asked.length > 0 ? asked : mainSubjects(story, head, depth);
}

/** "called on the mayor to resign", "pleaded with both sides to stop": who is asked, not who asks. */
function addressees(story: Story, head: number): readonly number[] {
  const prepositions = askingPrepositions.get(lemmaOf(story, head));
  if (prepositions === undefined) return [];
  const asked = obliquesOf(story, head).filter((one) => prepositions.has(one.preposition));
  return asked.map((one) => one.token);
}

/** Of a passive main clause too: "was charged after robbing a bank". */
function mainSubjects(story: Story, head: number, depth: number): readonly number[] {
  return subjectsOf(story, head, depth + 1);
}
