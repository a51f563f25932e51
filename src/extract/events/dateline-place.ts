import { motionWords } from '../../lexicon/event-verb-classes.ts';
import { childBy } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import type { EventPlace, Mention } from '../document.ts';
import { dayFromIso } from '../times/calendar.ts';
import type { Draft } from './draft.ts';
import { isLostMainVerb } from './lost-verb.ts';
import { prepositionOf } from './noun-phrase.ts';
import { isCountry } from './participant.ts';
import { lemmaOf, mentionsFrom, relationAt, type Story, spanOfTokens } from './story.ts';

/** Days within which the news of a dateline is news. */
const FRESH = 7;

/**
 * "ORLE, Kestria - A judge was jailed on Friday": what the sentence of a dateline tells first happened there, where it
 * names no other place. States act wherever they are, so theirs is not known.
 */
export function datelinePlace(story: Story, draft: Draft): EventPlace | null {
  const header = headerOf(story, draft.sentence);
  if (header === null || !isTold(story, draft) || !isFresh(story, draft)) return null;
  const [city, country] = mentionsFrom(story, header).filter(({ kind }) => kind === 'PLACE');
  if (city === undefined || namesPlace(story, draft.sentence)) return null;
  return {
    start: city.start,
    end: isWhole(story, city, country) ? country.end : city.end,
    actor: city.actor,
  };
}

/** The dateline that a sentence begins with, or that stands before it as one of its own. */
function headerOf(story: Story, sentence: number): Span | null {
  const before = story.syntax.sentences[sentence - 1];
  const own = story.syntax.sentences[sentence];
  const isOwn = own !== undefined && story.datelines.has(own.firstToken);
  const isApart = before !== undefined && story.datelines.has(before.endToken - 1);
  const first = isOwn ? own.firstToken : isApart ? before.firstToken : -1;
  if (first < 0) return null;
  let last = first;
  while (story.datelines.has(last + 1)) last++;
  return spanOfTokens(story, first, last);
}

/** "ORLE, Kestria". */
function isWhole(story: Story, city: Mention, country: Mention | undefined): country is Mention {
  return country !== undefined && /^,\s*$/.test(story.text.slice(city.end, country.start));
}

/** Whether it is the sentence's own news, and nobody's but those of flesh and blood. */
function isTold(story: Story, { realis, trigger, participants, type }: Draft): boolean {
  const verb = trigger.token;
  const head = story.tokens[verb]?.head ?? -1;
  const isLost = relationAt(story, head) === 'root' && isLostMainVerb(story, verb);
  const isFirst = isLost || /^(?:root|ccomp)$/.test(relationAt(story, verb)) || isToldWithFirst(story, verb);
  const byState = participants.some(({ role, actor }) => role === 'AGENT' && isCountry(story, actor));
  return isFirst && realis === 'ACTUAL' && type !== 'SANCTION' && !byState;
}

/** "was found guilty and was sentenced to nine years": of the same subject, who went nowhere between. */
function isToldWithFirst(story: Story, verb: number): boolean {
  const first = story.tokens[verb]?.head ?? -1;
  return (
    relationAt(story, verb) === 'conj' &&
    relationAt(story, first) === 'root' &&
    childBy(story.tree, verb, 'nsubj') < 0 &&
    ![verb, first].some((one) => motionWords.has(lemmaOf(story, one)))
  );
}

function isFresh({ metadata }: Story, { date }: Draft): boolean {
  const published = dayFromIso(metadata.publishedAt ?? '');
  const day = dayFromIso(date?.until ?? '');
  return day === null || published === null || Math.abs(published - day) <= FRESH;
}

const NEAR = /^(?:in|at|near|on|off|outside|from)$/;

/** Whether the sentence says of anything where it is. */
function namesPlace(story: Story, sentence: number): boolean {
  const { firstToken, endToken } = story.syntax.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  for (let at = firstToken; at < endToken; at++) {
    if (story.datelines.has(at)) continue;
    const mention = story.mentionByHead.get(at);
    const isPlace =
      mention?.kind === 'PLACE' && mention.form !== 'PRONOUN' && !isCountry(story, mention.actor);
    if (isPlace && NEAR.test(prepositionOf(story, at))) return true;
  }
  return false;
}
