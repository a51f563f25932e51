import { hoursAndMinutes, priorConnectives, timeUnits } from '../../lexicon/event-connectives.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childBy, childrenBy, relationOf } from '../../syntax/tree.ts';
import type { EventDate, TimeExpression } from '../document.ts';
import { shifted } from './dates.ts';
import { eventsByToken, type JoinedEvent } from './joined-event.ts';
import { prepositionOf } from './noun-phrase.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import { subjectsOf } from './subjects.ts';

/** Dates that the text gives by another event: "days after the ministers met", "since winning the vote". */
export function relativelyDated(story: Story, events: readonly JoinedEvent[]): readonly JoinedEvent[] {
  let known = events;
  for (const date of [dateOfSince, dateOfPrior, dateOfSaying, dateOfCompanion]) {
    const byToken = eventsByToken(known);
    const before = known;
    known = before.map((event) =>
      event.date === null ? { ...event, date: date(story, event, before, byToken) } : event,
    );
  }
  return known;
}

type ByToken = ReadonlyMap<number, number>;

/** "Since winning the vote in May, she has sought ...": from then until the article. */
function dateOfSince(
  story: Story,
  event: JoinedEvent,
  events: readonly JoinedEvent[],
  byToken: ByToken,
): EventDate | null {
  const published = story.metadata.publishedAt?.slice(0, 10);
  if (published === undefined) return null;
  for (const token of clauseTokens(story, event)) {
    for (const kid of childrenBy(story.tree, token, 'advcl', 'obl')) {
      if (connectiveOf(story, kid) !== 'since') continue;
      const from = events[byToken.get(kid) ?? -1]?.date?.from ?? timeAt(story, kid)?.range?.from;
      if (from != null)
        return { from, until: published, precision: 'INTERVAL', basis: 'NARRATED', span: null };
    }
  }
  return null;
}

/** The time that hangs on a verb itself, whether or not that tells an event: "since the rising began in 2031". */
function timeAt(story: Story, verb: number): TimeExpression | null {
  const times = story.timesBySentence.get(story.tokens[verb]?.sentence ?? -1) ?? [];
  return times.find(({ head }) => story.tokens[head]?.head === verb)?.time ?? null;
}

/** The trigger and the verbs that it is the infinitive of; "have died since the war began, and many | have fled": both. */
function clauseTokens(story: Story, event: JoinedEvent): readonly number[] {
  const tokens = [event.drafts[0].trigger.token];
  const [token = -1] = tokens;
  const beside = relationAt(story, token) === 'conj' ? (story.tokens[token]?.head ?? -1) : -1;
  if (isPresentPerfect(story, token) && isPresentPerfect(story, beside)) tokens.push(beside);
  for (let at = tokens[0] ?? -1; story.tokens[at]?.deprel === 'xcomp'; ) {
    at = story.tokens[at]?.head ?? -1;
    tokens.push(at);
  }
  return tokens;
}

function isPresentPerfect(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'aux').some((kid) =>
    /^(have|has)$/i.test(story.tokens[kid]?.form ?? ''),
  );
}

/** "came days after the ministers met", "in response to an alleged attack": not later than the other. */
function dateOfPrior(
  story: Story,
  event: JoinedEvent,
  events: readonly JoinedEvent[],
  byToken: ByToken,
): EventDate | null {
  const token = event.drafts[0].trigger.token;
  const connective = connectiveOf(story, token);
  if (!priorConnectives.has(connective)) return null;
  const anchor = anchorOf(story, token, events, byToken);
  if (anchor === null) return null;
  const isApart = isInterval(story, connectiveIndex(story, token) - 1);
  const until = isApart ? shifted(anchor.from, -1) : anchor.until;
  return until === null ? null : { from: null, until, precision: 'VAGUE', basis: 'NARRATED', span: null };
}

/** The days of "days after"; "last month after" is a date of the other event. */
function isInterval(story: Story, at: number): boolean {
  const unit = lemmaOf(story, at);
  if (!timeUnits.has(unit) || hoursAndMinutes.has(unit)) return false;
  const times = story.timesBySentence.get(story.tokens[at]?.sentence ?? -1) ?? [];
  return !times.some(({ end, time }) => end === at + 1 && time.type === 'DATE' && time.range !== null);
}

