/** The language model as the analysis uses it, and its way to and from a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { interned } from '../text/interned.ts';
import { actionTemplates } from './action-features.ts';
import type { ActionTable } from './action-table.ts';
import { type DictionaryEntries, dictionaryFrom } from './dictionary.ts';
import { type Entry, entriesOf } from './entry.ts';
import { labelTemplates } from './label-features.ts';
import { formatLemmaRules, type LemmaRules, parseLemmaRules } from './lemma.ts';
import { type Lexeme, lexemesOf } from './lexeme.ts';
import type { MendedTag } from './misread/rule.ts';
import { packSections, unpackSections } from './model-file.ts';
import type { Parser } from './parser.ts';
import { packWeights, unpackWeights } from './perceptron.ts';
import { relationsFrom } from './relations.ts';
import { classScoring, pairScoring } from './scoring.ts';
import type { Tagger } from './tagger.ts';
import { taggerTemplates } from './tagger-features.ts';
import type { Upos } from './token.ts';

export interface Model {
  /** Penn tag and universal tag of each of the tagger's tags. */
  readonly xposOf: readonly string[];
  readonly uposOf: readonly Upos[];
  /** Whether a tag is that of a verb that needs no other, by its number. */
  readonly finiteTags: Uint8Array;
  /** The number of each tag that a word may be given where the tagger took it for another. */
  readonly mendedTags: Readonly<Record<MendedTag, number>>;
  readonly relationNames: readonly string[];
  readonly lexemeOf: (form: string) => Lexeme;
  readonly entryOf: (lexeme: Lexeme, tag: number) => Entry;
  readonly tagger: Tagger;
  readonly parser: Parser;
}

/** Everything that training makes, as the file keeps it. */
export interface ModelParts {
  /** `VBZ|AUX`: Penn tag and universal tag. */
  readonly tagNames: readonly string[];
  readonly relationNames: readonly string[];
  readonly openTags: Uint8Array;
  readonly entries: DictionaryEntries;
  readonly lemmaRules: LemmaRules;
  readonly relations: ReadonlyMap<number, Uint8Array>;
  readonly tagWeights: Int8Array;
  readonly actions: ActionTable;
  readonly labelWeights: Int8Array;
}

export function modelFrom(parts: ModelParts): Model {
  const dictionary = dictionaryFrom(parts.entries, parts.tagNames);
  const lexemeOf = lexemesOf(dictionary);
  const xposOf = parts.tagNames.map(xposFrom);
  return {
    xposOf,
    uposOf: parts.tagNames.map(uposFrom),
    finiteTags: Uint8Array.from(xposOf, (xpos) => Number(/^(?:VB[DPZ]|MD)$/.test(xpos))),
    mendedTags: mendedTagsFrom(parts.tagNames),
    relationNames: parts.relationNames.map(interned),
    lexemeOf,
    entryOf: entriesOf(parts.lemmaRules, xposOf, lexemeOf),
    tagger: {
      scoring: classScoring(taggerTemplates, parts.tagWeights, parts.tagNames.length),
      dictionary,
      openTags: parts.openTags,
    },
    parser: {
      actions: pairScoring(actionTemplates, parts.actions),
      labels: classScoring(labelTemplates, parts.labelWeights, parts.relationNames.length),
      ...relationsFrom(parts.relationNames, parts.relations),
    },
  };
}

function mendedTagsFrom(tagNames: readonly string[]): Readonly<Record<MendedTag, number>> {
  return {
    NN: tagNames.indexOf('NN|NOUN'),
    NNS: tagNames.indexOf('NNS|NOUN'),
    NNP: tagNames.indexOf('NNP|PROPN'),
    RP: tagNames.indexOf('RP|ADP'),
    TO: tagNames.indexOf('TO|PART'),
    VB: tagNames.indexOf('VB|VERB'),
    VBD: tagNames.indexOf('VBD|VERB'),
    VBN: tagNames.indexOf('VBN|VERB'),
    VBP: tagNames.indexOf('VBP|VERB'),
    VBZ: tagNames.indexOf('VBZ|VERB'),
  };
}

/** The Penn tag of a tag's name. */
export function xposFrom(tagName: string): string {
  return interned(tagName.slice(0, tagName.indexOf('|')));
}

function uposFrom(tagName: string): Upos {
  // The treebanks name no other universal tags than these.
  return interned(tagName.slice(tagName.indexOf('|') + 1)) as Upos;
}

export function packModel(parts: ModelParts): Uint8Array {
  const lists = {
    tagNames: parts.tagNames,
    relationNames: parts.relationNames,
    openTags: [...parts.openTags],
    tagSets: parts.entries.tagSets.map((set) => [...set]),
    relations: [...parts.relations].map(([kind, labels]) => [kind, ...labels]),
  };
  return packSections(
    new Map([
      ['lists', Buffer.from(JSON.stringify(lists))],
      ['lemmas', Buffer.from(formatLemmaRules(parts.lemmaRules))],
      ['forms', bytesOf(parts.entries.forms)],
      ['sets', bytesOf(parts.entries.sets)],
      ['common', bytesOf(parts.entries.common)],
      ['tags', packWeights(parts.tagWeights)],
      ['pairs', bytesOf(parts.actions.pairs)],
      ['actions', packWeights(new Int8Array(parts.actions.numbers.buffer))],
      ['labels', packWeights(parts.labelWeights)],
    ]),
  );
}

function bytesOf(array: Int32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

export function unpackModel(file: Buffer): ModelParts {
  const sections = unpackSections(file);
  const section = (name: string): Uint8Array => sections.get(name) ?? new Uint8Array();
  const text = (name: string): string => Buffer.from(section(name)).toString('utf8');
  // Written by `packModel`.
  const lists = JSON.parse(text('lists')) as {
    tagNames: string[];
    relationNames: string[];
    openTags: number[];
    tagSets: number[][];
    relations: number[][];
  };
  return {
    tagNames: lists.tagNames,
    relationNames: lists.relationNames,
    openTags: Uint8Array.from(lists.openTags),
    entries: {
      forms: new Int32Array(copyOf(section('forms'))),
      sets: new Uint16Array(copyOf(section('sets'))),
      tagSets: lists.tagSets.map((set) => Uint8Array.from(set)),
      common: new Int32Array(copyOf(section('common'))),
    },
    lemmaRules: parseLemmaRules(text('lemmas')),
    relations: new Map(lists.relations.map(([kind = 0, ...labels]) => [kind, Uint8Array.from(labels)])),
    tagWeights: unpackWeights(section('tags')),
    actions: {
      pairs: new Int32Array(copyOf(section('pairs'))),
      numbers: new Uint16Array(unpackWeights(section('actions')).buffer),
    },
    labelWeights: unpackWeights(section('labels')),
  };
}

/** A buffer of its own: a section begins anywhere in the file's, and numbers need theirs aligned. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** Where the models are: `models/` in the package, or the folder that DATELINE_MODELS names (weights of one's own). */
export function modelPath(name: string): string {
  return join(process.env.DATELINE_MODELS || join(packageRoot, 'models'), name);
}

let loaded: Model | null = null;

/** The model that ships with the package, read once. */
export function loadModel(): Model {
  loaded ??= modelFrom(unpackModel(readFileSync(modelPath('english.model'))));
  return loaded;
}
