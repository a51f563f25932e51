import { WEEKDAYS } from '../../lexicon/time-words.ts';

const weekdays: ReadonlySet<string> = new Set(
  Array.from(WEEKDAYS.keys(), (day) => day.charAt(0).toUpperCase() + day.slice(1)),
);

/** "Friday"; what is written otherwise may be part of a name. */
export function isWeekday(form: string | undefined): boolean {
  return weekdays.has(form ?? '');
}

/** "Friday", "yesterday"; "TODAY" is a newspaper. */
export function isDayWord(form: string | undefined): boolean {
  return isWeekday(form) || form === 'today' || form === 'yesterday';
}

/** The same however it is written: between a verb of saying and what was said no name stands. */
export function isDayInAnyCase(form: string): boolean {
  const lower = form.toLowerCase();
  return WEEKDAYS.has(lower) || lower === 'today' || lower === 'yesterday';
}
