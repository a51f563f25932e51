import { type Span, slice } from '../../text/span.ts';

/** "Voss: The port is shut.", "Q: Why?", "TAREL VOSS (minister): ...", "**Voss:** ...": who speaks, then a colon. */
const LABEL =
  /^(?:\*\*|__)?((?:[QA]|\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von|al|bin)){0,5})(?: \([^()\n]{1,40}\))?)(?:\*\*|__)?(:|\.(?=\s+\p{Lu}))(?:\*\*|__)?\s+(?=\S)/u;
const LETTERS = /^[QA]$/;

export interface Labelled {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly label: Span;
  /** Of the speaker: where a label gives the last name alone, the full one of another label. */
  readonly name: string;
  readonly colon: Span;
  readonly words: Span;
}

/** "Q" and "A". */
export function isLetter({ name }: Labelled): boolean {
  return LETTERS.test(name);
}

/** The label that a paragraph opens with; null for none. */
export function readLabel(text: string, paragraph: Span, index: number): Labelled | null {
  const match = LABEL.exec(text.slice(paragraph.start, paragraph.start + 120));
  if (match === null) return null;
  const [all, name = '', mark = ''] = match;
  if (mark === '.' && !LETTERS.test(name)) return null;
  const start = paragraph.start + all.indexOf(name);
  const colon = paragraph.start + all.indexOf(mark, start - paragraph.start + name.length);
  return {
    paragraph: index,
    label: { start, end: start + name.length },
    name,
    colon: { start: colon, end: colon + 1 },
    words: { start: paragraph.start + all.length, end: paragraph.end },
  };
}

/** "Joel Abbas: ... Abbas: ...": a label that ends exactly one longer label is the same speaker's. */
export function withFullNames(labels: readonly Labelled[]): readonly Labelled[] {
  const fullNames = namesByEnd(new Set(labels.map(({ name }) => name)));
  return labels.map((found) => {
    const [full, ...others] = fullNames.get(found.name.toUpperCase()) ?? [];
    return full === undefined || others.length > 0 ? found : { ...found, name: full };
  });
}

/** Names by what they end with, from each of their words but the first on, in capitals. */
function namesByEnd(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const words = name
      .replace(/ \([^()]*\)$/, '')
      .toUpperCase()
      .split(' ');
    for (let first = 1; first < words.length; first++) {
      const end = words.slice(first).join(' ');
      found.set(end, [...(found.get(end) ?? []), name].slice(0, 2));
    }
  }
  return found;
}

/** The question and the answer right before the first "Q:", each with a name for a label; none where there is no such pair. */
export function openingPair(text: string, labelled: readonly Labelled[]): readonly Labelled[] {
  const first = labelled.findIndex(isLetter);
  const [question, answer] = labelled.slice(Math.max(0, first - 2), Math.max(0, first));
  if (question === undefined || answer === undefined || labelled[first]?.name !== 'Q') return [];
  if (question.name === answer.name || !/\?["”'’)]*$/.test(slice(text, question.words))) return [];
  return [question, answer];
}
