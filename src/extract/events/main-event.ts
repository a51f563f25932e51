import { titleWordsFor } from '../../lexicon/title-synonyms.ts';
import { relationOf } from '../../syntax/tree.ts';
import { dayFromIso } from '../times/calendar.ts';
import type { JoinedEvent } from './joined-event.ts';
import { lemmaOf, type Story } from './story.ts';

/** Index of the event that the article is about; -1 where it tells of none. */
export function mainEvent(story: Story, events: readonly JoinedEvent[]): number {
  const title = new Set((story.metadata.title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  events.forEach((event, at) => {
    const weight = weightOf(story, event, title);
    if (weight > most) {
      most = weight;
      best = at;
    }
  });
  return best;
}

const LEAD = 3;

/** What came about or will is news rather than what somebody claims. */
const STANDING = { ACTUAL: 0.4, PLANNED: 0.4, PROPOSED: 0, NEGATED: 0, ALLEGED: -0.6 } as const;

/** Early, told again, in the title, with who and when: what newspapers put first. */
function weightOf(story: Story, event: JoinedEvent, title: ReadonlySet<string>): number {
  const [first] = event.drafts;
  const hasActor = event.participants.some((one) => one.role === 'AGENT' || one.role === 'RECIPIENT');
  return (
    LEAD -
    Math.min(first.sentence, 12) * 0.6 +
    Math.min(event.drafts.length, 4) * 0.6 +
    (isInTitle(story, event, title) ? 2 : 0) +
    (hasActor ? 1.2 : 0) +
    namedInTitle(story, event) * 0.3 +
    (event.date === null ? 0 : 0.6) +
    recency(story, event) +
    standingIn(story, first.trigger.token) +
    STANDING[event.realis] +
    (event.type === 'OTHER' ? -0.2 : 0.2)
  );
}

/** What a sentence says first of all weighs more than what it says aside. */
function standingIn(story: Story, token: number): number {
  const word = story.tokens[token];
  if (word === undefined) return 0;
  const relation = relationOf(word);
  if (relation === 'root') return 0.8;
  if (relation === 'ccomp' || relation === 'conj' || relation === 'xcomp') return 0.4;
  if (relation === 'acl') return -1.5;
  // "in response to the shelling": what stands behind a preposition is no news.
  if ((relation === 'obl' || relation === 'nmod') && word.upos === 'NOUN') return -0.6;
  return relation === 'advcl' ? -0.4 : 0;
}

/** Days beyond which something is told for what led to the news. */
const OLD = 90;

/** What a newspaper tells first happened of late, or is to come soon. */
function recency({ metadata }: Story, { date }: JoinedEvent): number {
  const published = dayFromIso(metadata.publishedAt ?? '');
  const day = dayFromIso(date?.until ?? date?.from ?? '');
  if (published === null || day === null) return 0;
  return Math.abs(published - day) > OLD ? -0.6 : 0;
}

const STEM = 4;

function isInTitle(story: Story, event: JoinedEvent, title: ReadonlySet<string>): boolean {
  return event.drafts.some(({ trigger }) =>
    [trigger.token, trigger.noun].some((token) => {
      const stem = lemmaOf(story, token).slice(0, STEM);
      if (stem.length < 3) return false;
      const words = titleWordsFor(token === trigger.token ? lemmaOf(story, token) : '');
      return [...title].some((word) => word.startsWith(stem) || words.has(word));
    }),
  );
}

const MOST_NAMED = 2;

/** How many of those who take part the title names, two at most. */
function namedInTitle({ metadata: { title = '' }, actorByKey }: Story, event: JoinedEvent): number {
  const named = event.participants.filter(({ role, actor }) => {
    const known = role === 'LOCATION' || actor === null ? undefined : actorByKey.get(actor);
    const family = known?.kind === 'PERSON' ? (known.name.split(' ').at(-1) ?? '') : '';
    return [known?.name ?? '', family].some((name) => name.length > 2 && title.includes(name));
  });
  return Math.min(named.length, MOST_NAMED);
}
