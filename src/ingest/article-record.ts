import type { Metadata } from '../extract/document.ts';
import { parseMetadata } from '../text/metadata.ts';
import { byteLines } from './byte-lines.ts';

/** An article as a line of JSON has it. */
export interface ArticleRecord {
  readonly id: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** Fields that say nothing here. */
  readonly unknownFields: readonly string[];
}

export type RecordLine =
  | { readonly line: number; readonly record: ArticleRecord; readonly problem?: never }
  | { readonly line: number; readonly record?: never; readonly problem: string };

const LONGEST = 64 * 1024 * 1024;

const NO_RECORD = 'expected a JSON object';

/** Reads records, one a line; those that are none are told with the reason, and the rest goes on. */
export async function* readRecords(stream: AsyncIterable<Uint8Array>): AsyncGenerator<RecordLine> {
  for await (const { line, bytes } of byteLines(stream, LONGEST)) {
    if (bytes === null) yield { line, problem: 'is longer than 64 MiB' };
    else if (!isBlank(bytes)) yield { line, ...recordFromLine(bytes) };
  }
}

/** How many lines `readRecords` gives. */
export async function countRecords(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0;
  for await (const { bytes } of byteLines(stream, LONGEST)) if (bytes === null || !isBlank(bytes)) count += 1;
  return count;
}

function recordFromLine(bytes: Uint8Array): { record: ArticleRecord } | { problem: string } {
  const json = jsonFromBytes(bytes);
  if ('problem' in json) return json;
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: NO_RECORD };
  const { id, text }: { id?: unknown; text?: unknown } = value;
  const hasId = (typeof id === 'string' && id !== '') || typeof id === 'number';
  if (!hasId || typeof text !== 'string') {
    const missing = [...(hasId ? [] : ['id']), ...(typeof text === 'string' ? [] : ['text'])];
    return { problem: missing.map((field) => `${field}: expected text`).join('; ') };
  }
  if (text.trim() === '') return { problem: 'text: is empty; an article needs text' };
  if (typeof id === 'number' && !isExact(id)) {
    return { problem: `id: ${id} is more than a number holds exactly; put it in quotation marks` };
  }
  const { metadata, problems } = parseMetadata(statedIn(value));
  if (problems) return { problem: problems.map(({ field, problem }) => `${field}: ${problem}`).join('; ') };
  const unknownFields = Object.keys(value).filter((field) => !RECORD_FIELDS.includes(field));
  return { record: { id: String(id), text, metadata, unknownFields } };
}

function isExact(id: number): boolean {
  return Math.abs(id) <= Number.MAX_SAFE_INTEGER;
}

function jsonFromBytes(bytes: Uint8Array): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'is not UTF-8; save the file as UTF-8' };
    return { problem: 'is not JSON; expected a JSON object on one line' };
  }
}

const METADATA_FIELDS = ['title', 'outlet', 'url', 'publishedAt', 'language'];

export const RECORD_FIELDS = ['id', 'text', ...METADATA_FIELDS];

/** The metadata among a record's fields, line breaks in it closed. */
function statedIn(value: object): Record<string, unknown> {
  const fields = Object.entries(value).filter(([field]) => METADATA_FIELDS.includes(field));
  return Object.fromEntries(
    fields.map(([field, stated]) => [
      field,
      typeof stated === 'string' ? stated.replace(/\s+/g, ' ') : stated,
    ]),
  );
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}
