import {
  PAGE_LINES,
  PICTURE_CREDITS,
  PICTURE_LABELS,
  PROMPT_OPENINGS,
  PROMPT_SUBJECTS,
  RELATED_LABELS,
  RIGHTS_OPENINGS,
} from '../lexicon/furniture-phrases.ts';
import { displayText } from './display.ts';
import type { Span } from './span.ts';

/** What a page adds to a story stands in short paragraphs of its own. */
const LONGEST = 400;
const LONGEST_CAPTION = 300;

const relatedLabels = new Set(RELATED_LABELS);
const pictureLabels = new Set(PICTURE_LABELS);
const pageLines = new Set(PAGE_LINES);
const pictureCredits = new Set(PICTURE_CREDITS);
const rightsOpening = openingOf(RIGHTS_OPENINGS);
const promptOpening = openingOf(PROMPT_OPENINGS);

/** "Related: Voss Wins in Tarn", "READ MORE | Voss Wins": a label, then a mark that ends it. */
const LABEL = /^[([>»→▶*•\s]*(.{2,40}?)\s*(?:[:|»>→]|\s[-–—]\s)\s*(?=\S)/u;
/** "(Photo by Mira Sand)", "[Image: Tarn Port Authority]" and "... / Tarn Agency Photo" end a caption. */
const BRACKETED_CREDIT = /[([]([^()[\]]{2,80})[)\]]\.?$/u;
const SLASHED_CREDIT = /\s\/\s([^/.]{2,60})$/u;

/** The paragraphs that are the page's and not the story's: links, captions, buttons, rights, prompts. */
export function findFurniture(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const furniture: Span[] = [];
  let inList = false;
  for (const paragraph of paragraphs) {
    const line = shownLine(text, paragraph);
    const folded = line.toLowerCase();
    const bare = bareWords(folded);
    const isLink: boolean = inList && isHeadline(line);
    inList = isLink || isListHeading(bare);
    if (isLink || isFurniture(line, folded, bare))
      furniture.push({ start: paragraph.start, end: paragraph.end });
  }
  return furniture;
}

/** The paragraph as one line with straight apostrophes; empty if it is too long to be furniture. */
function shownLine(text: string, paragraph: Span): string {
  if (paragraph.end - paragraph.start > LONGEST) return '';
  return displayText(text, paragraph).replace(/[‘’]/g, "'");
}

function isFurniture(line: string, folded: string, bare: string): boolean {
  return (
    isPageLine(bare) ||
    isLabelled(line, folded) ||
    isCaption(line) ||
    isRights(folded) ||
    isPrompt(folded) ||
    isRule(line)
  );
}

/** "Share this article", "Advertisement", "12 Comments", "Share Tweet Email". */
function isPageLine(bare: string): boolean {
  const words = bare.replace(/^\d+ /, '');
  return pageLines.has(words) || relatedLabels.has(words) || isRowOfButtons(words);
}

function isRowOfButtons(bare: string): boolean {
  const words = bare.split(' ');
  return words.length > 1 && words.length <= 8 && words.every((word) => pageLines.has(word));
}

function isLabelled(line: string, folded: string): boolean {
  const label = LABEL.exec(folded)?.[1];
  if (label === undefined) return false;
  if (pictureLabels.has(label)) return !hasQuotation(line);
  return relatedLabels.has(label);
}

/** "Minister Tarel Voss at the port of Tarn. (Photo: Mira Sand)" */
function isCaption(line: string): boolean {
  if (line.length === 0 || line.length > LONGEST_CAPTION) return false;
  const credit = BRACKETED_CREDIT.exec(line)?.[1] ?? SLASHED_CREDIT.exec(line)?.[1];
  return credit !== undefined && namesPicture(credit);
}

/** Whether a credit begins with a word for a picture, or is a name that ends with one ("Tarn Agency Photo"). */
function namesPicture(credit: string): boolean {
  const words = credit
    .toLowerCase()
    .split(/[\s/:,|]+/u)
    .filter((word) => word.length > 0);
  const isName = /^\p{Lu}/u.test(credit);
  for (let size = 1; size <= Math.min(3, words.length); size += 1) {
    if (pictureCredits.has(words.slice(0, size).join(' '))) return true;
    if (isName && pictureCredits.has(words.slice(-size).join(' '))) return true;
  }
  return false;
}

function isRights(folded: string): boolean {
  return rightsOpening.test(folded) || folded.endsWith('all rights reserved.');
}

function isPrompt(folded: string): boolean {
  if (!promptOpening.test(folded) || hasQuotation(folded)) return false;
  return PROMPT_SUBJECTS.some((subject) => folded.includes(subject));
}

/** One pattern for all of a table's openings: every paragraph is held against it. */
function openingOf(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.map((phrase) => phrase.replace(/[()?.]/g, '\\$&')).join('|')})`);
}

/** "* * *", "-----", "###": a mark between two parts of a page. */
function isRule(line: string): boolean {
  return line.length > 0 && !/[\p{L}\p{N}]/u.test(line);
}

/** "Related articles", alone on its line: a list of headlines follows. */
function isListHeading(bare: string): boolean {
  return relatedLabels.has(bare);
}

/** A line without an end of sentence, or with a bullet before it. */
function isHeadline(line: string): boolean {
  return /^[•●▪*-]\s/.test(line) || (line.length > 0 && line.length <= 150 && !/[.!…"”:]$/.test(line));
}

function hasQuotation(line: string): boolean {
  return /["“”]/.test(line);
}

const MARKS_BEFORE = /^[^\p{L}\p{N}]+/u;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** A line without the marks at its ends. */
function bareWords(folded: string): string {
  return withoutMarksBehind(folded.replace(MARKS_BEFORE, '')).replace(/\s+/g, ' ');
}

/** Read from its end: a pattern would be tried at each place of the line. */
function withoutMarksBehind(line: string): string {
  let end = line.length;
  while (end > 0) {
    const isPair = end > 1 && (line.codePointAt(end - 2) ?? 0) > 0xffff;
    const start = end - (isPair ? 2 : 1);
    if (LETTER_OR_FIGURE.test(line.slice(start, end))) break;
    end = start;
  }
  return line.slice(0, end);
}
