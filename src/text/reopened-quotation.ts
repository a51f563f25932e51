import type { Mark } from './double-quotation-marks.ts';
import { reportingVerbOf } from './reporting-forms.ts';

/**
 * `"It was wrong. It looks bad. "You buy a bar ..."`: a page that has lost its line breaks repeats the opening mark behind a
 * sentence, and one mark closes both; not `"We won, he said. "It is over."`, where the closing mark is what is missing.
 */
export function isReopened(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (mark?.kind !== 'opening' || marks[at + 1]?.kind !== 'closing' || marks[at + 2]?.kind === 'closing')
    return false;
  const before = text.slice(Math.max(0, mark.start - LONGEST_ATTRIBUTION), mark.start);
  if (!/[.!?…]\s+$/.test(before) || !/^\p{Lu}/u.test(text.slice(mark.end))) return false;
  return !before.split(/\s+/).slice(-WORDS_OF_ATTRIBUTION).some(isReportingForm);
}

const LONGEST_ATTRIBUTION = 60;
const WORDS_OF_ATTRIBUTION = 7;

function isReportingForm(word: string): boolean {
  return reportingVerbOf(word.replace(/\P{L}+$/u, '')) !== null;
}
