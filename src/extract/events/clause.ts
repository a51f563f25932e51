import { childBy, childrenBy, childrenOf, relationOf } from '../../syntax/tree.ts';
import { isLostMainVerb, lostObject, lostSubject } from './lost-verb.ts';
import { objectAfter, subjectBefore } from './nearby.ts';
import { lemmaOf, type Story } from './story.ts';

/** A phrase that a preposition joins to a verb or noun. */
export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/** What stands around a verb in the tree: tokens of the heads, conjuncts included. */
export interface Clause {
  readonly verb: number;
  readonly passive: boolean;
  /** Whether the subjects are all that a relative pronoun may stand for, the nearest first. */
  readonly isChain: boolean;
  /** Of an active verb who does it, of a passive one whom it is done to. */
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  /** After "by" of a passive. */
  readonly agents: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly infinitive: number;
  readonly content: number;
}

const SUBJECTS = ['nsubj', 'csubj'];

export function clauseOf(story: Story, verb: number): Clause {
  const { tree } = story;
  const passive = isPassive(story, verb);
  const obliques = obliquesOf(story, verb);
  const agents = passive ? obliques.filter((one) => one.preposition === 'by').map((one) => one.token) : [];
  const direct = [...childrenBy(tree, verb, 'obj', 'iobj'), ...nounComplements(story, verb)].flatMap(
    (token) => (story.timeTokens.has(token) ? [] : antecedents(story, token)),
  );
  const subjects = subjectsOf(story, verb);
  return {
    verb,
    passive,
    isChain: subjects.length > 1 && hasWhich(story, verb),
    subjects,
    objects: direct.length > 0 ? direct : gapObjects(story, verb, passive),
    agents,
    obliques: passive ? obliques.filter((one) => one.preposition !== 'by') : obliques,
    infinitive: infinitiveOf(story, verb),
    content: childBy(tree, verb, 'ccomp'),
  };
}

/** "called off a strike", where the tree has the object for a complement. */
function nounComplements(story: Story, verb: number): readonly number[] {
  if (lemmaOf(story, verb) === 'become') return childrenBy(story.tree, verb, 'xcomp');
  return childrenBy(story.tree, verb, 'xcomp').filter(
    (kid) => story.tokens[kid]?.upos === 'NOUN' && prepositionOf(story, kid) === '',
  );
}

/** "threatened to attack", also where the tree has the infinitive for a purpose. */
function infinitiveOf(story: Story, verb: number): number {
  const own = childBy(story.tree, verb, 'xcomp');
  if (own >= 0 && story.tokens[own]?.upos !== 'NOUN') return own;
  const below = [verb, ...childrenBy(story.tree, verb, 'obj')];
  const clauses = below.flatMap((token) => childrenBy(story.tree, token, 'advcl', 'acl'));
  return clauses.find((kid) => kid > verb && isInfinitive(story, kid)) ?? -1;
}

function isInfinitive(story: Story, verb: number): boolean {
  if (story.tokens[verb]?.xpos !== 'VB') return false;
  return childrenBy(story.tree, verb, 'mark').some((kid) => lemmaOf(story, kid) === 'to');
}

/** "was seized", and "boats seized in 2016". */
function isPassive(story: Story, verb: number): boolean {
  const { tree } = story;
  const token = story.tokens[verb];
  if (token === undefined || isLostMainVerb(story, verb)) return false;
  const kids = childrenOf(tree, verb);
  if (kids.some((kid) => /^(nsubj|aux|csubj):pass/.test(story.tokens[kid]?.deprel ?? ''))) return true;
  if (token.xpos !== 'VBN' && token.xpos !== 'VBD') return false;
  const helped = kids.some((kid) => story.tokens[kid]?.deprel === 'aux');
  if (token.xpos === 'VBN' && !helped && token.deprel === 'acl') return true;
  if (token.xpos !== 'VBN' || helped || token.deprel !== 'conj')
    return token.xpos === 'VBN' && !helped && isReduced(story, verb);
  return childBy(tree, verb, 'nsubj') < 0 && isPassive(story, token.head);
}

/** "Seized in 2016, the ship ..."; "was arrested" whose auxiliary the tree lost. */
function isReduced(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token === undefined || childBy(story.tree, verb, 'obj') >= 0) return false;
  if (token.deprel === 'advcl' && childBy(story.tree, verb, 'nsubj') < 0) return true;
  const before = story.tokens[verb - 1];
  return before !== undefined && before.lemma === 'be';
}

/** Subjects with their conjuncts, found through coordination, control and relative pronouns. */
export function subjectsOf(story: Story, verb: number, depth = 0): readonly number[] {
  const { tree } = story;
  const own = childrenBy(tree, verb, ...SUBJECTS).filter(
    (kid) => story.tokens[kid]?.deprel !== 'nsubj:outer',
  );
  if (own.length > 0) return own.flatMap((token) => antecedents(story, token));
  const token = story.tokens[verb];
  if (token === undefined || depth > 6) return [];
  const lost = lostSubject(story, verb);
  if (lost >= 0) return conjunctsOf(story, lost);
  if (token.head < 0) return nearSubjects(story, verb);
  switch (relationOf(token)) {
    case 'conj':
      return story.tokens[token.head]?.upos === 'VERB' ? subjectsOf(story, token.head, depth + 1) : [];
    case 'xcomp':
      return controllers(story, token.head, depth);
    case 'advcl':
      return isNonfinite(token.xpos) ? mainSubjects(story, token.head, depth) : nearSubjects(story, verb);
    case 'acl':
      return token.deprel === 'acl:relcl' ? [] : participleSubjects(story, token.head, token.xpos, depth);
    default:
      return nearSubjects(story, verb);
  }
}

