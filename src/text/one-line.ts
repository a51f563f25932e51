/** Longer is no line that anybody reads. */
const LONGEST = 1000;

/** What is wrong with a line that others will read; null where nothing is. */
export function lineProblem(value: string): string | null {
  if (value.length > LONGEST) return 'is longer than 1,000 characters';
  return UNSEEN.test(value) ? 'has a character that can not be seen; expected one line' : null;
}

/** Breaks of lines, what turns the direction of writing, half characters; not the two that join letters or keep them apart. */
const UNSEEN = /(?![\u200c\u200d])\p{C}|[\u2028\u2029]/u;
