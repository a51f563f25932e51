import { portfolios } from '../../lexicon/portfolios.ts';
import { titleModifiers } from '../../lexicon/titles.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import type { NameSpan } from './name-span.ts';

const offices = new Set(portfolios);
const modifiers = new Set([...portfolios, ...titleModifiers]);
const ranks = new Set(titleModifiers.filter((word) => !offices.has(word)));
const posts =
  /^(president|minister|secretary|ambassador|spokesman|spokeswoman|spokesperson|chancellor|governor|mayor|envoy|consul|chairman|chairwoman|commissioner|premier|attaché|senator|director|officer|ceo)$/i;

/**
 * A post is no name: "Secretary of State Dana Orlo" holds the name "Dana Orlo", and "Kestrian Consul General" none
 * but the country's.
 */
export function cutPosts(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names
    .map((name) => withoutModifiers(syntax, withoutPortfolio(syntax, afterPost(syntax, name))))
    .filter((name) => name.first < name.end && !isPost(syntax, name));
}

/** "Kestrian Secretary of State Dana Orlo" taken for one name. */
function afterPost({ tokens }: Syntax, name: NameSpan): NameSpan {
  for (let at = name.end - 3; at >= name.first; at--) {
    if (!/^(of|for)$/.test(tokens[at + 1]?.form ?? '') || !isTitleNoun(tokens[at])) continue;
    return offices.has(tokens[at + 2]?.form.toLowerCase() ?? '') ? { ...name, first: at + 2 } : name;
  }
  return name;
}

function withoutPortfolio(syntax: Syntax, name: NameSpan): NameSpan {
  const { tokens } = syntax;
  if (!/^(of|for)$/.test(tokens[name.first - 1]?.form ?? '') || !isTitleNoun(tokens[name.first - 2]))
    return name;
  let first = name.first;
  while (first < name.end && offices.has(tokens[first]?.form.toLowerCase() ?? '')) first++;
  if (first === name.first) return name;
  if (/^(for|and)$/.test(tokens[first]?.form ?? '')) return { ...name, first: first + 1 };
  return { ...name, first, kind: 'PERSON', form: 'NAME', rule: 'name.after-post' };
}

/**
 * "Orlandic Foreign | Minister": what modifies the post goes with it. What a body is of stays its own: "Department of Health
 * spokesperson".
 */
function withoutModifiers(syntax: Syntax, name: NameSpan): NameSpan {
  const { tokens } = syntax;
  if (name.kind === 'PERSON' || !isTitleNoun(tokens[name.end])) return name;
  const isOf = tokens.slice(name.first + 1, name.end).some(({ form }) => /^(?:of|for)$/.test(form));
  const cut = isOf ? ranks : modifiers;
  let end = name.end;
  while (end > name.first + 1 && cut.has(tokens[end - 1]?.form.toLowerCase() ?? '')) end--;
  const isWhole = end === name.end || /^(?:of|for|and|&)$/.test(tokens[end - 1]?.form ?? '');
  return isWhole ? name : { ...name, end };
}

function isPost(syntax: Syntax, { kind, first, end }: NameSpan): boolean {
  if (kind === 'PERSON' && end - first < 3) return false;
  const last = syntax.tokens[end - 1]?.form ?? '';
  if (posts.test(last)) return true;
  return (
    /^general$/i.test(last) &&
    end - first > 1 &&
    /^(consul|attorney|secretary|governor|solicitor|director)$/i.test(syntax.tokens[end - 2]?.form ?? '')
  );
}