/** "issued a statement demanding": who issued it demands, where the noun itself can't. */
function participleSubjects(story: Story, noun: number, xpos: string, depth: number): readonly number[] {
  const token = story.tokens[noun];
  const isThing = token?.deprel === 'obj' && !story.mentionByHead.has(noun);
  return isThing && xpos === 'VBG' ? mainSubjects(story, token.head, depth) : conjunctsOf(story, noun);
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
  return mainSubjects(story, head, depth);
}

/** Of a passive main clause too: "was charged after robbing a bank". */
function mainSubjects(story: Story, head: number, depth: number): readonly number[] {
  return subjectsOf(story, head, depth + 1);
}

/** "the ship that the navy seized", "the ship seized by the navy": the noun that the clause hangs on. */
function gapObjects(story: Story, verb: number, passive: boolean): readonly number[] {
  const token = story.tokens[verb];
  if (token === undefined || passive) return [];
  const lost = lostObject(story, verb);
  if (lost >= 0) return conjunctsOf(story, lost);
  if (token.deprel !== 'acl:relcl') {
    const near = objectAfter(story, verb);
    return near < 0 ? [] : conjunctsOf(story, near);
  }
  const hasOwnSubject = childrenBy(story.tree, verb, 'nsubj').some((kid) => !isRelative(story, kid));
  return hasOwnSubject ? conjunctsOf(story, token.head) : [];
}

const RELATIVE = new Set(['which', 'who', 'that', 'whom']);

function isRelative(story: Story, token: number): boolean {
  return RELATIVE.has(lemmaOf(story, token));
}

/** What a relative pronoun stands for, else the token itself; with conjuncts. */
function antecedents(story: Story, token: number): readonly number[] {
  if (!isRelative(story, token)) return conjunctsOf(story, token);
  for (let at = story.tokens[token]?.head ?? -1, steps = 0; at >= 0 && steps < 6; steps++) {
    const above = story.tokens[at];
    if (above === undefined) break;
    if (above.deprel === 'acl:relcl' || above.deprel === 'acl') {
      const nearest = conjunctsOf(story, above.head);
      const isLoose = lemmaOf(story, token) === 'which' && story.tokens[token - 1]?.form === ',';
      return isLoose ? [...new Set([...nearest, ...nounChain(story, token)])] : nearest;
    }
    if (isLooseRelative(story, at)) return nounChain(story, token);
    at = above.head;
  }
  return [];
}

/** ", which were suspended" that the tree took for a conjunct: any noun before may be meant. */
function isLooseRelative(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token === undefined || relationOf(token) === 'acl' || relationOf(token) === 'ccomp') return false;
  return hasWhich(story, verb);
}

function hasWhich(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'nsubj').some((kid) => lemmaOf(story, kid) === 'which');
}

/** The noun before a relative pronoun and those that this one hangs on in turn. */
function nounChain(story: Story, pronoun: number): readonly number[] {
  const chain: number[] = [];
  const before = story.tokens[pronoun - 1]?.upos === 'PUNCT' ? pronoun - 2 : pronoun - 1;
  for (
    let at = before;
    at >= 0 && isNominal(story, at) && chain.length < 5;
    at = story.tokens[at]?.head ?? -1
  )
    chain.push(at);
  return chain;
}

/** "Kestria and Morvania": both heads. */
export function conjunctsOf(story: Story, token: number): readonly number[] {
  // "opposition leader Ada Lund and Mayor Otto Lind": the second may hang on the first's name.
  const names = childrenBy(story.tree, token, 'appos', 'flat').filter((kid) => kid === token + 1);
  const others = [token, ...names]
    .flatMap((one) => childrenBy(story.tree, one, 'conj'))
    .filter((kid) => isNominal(story, kid));
  return others.length === 0 ? [token] : [token, ...others];
}

export function isNominal(story: Story, token: number): boolean {
  const upos = story.tokens[token]?.upos;
  return (
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'PRON' ||
    upos === 'NUM' ||
    upos === 'DET' ||
    upos === 'ADJ'
  );
}

/** Prepositional phrases of a verb or noun, conjuncts included. */
export function obliquesOf(story: Story, head: number): readonly Oblique[] {
  return childrenBy(story.tree, head, 'obl', 'nmod').flatMap((token) => {
    const preposition = prepositionOf(story, token);
    if (preposition === '') return [];
    return conjunctsOf(story, token).map((one) => ({
      preposition: prepositionOf(story, one) || preposition,
      token: one,
    }));
  });
}

/** The preposition that a noun stands after; '' where there is none. */
export function prepositionOf(story: Story, token: number): string {
  const mark = childrenBy(story.tree, token, 'case').find((kid) => story.tokens[kid]?.xpos !== 'POS');
  return mark === undefined ? '' : lemmaOf(story, mark);
}
