import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLabel, type NameKind, OUTSIDE } from '../syntax/names-labels.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findSentences } from '../text/sentences.ts';
import { findTokens } from '../text/tokens.ts';

/** A document to learn names from: words of its sentences and the label of each. */
export interface NamedDocument {
  readonly id: string;
  readonly corpus: string;
  readonly sentences: readonly (readonly string[])[];
  readonly labels: readonly Uint8Array[];
}

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly form?: string;
  readonly name?: readonly [number, number];
  readonly outer?: boolean;
  readonly optional?: boolean;
  readonly ownType?: string;
}

interface GoldRecord {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly scope?: readonly [number, number];
  readonly mentions?: readonly GoldMention[];
}

/** Reads the names of a corpus in the documented format. */
export function readNamedCorpus(folder: string, corpus: string): NamedDocument[] {
  return readFileSync(join(folder, corpus, 'docs.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => namedDocumentFromRecord(JSON.parse(line) as GoldRecord));
}

function namedDocumentFromRecord(record: GoldRecord): NamedDocument {
  const { text, scope } = record;
  const names = flatNames(record);
  const sentences: string[][] = [];
  const labels: Uint8Array[] = [];
  for (const paragraph of findParagraphs(text)) {
    const tokens = findTokens(text, paragraph);
    for (const { first, end } of findSentences(text, tokens)) {
      const spans = tokens.slice(first, end);
      if (scope !== undefined && (spans[0]?.start ?? 0) >= scope[1]) continue;
      sentences.push(spans.map((span) => text.slice(span.start, span.end)));
      labels.push(labelsOf(spans, names));
    }
  }
  return { id: record.id, corpus: record.corpus, sentences, labels };
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** The outermost names, none in another; days and dates that a corpus counts as names are left out. */
function flatNames({ text, mentions = [] }: GoldRecord): Name[] {
  const names = mentions
    .filter((mention) => (mention.form ?? 'NAME') === 'NAME' && !mention.outer && !isOmitted(mention.ownType))
    .map((mention) => ({
      start: mention.name?.[0] ?? mention.start,
      end: mention.name?.[1] ?? mention.end,
      kind: mention.kind,
    }))
    .map((name) => bareName(text, name))
    .filter((name) => name.start < name.end);
  const outermost = names
    .filter((name) => !isList(text, name, names))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const flat: Name[] = [];
  for (const name of outermost) if (name.start >= (flat.at(-1)?.end ?? 0)) flat.push(name);
  return flat;
}

/** Times and sums, and what GUM counts as names of abstract things, substances and living beings. */
function isOmitted(type: string | undefined): boolean {
  return type !== undefined && /^(time|Date|Money|FIN|abstract|substance|plant|animal)$/.test(type);
}

/**
 * A name that runs over a clause, a place or a bracket behind it is cut there, as newspapers' names are counted:
 * "Orle Stadium in Kesthaven" is the stadium's name, and the town's.
 */
function bareName(text: string, name: Name): Name {
  const words = text.slice(name.start, name.end);
  const cut = words.search(/,? (?:in|at|near|from|where|which|who|on|to|with|by)\b|, | \(|\n/);
  const lower = words.search(
    / (?!of\b|the\b|and\b|for\b|d[eaiou]s?\b|el\b|l[ae]s?\b|v[ao]n\b|de[rnl]\b|y\b|al\b|bin\b)\p{Ll}/u,
  );
  const ends = [cut, lower].filter((at) => at > 0);
  const end = name.kind === 'OTHER' || ends.length === 0 ? words.length : Math.min(...ends);
  const isLower = /^\p{Ll}/u.test(words) && !/\p{Lu}/u.test(words.slice(0, end));
  return { ...name, end: isLower ? name.start : name.start + end };
}

/** "Orland and Velmar", "Orland's National Bank": where each part is a name of its own, the whole is none. */
function isList(text: string, name: Name, names: readonly Name[]): boolean {
  const inner = names.filter((other) => other !== name && other.start >= name.start && other.end <= name.end);
  const opening = inner.find((other) => other.start === name.start && other.end < name.end);
  if (opening === undefined) return false;
  const after = text.slice(opening.end, name.end);
  if (/^(?:,| and| or|,? &)/.test(after))
    return inner.some((other) => other !== opening && other.end === name.end);
  return false;
}

function labelsOf(
  spans: readonly { readonly start: number; readonly end: number }[],
  names: readonly Name[],
): Uint8Array {
  const labels = new Uint8Array(spans.length);
  for (const name of names) {
    let isFirst = true;
    spans.forEach((span, at) => {
      if (span.start >= name.end || span.end <= name.start) return;
      labels[at] = firstLabel(name.kind) + (isFirst ? 0 : 1);
      isFirst = false;
    });
  }
  return labels;
}

/** The label of a word of which the annotation tells nothing. */
export const UNKNOWN = 255;

interface GapRecord {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly gap: Readonly<Record<'a' | 'b', { readonly start: number; readonly end: number }>>;
}

/** Reads a corpus of which each record annotates two persons' names and no other; all other words are unknown. */
export function readPersons(folder: string, corpus: string): NamedDocument[] {
  return readFileSync(join(folder, corpus, 'docs.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { id, text, gap } = JSON.parse(line) as GapRecord;
      const names: Name[] = [gap.a, gap.b].map(({ start, end }) => ({ start, end, kind: 'PERSON' }));
      const known = namedDocumentFromRecord({ id, corpus, text, mentions: names });
      const labels = known.labels.map((row) => row.map((label) => (label === OUTSIDE ? UNKNOWN : label)));
      return { ...known, labels };
    });
}

/** Reads names in IOB2 (`number, word, tag`), a document at each `# newdoc id`. */
export function readIob(folder: string, corpus: string): NamedDocument[] {
  const kinds: Readonly<Record<string, NameKind>> = { PER: 'PERSON', ORG: 'ORGANIZATION', LOC: 'PLACE' };
  const documents: { id: string; sentences: string[][]; labels: Uint8Array[] }[] = [];
  let words: string[] = [];
  let labels: number[] = [];
  const endSentence = (): void => {
    if (words.length > 0) documents.at(-1)?.sentences.push(words);
    if (words.length > 0) documents.at(-1)?.labels.push(Uint8Array.from(labels));
    words = [];
    labels = [];
  };
  for (const line of readFileSync(join(folder, corpus, 'dev.iob2'), 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) documents.push({ id: line.slice(14), sentences: [], labels: [] });
    if (line === '') endSentence();
    const [number, word, tag] = line.split('\t');
    if (number === undefined || word === undefined || tag === undefined || line.startsWith('#')) continue;
    const kind = kinds[tag.slice(2)];
    words.push(word);
    labels.push(kind === undefined ? OUTSIDE : firstLabel(kind) + (tag.startsWith('I') ? 1 : 0));
  }
  endSentence();
  return documents.map((document) => ({ ...document, corpus }));
}
