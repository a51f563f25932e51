import { COMPANY_FORM, factsOfWord } from '../../syntax/names-words.ts';
import type { Entity } from './entity.ts';

/** What bodies are of, where a word of their name or the noun that they are called by tells it. */
type BodyKind = 'firm' | 'paper' | 'club' | 'party' | 'civic';

const NAME_WORDS: readonly (readonly [BodyKind, RegExp])[] = [
  ['party', /^(?:party)$/],
  ['club', /^(?:fc|rovers|wanderers|athletic)$/],
  ['paper', /^(?:herald|gazette|tribune|courant|daily|telegraph|chronicle|newspaper)$/],
  [
    'civic',
    /^(?:academy|association|authority|charity|church|college|court|cross|exchange|federation|forum|foundation|hospital|institute|police|red|school|service|society|stock|union|university)$/,
  ],
];

/** Null where the name tells nothing: "Aldertide" may be anything. */
function kindOfName({ mentions }: Entity): BodyKind | null {
  const words = mentions.find(({ form }) => form === 'NAME')?.text.split(/[\s-]+/) ?? [];
  const last = words.at(-1) ?? '';
  if ((factsOfWord(last).bits & COMPANY_FORM) !== 0) return 'firm';
  for (const [kind, pattern] of NAME_WORDS)
    if (words.some((word) => pattern.test(word.toLowerCase()))) return kind;
  return null;
}

const NOUNS: ReadonlyMap<string, BodyKind> = new Map(
  (
    [
      ['firm', 'company firm maker manufacturer giant retailer airline bank'],
      ['paper', 'newspaper paper'],
      ['club', 'club team'],
      ['party', 'party'],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

/** Whether a body may be called by the noun: "the company" is no stock exchange, "the party" no firm. */
export function mayBeCalled(noun: string, entity: Entity): boolean {
  const meant = NOUNS.get(noun);
  const told = kindOfName(entity);
  return meant === undefined || told === null || meant === told || (meant === 'club' && told === 'civic');
}
