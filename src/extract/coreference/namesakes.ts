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
  for (const namesakes of namesakesIn(entities)) moveAll(movesAmong(syntax, namesakes));
}

interface Move {
  readonly mention: Candidate;
  readonly from: Entity;
  readonly to: Entity;
}

function movesAmong(syntax: Syntax, namesakes: readonly Entity[]): readonly Move[] {
  const mentions = namesakes
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const names = new Set(mentions.flatMap(({ mention }) => (mention.form === 'NAME' ? [mention.first] : [])));
  const moves: Move[] = [];
  let described: Entity | null = null;
  let sentence = -1;
  for (const { mention, entity } of mentions) {
    const here = syntax.tokens[mention.head]?.sentence;
    if (mention.form === 'NAME' && isLastName(mention)) {
      if (described === null || described === entity || (here ?? 0) - sentence > REACH) continue;
      if (mayBe(syntax, mention, described)) moves.push({ mention, from: entity, to: described });
    } else if (mention.form !== 'PRONOUN') {
      described = mention.form === 'NOMINAL' && isAlone(mention, names) ? entity : null;
      sentence = here ?? -1;
    }
  }
  return moves;
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
    if (last === '') continue;
    const namesakes = byName.get(last);
    if (namesakes === undefined) byName.set(last, [entity]);
    else namesakes.push(entity);
  }
  return [...byName.values()].filter((namesakes) => namesakes.length > 1);
}

function isLastName({ text }: Candidate): boolean {
  return !/\s/.test(text);
}

/** "The minister, Ilka Brandt": beside a name a description adds nothing; `names` are first tokens. */
function isAlone({ endToken }: Candidate, names: ReadonlySet<number>): boolean {
  return !names.has(endToken) && !names.has(endToken + 1);
}

/** "Mr Brandt" is no Ilka. */
function mayBe(syntax: Syntax, mention: Candidate, entity: Entity): boolean {
  const told = genderOfAddress(syntax, mention);
  const own = entity.gender ?? genderOfFirstName(entity);
  return told === null || own === null || told === own;
}

/** Each entity's mentions are gone through once, however many of them move. */
function moveAll(moves: readonly Move[]): void {
  const moved = new Set(moves.map(({ mention }) => mention));
  for (const from of new Set(moves.map((move) => move.from))) {
    const kept = from.mentions.filter((mention) => !moved.has(mention));
    from.mentions.length = 0;
    for (const mention of kept) from.mentions.push(mention);
  }
  for (const { mention, to } of moves) to.mentions.push(mention);
}
