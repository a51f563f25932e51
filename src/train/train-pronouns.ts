// Learns whom pronouns stand for. Usage: npx tsx src/train/train-pronouns.ts FOLDER_OF_CORPORA
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findActors } from '../extract/actors/find-actors.ts';
import { chooserOfModel, type PronounChooser } from '../extract/coreference/pronoun-antecedent.ts';
import type { PronounCandidate } from '../extract/coreference/pronoun-candidates.ts';
import { PRONOUN_FEATURES } from '../extract/coreference/pronoun-cells.ts';
import { type PronounModel, pronounProbabilities } from '../extract/coreference/pronoun-model.ts';
import type { Candidate } from '../extract/mentions/candidate.ts';
import { analyze } from '../syntax/analyze.ts';
import { modelPath } from '../syntax/model.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { isHeldOut } from './held-out.ts';
import { createRandom, shuffled } from './random.ts';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly entity?: string;
  readonly name?: readonly [number, number];
}

interface GoldRecord {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** One pronoun's candidates, and which of them the annotation says it is. */
export interface PronounExample {
  readonly document: string;
  readonly candidates: readonly PronounCandidate[];
  readonly right: readonly boolean[];
}

const CORPORA = ['gum-news', 'gum-other', 'meantime'];

/** Reads the pronouns of the corpora, every earlier one resolved as annotated. */
export function readPronounExamples(folder: string): PronounExample[] {
  return CORPORA.flatMap((corpus) =>
    readFileSync(join(folder, corpus, 'docs.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldRecord)
      .filter(({ id }) => !isHeldOut(id))
      .flatMap(examplesOf),
  );
}

function examplesOf({ id, corpus, text, mentions }: GoldRecord): PronounExample[] {
  const examples: PronounExample[] = [];
  const gold = goldIndex(text, mentions);
  const choose: PronounChooser = (pronoun, candidates) => {
    const entity = gold(pronoun);
    if (entity === undefined) return null;
    const right = candidates.map(
      (candidate) => candidate.entity?.mentions.some((mention) => gold(mention) === entity) ?? false,
    );
    const none = !right.includes(true);
    examples.push({
      document: `${corpus} ${id}`,
      candidates,
      right: none ? candidates.map((one) => one.entity === null) : right,
    });
    const chosen = candidates.find((_, at) => right[at])?.entity;
    return chosen == null ? null : { entity: chosen, confidence: 1 };
  };
  findActors(text, analyze(text, findParagraphs(text)), [], { choose });
  return examples;
}

interface GapRecord {
  readonly id: string;
  readonly text: string;
  readonly gap: Readonly<Record<'a' | 'b', GapName>> & { readonly pronoun: { readonly start: number } };
}

interface GapName {
  readonly start: number;
  readonly end: number;
  readonly coref: boolean;
}

/** Reads the corpus of one annotated pronoun a text; a model that knows others resolves the rest. */
export function readGapExamples(folder: string, model: PronounModel): PronounExample[] {
  const modelChooser = chooserOfModel(model);
  return readFileSync(join(folder, 'gap-development', 'docs.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const { id, text, gap } = JSON.parse(line) as GapRecord;
      if (isHeldOut(id)) return [];
      const examples: PronounExample[] = [];
      const names = [gap.a, gap.b].filter((name) => name.coref);
      const choose: PronounChooser = (pronoun, candidates) => {
        if (pronoun.start !== gap.pronoun.start) return modelChooser(pronoun, candidates);
        const right = candidates.map(({ entity }) =>
          names.some((name) => entity?.mentions.some((mention) => isOn(mention, name)) === true),
        );
        if (right.includes(true)) examples.push({ document: `gap-development ${id}`, candidates, right });
        return null;
      };
      findActors(text, analyze(text, findParagraphs(text)), [], { choose });
      return examples;
    });
}

function isOn(mention: Candidate, name: GapName): boolean {
  return mention.form === 'NAME' && mention.start < name.end && name.start < mention.end;
}

/** The annotated entity of a mention: by equal span, or equal name. */
function goldIndex(
  text: string,
  mentions: readonly GoldMention[],
): (mention: Candidate) => string | undefined {
  const bySpan = new Map<string, string>();
  for (const { start, end, name, entity } of mentions) {
    if (entity === undefined) continue;
    bySpan.set(`${trimmed(text, start)} ${end}`, entity);
    if (name !== undefined) bySpan.set(`${name[0]} ${name[1]}`, entity);
  }
  return ({ start, end }) => bySpan.get(`${trimmed(text, start)} ${end}`);
}

function trimmed(text: string, start: number): number {
  return /^the\s/i.test(text.slice(start, start + 4)) ? start + 4 : start;
}

const EPOCHS = 20;
const RATE = 0.1;
const DECAY = 1e-2;

/** Log-linear weights by stochastic gradient. */
export function trainPronouns(examples: readonly PronounExample[]): PronounModel {
  const weights = new Float64Array(PRONOUN_FEATURES);
  const slopes = new Float64Array(PRONOUN_FEATURES).fill(1);
  const random = createRandom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { candidates, right } of shuffled(examples, random)) {
      const probabilities = pronounProbabilities(weights, candidates);
      const rightMass = probabilities.reduce((sum, p, at) => sum + (right[at] ? p : 0), 0);
      candidates.forEach(({ features }, at) => {
        const probability = probabilities[at] ?? 0;
        const target = right[at] ? probability / rightMass : 0;
        for (const feature of features) {
          const slope = probability - target + DECAY * (weights[feature] ?? 0);
          slopes[feature] = (slopes[feature] ?? 0) + slope * slope;
          weights[feature] = (weights[feature] ?? 0) - (RATE * slope) / Math.sqrt(slopes[feature] ?? 1);
        }
      });
    }
  }
  return weights;
}

export function pairsOfModel(model: PronounModel): number[] {
  const pairs: number[] = [];
  model.forEach((weight, feature) => {
    const thousandths = Math.round(weight * 1000);
    if (thousandths !== 0) pairs.push(feature, thousandths);
  });
  return pairs;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: train-pronouns.ts FOLDER_OF_CORPORA');
  const annotated = readPronounExamples(folder);
  const examples = [...annotated, ...readGapExamples(folder, trainPronouns(annotated))];
  writeFileSync(modelPath('pronouns.json'), `${JSON.stringify(pairsOfModel(trainPronouns(examples)))}\n`);
  console.log(`${examples.length} pronouns`);
}
