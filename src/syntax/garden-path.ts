/**
 * Sentences that are read wrongly from left to right: "Envoys of both states held talks in Orland" begins like
 * "envoys held in Orland", and a greedy tagger that took "held" for a participle leaves the sentence without its verb.
 */
import type { Configuration } from './configuration.ts';
import { type Names, relationOf, xposOf } from './tree-so-far.ts';

const CLAUSE = /^(root|ccomp|parataxis|conj|advcl)\b/;
/** How many words an adjective stands before its noun, at most. */
const NEAR = 5;
const OBJECT_OPENS = /^(NN|CD|DT|PRP|JJ)/;

/**
 * Words (from 1) that were read as modifiers of a noun and must be its verb: an object stands right behind them, which
 * no passive participle has, and they are in the past tense, or the noun heads a clause that has no verb. So must what
 * stands behind the comma that ends such a noun's relative clause: "Marten, who was not charged, apologized".
 */
export function misreadParticiples(
  state: Configuration,
  names: Names,
  isGiven: (at: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  const behindClause = new Map<number, number>();
  for (let word = 1; word < state.length; word++) {
    const tag = xposOf(state, names, word);
    if ((tag !== 'VBN' && tag !== 'VBD') || (tag === 'VBN' && isGiven(word - 1))) continue;
    if (isMisreadModifier(state, names, word)) found.push(word);
    else {
      const noun = nounOfClauseBefore(state, names, word);
      // "who was charged, tried and jailed, resigned": the last one.
      if (noun > 0 && isVerbless(state, names, noun)) behindClause.set(noun, word);
    }
  }
  return [...found, ...behindClause.values()];
}

/** Read as a noun's modifier, and that noun's verb. */
function isMisreadModifier(state: Configuration, names: Names, word: number): boolean {
  return relationOf(state, names, word) === 'acl' && isVerbOf(state, names, word, state.heads[word] ?? 0);
}

/** Whether what was read as a noun's participle is its verb. */
function isVerbOf(state: Configuration, names: Names, word: number, noun: number): boolean {
  const isPast = xposOf(state, names, word) === 'VBD';
  if (noun >= word || (!isPast && !isVerbless(state, names, noun))) return false;
  return OBJECT_OPENS.test(xposOf(state, names, word + 1));
}

/** The noun whose relative clause a word was read into, of one behind a comma or joined by nothing; else 0. */
function nounOfClauseBefore(state: Configuration, names: Names, word: number): number {
  const isBehindComma = xposOf(state, names, word - 1) === ',';
  if (!isBehindComma && !isUnjoined(state, names, word)) return 0;
  if (isListed(state, names, word)) return 0;
  let at = word;
  for (let step = 0; step < DEEPEST; step++) {
    const head = state.heads[at] ?? 0;
    if (head === 0 || head >= at) return 0;
    if (relationOf(state, names, at) === 'acl:relcl') return at < word ? explained(state, names, head) : 0;
    at = head;
  }
  return 0;
}

/** "Her deputy, Jorn Abbas, who ...": the noun that a name stands behind in apposition. */
function explained(state: Configuration, names: Names, noun: number): number {
  const head = state.heads[noun] ?? 0;
  return relationOf(state, names, noun) === 'appos' && head < noun ? head : noun;
}

/** "An editor whose newspaper exposed the scandal died": a past tense that no word joins to the clause's own. */
function isUnjoined(state: Configuration, names: Names, word: number): boolean {
  if (xposOf(state, names, word) !== 'VBD') return false;
  const relation = relationOf(state, names, word);
  if (relation === 'acl') return true;
  return relation === 'advcl' && relationOf(state, names, state.heads[word] ?? 0) === 'acl:relcl';
}

/** How deep in a relative clause a word is read, at most. */
const DEEPEST = 4;

/** "tried, convicted and jailed", and what has an auxiliary or a subject of its own. */
function isListed(state: Configuration, names: Names, word: number): boolean {
  for (let other = 1; other <= state.length; other++) {
    if (state.heads[other] !== word) continue;
    if (/^(aux|nsubj|csubj|mark)/.test(relationOf(state, names, other))) return true;
    const isParticiple = xposOf(state, names, other) === 'VBN';
    if (relationOf(state, names, other) === 'conj' && isParticiple && other > word) return true;
  }
  return false;
}

/** Gives each such word its noun's place in the tree, and the noun, as its subject, a place below it. */
export function raiseVerbs(state: Configuration, names: Names, verbs: readonly number[]): void {
  const subject = names.relationNames.indexOf('nsubj');
  const clause = names.relationNames.indexOf('ccomp');
  for (const verb of verbs) {
    const isModifier = isMisreadModifier(state, names, verb);
    const noun = isModifier ? (state.heads[verb] ?? 0) : nounOfClauseBefore(state, names, verb);
    if (noun === 0 || noun >= verb) continue;
    const isClause = CLAUSE.test(relationOf(state, names, noun));
    state.labels[verb] = isClause ? (state.labels[noun] ?? clause) : clause;
    state.heads[verb] = state.heads[noun] ?? 0;
    for (let word = verb + 1; word <= state.length; word++)
      if (state.heads[word] === noun) state.heads[word] = verb;
    state.heads[noun] = verb;
    state.labels[noun] = subject;
    lowerAdjective(state, names, noun, verb);
  }
}

/** "Kestrian and U.S. envoys held talks": an adjective that was read as the clause hangs on the noun that it describes. */
function lowerAdjective(state: Configuration, names: Names, noun: number, verb: number): void {
  const adjective = state.heads[verb] ?? 0;
  if (adjective === 0 || adjective >= noun || noun - adjective > NEAR) return;
  if (xposOf(state, names, adjective) !== 'JJ' || hasPredicate(state, names, adjective, verb)) return;
  state.heads[verb] = state.heads[adjective] ?? 0;
  state.labels[verb] = state.labels[adjective] ?? 0;
  for (let word = noun + 1; word <= state.length; word++)
    if (state.heads[word] === adjective) state.heads[word] = verb;
  state.heads[adjective] = noun;
  state.labels[adjective] = names.relationNames.indexOf('amod');
}

function hasPredicate(state: Configuration, names: Names, word: number, verb: number): boolean {
  for (let other = 1; other <= state.length; other++)
    if (
      other !== verb &&
      state.heads[other] === word &&
      /^(cop|nsubj|aux|csubj)/.test(relationOf(state, names, other))
    )
      return true;
  return false;
}

function isVerbless(state: Configuration, names: Names, noun: number): boolean {
  if (!/^NN/.test(xposOf(state, names, noun))) return false;
  if (!CLAUSE.test(relationOf(state, names, noun))) return false;
  for (let word = 1; word <= state.length; word++)
    if (state.heads[word] === noun && /^(cop|nsubj|aux|csubj)/.test(relationOf(state, names, word)))
      return false;
  return true;
}
