import { findNames } from '../../syntax/names.ts';
import type { NameModel } from '../../syntax/names-model.ts';
import type { Syntax } from '../../syntax/token.ts';
import { overlapsAny, type Span } from '../../text/span.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import type { NameSpan } from './name-span.ts';

/** The names that the recognizer sees in the story; furniture yields none. */
export function recognizeNames(syntax: Syntax, furniture: readonly Span[], model: NameModel): NameSpan[] {
  const words = syntax.sentences.map((sentence) =>
    overlapsAny(furniture, sentence)
      ? []
      : syntax.tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.form),
  );
  return findNames(words, nameClue, model).map((name) => {
    const from = syntax.sentences[name.sentence]?.firstToken ?? 0;
    return {
      first: from + name.first,
      end: from + name.end,
      kind: name.kind,
      form: name.kind === 'GROUP' ? 'DEMONYM' : 'NAME',
      rule: 'name.recognizer',
      confidence: name.probability,
    };
  });
}
