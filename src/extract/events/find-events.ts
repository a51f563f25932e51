import { EVENT_RULE_PRECISION } from '../../lexicon/event-rule-precision.ts';
import { tookPlaceVerbs } from '../../lexicon/modality.ts';
import { relationOf } from '../../syntax/tree.ts';
import type { EventMention } from '../document.ts';
import { attended } from './attendance.ts';
import { dated } from './dates.ts';
import type { Draft } from './draft.ts';
import { findDrafts } from './find-drafts.ts';
import { joined } from './join.ts';
import type { JoinedEvent } from './joined-event.ts';
import { mainEvent } from './main-event.ts';
import { placed } from './places.ts';
import { relativelyDated } from './relative-dates.ts';
import { withSettings } from './settings.ts';
import { type EventLayers, lemmaOf, type Story, spanOfTokens, storyOf } from './story.ts';
import { withParts } from './sub-events.ts';

const UNMEASURED = 0.5;

/** What happened, will or is said to have happened, each event once with all its reports. */
export function findEvents(layers: EventLayers): readonly EventMention[] {
  const story = storyOf(layers);
  const found = withSettings(story, placed(story, dated(story, findDrafts(story))));
  const drafts = found.filter((draft) => !isPassing(story, draft));
  const told = attended(story, joined(story, drafts));
  const events = withParts(story, relativelyDated(story, told));
  const main = mainEvent(story, events);
  return events.map((event, at) => recordOf(story, event, at, main));
}

/** "in the election", "a crash that": a noun of some other event, without date, only in passing. */
function isPassing(story: Story, draft: Draft): boolean {
  const { form, token } = draft.trigger;
  if (form !== 'NOMINAL' || draft.type !== 'OTHER' || draft.date?.span != null) return false;
  if (draft.participants.some((one) => one.role === 'RECIPIENT')) return false;
  const word = story.tokens[token];
  return (
    word === undefined || !(relationOf(word) === 'nsubj' && tookPlaceVerbs.has(lemmaOf(story, word.head)))
  );
}

function recordOf(story: Story, event: JoinedEvent, at: number, main: number): EventMention {
  const reports = event.drafts.map(({ trigger, sentence }) => ({
    trigger: spanOfTokens(story, trigger.first, trigger.last),
    sentence,
  }));
  const [first] = event.drafts;
  return {
    key: keyOf(at),
    type: event.type,
    realis: event.realis,
    trigger: spanOfTokens(story, first.trigger.first, first.trigger.last),
    reports,
    participants: event.participants,
    date: event.date,
    place: event.place,
    partOf: event.partOf < 0 ? null : keyOf(event.partOf),
    main: at === main,
    rule: first.rule,
    confidence: EVENT_RULE_PRECISION.get(first.rule) ?? UNMEASURED,
  };
}

function keyOf(at: number): string {
  return `e${at + 1}`;
}
