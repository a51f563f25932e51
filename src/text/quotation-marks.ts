import { type DoubleQuotation, findDoubleQuotations } from './double-quotation-marks.ts';
import type { Quotation } from './quotation.ts';
import { findSingleQuotations } from './single-quotation-marks.ts';
import { bySpan, type Span } from './span.ts';

/**
 * Every quotation of a text, in text order. Marks are told apart by what stands beside them, so straight, curly
 * and wrongly turned marks read alike; the direction of a curly mark only decides where that leaves it open.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const doubles = findDoubleQuotations(text, paragraphs);
  const singles = findSingleQuotations(text, paragraphs, doubles);
  return withDepth([...doubles.map(asQuotation), ...singles]);
}

/** Field by field: objects that a spread begins are four times as large. */
function asQuotation({ start, end, parts, closed }: DoubleQuotation): Quotation {
  return { start, end, parts, style: 'double', depth: 0, closed };
}

/** Quotations never cross, so the open ones at any point are a stack. */
function withDepth(quotations: readonly Quotation[]): readonly Quotation[] {
  const open: Quotation[] = [];
  return [...quotations].sort(bySpan).map((quotation) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= quotation.start) open.pop();
    const depth = open.length;
    open.push(quotation);
    return { ...quotation, depth };
  });
}
