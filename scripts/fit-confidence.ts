import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldDocument, readCorpus } from '../src/evaluate/corpus.ts';
import { type Judged, type PrecisionTable, precisionTable } from '../src/evaluate/precision-table.ts';
import { trimContent } from '../src/evaluate/trim.ts';
import { extract } from '../src/extract/extract.ts';
import { doubtsOf, MOST_DOUBTS, precisionKey } from '../src/extract/quotes/confidence.ts';
import { findAttributions } from '../src/extract/quotes/find-attributions.ts';
import { kindOf } from '../src/extract/quotes/quote-kind.ts';
import { quoteTextOf } from '../src/extract/quotes/quote-text.ts';
import { QUOTE_RULE_PRECISION } from '../src/lexicon/quote-rule-precision.ts';

// npx tsx scripts/fit-confidence.ts FOLDER [RULE ...]: counts how often each rule of the quotes is right on an annotated
// corpus (src/evaluate/corpus.ts has the format) and writes src/lexicon/quote-rule-precision.ts, from which a quote's
// confidence is read. To be run again when a rule has changed; with names of rules, only theirs are written anew. Measure
// on other documents than these.

const [folder, ...rules] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'docs.jsonl'))) {
  console.error(
    'npx tsx scripts/fit-confidence.ts FOLDER [RULE ...]\n\nFOLDER holds a docs.jsonl with annotated quotes.',
  );
  process.exit(2);
}

const judged = readCorpus(join(folder, 'docs.jsonl')).flatMap(judgedQuotes);
const path = new URL('../src/lexicon/quote-rule-precision.ts', import.meta.url);
writeFileSync(path, moduleFrom(withKept(precisionTable(judged, MOST_DOUBTS))));

/** The rows of all other rules as they are, where rules are named. */
function withKept(fitted: PrecisionTable): PrecisionTable {
  if (rules.length === 0) return fitted;
  const isNamed = ([key]: readonly [string, readonly number[]]): boolean =>
    rules.includes(key.split(' ')[0] ?? '');
  const kept = [...QUOTE_RULE_PRECISION].filter((row) => !isNamed(row));
  return new Map([...kept, ...[...fitted].filter(isNamed)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The quotes found in a document, each with whether one of exactly that content is annotated. */
function judgedQuotes({ text, quotes = [], publishedAt }: GoldDocument): readonly Judged[] {
  const wanted = new Set(quotes.map(({ content }) => trimContent(text, content).join(';')));
  const { paragraphs, furniture, tokens, sentences } = extract(text, {
    language: 'en',
    ...(publishedAt !== undefined && { publishedAt }),
  });
  const page = quoteTextOf(text, paragraphs, furniture, { tokens, sentences });
  const all = findAttributions(page).map((attribution) => {
    const content = attribution.content.map(({ start, end }) => [start, end] as const);
    return {
      rule: precisionKey(attribution, kindOf(page, attribution)),
      doubts: doubtsOf(page, attribution),
      isRight: wanted.has(trimContent(text, content).join(';')),
    };
  });
  return withTurnsAsOne(all);
}

/** Who annotates an interview takes all of its turns for quotes or none: all that are right are one, all others one more. */
function withTurnsAsOne(judged: readonly Judged[]): readonly Judged[] {
  const isTurn = ({ rule }: Judged): boolean => rule.startsWith('quote.interview ');
  const turns = judged.filter(isTurn);
  const one = [true, false].flatMap((isRight) => turns.find((turn) => turn.isRight === isRight) ?? []);
  return [...judged.filter((other) => !isTurn(other)), ...one];
}

function moduleFrom(table: PrecisionTable): string {
  const rows = [...table].map(([rule, shares]) => `  ['${rule}', [${shares.join(', ')}]],`);
  return `/**
 * Written by scripts/fit-confidence.ts: for each rule and kind of quotes the share that is exactly right, with no doubt,
 * one, two, and three or more (src/extract/quotes/confidence.ts has what is right and what is a doubt).
 */
export const QUOTE_RULE_PRECISION: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
${rows.join('\n')}
]);
`;
}
