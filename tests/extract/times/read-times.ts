import type { TimeExpression } from '../../../src/extract/document.ts';
import { findTimes } from '../../../src/extract/times/find-times.ts';
import { analyze } from '../../../src/syntax/analyze.ts';
import { findParagraphs } from '../../../src/text/paragraphs.ts';
import { slice } from '../../../src/text/span.ts';

export function timesOf(text: string, publishedAt?: string): readonly TimeExpression[] {
  const syntax = analyze(text, findParagraphs(text));
  return findTimes(text, syntax, publishedAt === undefined ? {} : { publishedAt });
}

/** Each expression as "its words = its value". */
export function readTimes(text: string, publishedAt?: string): readonly string[] {
  return timesOf(text, publishedAt).map(
    (time) => `${slice(text, time).replaceAll('\n', ' ')} = ${time.value}`,
  );
}
