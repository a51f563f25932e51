import { contentPrepositions } from '../../lexicon/event-roles.ts';
import type { Participant } from '../document.ts';
import { type Clause, clauseOf } from './clause.ts';
import { as, participant } from './participant.ts';
import { namedBy, namedWithin } from './phrases.ts';
import type { Story } from './story.ts';

/** "offered to meet the rebels", "demanded that Morvania withdraw": those whom the content is about. */
export function contentRecipients(story: Story, clause: Clause): readonly Participant[] {
  const inner = clause.infinitive >= 0 ? clause.infinitive : clause.content;
  if (inner < 0) return [];
  const below = clauseOf(story, inner);
  if (inner === clause.content && !below.passive) {
    const subjects = as('RECIPIENT', below.subjects, story);
    if (subjects.length > 0) return subjects;
  }
  const direct = (below.passive ? below.subjects : below.objects).flatMap((object) =>
    contentObject(story, object, inner),
  );
  return direct.length > 0 ? direct : as('RECIPIENT', addressed(below), story);
}

function contentObject(story: Story, object: number, inner: number): readonly Participant[] {
  const named = namedBy(story, object);
  const within = named === null && isComplement(story, inner) ? namedWithin(story, object) : [];
  return (named === null ? within : [named]).map((one) => participant(one, 'RECIPIENT'));
}

/** What is promised or asked, not what it is done for. */
function isComplement(story: Story, verb: number): boolean {
  return /^(x|c)comp$/.test(story.tokens[verb]?.deprel ?? '');
}

function addressed({ obliques }: Clause): readonly number[] {
  return obliques.flatMap((one) => (contentPrepositions.has(one.preposition) ? [one.token] : []));
}
