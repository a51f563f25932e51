import { quietVerbs } from '../../lexicon/event-verbs-quiet.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childBy } from '../../syntax/tree.ts';
import { type Clause, clauseOf } from './clause.ts';
import { mentionOf } from './mention-of.ts';
import { isDated } from './scheduled.ts';
import { lemmaOf, type Story } from './story.ts';
import { deedOf, type Trigger } from './trigger.ts';

/** A deed that no frame knows is news where somebody did it on a day: "The fleet circled the island on Monday". */
export function plainDeed(story: Story, verb: number): Trigger | null {
  const lemma = lemmaOf(story, verb);
  if (!isPast(story, verb) || quietVerbs.has(lemma) || REPORTING_VERBS.has(lemma)) return null;
  if (!isDated(story, verb)) return null;
  const clause = clauseOf(story, verb);
  return isOwnDeed(story, clause) ? triggerFrom(verb, clause) : null;
}

function isPast(story: Story, verb: number): boolean {
  const xpos = story.tokens[verb]?.xpos;
  return xpos === 'VBD' || (xpos === 'VBN' && childBy(story.tree, verb, 'aux') >= 0);
}

/** Somebody's, and not only the way to another deed: "wanted to", "found that". */
function isOwnDeed(story: Story, { content, infinitive, subjects }: Clause): boolean {
  if (content >= 0 || infinitive >= 0) return false;
  return subjects.some((subject) => (mentionOf(story, subject)?.kind ?? 'OTHER') !== 'OTHER');
}

function triggerFrom(verb: number, clause: Clause): Trigger {
  return {
    ...deedOf('OTHER', verb, clause),
    isPlain: true,
    objects: clause.passive ? clause.subjects : clause.objects,
  };
}
