/** A half-open range [start, end) of UTF-16 code units in one article's text, as it was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that a span covers, unchanged. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether every character of `inner` is one of `outer`'s. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span shares a character with one of `spans`, which are in order and apart from each other. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  return (spans[low]?.start ?? span.end) < span.end;
}

/** The order of every layer: by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
