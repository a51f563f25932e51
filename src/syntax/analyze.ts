/** From text to sentences and tokens with their place in the tree: the whole way through the language model. */

import { findSentences } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { findTokens } from '../text/tokens.ts';
import { lexemesOfWords } from './acronyms-like-words.ts';
import { createBranching } from './branching.ts';
import { type Configuration, createConfiguration } from './configuration.ts';
import { SURE } from './derivation.ts';
import { misreadParticiples, raiseVerbs } from './garden-path.ts';
import { openGerunds } from './gerund-clauses.ts';
import { placeSpeakers } from './misplaced-speakers.ts';
import { mendTags } from './misread/mend-tags.ts';
import { loadModel, type Model } from './model.ts';
import { nameParents } from './parents-of.ts';
import { type TagDoubts, tagSentence } from './tagger.ts';
import type { Sentence, Syntax, Token, Upos } from './token.ts';
import { partSubjects } from './two-subjects.ts';

/** The longest piece of a sentence that is parsed as one tree; the rest hangs on the first piece. */
export const LONGEST_PARSED = 400;

/** Sentences and tokens of the given paragraphs; no sentence crosses a paragraph's end. */
export function analyze(text: string, paragraphs: readonly Span[], model: Model = loadModel()): Syntax {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const state = createConfiguration(LONGEST_PARSED);
  paragraphs.forEach((paragraph, index) => {
    const spans = findTokens(text, paragraph);
    for (const { first, end } of findSentences(text, spans)) {
      const own = spans.slice(first, end);
      const forms = own.map((span) => slice(text, span));
      const firstToken = tokens.length;
      analyzeWords(model, forms, state).forEach((word, at) => {
        const span = own[at];
        if (span !== undefined) tokens.push(tokenFrom(span, word, firstToken, sentences.length));
      });
      sentences.push({
        start: own[0]?.start ?? paragraph.start,
        end: own.at(-1)?.end ?? paragraph.end,
        firstToken,
        endToken: tokens.length,
        paragraph: index,
      });
    }
  });
  return { sentences, tokens };
}

function tokenFrom(span: Span, word: AnalyzedWord, firstToken: number, sentence: number): Token {
  return {
    start: span.start,
    end: span.end,
    form: word.form,
    lemma: word.lemma,
    upos: word.upos,
    xpos: word.xpos,
    head: word.head < 0 ? -1 : word.head + firstToken,
    deprel: word.deprel,
    sentence,
  };
}

/** A word of one sentence; its head is an index among the sentence's words, -1 for the root. */
export type AnalyzedWord = Pick<Token, 'form' | 'lemma' | 'upos' | 'xpos' | 'head' | 'deprel'>;

/** Tags, lemmas and tree of one sentence whose words are given. */
export function analyzeWords(
  model: Model,
  forms: readonly string[],
  state: Configuration = createConfiguration(LONGEST_PARSED),
): AnalyzedWord[] {
  const words: AnalyzedWord[] = [];
  let root = -1;
  for (let first = 0; first < forms.length; first += LONGEST_PARSED) {
    const piece = analyzePiece(model, forms.slice(first, first + LONGEST_PARSED), state);
    for (const word of piece) {
      if (word.head >= 0) words.push(first > 0 ? { ...word, head: word.head + first } : word);
      else if (root < 0) root = words.push(word) - 1;
      else words.push({ ...word, head: root, deprel: 'parataxis' });
    }
  }
  return words;
}

const tags = new Int32Array(LONGEST_PARSED);
const doubts: TagDoubts = {
  others: new Int32Array(LONGEST_PARSED),
  margins: new Int32Array(LONGEST_PARSED),
};
const parse = createBranching(LONGEST_PARSED);

function analyzePiece(model: Model, forms: readonly string[], state: Configuration): AnalyzedWord[] {
  const lexemes = lexemesOfWords(forms, model.lexemeOf);
  const formAt = (at: number): string => forms[at] ?? '';
  // The tags of a longer sentence before it may stand behind its own.
  const xposAt = (at: number): string => (at < forms.length ? (model.xposOf[tags[at] ?? -1] ?? '') : '');
  tagSentence(model.tagger, lexemes, tags, doubts);
  const given = new Set<number>();
  const give = (at: number, tag: number): void => {
    tags[at] = tag;
    doubts.margins[at] = SURE;
    given.add(at);
  };
  mendTags({ length: forms.length, form: formAt, xpos: xposAt }, ({ word, as }) => {
    give(word, model.mendedTags[as]);
  });
  const sentence = { lexemes, tags, doubts, isGiven: (at: number) => given.has(at) };
  const read = (): void => {
    parse(model, state, sentence);
    partSubjects(state, model, (verb, as) => {
      if (/^VB[DN]$/.test(xposAt(verb - 1))) tags[verb - 1] = model.mendedTags[as];
    });
  };
  read();
  const misread = misreadParticiples(state, model, sentence.isGiven);
  if (misread.length > 0) {
    for (const word of misread) give(word - 1, model.mendedTags.VBD);
    read();
    raiseVerbs(state, model, misread);
  }
  openGerunds(state, model);
  placeSpeakers(state, model, (word) => formAt(word - 1));
  nameParents(state, model, (word) => formAt(word - 1));
  return lexemes.map((lexeme, at) => {
    const tag = tags[at] ?? 0;
    const head = state.heads[at + 1] ?? 0;
    const deprel = model.relationNames[state.labels[at + 1] ?? 0] ?? 'dep';
    return {
      form: lexeme.form,
      lemma: model.entryOf(lexeme, tag).lemma,
      upos: uposInTree(model.uposOf[tag] ?? 'X', deprel),
      xpos: model.xposOf[tag] ?? 'NN',
      head: head > forms.length ? -1 : head - 1,
      deprel,
    };
  });
}

/** Whether a verb is an auxiliary, and what a preposition joins, is seen in the tree. */
function uposInTree(upos: Upos, deprel: string): Upos {
  if (upos === 'VERB' && (deprel === 'aux' || deprel === 'aux:pass' || deprel === 'cop')) return 'AUX';
  if (upos === 'ADP' && deprel === 'mark') return 'SCONJ';
  if (upos === 'SCONJ' && deprel === 'case') return 'ADP';
  return upos;
}
