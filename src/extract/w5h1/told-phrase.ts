import { titleWordsFor } from '../../lexicon/title-synonyms.ts';
import type { Token } from '../../syntax/token.ts';
import { childBy, relationOf } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { isInDirectQuote } from '../events/quoted.ts';
import type { Story } from '../events/story.ts';
import { type Headline, isContentWord, stemOf } from './headline.ts';
import { copulaOf, governorOf, isPredicate } from './predicate.ts';
import { subjectShare } from './subject-share.ts';

/** Sentences of the lead, words of a phrase, and words between a passive verb and the start of its subject, at most. */
const LEAD = 12;
const LONGEST = 14;
const SUBJECT_REACH = 12;

/** What a word that the headline lacks costs, one of its words being worth 1. */
const UNSAID = 0.5;
/** Less than this is chance. */
const LEAST = 0.2;
/** Later sentences and subordinate clauses tell less often what the article is about. */
const PER_SENTENCE = 0.03;
const SUBORDINATE = 0.1;
/** Quotations tell of what somebody thinks, and whoever acts in the headline acts in the clause. */
const QUOTED = 0.15;
const SUBJECT = 0.3;

/** A verb phrase. */
export interface ToldPhrase extends Span {
  /** Index of its verb. */
  readonly verb: number;
  /** How much it says of what the headline says, 1 being all of it in as many words. */
  readonly score: number;
}

/**
 * The verb phrase of the lead that says most of what the headline says, in as few other words; a passive one with its
 * subject. Null where hardly a word is shared.
 */
export function toldPhrase(story: Story, headline: Headline): ToldPhrase | null {
  let best: ToldPhrase | null = null;
  for (const [at, { sentence }] of story.tokens.entries()) {
    if (sentence >= LEAD) break;
    if (!isPredicate(story, at)) continue;
    const found = bestFrom(story, at, headline);
    if (found && found.score > (best?.score ?? LEAST)) best = found;
  }
  return best && { ...best, end: closingMark(story.text, best) ?? best.end };
}

const QUOTED_TO_END = /["“][^"”]*$/u;

/** Where the mark stands right after a phrase that closes a quotation opened in it. */
function closingMark(text: string, { start, end }: Span): number | null {
  const marks = text.slice(start, end).split('"').length - 1;
  const isOpen = QUOTED_TO_END.test(text.slice(start, end)) && (text[end] === '”' || marks % 2 === 1);
  return isOpen && /["”]/.test(text[end] ?? '') ? end + 1 : null;
}

/** The best of the phrases that a verb opens. */
function bestFrom(story: Story, verb: number, headline: Headline): ToldPhrase | null {
  const { weights, before } = headline;
  const first = firstOf(story, verb);
  const prior = priorOf(story, verb) + SUBJECT * subjectShare(story, verb, before);
  const wanted = sum(weights.values());
  const said = new Set<string>();
  let shared = 0;
  let size = 0;
  let best: ToldPhrase | null = null;
  for (
    let at = first;
    at < first + LONGEST && story.tokens[at]?.sentence === story.tokens[verb]?.sentence;
    at++
  ) {
    const token = story.tokens[at];
    if (!token || /^[;:]$/.test(token.form)) break;
    if (!isContentWord(token)) continue;
    const stem = stemOf(token);
    const weight = said.has(stem) ? undefined : (weights.get(stem) ?? weightOfSynonym(token, weights));
    said.add(stem);
    shared += weight ?? 0;
    size += weight ?? UNSAID;
    if (shared === 0 || at <= first || !endsPhrase(story, verb, at)) continue;
    const start = story.tokens[first]?.start ?? 0;
    const score = (2 * shared) / (size + wanted) + prior;
    if (score > (best?.score ?? 0)) best = { verb, start, end: token.end, score };
  }
  return best;
}

/** "held" of the headline, "arrested" in the text. */
function weightOfSynonym({ lemma }: Token, weights: ReadonlyMap<string, number>): number | undefined {
  const word = [...titleWordsFor(lemma.toLowerCase())].find((one) => weights.has(one));
  return word === undefined ? undefined : weights.get(word);
}

/** The verb; of a passive one, the first word of its subject. */
function firstOf(story: Story, verb: number): number {
  const copula = copulaOf(story, verb);
  if (copula >= 0 && copula < verb) return copula;
  const governor = governorOf(story, verb);
  if (governor < verb) return governor;
  const subject = childBy(story.tree, verb, 'nsubj');
  if (story.tokens[subject]?.deprel !== 'nsubj:pass') return verb;
  const first = story.tree.firsts[subject] ?? subject;
  return first < verb && verb - first <= SUBJECT_REACH ? first : verb;
}

const SUBORDINATE_RELATIONS: ReadonlySet<string> = new Set(['advcl', 'acl', 'ccomp']);

function priorOf(story: Story, verb: number): number {
  const token = story.tokens[verb];
  if (!token) return 0;
  const subordinate = SUBORDINATE_RELATIONS.has(relationOf(token)) ? SUBORDINATE : 0;
  return -PER_SENTENCE * token.sentence - subordinate - (isInDirectQuote(story, verb) ? QUOTED : 0);
}

/** Whether a phrase of the verb may end here: not at a word that goes with the next one, nor inside a name. */
function endsPhrase({ tokens }: Story, verb: number, at: number): boolean {
  if (at === verb) return true;
  const next = tokens[at + 1];
  if (next?.head === at && /^(?:flat|compound)/.test(next.deprel)) return false;
  // "beat Orle 3–1".
  if (/^[-–]$/.test(next?.form ?? '') && next?.start === tokens[at]?.end) return false;
  if (isBeforeOwnVerb(tokens, verb, at)) return false;
  for (let up = at; up > verb; ) {
    const head = tokens[up]?.head ?? -1;
    if (head === verb) return true;
    if (head > up) return isPlainObject(tokens, verb, at);
    up = head;
  }
  return false;
}

/** "was fired at the crowd as students | marched": the subject of a clause of its own. */
function isBeforeOwnVerb(tokens: readonly Token[], verb: number, at: number): boolean {
  const opener = tokens
    .slice(verb + 1, at)
    .findLast(({ deprel, xpos }) => deprel === 'mark' || xpos === 'WRB');
  return opener !== undefined && opener.head > at;
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** The last noun of the words after a verb, whatever it hangs on: a tree may give it to "said" further on. */
function isPlainObject(tokens: readonly Token[], verb: number, at: number): boolean {
  const next = tokens[at + 1];
  if (!NOUNS.has(tokens[at]?.upos ?? '') || NOUNS.has(next?.upos ?? '') || next?.xpos === 'POS') return false;
  return !tokens.slice(verb + 1, at).some(({ upos }) => VERBS.has(upos));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
