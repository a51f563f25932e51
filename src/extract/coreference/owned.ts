import type { Syntax } from '../../syntax/token.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import type { Entity } from './entity.ts';

/** Who is called by a noun, or named right behind it: "father" and "deputy" in "Voss, her father," and "his deputy Voss". */
export type CalledAt = (noun: number) => Entity | undefined;

/** Of all persons whom the text names, by the nouns beside their names; not "death" in "at her death Voss". */
export function calledBeside({ tokens }: Syntax, named: readonly Entity[]): CalledAt {
  const called = new Map<number, Entity>();
  for (const entity of named)
    if (entity.kind === 'PERSON')
      for (const { form, first, head } of entity.mentions) {
        if (form === 'NOMINAL') called.set(head, entity);
        else if (form === 'NAME' && isPersonNoun(tokens[first - 1])) called.set(first - 1, entity);
      }
  return (noun) => called.get(noun);
}
