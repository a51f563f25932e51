import { childBy } from '../../syntax/tree.ts';
import type { Story } from '../events/story.ts';

/** Verbs that tell of nothing themselves. */
const OPENS_NOTHING: ReadonlySet<string> = new Set(['say', 'be']);

/** A verb, or an adjective that something is said to be: "five people are dead"; not "I am horrified", "it might be true". */
export function isPredicate(story: Story, at: number): boolean {
  const { upos = '', lemma = '' } = story.tokens[at] ?? {};
  if (upos === 'ADJ') return copulaOf(story, at) >= 0 && isOfNoun(story, at);
  return upos === 'VERB' && !OPENS_NOTHING.has(lemma) && isTold(story, at);
}

/** The "are" of "are dead"; -1 for "be dead" and for other words. */
export function copulaOf({ tokens, tree }: Story, word: number): number {
  const copula = tokens[word]?.upos === 'ADJ' ? childBy(tree, word, 'cop') : -1;
  return tokens[copula]?.xpos === 'VB' ? -1 : copula;
}

function isOfNoun({ tokens, tree }: Story, word: number): boolean {
  const subject = childBy(tree, word, 'nsubj');
  return subject >= 0 && tokens[subject]?.upos !== 'PRON';
}

/** Whether a verb tells of a deed: not "in an effort to avoid raising prices", whose prices may rise yet. */
function isTold(story: Story, told: number): boolean {
  const verb = isGerundOf(story, told) ? (story.tokens[told]?.head ?? told) : told;
  const { xpos, deprel } = story.tokens[verb] ?? {};
  if (deprel === 'acl' && isHeadlines(story, verb)) return true;
  if (xpos === 'VBN' && deprel === 'acl') return false;
  if (xpos !== 'VB' || (deprel !== 'acl' && deprel !== 'advcl')) return true;
  return governorOf(story, verb) < verb || story.tokens[childBy(story.tree, verb, 'mark')]?.form !== 'to';
}

/** "Union to endorse Voss", "Orlo swamped by orders": what a headline says of its first noun, not "A photo issued by the police". */
function isHeadlines({ tokens, tree }: Story, verb: number): boolean {
  const noun = tokens[verb]?.head ?? -1;
  return tokens[noun]?.head === -1 && childBy(tree, noun, 'det') < 0;
}

function isGerundOf({ tokens }: Story, verb: number): boolean {
  return tokens[verb]?.deprel === 'xcomp' && tokens[verb].xpos === 'VBG';
}

/** "declined | to comment": the verb right before the "to" of an infinitive; the verb itself where none is. */
export function governorOf({ tokens, tree }: Story, verb: number): number {
  if (tokens[verb]?.xpos !== 'VB') return verb;
  const before = childBy(tree, verb, 'mark') - 1;
  return tokens[before]?.upos === 'VERB' && tokens[before + 1]?.form === 'to' ? before : verb;
}
