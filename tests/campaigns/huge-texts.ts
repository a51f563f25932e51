import { readdirSync, readFileSync } from 'node:fs';

/** Texts of any size that try the time and memory of one layer or another. */
export function hugeTexts(): readonly {
  readonly name: string;
  readonly textOf: (length: number) => string;
}[] {
  return [
    { name: 'news', textOf: (length) => filled(news(), length) },
    { name: 'quotation marks', textOf: (length) => filled('" ', length) },
    { name: 'quotation marks of all kinds', textOf: (length) => filled('“a ‘b" «c ”d’ »\n\n', length) },
    { name: 'capitalized words', textOf: (length) => filled('Voss Kestria Brandt Of Ordania The ', length) },
    {
      name: 'one sentence',
      textOf: (length) => filled('and the minister of the port said that he ', length),
    },
    { name: 'one word', textOf: (length) => filled('port', length) },
    { name: 'brackets', textOf: (length) => filled('((Voss [', length) },
    { name: 'dates', textOf: (length) => filled('on May 3, 2031, last week ', length) },
    { name: 'short paragraphs', textOf: (length) => filled('He said so.\n\n', length) },
    { name: 'stops', textOf: (length) => filled('. ', length) },
  ];
}

function news(): string {
  const folder = new URL('../../seeds/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .join('\n\n');
}

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
