import { findParagraphs } from '../text/paragraphs.ts';
import { findSentences } from '../text/sentences.ts';
import { findTokens } from '../text/tokens.ts';
import type { GoldDocument } from './corpus.ts';
import type { Verdict } from './verdicts/verdict.ts';

/** The errors of a layer, worst first: surely found and wrong before doubtfully found, then what was missed. */
export function worstFirst<T extends Verdict>(verdicts: readonly T[]): readonly T[] {
  return verdicts.filter(({ isRight }) => !isRight).sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
}

/** How many records of a layer went wrong, and in which of three ways. */
export function errorCounts(layer: string, verdicts: readonly Verdict[]): string {
  const errors = verdicts.filter(({ isRight }) => !isRight);
  const missed = errors.filter(({ found }) => found === null).length;
  const unwanted = errors.filter(({ wanted }) => wanted === null).length;
  const otherwise = errors.length - missed - unwanted;
  return `${layer}: ${errors.length} errors in ${verdicts.length} records: ${missed} missed, ${unwanted} found where nothing is, ${otherwise} found otherwise`;
}

/** An error as it is shown: what was found, what is annotated, and the sentence. */
export function errorLines({ id, text }: GoldDocument, verdict: Verdict): string {
  const { found, wanted, confidence, start } = verdict;
  const sure = confidence === null ? '' : ` (confidence ${confidence.toFixed(2)})`;
  return [
    `${id}:${start}`,
    `  found    ${found === null ? 'nothing' : oneLine(found)}${sure}`,
    `  wanted   ${wanted === null ? 'nothing' : oneLine(wanted)}`,
    `  sentence ${oneLine(sentenceAt(text, start))}`,
  ].join('\n');
}

/** The sentence of a character, or its paragraph where none is found. */
function sentenceAt(text: string, offset: number): string {
  const paragraph = findParagraphs(text).find(({ start, end }) => start <= offset && offset < end);
  if (!paragraph) return '';
  const tokens = findTokens(text, paragraph);
  for (const { first, end } of findSentences(text, tokens)) {
    const [from, until] = [tokens[first], tokens[end - 1]];
    if (from && until && from.start <= offset && offset < until.end) return text.slice(from.start, until.end);
  }
  return text.slice(paragraph.start, paragraph.end);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
