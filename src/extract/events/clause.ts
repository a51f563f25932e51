import { chargingVerbs, punishingVerbs, verbsWithoutPassive } from '../../lexicon/event-verb-classes.ts';
import { childBy, childrenBy, childrenOf } from '../../syntax/tree.ts';
import { isLostMainVerb } from './lost-verb.ts';
import { subordinateSubject } from './nearby.ts';
import { type Oblique, obliquesOf } from './noun-phrase.ts';
import { objectsOf } from './objects.ts';
import { hasWhich } from './relatives.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import { subjectsOf } from './subjects.ts';

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

export function clauseOf(story: Story, verb: number): Clause {
  const { tree } = story;
  const passive = isPassive(story, verb);
  const obliques = obliquesOf(story, verb);
  const agents = passive ? obliques.filter((one) => one.preposition === 'by').map((one) => one.token) : [];
  const subjects = subjectsOf(story, verb);
  return {
    verb,
    passive,
    isChain: subjects.length > 1 && hasWhich(story, verb),
    subjects,
    objects: objectsOf(story, verb, passive),
    agents,
    obliques: passive ? obliques.filter((one) => one.preposition !== 'by') : obliques,
    infinitive: infinitiveOf(story, verb),
    content: childBy(tree, verb, 'ccomp'),
  };
}

/** "threatened to attack", also where the tree has the infinitive for a purpose. */
function infinitiveOf(story: Story, verb: number): number {
  const own = childBy(story.tree, verb, 'xcomp');
  if (own >= 0 && story.tokens[own]?.upos !== 'NOUN') return own;
  const below = [verb, ...childrenBy(story.tree, verb, 'obj', 'iobj')];
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
  if (token === undefined) return false;
  if (isCharged(story, verb)) return true;
  if (isLostMainVerb(story, verb)) return false;
  if (verbsWithoutPassive.has(lemmaOf(story, verb))) return false;
  const kids = childrenOf(tree, verb);
  if (kids.some((kid) => /^(nsubj|aux|csubj):pass/.test(story.tokens[kid]?.deprel ?? ''))) return true;
  if (token.xpos !== 'VBN' && token.xpos !== 'VBD') return false;
  if (isSetOff(story, verb) || isBeforeMainVerb(story, verb) || isHeadlinePassive(story, verb)) return true;
  const helped = kids.some((kid) => story.tokens[kid]?.deprel === 'aux');
  // "the ships seized in May", "leaving commuters stranded".
  if (token.xpos === 'VBN' && !helped && token.deprel === 'acl') return true;
  if (!helped && token.deprel === 'xcomp' && childBy(tree, verb, 'obj', 'nsubj') < 0) return true;
  if (token.deprel === 'conj' && isPunishedToo(story, verb)) return isPassive(story, token.head);
  if (token.xpos !== 'VBN' || helped || token.deprel !== 'conj')
    return token.xpos === 'VBN' && !helped && isReduced(story, verb);
  return childBy(tree, verb, 'nsubj') < 0 && isPassive(story, token.head);
}

/** "The mayor, accused of theft, resigned": who accuses accuses somebody. */
function isCharged(story: Story, verb: number): boolean {
  return (
    (relationAt(story, verb) === 'acl' || story.tokens[verb - 1]?.form === ',') &&
    story.tokens[verb]?.deprel !== 'acl:relcl' &&
    chargingVerbs.has(lemmaOf(story, verb)) &&
    /^VB[DN]$/.test(story.tokens[verb]?.xpos ?? '') &&
    lemmaOf(story, verb + 1) === 'of' &&
    childBy(story.tree, verb, 'obj', 'aux', 'ccomp') < 0
  );
}

/** "was convicted of trespassing and fined 500 crowns": who punishes has somebody for an object. */
function isPunishedToo(story: Story, verb: number): boolean {
  if (!punishingVerbs.has(lemmaOf(story, verb)) || childBy(story.tree, verb, 'nsubj', 'aux') >= 0)
    return false;
  const objects = childrenBy(story.tree, verb, 'obj');
  return objects.every(
    (object) => !story.mentionByHead.has(object) && story.tokens[object]?.upos !== 'PROPN',
  );
}

/** "Former minister jailed in bribery case": a headline leaves its auxiliary out, and has no full stop. */
function isHeadlinePassive(story: Story, verb: number): boolean {
  const { syntax, tokens, tree } = story;
  const { deprel, sentence = 0, xpos } = tokens[verb] ?? {};
  if (deprel !== 'root' || (xpos !== 'VBN' && !punishingVerbs.has(lemmaOf(story, verb)))) return false;
  const end = syntax.sentences[sentence]?.endToken ?? 0;
  return (
    !/^[.!?]$/.test(tokens[end - 1]?.form ?? '') && childBy(tree, verb, 'obj', 'aux', 'xcomp', 'ccomp') < 0
  );
}

/** "The mayor, convicted of fraud, was jailed", where the tree has the participle for the main verb. */
function isSetOff(story: Story, verb: number): boolean {
  const isAfterComma = story.tokens[verb - 1]?.form === ',' && story.tokens[verb]?.xpos === 'VBN';
  return isAfterComma && childBy(story.tree, verb, 'obj', 'aux', 'xcomp', 'ccomp') < 0;
}

/** "Protesters arrested on Friday said", where the tree has the second verb for a clause of the first. */
function isBeforeMainVerb(story: Story, verb: number): boolean {
  const { tree, tokens } = story;
  if (childBy(tree, verb, 'obj', 'aux', 'xcomp', 'ccomp') >= 0) return false;
  return childrenBy(tree, verb, 'advcl').some(
    (kid) =>
      tokens[kid]?.xpos === 'VBD' &&
      kid > verb &&
      childrenOf(tree, kid).every((below) => below > kid) &&
      // "sued after a fan injured its keeper": the fan is the second one's subject.
      subordinateSubject(story, kid) < 0,
  );
}

/** "Seized in 2016, the ship ..."; "was arrested" whose auxiliary the tree lost. */
function isReduced(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token === undefined || childBy(story.tree, verb, 'obj') >= 0) return false;
  if (token.deprel === 'advcl' && childBy(story.tree, verb, 'nsubj') < 0) return true;
  const before = story.tokens[verb - 1];
  return before !== undefined && before.lemma === 'be';
}
