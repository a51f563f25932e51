import { clauseOpeners } from '../../lexicon/event-connectives.ts';
import { childrenBy } from '../../syntax/tree.ts';
import type { Story } from './story.ts';

/**
 * The object right after a verb where the tree has none: "extradited the banker". The last noun of the run that
 * begins there, unless it is the subject of a verb of its own.
 */
export function objectAfter(story: Story, verb: number): number {
  let found = -1;
  for (let at = verb + 1; at <= verb + 6; at++) {
    const token = story.tokens[at];
    if (token === undefined || token.sentence !== story.tokens[verb]?.sentence) break;
    if (story.timeTokens.has(at)) break;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') found = at;
    else if (
      token.xpos !== 'POS' &&
      token.upos !== 'DET' &&
      token.upos !== 'ADJ' &&
      token.upos !== 'NUM' &&
      token.xpos !== 'VBN'
    )
      break;
  }
  if (found < 0) return -1;
  const head = headOfRun(story, verb, found);
  const token = story.tokens[head];
  if (token === undefined || token.deprel.startsWith('nsubj') || story.timeTokens.has(head)) return -1;
  return caseOf(story, head) < 0 ? head : -1;
}

/** The subject right before a verb where the tree has none: "thousands of farmers marched". */
export function subjectBefore(story: Story, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isBetween(story, at)) at--;
  const token = story.tokens[at];
  if (token === undefined || token.sentence !== story.tokens[verb]?.sentence) return -1;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return -1;
  const head = headOfRun(story, Math.max(-1, at - 6), at);
  const relation = story.tokens[head]?.deprel ?? '';
  const isFree =
    story.tokens[head]?.head !== verb &&
    /^(root|dep|obj|nmod|obl|compound|parataxis|conj|appos|ccomp)/.test(relation);
  const preposition = caseOf(story, head);
  return isFree && (preposition < 0 || opensClause(story, preposition)) ? head : -1;
}

/**
 * "days after the rebels seized the ferry" whose tree has the rebels, or their days, for a part of the main clause: what
 * stands between such a word and a verb is the verb's subject. -1 where no such word stands there.
 */
export function subordinateSubject(story: Story, verb: number): number {
  const near = subjectBefore(story, beforeApposition(story, verb));
  return near >= 0 && caseOf(story, near) >= 0 ? near : -1;
}

/**
 * "after her predecessor, Ivo Senn, resigned", wherever the tree has the predecessor: what "after" opens a clause with, and a
 * name between commas stands right behind. -1 where a verb has no such subject.
 */
export function namedSubject(story: Story, verb: number): number {
  const noun = beforeApposition(story, verb) - 1;
  if (noun >= verb - 1 || !/^VB[DZP]$/.test(story.tokens[verb]?.xpos ?? '')) return -1;
  const isNamed = childrenBy(story.tree, noun, 'appos').some((kid) => story.tokens[kid]?.upos === 'PROPN');
  return isNamed && opensClause(story, caseOf(story, noun)) ? noun : -1;
}

function opensClause(story: Story, preposition: number): boolean {
  return clauseOpeners.has(story.tokens[preposition]?.lemma ?? '');
}

/** The preposition of a noun; -1 where it has none. */
function caseOf(story: Story, noun: number): number {
  return childrenBy(story.tree, noun, 'case').find((kid) => story.tokens[kid]?.xpos !== 'POS') ?? -1;
}

function isBetween(story: Story, at: number): boolean {
  const token = story.tokens[at];
  if (token === undefined) return false;
  // A quotation may open between them: ministers “agreed to meet again”.
  return (
    token.upos === 'AUX' || (token.upos === 'ADV' && token.xpos !== 'WRB') || /^["“'‘]$/.test(token.form)
  );
}

/** The word of a run of nouns that the others hang on. */
function headOfRun(story: Story, before: number, last: number): number {
  let head = last;
  for (let steps = 0; steps < 6 && !opensClause(story, caseOf(story, head)); steps++) {
    const above = story.tokens[head]?.head ?? -1;
    const upos = story.tokens[above]?.upos;
    if (above <= before || above > last || upos === 'VERB' || upos === 'AUX') break;
    head = above;
  }
  return head;
}

/** Where what is set off by commas right before a verb begins; the verb itself where nothing is. */
export function beforeApposition(story: Story, verb: number): number {
  if (story.tokens[verb - 1]?.form !== ',') return verb;
  for (let at = verb - 2; at >= verb - 2 - LONGEST_APPOSITION; at--) {
    const token = story.tokens[at];
    if (token === undefined || token.upos === 'VERB' || token.upos === 'AUX') return verb;
    if (token.form === ',') return at;
  }
  return verb;
}

/** Words between the commas around an apposition, at most. */
const LONGEST_APPOSITION = 8;