/** The date of the first event found upwards, or of the subject of a verb on the way. */
function anchorOf(
  story: Story,
  token: number,
  events: readonly JoinedEvent[],
  byToken: ByToken,
): EventDate | null {
  let at = story.tokens[token]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const own = events[byToken.get(at) ?? -1];
    if (own?.date != null) return own.date;
    for (const subject of story.tokens[at]?.upos === 'VERB' ? subjectsOf(story, at) : []) {
      const told = events[byToken.get(subject) ?? -1];
      if (told?.date != null) return told.date;
    }
    at = story.tokens[at]?.head ?? -1;
  }
  return null;
}

/** The word that joins a clause or noun to what it hangs on. */
function connectiveOf(story: Story, token: number): string {
  const at = connectiveIndex(story, token);
  return at < 0 ? '' : lemmaOf(story, at);
}

function connectiveIndex(story: Story, token: number): number {
  const mark = childrenBy(story.tree, token, 'mark', 'case').find((kid) => story.tokens[kid]?.xpos !== 'POS');
  if (mark === undefined) return leadingConnective(story, token) ?? looseConnective(story, token);
  if (lemmaOf(story, mark) === 'to' && lemmaOf(story, mark - 1) === 'response') return mark - 1;
  return mark;
}

/** "Since winning the vote, she has": the word right before the participle, though the tree has it at the main verb. */
function leadingConnective(story: Story, verb: number): number | null {
  const before = (story.tree.firsts[verb] ?? verb) - 1;
  return story.tokens[verb]?.xpos === 'VBG' && priorConnectives.has(lemmaOf(story, before)) ? before : null;
}

/** The word before a finite clause that the tree has hung elsewhere: "came days after Minister Oke and she met". */
function looseConnective(story: Story, verb: number): number {
  const token = story.tokens[verb];
  if (token?.xpos !== 'VBD' || relationOf(token) !== 'advcl') return -1;
  for (let at = verb - 1; at >= Math.max(token.head + 1, verb - 20); at--) {
    if (story.tokens[at]?.upos === 'VERB') return -1;
    if (priorConnectives.has(lemmaOf(story, at))) return at;
  }
  return -1;
}

/** "In May the paper reported that Kestria had chosen an envoy": by then. */
function dateOfSaying(story: Story, event: JoinedEvent): EventDate | null {
  const { trigger, sentence } = event.drafts[0];
  const token = story.tokens[trigger.token];
  if (token === undefined) return null;
  // "said on Monday that": a tree may have the clause at the day.
  if (relationOf(token) !== 'ccomp' && !story.timeTokens.has(token.head)) return null;
  const saying = story.timeTokens.has(token.head) ? (story.tokens[token.head]?.head ?? -1) : token.head;
  if (!REPORTING_VERBS.has(lemmaOf(story, saying))) return null;
  const isPerfect = childrenBy(story.tree, trigger.token, 'aux').some(
    (kid) => story.tokens[kid]?.form.toLowerCase() === 'had',
  );
  if (!isPerfect) return null;
  const said = (story.timesBySentence.get(sentence) ?? []).find(
    (placed) => story.tokens[placed.head]?.head === saying,
  );
  const until = said?.time.range?.until;
  if (said === undefined || until == null) return null;
  return {
    from: null,
    until,
    precision: said.time.range?.precision ?? 'VAGUE',
    basis: 'NARRATED',
    span: { start: said.time.start, end: said.time.end },
  };
}

/** "..., opening talks with the rebels": while the main verb's event lasted. */
function dateOfCompanion(
  story: Story,
  event: JoinedEvent,
  events: readonly JoinedEvent[],
  byToken: ByToken,
): EventDate | null {
  const { trigger } = event.drafts[0];
  const token = story.tokens[trigger.token];
  if (token?.xpos !== 'VBG' || relationOf(token) !== 'advcl' || prepositionOf(story, trigger.token) !== '')
    return null;
  if (childBy(story.tree, trigger.token, 'mark') >= 0) return null;
  return anchorOf(story, trigger.token, events, byToken);
}
