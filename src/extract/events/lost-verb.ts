import { clauseOnlyVerbs, verbsOfTwoObjects, verbsWithoutPassive } from '../../lexicon/event-verb-classes.ts';
import { childBy, childrenBy } from '../../syntax/tree.ts';
import { objectAfter } from './nearby.ts';
import { prepositionOf } from './noun-phrase.ts';
import { lemmaOf, type Story } from './story.ts';

/**
 * A main verb in "-ed" that the tree took for a participle: of its subject ("The rebels threatened to attack") or of
 * its object ("The charity donated blankets").
 */
export function isLostMainVerb(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token?.xpos === 'JJ') return isLostAdjective(story, verb);
  if (token?.xpos !== 'VBN' && token?.xpos !== 'VBD') return false;
  if (token.deprel === 'amod') return subjectBeside(story, verb) >= 0;
  if (token.deprel !== 'acl') return false;
  if (isFiniteWithObject(story, verb) || relativeObject(story, verb) >= 0) return true;
  if (token.xpos === 'VBD' && carrierOf(story, token.head) !== token.head) return true;
  return isClause(story, carrierOf(story, token.head)) && (token.xpos === 'VBD' || isActive(story, verb));
}

/** "Police detained 14 fans.", all of it taken for a noun: a sentence has a verb. */
function isLostAdjective(story: Story, word: number): boolean {
  const token = story.tokens[word];
  if (token !== undefined && isPredicate(story, word)) return true;
  if (token?.deprel !== 'amod' || !/[a-z]ed$/.test(token.form) || subjectBeside(story, word) < 0)
    return false;
  const sentence = story.syntax.sentences[token.sentence];
  const words = story.tokens.slice(sentence?.firstToken, sentence?.endToken);
  return words.at(-1)?.form === '.' && words.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');
}

/** "Police detained 22", where the tree has the verb for an adjective: no sentence says what somebody is without a verb. */
function isPredicate(story: Story, word: number): boolean {
  const { form = '', deprel = '' } = story.tokens[word] ?? {};
  return (
    /[a-z]ed$/.test(form) &&
    /^(?:root|conj|ccomp)$/.test(deprel) &&
    story.tokens[childBy(story.tree, word, 'nsubj')]?.xpos !== undefined &&
    childBy(story.tree, word, 'cop', 'aux', 'mark') < 0 &&
    story.tokens[word + 1]?.upos === 'NUM'
  );
}

/** "Envoys held talks, officials said": a past tense that has an object modifies no noun, wherever the noun hangs. */
function isFiniteWithObject(story: Story, verb: number): boolean {
  const { xpos, head = -1 } = story.tokens[verb] ?? {};
  if (childBy(story.tree, verb, 'obj') <= verb) return false;
  // "after a newspaper published letters": of one object a passive keeps none.
  return xpos === 'VBD' || (head === verb - 1 && !verbsOfTwoObjects.has(lemmaOf(story, verb)));
}

/** The subject of such a verb; -1 where it is none. */
export function lostSubject(story: Story, verb: number): number {
  if (!isLostMainVerb(story, verb)) return -1;
  const token = story.tokens[verb];
  return token?.deprel === 'amod'
    ? subjectBeside(story, verb)
    : ofApposition(story, carrierOf(story, token?.head ?? -1));
}

/** "A ferry carrying 80 people sank", where the tree has the people for what sank: the ferry; else the noun itself. */
function carrierOf(story: Story, noun: number): number {
  const token = story.tokens[noun];
  const carrying = story.tokens[token?.head ?? -1];
  const isCarried = token?.deprel === 'obj' && carrying?.deprel === 'acl' && carrying.xpos === 'VBG';
  return isCarried ? carrying.head : noun;
}

/** "The Lake League, a club of villages, appealed": the league. */
function ofApposition(story: Story, noun: number): number {
  const token = story.tokens[noun];
  return token?.deprel === 'appos' ? token.head : noun;
}

