import { looksClosing, looksOpening, neighborAfter, neighborBefore } from './mark-context.ts';
import type { Quotation } from './quotation.ts';
import { type Span, slice } from './span.ts';

interface Candidate extends Span {
  readonly opens: boolean;
  readonly closes: boolean;
  /** An apostrophe as likely as a closing mark: `the voters' choice`, `goin' home`. */
  readonly weak: boolean;
  /** Which double quotation it stands in; a single one never crosses its edge. */
  readonly inside: number;
}

/** A doubled one is a double mark. */
const SINGLE_MARK = /''|‘‘|’’|``|['‘’‚`´‹›]/g;
/** `'em`, `the '80s`, `rock 'n' roll`: letters left out, no quotation. */
const ELISION = /(?:em|til|tis|twas|twere|cause|bout|n|nuff|round|\d\ds?)(?![\p{L}\p{N}])/iuy;
/** How many closing candidates are looked at for one opening mark. */
const CANDIDATES_LOOKED_AT = 64;

/** Quotations in single marks, told from apostrophes; each within one paragraph. */
export function findSingleQuotations(
  text: string,
  paragraphs: readonly Span[],
  doubles: readonly Span[],
): readonly Quotation[] {
  const insides = edgesOf(doubles);
  return paragraphs.flatMap((paragraph) => pairCandidates(findCandidates(text, paragraph, insides)));
}

/** A function that tells, for rising positions, the innermost double quotation there. */
function edgesOf(doubles: readonly Span[]): (position: number) => number {
  const edges = doubles
    .flatMap((span, id) => [
      { at: span.start, id, opens: true },
      { at: span.end, id, opens: false },
    ])
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  const stack: number[] = [];
  let next = 0;
  return (position) => {
    for (let edge = edges[next]; edge !== undefined && edge.at <= position; edge = edges[++next]) {
      if (edge.opens) stack.push(edge.id);
      else stack.pop();
    }
    return stack.at(-1) ?? -1;
  };
}

function findCandidates(text: string, paragraph: Span, inside: (position: number) => number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { 0: form, index: at } of slice(text, paragraph).matchAll(SINGLE_MARK)) {
    if (form.length > 1) continue;
    const start = paragraph.start + at;
    candidates.push(readCandidate(text, start, paragraph, inside(start)));
  }
  return candidates;
}

function readCandidate(text: string, start: number, paragraph: Span, inside: number): Candidate {
  const end = start + 1;
  const form = text.charAt(start);
  const before = neighborBefore(text, start, paragraph.start);
  const after = neighborAfter(text, end, paragraph.end);
  const closes = form !== '‘' && looksClosing(before, after);
  return {
    start,
    end,
    opens: form !== '’' && looksOpening(before, after) && !isElision(text, end),
    closes,
    weak: before === 'word' && after === 'space' && /(?:s|S|in)$/.test(text.slice(start - 2, start)),
    inside,
  };
}

function isElision(text: string, position: number): boolean {
  ELISION.lastIndex = position;
  return ELISION.test(text);
}

function pairCandidates(candidates: readonly Candidate[]): Quotation[] {
  const found: Quotation[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const opening = candidates[i];
    if (opening === undefined || !opening.opens) continue;
    const at = closingFor(candidates, i, opening);
    const closing = candidates[at];
    if (closing === undefined) continue;
    const span = { start: opening.start, end: closing.end };
    found.push({ ...span, parts: [span], style: 'single', depth: 0, closed: true });
    i = at;
  }
  return found;
}

/**
 * Index of the first sure closing mark in the same double quotation, else of the first likely one; -1 for none. A likely
 * one is sure where a mark opens behind it: `'best friends' and 'rivals'`.
 */
function closingFor(candidates: readonly Candidate[], from: number, opening: Candidate): number {
  const until = Math.min(candidates.length, from + CANDIDATES_LOOKED_AT);
  let weak = -1;
  for (let i = from + 1; i < until; i++) {
    const candidate = candidates[i];
    if (candidate === undefined || candidate.inside !== opening.inside) continue;
    if (weak >= 0 && candidate.opens) return weak;
    if (!candidate.closes) continue;
    if (!candidate.weak) return i;
    if (weak < 0) weak = i;
  }
  return weak;
}
