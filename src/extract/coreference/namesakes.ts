import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { genderOfFirstName } from './first-name-gender.ts';
import { genderOfAddress } from './person-gender.ts';

/**
 * "The transport minister defended the court. “It was fair,” Brandt said.": a last name that two have is theirs whom the
 * text has described last, though the other was named last.
 */
export function nameDescribedNamesakes(syntax: Syntax, entities: readonly Entity[]): void {
  for (const namesakes of namesakesIn(entities)) {
    const mentions = namesakes
      .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
      .sort((a, b) => a.mention.start - b.mention.start);
    let described: Entity | null = null;
    let sentence = -1;
    for (const { mention, entity } of mentions) {
      if (mention.form === 'NAME' && isLastName(mention)) {
        const isNear = (syntax.tokens[mention.head]?.sentence ?? 0) - sentence <= REACH;
        if (described !== null && described !== entity && isNear && mayBe(syntax, mention, described))
          move(mention, entity, described);
      } else if (mention.form !== 'PRONOUN') {
        described = mention.form === 'NOMINAL' && isAlone(mention, mentions) ? entity : null;
        sentence = syntax.tokens[mention.head]?.sentence ?? -1;
      }
    }
  }
}

/** Sentences from a description to the name that it explains. */
const REACH = 2;

/** Persons named in full whose last names are alike, two or more of them. */
function namesakesIn(entities: readonly Entity[]): readonly (readonly Entity[])[] {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'PERSON' || !entity.isNamed) continue;
    const full = entity.mentions.find((mention) => mention.form === 'NAME' && !isLastName(mention));
    const last = full === undefined ? '' : (full.text.split(/\s+/).at(-1) ?? '');
    if (last !== '') byName.set(last, [...(byName.get(last) ?? []), entity]);
  }
  return [...byName.values()].filter((namesakes) => namesakes.length > 1);
}

function isLastName({ text }: Candidate): boolean {
  return !/\s/.test(text);
}

/** "The minister, Ilka Brandt": beside a name a description adds nothing. */
function isAlone({ endToken }: Candidate, mentions: readonly { readonly mention: Candidate }[]): boolean {
  return !mentions.some(
    ({ mention: { form, first } }) => form === 'NAME' && first >= endToken && first <= endToken + 1,
  );
}

/** "Mr Brandt" is no Ilka. */
function mayBe(syntax: Syntax, mention: Candidate, entity: Entity): boolean {
  const told = genderOfAddress(syntax, mention);
  const own = entity.gender ?? genderOfFirstName(entity);
  return told === null || own === null || told === own;
}

function move(mention: Candidate, from: Entity, to: Entity): void {
  from.mentions.splice(from.mentions.indexOf(mention), 1);
  to.mentions.push(mention);
}
