import { childBy, childrenBy } from '../../syntax/tree.ts';
import { objectAfter } from './nearby.ts';
import { lemmaOf, type Story } from './story.ts';

/**
 * A main verb in "-ed" that the tree took for a participle: of its subject ("The rebels threatened to attack") or of
 * its object ("The charity donated blankets").
 */
export function isLostMainVerb(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token?.xpos !== 'VBN') return false;
  if (token.deprel === 'amod') return subjectBeside(story, verb) >= 0;
  return token.deprel === 'acl' && isClause(story, token.head) && isActive(story, verb);
}

/** The subject of such a verb; -1 where it is none. */
export function lostSubject(story: Story, verb: number): number {
  if (!isLostMainVerb(story, verb)) return -1;
  const token = story.tokens[verb];
  return token?.deprel === 'amod' ? subjectBeside(story, verb) : (token?.head ?? -1);
}

/** The object of one that hangs on it; -1 where it does not. */
export function lostObject(story: Story, verb: number): number {
  const token = story.tokens[verb];
  return token?.deprel === 'amod' && isLostMainVerb(story, verb) ? token.head : -1;
}

/** A noun that is the subject of another noun stands right before the verb that belongs between them. */
function subjectBeside(story: Story, verb: number): number {
  const head = story.tokens[verb]?.head ?? -1;
  if (head < verb || story.tokens[head]?.upos !== 'NOUN' || childBy(story.tree, head, 'cop') >= 0) return -1;
  const subject = childBy(story.tree, head, 'nsubj');
  return subject >= 0 && subject < verb && (story.tree.lasts[subject] ?? subject) === verb - 1 ? subject : -1;
}

/** Verbs after which a noun can only be the subject of a clause: "said officials agreed on it". */
const CLAUSE_ONLY = new Set(['say', 'add', 'claim', 'insist', 'think', 'believe', 'argue']);

/** Whether a noun stands where a clause should: alone, or as what was said. */
function isClause(story: Story, noun: number): boolean {
  const token = story.tokens[noun];
  if (token === undefined) return false;
  if (token.deprel === 'ccomp' || token.deprel === 'parataxis') return true;
  if (token.deprel === 'obj' && CLAUSE_ONLY.has(lemmaOf(story, token.head))) return true;
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
  if (story.tokens[noun]?.deprel === 'obj') return true;
  if (childBy(story.tree, verb, 'obj') >= 0 || childBy(story.tree, verb, 'xcomp') >= 0) return true;
  if (objectAfter(story, verb) >= 0) return true;
  return childrenBy(story.tree, verb, 'advcl').some((kid) => story.tokens[kid]?.xpos === 'VB');
}
