import { causingVerbs, tookPlaceVerbs } from '../../lexicon/modality.ts';
import { childBy, childrenBy } from '../../syntax/tree.ts';
import { meant } from './condition.ts';
import { prepositionOf } from './noun-phrase.ts';
import { isDefinite } from './noun-standing.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import type { Trigger } from './trigger.ts';

/** Whether the sentence says that something came about, though it names nobody. */
export function happens(story: Story, trigger: Trigger): boolean {
  return (
    isCaused(story, trigger) ||
    isDone(story, trigger) ||
    takesPlace(story, trigger) ||
    isPresupposed(story, trigger)
  );
}

/** "A curfew was imposed": whoever did it. */
function isDone(story: Story, { form, clause }: Trigger): boolean {
  return form === 'LIGHT' && clause?.passive === true && childBy(story.tree, clause.verb, 'aux') >= 0;
}

/** "Talks began on Monday", "a rerun is expected to take place", "fighting in the west has forced thousands to flee". */
function takesPlace(story: Story, { form, type, token }: Trigger): boolean {
  const head = counting(story, token);
  if (form !== 'NOMINAL' || type === 'OTHER' || isDefinite(story, head)) return false;
  const noun = story.tokens[head];
  if (noun === undefined || !noun.deprel.startsWith('nsubj')) return false;
  const verbs = [noun.head, ...childrenBy(story.tree, noun.head, 'xcomp')];
  return isPastDeed(story, noun.head) || verbs.some((verb) => tookPlaceVerbs.has(lemmaOf(story, verb)));
}

/** "closed the crossing after an attack on a post": what somebody did after it, it has come before. */
function isPresupposed(story: Story, { form, type, token }: Trigger): boolean {
  const head = counting(story, token);
  if (form !== 'NOMINAL' || type === 'OTHER' || isDefinite(story, head)) return false;
  if (!/^(?:after|following|since)$/.test(prepositionOf(story, head))) return false;
  const verb = story.tokens[head]?.head ?? -1;
  return relationAt(story, head) === 'obl' && isPastDeed(story, verb);
}

/** What an indefinite event did has made it happen: "an attack killed two", "no arrests were made". */
function isPastDeed(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token?.upos !== 'VERB') return false;
  return token.xpos === 'VBD' || (token.xpos === 'VBN' && childBy(story.tree, verb, 'aux') >= 0);
}

/** "triggered a wave of arrests", "arrests were prompted by": what follows from something happened, whoever did it. */
function isCaused(story: Story, { form, type, token }: Trigger): boolean {
  if (form !== 'NOMINAL' || type === 'OTHER') return false;
  const head = counting(story, token);
  const deprel = story.tokens[head]?.deprel;
  return (
    (deprel === 'obj' || deprel === 'nsubj:pass') &&
    causingVerbs.has(lemmaOf(story, story.tokens[head]?.head ?? -1))
  );
}

/** The noun that counts an event, "wave" of "a wave of arrests", else the event's own. */
function counting(story: Story, noun: number): number {
  const head = story.tokens[noun]?.head ?? -1;
  return meant(story, head).includes(noun) ? head : noun;
}
