import { analyze } from '../../syntax/analyze.ts';
import type { Token } from '../../syntax/token.ts';
import { childBy, childrenBy, subtreeSpan, type Tree, treeFrom } from '../../syntax/tree.ts';
import { type Span, slice } from '../../text/span.ts';

/** What a headline says of whom, in its own words. */
export interface Headline {
  readonly subject: string | null;
  readonly predicate: string | null;
}

/** Reads a headline as a sentence: "Kestria Closes Its Embassy in Belmar" closes something. */
export function readHeadline(title: string, body: readonly Token[]): Headline {
  const sentence = inSentenceCase(title, body);
  const { tokens } = analyze(sentence, [{ start: 0, end: sentence.length }]);
  const tree = treeFrom(tokens);
  const verb = mainVerb(tree);
  if (verb < 0) return { subject: null, predicate: null };
  const subject = childBy(tree, verb, 'nsubj');
  // Capitals were only lowered, so that spans of the sentence are those of the title.
  return {
    subject: subject < 0 ? null : slice(title, subtreeSpan(tree, subject)),
    predicate: slice(title, predicateSpan(tree, verb)).trim(),
  };
}

const TITLE_CASE = 0.6;

/** A headline in capitals or title case is lowered but for the words that the article writes with a capital. */
function inSentenceCase(title: string, body: readonly Token[]): string {
  const long = title.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals < long.length * TITLE_CASE) return title;
  const lowered = new Map<string, number>();
  for (const token of body) {
    const key = token.form.toLowerCase();
    lowered.set(key, (lowered.get(key) ?? 0) + (token.form === key ? 1 : -1));
  }
  return title.replace(/\p{L}+/gu, (word) => {
    const key = word.toLowerCase();
    // A name of the headline stands in the article too; a word that does not is hardly one.
    const isOrdinary = (lowered.get(key) ?? 1) > 0 || FUNCTION_WORD.test(key);
    // A word whose length changes with its case would move every span behind it.
    return isOrdinary && key.length === word.length ? key : word;
  });
}

const FUNCTION_WORD =
  /^(a|an|the|of|in|on|at|to|for|by|with|from|and|or|as|after|over|is|are|be|its|his|her|their|not)$/;

function mainVerb(tree: Tree): number {
  const root = tree.tokens.findIndex((token) => token.head < 0);
  if (tree.tokens[root]?.upos === 'VERB') return root;
  return tree.tokens.findIndex(
    (token, at) => token.upos === 'VERB' && !/^(amod|compound|acl:relcl|advcl)$/.test(token.deprel) && at > 0,
  );
}

/** From the verb to the first clause or break behind its complements. */
function predicateSpan(tree: Tree, verb: number): Span {
  const token = tree.tokens[verb];
  let end = tree.lasts[verb] ?? verb;
  for (const kid of childrenBy(tree, verb, 'advcl', 'conj', 'parataxis')) {
    const first = tree.firsts[kid] ?? kid;
    if (first > verb && tree.tokens[kid]?.upos === 'VERB') end = Math.min(end, first - 1);
  }
  for (let at = verb + 1; at <= end; at++) {
    if (/^([.:;,|]|\.\.\.|[–—-])$/.test(tree.tokens[at]?.form ?? '')) end = at - 1;
  }
  return { start: token?.start ?? 0, end: tree.tokens[Math.max(end, verb)]?.end ?? token?.end ?? 0 };
}
