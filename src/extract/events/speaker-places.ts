import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childBy, childrenBy } from '../../syntax/tree.ts';
import type { EventPlace } from '../document.ts';
import type { Draft } from './draft.ts';
import { prepositionOf } from './noun-phrase.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

/** "Police in Belmar said they had arrested four": who did it is where those are who say so. */
export function placeOfSpeaker(story: Story, { trigger: { token, clause } }: Draft): EventPlace | null {
  if (relationAt(story, token) !== 'ccomp') return null;
  const verb = story.tokens[token]?.head ?? -1;
  const isTheirs = clause?.subjects.some((subject) => lemmaOf(story, subject) === 'they') === true;
  if (!isTheirs || !REPORTING_VERBS.has(lemmaOf(story, verb))) return null;
  const speaker = childBy(story.tree, verb, 'nsubj');
  const at = childrenBy(story.tree, speaker, 'nmod').find((kid) => prepositionOf(story, kid) === 'in') ?? -1;
  const place = story.mentionByHead.get(at);
  return place?.kind === 'PLACE' ? { start: place.start, end: place.end, actor: place.actor } : null;
}
