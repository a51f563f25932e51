import { stateNouns } from '../../lexicon/actor-nouns.ts';
import type { Syntax } from '../../syntax/token.ts';

/** "thanked her for her service": what somebody has done, and no body that does it. */
function isOwnService({ tokens }: Syntax, at: number): boolean {
  return tokens[at]?.lemma === 'service' && tokens[at - 1]?.xpos === 'PRP$' && tokens[at - 2]?.form === 'for';
}

/** "from office", "in prison": a state that somebody is in or leaves, and no institution; "of office" belongs to a noun. */
export function isBareState(syntax: Syntax, at: number): boolean {
  const { tokens } = syntax;
  if (isOwnService(syntax, at)) return true;
  const before = tokens[at - 1];
  return (
    tokens[at]?.xpos === 'NN' &&
    before?.upos === 'ADP' &&
    before.form !== 'of' &&
    stateNouns.has(tokens[at]?.lemma ?? '')
  );
}
