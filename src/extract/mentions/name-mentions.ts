import type { Syntax } from '../../syntax/token.ts';
import type { EntityKind, MentionForm } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { headOfRange } from './head-of-range.ts';
import { namePrecision } from './name-precision.ts';
import { type NameSpan, nameText } from './name-span.ts';

/** Names as mentions; adjectives of countries and metonyms have been told apart before. */
export function mentionFromName(
  text: string,
  syntax: Syntax,
  name: NameSpan,
  kind: EntityKind = name.kind,
  form: MentionForm = name.form,
  rule: string = name.rule,
): Candidate {
  const start = syntax.tokens[name.first]?.start ?? 0;
  return {
    start,
    end: syntax.tokens[name.end - 1]?.end ?? start,
    first: name.first,
    endToken: name.end,
    head: headOfRange(syntax, name.first, name.end),
    kind,
    form,
    rule,
    confidence: namePrecision(rule, name.kind, name.confidence),
    text: nameText(text, syntax, name),
  };
}
