import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldDocument, readCorpus } from '../src/evaluate/corpus.ts';
import { type Judged, type PrecisionTable, precisionTable } from '../src/evaluate/precision-table.ts';
import type { Prediction } from '../src/evaluate/prediction.ts';
import { eventVerdicts } from '../src/evaluate/verdicts/events.ts';
import { jsonLineFromDocument } from '../src/extract/document-json.ts';
import { extract } from '../src/extract/extract.ts';
import { EVENT_RULE_PRECISION } from '../src/lexicon/event-rule-precision.ts';

// npx tsx scripts/fit-event-confidence.ts FOLDER: counts how often each rule of the events is right on an annotated
// corpus (src/evaluate/corpus.ts has the format) and writes src/lexicon/event-rule-precision.ts. A rule that the corpus
// does not show is as good as those of its kind. Measure on other documents than these.

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'docs.jsonl'))) {
  console.error(
    'npx tsx scripts/fit-event-confidence.ts FOLDER\n\nFOLDER holds a docs.jsonl with annotated events.',
  );
  process.exit(2);
}

const judged = readCorpus(join(folder, 'docs.jsonl')).flatMap(judgedEvents);
const byRule = precisionTable(judged, 0);
const byKind = precisionTable(
  judged.map((one) => ({ ...one, rule: kindOf(one.rule) })),
  0,
);
// Of nothing counted, all that is known: as good as all together.
const ofAll = precisionTable(
  judged.map((one) => ({ ...one, rule: 'all' })),
  0,
);
const rules = [...new Set([...EVENT_RULE_PRECISION.keys(), ...byRule.keys()])].sort();
const path = new URL('../src/lexicon/event-rule-precision.ts', import.meta.url);
writeFileSync(path, moduleFrom(rules.map((rule) => [rule, shareOf(rule)])));

function shareOf(rule: string): number {
  return share(byRule, rule) ?? share(byKind, kindOf(rule)) ?? share(ofAll, 'all') ?? 0.5;
}

function share(table: PrecisionTable, key: string): number | undefined {
  return table.get(key)?.[0];
}

/** "event.verb" of "event.verb.both". */
function kindOf(rule: string): string {
  return rule.split('.').slice(0, 2).join('.');
}

/** The events found in a document that its annotation decides on, each with whether it has the annotated type. */
function judgedEvents(gold: GoldDocument): readonly Judged[] {
  const { id, text, title, publishedAt } = gold;
  const document = extract(text, {
    language: 'en',
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
  });
  // A line has the shape that jsonLineFromDocument gives it.
  const prediction = JSON.parse(jsonLineFromDocument(id, document)) as Prediction;
  const ruleAt = new Map(document.events.map(({ trigger, rule }) => [trigger.start, rule]));
  return eventVerdicts(gold, prediction).flatMap(({ confidence, start, isRight }) => {
    const rule = confidence === null ? undefined : ruleAt.get(start);
    return rule === undefined ? [] : [{ rule, doubts: 0, isRight }];
  });
}

function moduleFrom(rows: readonly (readonly [string, number])[]): string {
  return `/**
 * Written by scripts/fit-event-confidence.ts: for each rule of events the share of its records that have the type that was
 * annotated, those of rules that the corpus does not show being that of their kind.
 */
export const EVENT_RULE_PRECISION: ReadonlyMap<string, number> = new Map([
${rows.map(([rule, right]) => `  ['${rule}', ${right}],`).join('\n')}
]);
`;
}
