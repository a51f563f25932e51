import type { Span } from './span.ts';

const TERMINAL = '.!?:…';
const CLOSING = '"”’\'»)]}';
const OPENING = '"“„«';
const BULLETS = '•●▪◦·*';
/** Characters from the edge of a line that are looked at. */
const EDGE = 40;
/** "the U.S.", "J.": a full stop that need not end a sentence. */
const INITIALS = /(?:^|[^\p{L}.])(?:\p{L}\.)+$/u;
/** Words that no sentence and no headline ends with, and a word broken at its hyphen. */
const EXPECTS_MORE =
  /(?:^|\s)(?:a|an|and|as|at|but|by|for|from|in|into|its|nor|of|on|or|our|than|that|the|their|to|upon|which|who|whose|with)$|\p{L}-$/iu;

/** Whether a sentence, or a line that introduces one ("He said:"), ends with the line. */
export function isFinished(text: string, line: Span): boolean {
  let at = line.end;
  while (at > line.start && CLOSING.includes(text.charAt(at - 1))) at -= 1;
  return at > line.start && TERMINAL.includes(text.charAt(at - 1));
}

/** Whether the line ends in a word that asks for more: "the ministers of". */
export function expectsMore(text: string, line: Span): boolean {
  return EXPECTS_MORE.test(tail(text, line));
}

export function endsInInitials(text: string, line: Span): boolean {
  return INITIALS.test(tail(text, line));
}

export function startsInLowerCase(text: string, line: Span): boolean {
  return /^\p{Ll}/u.test(head(text, line));
}

export function startsWithOpeningMark(text: string, line: Span): boolean {
  return OPENING.includes(text.charAt(line.start));
}

/** "• Tarn", "* Tarn", "(a) the port", "1. The port". */
export function startsWithBullet(text: string, line: Span): boolean {
  const start = head(text, line);
  return (
    (BULLETS.includes(start.charAt(0)) && /^.\s/.test(start)) ||
    /^(?:\(?[a-z0-9]{1,2}\)|\d{1,2}\.)\s/.test(start)
  );
}

/** "by Mira Sand", as a line of its own under a headline. */
export function isByline(text: string, line: Span): boolean {
  const whole = line.end - line.start <= EDGE ? text.slice(line.start, line.end) : '';
  return /^by \p{Lu}[^.!?,]*$/iu.test(whole);
}

function head(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + EDGE));
}

function tail(text: string, line: Span): string {
  return text.slice(Math.max(line.start, line.end - EDGE), line.end);
}
