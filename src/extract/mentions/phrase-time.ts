import {
  afterUnits,
  countedUnits,
  earliestTimes,
  phraseDays,
  phraseUnits,
} from '../../lexicon/phrase-times.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/time-words.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';

/**
 * Where a noun phrase ends before the time that its sentence puts behind it: "the rebels of Orle | on Wednesday", "the
 * islands of Lumara | overnight", "the driver | about an hour later". A time that describes a noun stays: "victims of the May 4 flood".
 */
export function endBeforeTime({ tokens }: Syntax, head: number, end: number): number {
  for (let at = head + 1; at < end; at++) {
    if (!isTime(tokens, at) || describes(tokens, at)) continue;
    let last = at;
    while (last > head + 1 && isBeforeTime(tokens[last - 1])) last--;
    if (!isPartOf(tokens, last, at)) return last;
  }
  return end;
}

/** "residents of the past two years", "guests from the night before", "in the second month after": a time that is no one's but the phrase's. */
function isPartOf(tokens: readonly Token[], first: number, time: number): boolean {
  const form = tokens[time]?.form ?? '';
  if (form !== 'past' && !countedUnits.has(form)) return false;
  return tokens[first - 1]?.upos === 'ADJ' || /^(?:of|from)$/.test(tokens[first]?.form ?? '');
}

/** "late on", "only hours before": what stands between a phrase and its time. */
function isBeforeTime(token: Token | undefined): boolean {
  return (
    /^(ADP|DET|CCONJ|PUNCT|NUM)$/.test(token?.upos ?? '') ||
    /^(?:about|almost|barely|early|earlier|just|late|later|nearly|only|roughly|several|few|some)$/.test(
      token?.form ?? '',
    )
  );
}

/** Where it begins behind the time that opens its sentence: "On Sunday | gunmen fired", "In 1969, | soldiers came". */
export function firstAfterTime({ tokens }: Syntax, first: number, head: number): number {
  let start = first;
  if (tokens[first - 1]?.upos === 'ADP' && isTime(tokens, first)) start = first + 1;
  for (let at = start; at < head && /^(NUM|PUNCT)$/.test(tokens[at]?.upos ?? ''); at++)
    if (tokens[at]?.form === ',') start = at + 1;
  return start;
}

function isTime(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const lower = form.toLowerCase();
  if (phraseDays.has(lower)) return true;
  if (countedUnits.has(lower)) return afterUnits.has(tokens[at + 1]?.form ?? '');
  if (earliestTimes.has(lower)) return tokens[at - 1]?.form === 'the' && tokens[at - 2]?.form === 'from';
  if (/^(last|next|past|this)$/.test(lower))
    return isUnit(tokens, tokens[at + 1]?.upos === 'NUM' ? at + 2 : at + 1);
  return isCapitalized(form) && (WEEKDAYS.has(lower) || MONTHS.has(lower));
}

function isUnit(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.form.toLowerCase() ?? '';
  return phraseUnits.has(lower) || countedUnits.has(lower);
}

/** Whether a noun follows that is no time itself: "the May 4 flood". */
function describes(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.upos === 'NUM' || isUnit(tokens, next) || isTime(tokens, next)) next++;
  return /^(NOUN|PROPN)$/.test(tokens[next]?.upos ?? '') || tokens[next]?.xpos === 'POS';
}
