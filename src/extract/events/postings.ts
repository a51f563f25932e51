import { eventNounClasses } from '../../lexicon/event-nouns.ts';
import { postingPrepositions } from '../../lexicon/event-roles.ts';
import type { Participant } from '../document.ts';
import type { Clause } from './clause.ts';
import { obliquesOf } from './noun-phrase.ts';
import { participant } from './participant.ts';
import { namedBy } from './phrases.ts';
import { lemmaOf, type Story } from './story.ts';
import type { Trigger } from './trigger.ts';

const posts = new Set(eventNounClasses.POST?.split(/\s+/));

/** "named Ada Lund as its envoy to Ordania": where somebody is posted to has a part in it too. */
export function postingsOf(story: Story, { type }: Trigger, clause: Clause): readonly Participant[] {
  if (type !== 'APPOINT') return [];
  const titles = [...clause.objects, ...clause.obliques.map((one) => one.token)];
  return titles
    .filter((title) => posts.has(lemmaOf(story, title)))
    .flatMap((title) => obliquesOf(story, title))
    .filter((one) => postingPrepositions.has(one.preposition))
    .flatMap((one) => namedBy(story, one.token) ?? [])
    .map((one) => participant(one, 'OTHER'));
}
