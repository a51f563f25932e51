/** From treebank sentences to everything that the language model's file holds. */
import { actionTableFrom } from '../syntax/action-table.ts';
import { ROOT_TAG } from '../syntax/configuration.ts';
import type { ConlluSentence } from '../syntax/conllu.ts';
import { type Dictionary, dictionaryFrom } from '../syntax/dictionary.ts';
import { type Entry, entriesOf } from '../syntax/entry.ts';
import { type Lexeme, lexemesOf } from '../syntax/lexeme.ts';
import { type ModelParts, xposFrom } from '../syntax/model.ts';
import { quantize } from '../syntax/perceptron.ts';
import { plainScoring } from '../syntax/plain-scoring.ts';
import { relationsFrom } from '../syntax/relations.ts';
import { tagSentence } from '../syntax/tagger.ts';
import { taggerTemplates } from '../syntax/tagger-features.ts';
import { learnDictionary } from './learn-dictionary.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { createRandom } from './random.ts';
import { withRecasedCopies } from './recase.ts';
import { learnRelations, type ParsedSentence, type ParserWeights, trainParser } from './train-parser.ts';
import { type TrainedTagger, trainTagger } from './train-tagger.ts';
import { createNumbering, type TreebankSentence, treebankSentence } from './treebank.ts';

const TAGGER_EPOCHS = 6;
/** The parser trains on tags from taggers that never saw the sentence: each leaves one part out. */
const FOLDS = 5;
/** Parts are made of runs of sentences, so that a copy is left out with what it copies. */
const RUN = 50;
const PARSER_EPOCHS = 8;
/** Parsers trained in another order each, and summed. */
const PARSERS = 3;
/** Weights that round to less than this share of the largest are dropped. */
const LEAST_TAG_WEIGHT = 3;
const LEAST_PARSER_WEIGHT = 2;

type Report = (line: string) => void;

export function trainSyntax(conllu: readonly ConlluSentence[], report: Report): ModelParts {
  const tags = createNumbering();
  const relations = createNumbering();
  const read = conllu.map((sentence) => treebankSentence(sentence, tags, relations));
  const entries = learnDictionary(read, tags.names);
  const sentences = withRecasedCopies(read, createRandom(3));
  report(`${sentences.length} sentences, ${tags.names.length} tags, ${entries.forms.length} forms`);

  const setup = taggerSetup(sentences, tags.names.length, dictionaryFrom(entries, tags.names));
  const tagger = setup.train(() => true);
  report('tagger trained');
  const lemmaRules = learnLemmas(conllu.flatMap(({ words }) => words));
  const entryOf = entriesOf(lemmaRules, tags.names.map(xposFrom), setup.lexemeOf);
  const parsed = foundTags(sentences, setup, report).map((found, index) =>
    parsedSentence(sentences[index], found, (form, tag) => entryOf(setup.lexemeOf(form), tag)),
  );
  const seen = learnRelations(parsed, ROOT_TAG);
  const known = relationsFrom(relations.names, seen);
  const parser = summed(
    Array.from({ length: PARSERS }, (_, index) =>
      trainParser(parsed, known, PARSER_EPOCHS, index + 1, report),
    ),
  );
  return {
    tagNames: tags.names,
    relationNames: relations.names,
    openTags: tagger.openTags,
    entries,
    lemmaRules,
    relations: seen,
    tagWeights: quantize(tagger.weights, LEAST_TAG_WEIGHT),
    actions: actionTableFrom(quantize(parser.actions, LEAST_PARSER_WEIGHT)),
    labelWeights: quantize(parser.labels, LEAST_PARSER_WEIGHT),
  };
}

interface TaggerSetup {
  readonly lexemeOf: (form: string) => Lexeme;
  readonly lexemes: readonly (readonly Lexeme[])[];
  /** Trains on the sentences whose index is wanted. */
  readonly train: (isWanted: (index: number) => boolean) => TrainedTagger;
}

function taggerSetup(
  sentences: readonly TreebankSentence[],
  tags: number,
  dictionary: Dictionary,
): TaggerSetup {
  const lexemeOf = lexemesOf(dictionary);
  const lexemes = sentences.map((sentence) => sentence.forms.map(lexemeOf));
  const tagged = sentences.map((sentence, index) => ({ lexemes: lexemes[index] ?? [], tags: sentence.tags }));
  const openTags = openTagsOf(sentences, tags);
  const train = (isWanted: (index: number) => boolean) =>
    trainTagger(
      tagged.filter((_, index) => isWanted(index)),
      tags,
      dictionary,
      openTags,
      TAGGER_EPOCHS,
    );
  return { lexemeOf, lexemes, train };
}

/** Tags that many different words have, so that a new word may have them too. */
function openTagsOf(sentences: readonly TreebankSentence[], tags: number): Uint8Array {
  const forms = Array.from({ length: tags }, () => new Set<string>());
  for (const sentence of sentences) {
    sentence.forms.forEach((form, at) => {
      forms[sentence.tags[at] ?? 0]?.add(form.toLowerCase());
    });
  }
  return Uint8Array.from([...forms.keys()].filter((tag) => (forms[tag]?.size ?? 0) > 4));
}

function foundTags(
  sentences: readonly TreebankSentence[],
  { lexemes, train }: TaggerSetup,
  report: Report,
): Int32Array[] {
  const found = sentences.map((sentence) => new Int32Array(sentence.forms.length));
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = (index: number): boolean => Math.floor(index / RUN) % FOLDS === fold;
    const trained = train((index) => !isLeftOut(index));
    const tagger = { ...trained, scoring: plainScoring(taggerTemplates, trained.weights, trained.tags) };
    found.forEach((tags, index) => {
      if (isLeftOut(index)) tagSentence(tagger, lexemes[index] ?? [], tags);
    });
    report(`tags for the parser: part ${fold + 1} of ${FOLDS}`);
  }
  return found;
}

function parsedSentence(
  sentence: TreebankSentence | undefined,
  tags: Int32Array,
  entryOf: (form: string, tag: number) => Entry,
): ParsedSentence {
  const { forms = [], heads = new Int32Array(), relations = new Int32Array() } = sentence ?? {};
  return {
    words: Int32Array.from(forms, (form, at) => entryOf(form, tags[at] ?? 0).word),
    tags,
    heads,
    relations,
  };
}

function summed(parsers: readonly ParserWeights[]): ParserWeights {
  const sum = (pick: (parser: ParserWeights) => Float32Array): Float32Array => {
    const [first = new Float32Array(), ...others] = parsers.map(pick);
    return first.map((weight, cell) => others.reduce((total, other) => total + (other[cell] ?? 0), weight));
  };
  return { actions: sum((parser) => parser.actions), labels: sum((parser) => parser.labels) };
}
