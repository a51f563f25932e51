import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';

const MOST_STEPS = 6;

/** "Brightline, which": each relative pronoun is a mention of whom its clause describes. */
export function linkRelativePronouns(syntax: Syntax, entities: readonly Entity[]): void {
  const described = new Map<number, Entity>();
  for (const entity of entities)
    for (const { form, first, endToken, head } of entity.mentions)
      if (form === 'NAME') for (let at = first; at < endToken; at++) described.set(at, entity);
      else if (form === 'NOMINAL' && !described.has(head)) described.set(head, entity);
  syntax.tokens.forEach((token, at) => {
    if (!isRelative(token.form)) return;
    const entity = described.get(antecedentOf(syntax, at)) ?? nameBefore(syntax, at, described);
    if (entity !== undefined && agrees(syntax, at, entity))
      entity.mentions.push(relativeMention(syntax, at, entity));
  });
}

/** By its first letter for most words, whose letters nobody needs to compare. */
function isRelative(form: string): boolean {
  return (form.startsWith('w') || form.startsWith('W')) && /^(who|whom|whose|which)$/i.test(form);
}

/** The noun that the relative clause around a word hangs on; -1 where there is none. */
function antecedentOf(syntax: Syntax, token: number): number {
  let at = token;
  for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
    const word = syntax.tokens[at];
    if (word?.deprel === 'acl:relcl') return word.head < token ? word.head : -1;
    at = word?.head ?? -1;
  }
  return -1;
}

/** Where the tree tells none: the name right before, if it is a person's for "who", none for "which". */
function nameBefore(
  syntax: Syntax,
  token: number,
  described: ReadonlyMap<number, Entity>,
): Entity | undefined {
  const entity = described.get(syntax.tokens[token - 1]?.form === ',' ? token - 2 : token - 1);
  const isPerson = entity?.kind === 'PERSON';
  const fits = /^which$/i.test(syntax.tokens[token]?.form ?? '') ? !isPerson : isPerson;
  return fits && entity?.isNamed ? entity : undefined;
}

/** "the talks between Kestria and Ordania, which were held": no single one "were". */
function agrees(syntax: Syntax, token: number, entity: Entity): boolean {
  return entity.isPlural || !/^(are|were|have)$/i.test(syntax.tokens[token + 1]?.form ?? '');
}

function relativeMention(syntax: Syntax, at: number, entity: Entity): Candidate {
  const { start = 0, end = 0, form = '' } = syntax.tokens[at] ?? {};
  return {
    start,
    end,
    first: at,
    endToken: at + 1,
    head: at,
    kind: entity.kind === 'COUNTRY' ? 'PLACE' : entity.kind,
    form: 'PRONOUN',
    rule: 'pronoun.relative',
    confidence: 0.8,
    text: form,
  };
}
