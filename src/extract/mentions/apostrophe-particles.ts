import type { Syntax } from '../../syntax/token.ts';
import { byFirst, type NameSpan } from './name-span.ts';

/** "Maarten 't Hart" and "'t Hart" are one name each: the short article of Dutch and Flemish families is part of it. */
export function joinShortArticles(syntax: Syntax, names: readonly NameSpan[]): readonly NameSpan[] {
  const marks = names.length === 0 ? [] : shortArticles(syntax);
  if (marks.length === 0) return names;
  return marks.reduce((known, mark) => joinAt(known, mark), names);
}

/** Where the mark of "'t" stands between a capital or a sentence's start and a capital. */
function shortArticles({ tokens }: Syntax): readonly number[] {
  const found: number[] = [];
  for (let mark = 0; mark < tokens.length - 2; mark++) {
    const [article, name] = [tokens[mark + 1], tokens[mark + 2]];
    if (article?.form !== 't' || !/^['’‘]$/.test(tokens[mark]?.form ?? '')) continue;
    const isJoined = article.start === tokens[mark]?.end && name?.sentence === article.sentence;
    if (isJoined && /^\p{Lu}\p{Ll}/u.test(name?.form ?? '')) found.push(mark);
  }
  return found;
}

function joinAt(names: readonly NameSpan[], mark: number): readonly NameSpan[] {
  const behind = names.find((name) => name.first <= mark + 2 && name.end > mark + 2);
  const before = names.find((name) => name.end === mark || name.end === mark + 1);
  if (behind?.kind !== 'PERSON' && before?.kind !== 'PERSON') return names;
  const first = before?.kind === 'PERSON' ? before.first : mark;
  const end = Math.max(behind?.end ?? 0, mark + 3);
  const one = behind ?? before;
  if (one === undefined) return names;
  const whole: NameSpan = { ...one, first, end, kind: 'PERSON', form: 'NAME', rule: 'name.short-article' };
  return [...names.filter((name) => name.end <= first || name.first >= end), whole].sort(byFirst);
}
