/** Halves of characters, and the null character: a database of UTF-8 has no half of one, and PostgreSQL no null. */
const UNSTORABLE = /[\0\ud800-\udfff]/;

/** A value as JSON, without the halves of characters that a span may cut in two. */
export function storable(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? wellFormed(part) : part));
}

function wellFormed(text: string): string {
  return UNSTORABLE.test(text) ? Buffer.from(text).toString() : text;
}

/** The same without null characters. A place keeps its number: what stands in for one is as long. */
export function storableWithoutNull(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'string' ? withoutNull(wellFormed(part)) : part,
  );
}

/** A text as PostgreSQL can hold it. */
export function withoutNull(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text;
}

/** Whether a text, and whatever a span cuts out of it, comes back from either engine as it was. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}
