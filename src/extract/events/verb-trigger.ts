import { moodParticiples } from '../../lexicon/event-verb-classes.ts';
import { childrenBy } from '../../syntax/tree.ts';
import { type Clause, clauseOf } from './clause.ts';
import { conditionFrom, fitting } from './condition.ts';
import { type Frame, framesOf } from './frames.ts';
import { type Match, matched } from './match-frame.ts';
import { lemmaOf, type Story } from './story.ts';
import type { Trigger } from './trigger.ts';

/** The reading of a verb whose frame asks most of those that fit; null where none does. */
export function verbTrigger(story: Story, verb: number): Trigger | null {
  const frames = framesOf(lemmaOf(story, verb), story.tokens[verb]?.form ?? '');
  if (frames.length === 0) return null;
  const clause = withActingSubject(story, clauseOf(story, verb));
  if (isMood(story, verb)) return null;
  for (const frame of frames) {
    const match = matched(story, frame, clause);
    if (match !== null) return triggerFrom(frame, clause, match);
  }
  return null;
}

const ANY_ACTOR = conditionFrom('@ACTOR');

/** "the fleet of Kestria, which attacked": the first of those that "which" may stand for that can act. */
function withActingSubject(story: Story, clause: Clause): Clause {
  if (!clause.isChain || clause.passive) return clause;
  const acting = fitting(story, ANY_ACTOR, clause.subjects);
  return { ...clause, subjects: acting === null || acting < 0 ? clause.subjects.slice(0, 1) : [acting] };
}

/** "Voss was resigned to the result", "was worried, resigned and not hopeful": not "has resigned". */
function isMood(story: Story, verb: number): boolean {
  const { xpos, deprel, head = -1 } = story.tokens[verb] ?? {};
  if (!moodParticiples.has(lemmaOf(story, verb)) || xpos !== 'VBN') return false;
  if (isBehindBe(story, verb)) return true;
  const beside = childrenBy(story.tree, verb, 'conj').some((kid) => story.tokens[kid]?.upos === 'ADJ');
  return deprel === 'conj' && beside && isBehindBe(story, head);
}

function isBehindBe(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'aux', 'cop').some((kid) => lemmaOf(story, kid) === 'be');
}

const LONGEST_LIGHT = 7;

function triggerFrom(frame: Frame, clause: Clause, match: Match): Trigger {
  const { written } = frame;
  const light = written.light === true && match.object >= 0;
  // "the offensive that the army launched": the noun comes first, and says what it is.
  const isAntecedent = match.object >= 0 && match.object < clause.verb && !clause.passive;
  const isNear = match.object > clause.verb && match.object - clause.verb <= LONGEST_LIGHT;
  return {
    type: written.type,
    form: light ? 'LIGHT' : 'VERB',
    token: clause.verb,
    first: light && isAntecedent ? match.object : clause.verb,
    last:
      light && isAntecedent
        ? match.object
        : light && isNear
          ? Math.max(match.object, match.last)
          : nearPart(clause.verb, match.last),
    roles: written.roles ?? 'act',
    needsActor: written.needsActor === true,
    isPlain: written.plain === true,
    clause,
    noun: light ? match.object : -1,
    governed: match.governed,
    objects: match.objects,
  };
  function nearPart(verb: number, last: number): number {
    return last - verb <= 2 ? last : verb;
  }
}
