import type { Entity } from '../coreference/entity.ts';
import type { Candidate } from '../mentions/candidate.ts';

/** The fullest form of a name, and every other one in order of appearance. */
export interface ActorNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

export function actorNames(entity: Entity): ActorNames {
  const inOrder = [...entity.mentions].sort((a, b) => a.start - b.start);
  const forms = [...new Set(inOrder.filter((mention) => isNaming(mention, entity)).map(formOf))];
  const name = fullestName(entity, inOrder) ?? forms[0] ?? inOrder[0]?.text ?? '';
  return { name, aliases: forms.filter((form) => form !== name) };
}

function isNaming(mention: Candidate, entity: Entity): boolean {
  if (mention.form === 'PRONOUN') return false;
  return mention.form !== 'NOMINAL' || !entity.isNamed;
}

function formOf(mention: Candidate): string {
  return mention.text;
}

/** The longest of the proper names; an adjective or a capital only where nothing else stands. */
function fullestName(entity: Entity, mentions: readonly Candidate[]): string | null {
  const proper = mentions.filter((mention) => mention.form === 'NAME');
  const naming = proper.length > 0 ? proper : mentions.filter((mention) => isNaming(mention, entity));
  let best: string | null = null;
  for (const { text } of naming) if (best === null || fullness(text) > fullness(best)) best = text;
  return best;
}

/** Words count first, then letters; a name in capitals only is a form of a headline or an acronym. */
function fullness(name: string): number {
  const isShouted = /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
  return name.split(' ').length * 100 + Math.min(99, name.length) - (isShouted ? 90 : 0);
}
