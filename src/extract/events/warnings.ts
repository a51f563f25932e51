import { threatenedTypes } from '../../lexicon/event-type-classes.ts';
import { verbsWithoutPassive, warningVerbs } from '../../lexicon/event-verb-classes.ts';
import { futureAuxiliaries, futureInPast, negators } from '../../lexicon/modality.ts';
import { childBy, childrenBy, childrenOf } from '../../syntax/tree.ts';
import { slice } from '../../text/span.ts';
import type { Participant } from '../document.ts';
import { type Clause, clauseOf } from './clause.ts';
import { conditionRecipients, conditionsBelow } from './condition-recipients.ts';
import { sidesOf } from './conflict.ts';
import { actualDraft, type Draft } from './draft.ts';
import { as } from './participant.ts';
import { isFurniture, lemmaOf, type Story } from './story.ts';
import { deedOf } from './trigger.ts';
import { verbTrigger } from './verb-trigger.ts';

/** A warning that threatens, and the verbs of what it threatens with, which is no plan beside it. */
export interface Warning {
  readonly draft: Draft;
  readonly deeds: readonly number[];
}

/**
 * "Kestria warned that if Lumara attacked, it would close the strait": who warns of a hostile deed of its own, or of one upon a
 * condition, threatens. "Officials warned that the town would flood" does not.
 */
export function findWarnings(story: Story): readonly Warning[] {
  return story.tokens.flatMap((token, verb) => {
    if (token.upos !== 'VERB' || !warningVerbs.has(lemmaOf(story, verb)) || isFurniture(story, token))
      return [];
    const content = childBy(story.tree, verb, 'ccomp');
    if (content < 0 || !isUnhelped(story, verb)) return [];
    const deeds = [content, ...childrenBy(story.tree, content, 'conj')].filter((deed) =>
      isToCome(story, deed),
    );
    const own = deeds.map((deed) => clauseOf(story, deed));
    return warningOf(story, clauseOf(story, verb), own);
  });
}

function warningOf(story: Story, clause: Clause, deeds: readonly Clause[]): readonly Warning[] {
  const agents = as('AGENT', clause.subjects, story);
  if (agents.length === 0 || !deeds.some((deed) => isThreat(story, agents, deed))) return [];
  const trigger = deedOf('THREATEN', clause.verb, clause);
  const told = as('RECIPIENT', clause.objects, story);
  const asked = told.length > 0 ? told : conditionRecipients(story, trigger);
  const others = asked.filter((one) => !agents.some(({ actor }) => actor !== null && actor === one.actor));
  const draft = actualDraft(story, 'THREATEN', trigger, [...agents, ...others], 'event.statement.warning');
  return [{ draft, deeds: deeds.map((deed) => deed.verb) }];
}

/** "did not warn", "may warn". */
function isUnhelped(story: Story, verb: number): boolean {
  return !childrenOf(story.tree, verb).some(
    (kid) => negators.has(lemmaOf(story, kid)) || story.tokens[kid]?.xpos === 'MD',
  );
}

function isToCome(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'aux').some((kid) => {
    const lemma = lemmaOf(story, kid);
    return futureAuxiliaries.has(lemma) || futureInPast.has(lemma);
  });
}

function isThreat(story: Story, agents: readonly Participant[], deed: Clause): boolean {
  if (deed.passive || !isOwn(story, agents, deed)) return false;
  const type = verbTrigger(story, deed.verb)?.type;
  if (type === undefined || type === 'NONE') return false;
  // "would die if nobody helped": no deed.
  const isUpon =
    !verbsWithoutPassive.has(lemmaOf(story, deed.verb)) && conditionsBelow(story, deed.verb, 0).length > 0;
  return threatenedTypes.has(type) || isUpon;
}

/** "it would", "its members would", "her government would": of whoever warns, and not of others that "they" may be. */
function isOwn(story: Story, agents: readonly Participant[], { subjects }: Clause): boolean {
  const [subject = -1] = subjects;
  const owner = childBy(story.tree, subject, 'nmod:poss');
  const pronoun = story.tokens[owner < 0 ? subject : owner];
  const sides = sidesOf(story, agents);
  const own = sidesOf(story, as('AGENT', subjects, story));
  if ([...own].some((side) => sides.has(side))) return true;
  if (pronoun === undefined || !/^PRP/.test(pronoun.xpos)) return false;
  return !/^(?:they|their)$/i.test(pronoun.form) || !agents.some((one) => isPerson(story, one));
}

function isPerson(story: Story, { actor, span }: Participant): boolean {
  const kind = actor === null ? undefined : story.actorByKey.get(actor)?.kind;
  return kind === 'PERSON' || /^(?:he|she|i)$/i.test(span === null ? '' : slice(story.text, span));
}
