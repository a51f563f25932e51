import { governmentNouns, governmentVerbs, relationNouns } from '../../lexicon/government-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { headOfRange } from './head-of-range.ts';
import type { NameSpan } from './name-span.ts';

const verbs = new Set(governmentVerbs);
const relations = new Set(relationNouns);
const nouns = new Set(governmentNouns);

/**
 * Whether a capital's name stands for the government that sits there: "Kesthaven rejected the offer", "ties with
 * Kesthaven", "Kesthaven's demands"; not "returned to Kesthaven", "in Kesthaven".
 */
export function isMetonym(syntax: Syntax, name: NameSpan): boolean {
  const head = headOfRange(syntax, name.first, name.end);
  return (
    actsAsGovernment(syntax, head, 0) ||
    ownsGovernmentsThings(syntax, name, head) ||
    isInRelations(syntax, name, head)
  );
}

function actsAsGovernment(syntax: Syntax, head: number, depth: number): boolean {
  const token = syntax.tokens[head];
  const governor = syntax.tokens[token?.head ?? -1];
  if (token === undefined || governor === undefined) return false;
  if (token.deprel === 'nsubj') return verbs.has(governor.lemma) || governedVerb(syntax, token.head);
  if (token.deprel === 'obl:agent') return verbs.has(governor.lemma);
  return token.deprel === 'conj' && depth < 3 && actsAsGovernment(syntax, token.head, depth + 1);
}

/** "Kesthaven is trying to resume talks": the verb of government hangs on the subject's verb. */
function governedVerb(syntax: Syntax, verb: number): boolean {
  const { tokens } = syntax;
  for (let at = verb + 1; at < Math.min(verb + 6, tokens.length); at++) {
    const token = tokens[at];
    if (token?.head === verb && token.deprel === 'xcomp' && verbs.has(token.lemma)) return true;
  }
  return false;
}

function ownsGovernmentsThings(syntax: Syntax, name: NameSpan, head: number): boolean {
  const token = syntax.tokens[head];
  const owned = syntax.tokens[token?.head ?? -1];
  if (token?.deprel !== 'nmod:poss' || owned === undefined) return false;
  return /^['’]s?$/.test(syntax.tokens[name.end]?.form ?? '') && nouns.has(owned.lemma);
}

/** "relations with Kesthaven", "talks between Kesthaven and Orle", "pressure on Kesthaven". */
function isInRelations(syntax: Syntax, name: NameSpan, head: number): boolean {
  const { tokens } = syntax;
  const preposition = tokens[name.first - 1]?.form.toLowerCase() ?? '';
  const isJoined = preposition === 'and' && tokens[head]?.deprel === 'conj';
  if (!/^(with|between|against|toward|towards|on|from)$/.test(preposition) && !isJoined) return false;
  let at = isJoined ? (tokens[head]?.head ?? -1) : head;
  if (isJoined && !/^(between)$/i.test(tokens[at - 1]?.form ?? ''))
    return isJoined && tokens[at]?.deprel === 'nsubj' ? actsAsGovernment(syntax, at, 0) : false;
  for (let step = 0; step < 2; step++) {
    at = tokens[at]?.head ?? -1;
    const noun = tokens[at];
    if (noun === undefined) return false;
    if (relations.has(noun.lemma) && noun.upos === 'NOUN') return true;
  }
  // A flat tree hangs the phrase on the verb: look at the noun right before the preposition.
  return relations.has(tokens[name.first - 2]?.lemma ?? '');
}
