import type { Syntax } from '../../syntax/token.ts';
import type { Span } from '../../text/span.ts';
import type { Mention, Role } from '../document.ts';

/** Answers which actor a word, or a noun phrase, refers to. */
export interface MentionIndex {
  /** The actor of the mention that this token heads, or that its title or apposition belongs to. */
  actorOfHead(token: number): string | null;
  /** The actor of the noun phrase that these characters are. */
  actorOfSpan(span: Span): string | null;
  /** The mention of the noun phrase that these characters are. */
  mentionOfSpan(span: Span): Mention | null;
}

export function indexMentions(
  syntax: Syntax,
  mentions: readonly Mention[],
  roles: readonly Role[],
): MentionIndex {
  const byHead = headsOfMentions(syntax, mentions);
  const titles = tokensOfTitles(syntax, roles);
  const mentionOfSpan = (span: Span): Mention | null => {
    const range = tokenRange(syntax, span);
    const head = headOf(syntax, range.first, range.end);
    const found = byHead.get(head) ?? exactMention(mentions, span);
    return found ?? firstInside(mentions, span);
  };
  return {
    actorOfHead: (token) => byHead.get(token)?.actor ?? titles.get(token) ?? null,
    mentionOfSpan,
    actorOfSpan(span) {
      const range = tokenRange(syntax, span);
      const head = headOf(syntax, range.first, range.end);
      return byHead.get(head)?.actor ?? titles.get(head) ?? mentionOfSpan(span)?.actor ?? null;
    },
  };
}

/** Where two mentions have one head the one that is a name prevails, then the longer. */
function headsOfMentions(syntax: Syntax, mentions: readonly Mention[]): Map<number, Mention> {
  const byHead = new Map<number, Mention>();
  for (const mention of mentions) {
    const { first, end } = tokenRange(syntax, mention);
    const isName = mention.form !== 'NOMINAL';
    const head = headOf(syntax, first, end);
    const heads = isName ? Array.from({ length: end - first }, (_, i) => first + i) : [head];
    for (const token of heads) {
      const before = byHead.get(token);
      if (before === undefined || isBetter(mention, before)) byHead.set(token, mention);
    }
  }
  return byHead;
}

function isBetter(mention: Mention, before: Mention): boolean {
  if ((before.form === 'NOMINAL') !== (mention.form === 'NOMINAL')) return before.form === 'NOMINAL';
  return mention.end - mention.start > before.end - before.start;
}

function tokensOfTitles(syntax: Syntax, roles: readonly Role[]): Map<number, string> {
  const titles = new Map<number, string>();
  for (const role of roles) {
    const { first, end } = tokenRange(syntax, role);
    for (let at = first; at < end; at++) if (!titles.has(at)) titles.set(at, role.actor);
  }
  return titles;
}

/** Tokens [first, end) that share a character with a span. */
export function tokenRange(syntax: Syntax, span: Span): { readonly first: number; readonly end: number } {
  const { tokens } = syntax;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < span.end) end++;
  return { first: low, end };
}

function headOf(syntax: Syntax, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const token = syntax.tokens[at];
    if (token === undefined || token.upos === 'PUNCT') continue;
    if (token.head < first || token.head >= end) return at;
  }
  return end - 1;
}

function exactMention(mentions: readonly Mention[], span: Span): Mention | undefined {
  return mentions.find((mention) => mention.start === span.start && mention.end === span.end);
}

function firstInside(mentions: readonly Mention[], span: Span): Mention | null {
  const inside = mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);
  return inside.find((mention) => mention.form === 'NAME' && mention.kind === 'PERSON') ?? null;
}
