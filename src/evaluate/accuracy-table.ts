/** One figure of one corpus. */
export interface AccuracyRow {
  readonly corpus: string;
  readonly layer: string;
  readonly measure: string;
  readonly value: number;
}

const HEAD = '| corpus | layer | measure | figure | change |\n| --- | --- | --- | ---: | ---: |';
const STORED = /^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| (\d\.\d{3}) \|/gm;

/** Figures by corpus, layer and measure, as a page of Markdown states them; other tables are passed over. */
export function figuresOfPage(page: string): ReadonlyMap<string, number> {
  return new Map(
    [...page.matchAll(STORED)].map(([, corpus = '', layer = '', measure = '', value = '']) => [
      keyOf({ corpus, layer, measure }),
      Number(value),
    ]),
  );
}

const BEGIN = '<!-- figures -->';
const END = '<!-- end of figures -->';

/**
 * The page with these figures in its table, between the comments `figures` and `end of figures`. Those of the same
 * corpora are replaced, others stay.
 *
 * @throws {RangeError} where the page has no such place.
 */
export function pageWithFigures(page: string, rows: readonly AccuracyRow[]): string {
  const [before, rest] = page.split(`${BEGIN}\n`);
  const [, after] = (rest ?? '').split(END);
  if (before === undefined || after === undefined)
    throw new RangeError(`no place between ${BEGIN} and ${END}`);
  const renewed = new Set(rows.map(({ corpus }) => corpus));
  const kept = [...figuresOfPage(page)].flatMap(([key, value]): readonly AccuracyRow[] => {
    const [corpus = '', layer = '', measure = ''] = key.split(' | ');
    return renewed.has(corpus) ? [] : [{ corpus, layer, measure, value }];
  });
  const all = [...kept, ...rows].sort((a, b) => (a.corpus < b.corpus ? -1 : Number(a.corpus > b.corpus)));
  return `${before}${BEGIN}\n\n${accuracyTable(all, null)}\n\n${END}${after}`;
}

/** A table in Markdown; with figures of earlier, each with its change. */
export function accuracyTable(
  rows: readonly AccuracyRow[],
  earlier: ReadonlyMap<string, number> | null,
): string {
  const head = earlier === null ? HEAD.replaceAll(/ (?:change|---:) \|$/gm, '') : HEAD;
  return [head, ...rows.map((row) => lineOf(row, earlier))].join('\n');
}

function lineOf(row: AccuracyRow, earlier: ReadonlyMap<string, number> | null): string {
  const line = `| ${row.corpus} | ${row.layer} | ${row.measure} | ${row.value.toFixed(3)} |`;
  return earlier === null ? line : `${line} ${changeOf(row, earlier)} |`;
}

function changeOf(row: AccuracyRow, earlier: ReadonlyMap<string, number>): string {
  const before = earlier.get(keyOf(row));
  if (before === undefined) return 'new';
  const change = Number(row.value.toFixed(3)) - before;
  return Math.abs(change) < 0.0005 ? '' : `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)}`;
}

function keyOf({ corpus, layer, measure }: Omit<AccuracyRow, 'value'>): string {
  return `${corpus} | ${layer} | ${measure}`;
}
