/** Halves of characters, and the null character: a database of UTF-8 has no half of one, and PostgreSQL no null. */
const UNSTORABLE = /[\0\ud800-\udfff]/;

/** How JSON writes these, or what looks like one of them. */
const MAY_BE_UNSTORABLE = /\\u(?:0000|d[89a-f])/;

/** A value as JSON, without the halves of characters that a span may cut in two. */
export function storable(value: unknown): string {
  return stored(value, wellFormed);
}

/** Looking at each text takes several times as long as writing all, and hardly any needs it. */
function stored(value: unknown, made: (text: string) => string): string {
  const json = JSON.stringify(value);
  if (!MAY_BE_UNSTORABLE.test(json)) return json;
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? made(part) : part));
}

function wellFormed(text: string): string {
  return UNSTORABLE.test(text) ? Buffer.from(text).toString() : text;
}

/** The same without null characters. A place keeps its number: what stands in for one is as long. */
export function storableWithoutNull(value: unknown): string {
  return stored(value, (text) => withoutNull(wellFormed(text)));
}

/** A text as PostgreSQL can hold it. */
export function withoutNull(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text;
}

/** Whether a text, and whatever a span cuts out of it, comes back from either engine as it was. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}
