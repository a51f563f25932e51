import { EVENT_RULE_PRECISION } from '../../lexicon/event-rule-precision.ts';
import type { EventMention } from '../document.ts';
import { attended } from './attendance.ts';
import { dated } from './dates.ts';
import { findDrafts } from './find-drafts.ts';
import { joined } from './join.ts';
import type { JoinedEvent } from './joined-event.ts';
import { mainEvent } from './main-event.ts';
import { placed } from './places.ts';
import { relativelyDated } from './relative-dates.ts';
import { withSettings } from './settings.ts';
import { type EventLayers, type Story, spanOfTokens, storyOf } from './story.ts';
import { withParts } from './sub-events.ts';

const UNMEASURED = 0.5;

/** What happened, will or is said to have happened, each event once with all its reports. */
export function findEvents(layers: EventLayers): readonly EventMention[] {
  const story = storyOf(layers);
  const drafts = withSettings(story, placed(story, dated(story, findDrafts(story))));
  const told = attended(story, joined(story, drafts));
  const events = withParts(story, relativelyDated(story, told));
  const main = mainEvent(story, events);
  return events.map((event, at) => recordOf(story, event, at, main));
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
