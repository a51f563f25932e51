import { stateNouns } from '../../lexicon/actor-nouns.ts';
import type { Syntax } from '../../syntax/token.ts';

/** "from office", "in prison": a state that somebody is in or leaves, and no institution; "of office" belongs to a noun. */
export function isBareState({ tokens }: Syntax, at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.xpos === 'NN' &&
    before?.upos === 'ADP' &&
    before.form !== 'of' &&
    stateNouns.has(tokens[at]?.lemma ?? '')
  );
}
