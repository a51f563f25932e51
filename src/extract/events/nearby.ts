import type { Story } from './story.ts';

/**
 * The object right after a verb where the tree has none: "extradited the banker". The last noun of the run that
 * begins there, unless it is the subject of a verb of its own.
 */
export function objectAfter(story: Story, verb: number): number {
  let found = -1;
  for (let at = verb + 1; at <= verb + 6; at++) {
    const token = story.tokens[at];
    if (token === undefined || token.sentence !== story.tokens[verb]?.sentence) break;
    if (story.timeTokens.has(at)) break;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') found = at;
    else if (
      token.xpos !== 'POS' &&
      token.upos !== 'DET' &&
      token.upos !== 'ADJ' &&
      token.upos !== 'NUM' &&
      token.xpos !== 'VBN'
    )
      break;
  }
  if (found < 0) return -1;
  const head = headOfRun(story, verb, found);
  const token = story.tokens[head];
  if (token === undefined || token.deprel.startsWith('nsubj') || story.timeTokens.has(head)) return -1;
  const hasCase = story.tree.children[head]?.some(
    (kid) => story.tokens[kid]?.deprel === 'case' && story.tokens[kid]?.xpos !== 'POS',
  );
  return hasCase === true ? -1 : head;
}

/** The subject right before a verb where the tree has none: "thousands of farmers marched". */
export function subjectBefore(story: Story, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isBetween(story, at)) at--;
  const token = story.tokens[at];
  if (token === undefined || token.sentence !== story.tokens[verb]?.sentence) return -1;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return -1;
  const head = headOfRun(story, Math.max(-1, at - 6), at);
  const relation = story.tokens[head]?.deprel ?? '';
  const isFree =
    story.tokens[head]?.head !== verb &&
    /^(root|dep|obj|nmod|obl|compound|parataxis|conj|appos|ccomp)/.test(relation);
  const hasCase = story.tree.children[head]?.some((kid) => story.tokens[kid]?.deprel === 'case') ?? false;
  return isFree && !hasCase ? head : -1;
}

function isBetween(story: Story, at: number): boolean {
  const token = story.tokens[at];
  if (token === undefined) return false;
  // A quotation may open between them: ministers “agreed to meet again”.
  return (
    token.upos === 'AUX' || (token.upos === 'ADV' && token.xpos !== 'WRB') || /^["“'‘]$/.test(token.form)
  );
}

/** The word of a run of nouns that the others hang on. */
function headOfRun(story: Story, before: number, last: number): number {
  let head = last;
  for (let steps = 0; steps < 6; steps++) {
    const above = story.tokens[head]?.head ?? -1;
    const upos = story.tokens[above]?.upos;
    if (above <= before || above > last || upos === 'VERB' || upos === 'AUX') break;
    head = above;
  }
  return head;
}
