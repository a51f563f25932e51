import { relativePronouns } from '../../lexicon/event-connectives.ts';
import { childrenBy, relationOf } from '../../syntax/tree.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import { conjunctsOf, isNominal } from './noun-phrase.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

export function isRelative(story: Story, token: number): boolean {
  return relativePronouns.has(lemmaOf(story, token));
}

/** "Holt, who joined the club in May": whether a relative pronoun is a verb's subject. */
export function hasRelative(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'nsubj').some((kid) => isRelative(story, kid));
}

/** What a relative pronoun stands for, else the token itself; with conjuncts. */
export function antecedents(story: Story, token: number): readonly number[] {
  if (!isRelative(story, token)) return conjunctsOf(story, token);
  for (let at = story.tokens[token]?.head ?? -1, steps = 0; at >= 0 && steps < 6; steps++) {
    const above = story.tokens[at];
    if (above === undefined) break;
    if (above.deprel === 'acl:relcl' || above.deprel === 'acl') {
      const nearest = conjunctsOf(story, ownerOf(story, token, above.head));
      const isLoose = lemmaOf(story, token) === 'which' && story.tokens[token - 1]?.form === ',';
      return isLoose ? [...new Set([...nearest, ...nounChain(story, token)])] : nearest;
    }
    if (isLooseRelative(story, at)) return nounChain(story, token);
    at = above.head;
  }
  return nounChain(story, token).slice(0, 1);
}

/** "the president of Kestria who resigned": no country is a "who". */
function ownerOf(story: Story, pronoun: number, noun: number): number {
  if (lemmaOf(story, pronoun) !== 'who' || relationAt(story, noun) !== 'nmod') return noun;
  const kind = story.mentionByHead.get(noun)?.kind;
  const owner = story.tokens[noun]?.head ?? -1;
  return kind !== undefined && NO_PERSONS.has(kind) && isPersonNoun(story.tokens[owner]) ? owner : noun;
}

const NO_PERSONS: ReadonlySet<string> = new Set(['COUNTRY', 'ORGANIZATION', 'PLACE']);

/** ", which were suspended" that the tree took for a conjunct: any noun before may be meant. */
function isLooseRelative(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token === undefined || relationOf(token) === 'acl' || relationOf(token) === 'ccomp') return false;
  return hasWhich(story, verb);
}

export function hasWhich(story: Story, verb: number): boolean {
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
