import { clauseOpeners, timeUnits } from '../../lexicon/event-connectives.ts';
import { labelingVerbs, verbsOfAnObject } from '../../lexicon/event-verb-classes.ts';
import { childBy, childrenBy } from '../../syntax/tree.ts';
import { opensConjoinedClause } from './conjoined-clause.ts';
import { lostObject } from './lost-verb.ts';
import { objectAfter } from './nearby.ts';
import { conjunctsOf, prepositionOf } from './noun-phrase.ts';
import { antecedents, isRelative } from './relatives.ts';
import { lemmaOf, type Story } from './story.ts';

/** What an active verb is done to, or, where it has no object of its own, the noun that its clause hangs on. */
export function objectsOf(story: Story, verb: number, passive: boolean): readonly number[] {
  const own = [
    ...childrenBy(story.tree, verb, 'obj', 'iobj'),
    ...nounComplements(story, verb),
    ...atMost(story, verb),
    ...bareNumber(story, verb),
  ];
  const direct = own
    .flatMap((token) => beforeInterval(story, token))
    .flatMap((token) => (story.timeTokens.has(token) ? [] : antecedents(story, token)))
    .filter((token) => !opensConjoinedClause(story, token));
  return direct.length > 0 ? direct : gapObjects(story, verb, passive);
}

/** "recalled its envoy days after the raid", where the tree has the days for what was recalled. */
function beforeInterval(story: Story, token: number): readonly number[] {
  const isInterval = timeUnits.has(lemmaOf(story, token)) && clauseOpeners.has(lemmaOf(story, token + 1));
  return isInterval ? childrenBy(story.tree, token, 'compound', 'amod').slice(-1) : [token];
}

/** "kidnapped up to 16 workers", where the tree has "up" at the verb and the workers after "to". */
function atMost(story: Story, verb: number): readonly number[] {
  return childrenBy(story.tree, verb, 'obl').filter((token) => {
    const to = childBy(story.tree, token, 'case');
    return to > verb && lemmaOf(story, to - 1) === 'up' && story.tokens[to + 1]?.upos === 'NUM';
  });
}

/** "detained 22", where the tree has the number for a circumstance of what it takes for an adjective. */
function bareNumber(story: Story, verb: number): readonly number[] {
  if (story.tokens[verb]?.xpos !== 'JJ') return [];
  return childrenBy(story.tree, verb, 'obl:unmarked').filter(
    (kid) => kid === verb + 1 && story.tokens[kid]?.upos === 'NUM' && !story.timeTokens.has(kid),
  );
}

/** "called off a strike", where the tree has the object for a complement. */
function nounComplements(story: Story, verb: number): readonly number[] {
  if (lemmaOf(story, verb) === 'become') return childrenBy(story.tree, verb, 'xcomp');
  // "called the law an attack on teachers": the law.
  if (labelingVerbs.has(lemmaOf(story, verb)) && childBy(story.tree, verb, 'obj') >= 0) return [];
  return childrenBy(story.tree, verb, 'xcomp').filter(
    (kid) => /^(?:NOUN|NUM)$/.test(story.tokens[kid]?.upos ?? '') && prepositionOf(story, kid) === '',
  );
}

/** "the ship that the navy seized", "the ship seized by the navy": the noun that the clause hangs on. */
function gapObjects(story: Story, verb: number, passive: boolean): readonly number[] {
  const token = story.tokens[verb];
  if (token === undefined || passive) return [];
  const lost = lostObject(story, verb);
  if (lost >= 0) return conjunctsOf(story, lost);
  if (token.deprel !== 'acl:relcl') {
    const near = objectAfter(story, verb);
    return near < 0 ? sharedObjects(story, verb) : conjunctsOf(story, near);
  }
  const subjects = childrenBy(story.tree, verb, 'nsubj');
  const hasOwnSubject = subjects.some((kid) => !isRelative(story, kid));
  // "Ada Lund, whose husband died": it is he who died, and nothing was done to her.
  const isWhose = subjects.some((kid) =>
    childrenBy(story.tree, kid, 'nmod:poss').some((owner) => story.tokens[owner]?.xpos === 'WP$'),
  );
  return hasOwnSubject && !isWhose ? conjunctsOf(story, token.head) : [];
}

/** "Police arrested and questioned the student", where the tree has the student for the second verb alone. */
function sharedObjects(story: Story, verb: number): readonly number[] {
  const joined = story.tokens[verb + 2];
  const isShared =
    story.tokens[verb + 1]?.deprel === 'cc' &&
    joined?.head === verb &&
    joined.deprel === 'conj' &&
    joined.xpos === story.tokens[verb]?.xpos;
  if (!isShared || !verbsOfAnObject.has(lemmaOf(story, verb))) return [];
  return childrenBy(story.tree, verb + 2, 'obj').flatMap((object) => conjunctsOf(story, object));
}
