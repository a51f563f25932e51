import type { Range } from './corpus.ts';

const EDGE = new Set(' \t\r\n\u00a0"“”„«»\'‘’`.,;:!?…—–-()[]');

/** A range without the quotation marks, punctuation and white space at its edges. */
export function trimEdges(text: string, [start, end]: Range): Range {
  let from = start;
  let until = end;
  while (from < until && EDGE.has(text.charAt(from))) from++;
  while (until > from && EDGE.has(text.charAt(until - 1))) until--;
  return [from, until];
}

/**
 * A quote's content as it is compared: each range trimmed, a leading "that" left out, ranges joined where no word
 * stands between them.
 */
export function trimContent(text: string, content: Iterable<Range>): readonly Range[] {
  const out: [number, number][] = [];
  for (const range of [...content].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const [from, until] = out.length ? trimEdges(text, range) : withoutThat(text, trimEdges(text, range));
    if (from >= until) continue;
    const last = out.at(-1);
    if (last && !/[\p{L}\p{N}_]/u.test(text.slice(last[1], from))) last[1] = Math.max(last[1], until);
    else out.push([from, until]);
  }
  return out;
}

function withoutThat(text: string, [start, end]: Range): Range {
  const that = /^that\s+(?=\S)/i.exec(text.slice(start, end));
  if (!that) return [start, end];
  return trimEdges(text, [start + that[0].length, end]);
}

/** A name as it is compared: without article, possessive ending and outer punctuation ("Inc." = "Inc"). */
export function trimName(text: string, [start, end]: Range): Range {
  let from = start;
  let until = end;
  const article = /^(?:the|a|an)\s+/i.exec(text.slice(from, until));
  if (article && article[0].length < until - from) from += article[0].length;
  while (from < until && !isWordCharacter(text.charAt(from))) from++;
  const possessive = /['’]s?$/.exec(text.slice(from, until));
  if (possessive) until = from + possessive.index;
  while (until > from && !isWordCharacter(text.charAt(until - 1)) && text.charAt(until - 1) !== '.') until--;
  if (until > from && text.charAt(until - 1) === '.') until--;
  return from < until ? [from, until] : [start, end];
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