/** The object of one that hangs on it; -1 where it does not. */
export function lostObject(story: Story, verb: number): number {
  const token = story.tokens[verb];
  if (token?.deprel === 'acl') return relativeObject(story, verb);
  return token?.deprel === 'amod' && isLostMainVerb(story, verb) ? token.head : -1;
}

/** "the envoys whom Kestria expelled", where the tree has the verb for a participle of Kestria: the envoys. */
function relativeObject(story: Story, verb: number): number {
  const subject = story.tokens[verb]?.head ?? -1;
  const pronoun = (story.tree.firsts[subject] ?? 0) - 1;
  if (!/^(whom|which)$/.test(lemmaOf(story, pronoun))) return -1;
  const noun = story.tokens[pronoun - 1]?.form === ',' ? pronoun - 2 : pronoun - 1;
  return /^(NOUN|PROPN)$/.test(story.tokens[noun]?.upos ?? '') ? noun : -1;
}

/**
 * The subject that stands right before the verb that belongs between two nouns: one has the other for its subject, or
 * nothing else of the sentence is a verb ("Hundreds of people blocked streets").
 */
function subjectBeside(story: Story, verb: number): number {
  const head = story.tokens[verb]?.head ?? -1;
  if (head < verb || story.tokens[head]?.upos !== 'NOUN' || childBy(story.tree, head, 'cop') >= 0) return -1;
  const subject = childBy(story.tree, head, 'nsubj');
  if (subject >= 0)
    return subject < verb && (story.tree.lasts[subject] ?? subject) === verb - 1 ? subject : -1;
  const isNoun = /^(NOUN|PROPN)$/.test(story.tokens[verb - 1]?.upos ?? '');
  return isNoun && !hasVerbAbove(story, head) ? topBefore(story, verb) : -1;
}

/** The noun that the whole phrase before a verb hangs on. */
function topBefore(story: Story, verb: number): number {
  let at = verb - 1;
  for (let steps = 0; steps < 10; steps++) {
    const above = story.tokens[at]?.head ?? -1;
    if (above < 0 || above >= verb) break;
    at = above;
  }
  return story.tokens[at]?.upos === 'NOUN' || story.tokens[at]?.upos === 'PROPN' ? at : -1;
}

/** Whether a noun stands where a clause should: alone, or as what was said. */
function isClause(story: Story, noun: number): boolean {
  const token = story.tokens[noun];
  if (token === undefined) return false;
  if (token.deprel === 'ccomp' || token.deprel === 'parataxis') return true;
  if (token.deprel === 'obj' && clauseOnlyVerbs.has(lemmaOf(story, token.head))) return true;
  return !hasVerbAbove(story, noun);
}

function hasVerbAbove(story: Story, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 10; at = story.tokens[at]?.head ?? -1, steps++) {
    if (story.tokens[at]?.upos === 'VERB' || story.tokens[at]?.upos === 'AUX') return true;
  }
  return false;
}

/** "Five people killed in a crash" may be a headline's passive; what has an object or an infinitive is none. */
function isActive(story: Story, verb: number): boolean {
  const noun = story.tokens[verb]?.head ?? -1;
  if (story.tokens[noun]?.deprel === 'obj' || verbsWithoutPassive.has(lemmaOf(story, verb))) return true;
  if (childBy(story.tree, verb, 'obj') >= 0 || childBy(story.tree, verb, 'xcomp') >= 0) return true;
  if (objectAfter(story, verb) >= 0 || isWholeSentence(story, carrierOf(story, noun), verb)) return true;
  return childrenBy(story.tree, verb, 'advcl').some((kid) => story.tokens[kid]?.xpos === 'VB');
}

/** "Gunmen fired on a convoy near Igara." A headline has no full stop, and a sentence has a verb. */
function isWholeSentence(story: Story, noun: number, verb: number): boolean {
  const token = story.tokens[noun];
  if (token === undefined || token.deprel !== 'root') return false;
  const end = story.syntax.sentences[token.sentence]?.endToken ?? 0;
  if (story.tokens[end - 1]?.form !== '.') return false;
  return !childrenBy(story.tree, verb, 'obl').some((kid) => prepositionOf(story, kid) === 'by');
}
