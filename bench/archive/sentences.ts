import type { Actor, EventMention } from '../../src/extract/document.ts';
import type { Span } from '../../src/text/span.ts';
import type { Dice } from './dice.ts';
import {
  A_SENTENCE,
  EVENT_TYPES,
  KNOWN,
  MENTIONS_BESIDE,
  QUOTE_KINDS,
  REALIS,
  WORDS_A_SENTENCE,
} from './distributions.ts';
import type { Draft } from './draft.ts';
import { filler } from './words.ts';

/** What the sentences of one article share. */
export interface Scene {
  /** An actor for a place in a sentence of that number. */
  readonly someone: (sentence: number) => Actor;
  /** The day of publication, in milliseconds. */
  readonly day: number;
  readonly isBrief: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const CUES = { said: 'say', added: 'add', told: 'tell', warned: 'warn', argued: 'argue', denied: 'deny' };
const TITLES = 'minister,spokeswoman,chairman,mayor,party leader,deputy minister,head of research'.split(',');
const TRIGGERS: Partial<Record<EventMention['type'], string>> = {
  ...{
    CONSULT: 'talks',
    ACCUSE: 'accused',
    ASSAULT: 'attacked',
    AGREE: 'agreed',
    REQUEST: 'asked',
    COERCE: 'arrested',
  },
};

/** One sentence of about twenty words: an event, a quote, or neither. */
export function writeSentence(draft: Draft, roll: Dice, scene: Scene, index: number): void {
  const at = roll.next();
  const start = draft.text.length;
  if (at < A_SENTENCE.events) event(draft, roll, scene, index);
  else if (at < A_SENTENCE.events + A_SENTENCE.quotes) quote(draft, roll, scene, index);
  else plain(draft, roll, scene, index);
  if (roll.chance(A_SENTENCE.times)) time(draft, roll, scene);
  const words = draft.text.slice(start).split(' ').length;
  draft.write(` ${filler(roll, Math.max(2, WORDS_A_SENTENCE - words))}.`);
}

function plain(draft: Draft, roll: Dice, scene: Scene, index: number): void {
  for (const _ of Array(roll.about(MENTIONS_BESIDE))) {
    draft.mention(scene.someone(index));
    draft.write(` ${filler(roll, 3)} `);
  }
  draft.write('while');
}

function event(draft: Draft, roll: Dice, scene: Scene, index: number): void {
  const type = roll.share(EVENT_TYPES);
  const participants: EventMention['participants'][number][] = [];
  const add = (role: 'AGENT' | 'RECIPIENT') => {
    const actor = scene.someone(index);
    const span = draft.mention(actor);
    if (participants.some((one) => one.actor === actor.key)) return;
    participants.push({ actor: actor.key, role, stated: true, span });
  };
  add('AGENT');
  draft.write(' ');
  const trigger = draft.write(TRIGGERS[type] ?? 'launched');
  draft.write(' ');
  if (roll.chance(KNOWN.secondParticipant)) add('RECIPIENT');
  const place = roll.chance(KNOWN.place) ? placeOf(draft, scene, index) : null;
  const sentence = draft.layers.sentences.length;
  draft.layers.events.push({
    ...draft.found('made.event'),
    key: `${sentence} ${type}`,
    type,
    realis: roll.share(REALIS),
    trigger,
    reports: [{ trigger, sentence }],
    participants,
    date: roll.chance(KNOWN.day) ? dateOf(roll, scene) : null,
    place,
    partOf: null,
    main: draft.layers.events.length === 0,
  });
}

function placeOf(draft: Draft, scene: Scene, index: number): EventMention['place'] {
  const actor = scene.someone(index);
  if (actor.kind !== 'PLACE' && actor.kind !== 'COUNTRY') return null;
  draft.write(' in ');
  return { ...draft.mention(actor), actor: actor.key };
}

/** A day before the publication, or, of what is to come, behind it. */
function dateOf(roll: Dice, { day }: Scene): EventMention['date'] {
  const iso = isoDay(day - Math.floor(40 * roll.next() ** 3 - 5) * DAY);
  return { from: iso, until: iso, precision: 'DAY', basis: 'PUBLICATION', span: null };
}

function quote(draft: Draft, roll: Dice, scene: Scene, index: number): void {
  const kind = roll.share(QUOTE_KINDS);
  const isMarked = kind !== 'INDIRECT';
  const [cueForm, cueLemma] = roll.pick(Object.entries(CUES));
  const actor = roll.chance(KNOWN.speaker) ? scene.someone(index) : null;
  const speaker = actor && { ...draft.mention(actor), actor: actor.key };
  if (actor?.named && roll.chance(A_SENTENCE.roles / A_SENTENCE.quotes))
    role(draft, roll, actor, scene, index);
  draft.write(speaker ? ' ' : 'It was ');
  const cue = draft.write(cueForm);
  draft.write(isMarked ? ' “' : ' that ');
  const { content, mentioned } = clause(draft, roll, scene, index);
  if (isMarked) draft.write('”');
  draft.layers.quotes.push({
    ...draft.found('made.quote'),
    kind,
    content: [content],
    speaker,
    cue,
    cueLemma,
    saidOn: roll.chance(KNOWN.day) ? saidOn(roll, scene) : null,
    mentioned,
    events: quotedEvent(draft, roll),
  });
}

/** What was said, of about one and a half actors. */
function clause(draft: Draft, roll: Dice, scene: Scene, index: number) {
  const start = draft.text.length;
  const mentioned = new Set<string>();
  draft.write(roll.chance(0.01) ? 'we will keep the water flowing' : `we ${filler(roll, 4)}`);
  for (const _ of Array(roll.about(1.4))) {
    draft.write(' ');
    const actor = scene.someone(index);
    draft.mention(actor);
    mentioned.add(actor.key);
  }
  const content: Span = { start, end: draft.text.length };
  return { content, mentioned: [...mentioned] };
}

function quotedEvent(draft: Draft, roll: Dice): readonly string[] {
  const { events } = draft.layers;
  return events.length > 0 && roll.chance(KNOWN.quotedEvent) ? [roll.pick(events).key] : [];
}

function saidOn(roll: Dice, scene: Scene) {
  const date = dateOf(roll, scene);
  return date && { from: date.from, until: date.until, precision: date.precision, basis: date.basis };
}

function role(draft: Draft, roll: Dice, actor: Actor, scene: Scene, index: number): void {
  draft.write(', ');
  const title = roll.pick(TITLES);
  const span = draft.write(title);
  const body = scene.someone(index);
  const isWithin = body.kind === 'ORGANIZATION' || body.kind === 'COUNTRY';
  if (isWithin) {
    draft.write(' of ');
    draft.mention(body);
  }
  draft.write(',');
  draft.layers.roles.push({
    ...span,
    ...draft.found('made.role'),
    actor: actor.key,
    title,
    organization: isWithin && body.kind === 'ORGANIZATION' ? body.key : null,
    country: isWithin && body.kind === 'COUNTRY' ? body.key : null,
  });
}

function time(draft: Draft, roll: Dice, { day }: Scene): void {
  const date = day - Math.floor(roll.next() * 7) * DAY;
  draft.write(' on ');
  const span = draft.write(WEEKDAYS[new Date(date).getUTCDay()] ?? '');
  const iso = isoDay(date);
  draft.layers.times.push({
    ...span,
    ...draft.found('made.time'),
    type: 'DATE',
    value: iso,
    range: { from: iso, until: iso, precision: 'DAY' },
    basis: 'PUBLICATION',
  });
}

function isoDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
