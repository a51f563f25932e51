import { randomBytes } from 'node:crypto';
import type { Context } from '../graphql/context.ts';
import { bytesFrom, textFrom, Utf8Text, type WireText } from '../store/utf8-text.ts';
import type { Reads } from './reads.ts';
import type { Bound } from './slot.ts';
import { Unplannable } from './unplannable.ts';

/** What an answer is finished with. */
export interface Answering {
  readonly context: Context;
  readonly bound: Bound;
  /** How many objects of each sort the answer has, for its cost. */
  readonly counts: number[];
  /** What it hangs on. */
  readonly reads: Reads;
  /** How long what was worked out for it has become. */
  characters: number;
}

/** JSON that the database can't write: an id, a cursor, a float, what is worked out from columns; `payload` are those. */
export type Mark = (payload: readonly unknown[], answering: Answering) => string | Promise<string>;

/** Begins whatever is to be swapped in the text of an answer. It leaves this process in no answer, so no text has it. */
const NONCE = randomBytes(6).toString('base64url');

/** The first item of an array that stands for a value: the mark of this index makes it from the items behind. */
export function signOf(mark: number): string {
  return `${NONCE}${mark}`;
}

/** The first key of an object, where objects of this sort are counted. */
export function countedKey(object: number, key: string): string {
  return `${NONCE}${object}:${key}`;
}

/** The key of the first member of an object that is written among those of the one it is in, under `key`. */
export function openingKey(key: string, first: string): string {
  return `${key}${NONCE}>${first}`;
}

/** A member behind the last one of such an object. */
export const CLOSING_KEY = `${NONCE}<`;
const CLOSING = `${CLOSING_KEY}":0`;

/** The key of a member by which a record says that it was read; it has its id. */
export const READ_KEY = `${NONCE}=`;
/** The same of one that was looked for. */
export const SOUGHT_KEY = `${NONCE}?`;

/** In the place of a null that must not be. */
export const MISSING = `${NONCE}!`;

/** The rest of an array behind its first item: texts and numbers. */
const PAYLOAD = /(?:[^"\]]|"[^"\\]*(?:\\.[^"\\]*)*")*\]/y;
const [ZERO, NINE, COLON, QUOTE] = [...'09:"'].map((letter) => letter.charCodeAt(0));

/** The answer, out of the text that the database gave: objects counted, marks swapped for what they stand for. */
export async function finished(
  given: WireText,
  marks: readonly Mark[],
  answering: Answering,
): Promise<WireText> {
  if (!(given instanceof Utf8Text)) return swapped(given, marks, answering);
  // All that is looked for is ASCII, which is the same as bytes.
  return new Utf8Text(await swapped(given.bytes, marks.map(ofBytes), answering));
}

/** A mark among bytes, of which its payload are some. */
function ofBytes(mark: Mark): Mark {
  return (payload, answering) => {
    const texts = payload.map((item) => (typeof item === 'string' ? textFrom(new Utf8Text(item)) : item));
    const value = mark(texts, answering);
    return typeof value === 'string' ? bytesFrom(value) : value.then(bytesFrom);
  };
}

async function swapped(text: string, marks: readonly Mark[], answering: Answering): Promise<string> {
  const parts: (string | Promise<string>)[] = [];
  let ready = '';
  let done = 0;
  for (let at = text.indexOf(NONCE); at >= 0; at = text.indexOf(NONCE, done)) {
    const sign = text[at + NONCE.length];
    if (sign === '>') {
      ready += `${text.slice(done, at)}":{"`;
      done = at + NONCE.length + 1;
      continue;
    }
    if (sign === '<') {
      // Before it stand the comma and the quotation mark of the member.
      ready += `${text.slice(done, at - 2)}}`;
      done = at + CLOSING.length;
      continue;
    }
    if (sign === '=' || sign === '?') {
      const { value, until } = memberAt(text, at + READ_KEY.length);
      const start = startOfMember(text, done, at - 1);
      ready += text.slice(done, start);
      // Where none is left before it, the comma behind goes with it.
      done = text[start] === ',' || text[until] !== ',' ? until : until + 1;
      (sign === '=' ? answering.reads.records : answering.reads.found).add(value);
      continue;
    }
    const { number, end } = numberAt(text, at + NONCE.length);
    const next = text.charCodeAt(end);
    if (next === COLON) {
      ready += text.slice(done, at);
      done = end + 1;
      answering.counts[number] = (answering.counts[number] ?? 0) + 1;
    } else if (next === QUOTE) {
      // Before it stand the bracket and the quotation mark of the array.
      ready += text.slice(done, at - 2);
      const { payload, until } = payloadAt(text, end + 1);
      done = until;
      const value = markOf(marks, number)(payload, answering);
      if (typeof value === 'string') ready += value;
      else {
        // Whatever else fails first, nobody is left alone with this.
        value.catch(() => undefined);
        parts.push(ready, value);
        ready = '';
      }
    } else throw new Unplannable('a value that must be there is null');
  }
  ready += text.slice(done);
  return parts.length === 0 ? ready : (await Promise.all([...parts, ready])).join('');
}

/** Where a member begins whose quotation mark stands at `quote`: at the comma before, unless it is the first that is left. */
function startOfMember(text: string, done: number, quote: number): number {
  return quote > done && text[quote - 1] === ',' ? quote - 1 : quote;
}

function numberAt(text: string, start: number): { readonly number: number; readonly end: number } {
  let [number, end] = [0, start];
  for (;;) {
    const code = text.charCodeAt(end);
    if (!(code >= (ZERO ?? 0) && code <= (NINE ?? 0))) return { number, end };
    number = number * 10 + code - (ZERO ?? 0);
    end++;
  }
}

function payloadAt(
  text: string,
  start: number,
): { readonly payload: readonly unknown[]; readonly until: number } {
  PAYLOAD.lastIndex = start;
  const [rest] = PAYLOAD.exec(text) ?? [];
  if (rest === undefined) throw new Error('an array of the statement has no end');
  const items = rest.startsWith(',') ? rest.slice(1) : rest;
  // Written by the statement as an array of texts and numbers.
  return { payload: JSON.parse(`[${items}`) as unknown[], until: start + rest.length };
}

/** The text that stands behind a key, and where it ends. */
const MEMBER = /":("[^"\\]*(?:\\.[^"\\]*)*")/y;

function memberAt(text: string, start: number): { readonly value: string; readonly until: number } {
  MEMBER.lastIndex = start;
  const [, value] = MEMBER.exec(text) ?? [];
  if (value === undefined) throw new Error('a record of the statement does not say which it is');
  return { value: JSON.parse(value) as string, until: MEMBER.lastIndex };
}

function markOf(marks: readonly Mark[], index: number): Mark {
  const mark = marks[index];
  if (!mark) throw new Error(`there is no mark ${index}`);
  return mark;
}
