import { words } from './words.ts';

/** What bodies are of, where a word of their name or the noun that they are called by tells it. Compiled by hand. */
export type BodyKind = 'firm' | 'paper' | 'club' | 'party' | 'civic';

/** Words of names: whatever is an exchange, a court or a party is no company. */
export const wordsOfBodyKinds: readonly (readonly [BodyKind, ReadonlySet<string>])[] = [
  ['party', words('party')],
  ['club', words('fc rovers wanderers athletic')],
  ['paper', words('herald gazette tribune courant daily telegraph chronicle newspaper')],
  [
    'civic',
    words(`academy association authority charity church college court cross exchange federation forum foundation hospital
      institute office police red school service society stock union university`),
  ],
];

/** Nouns that a body is called by again. */
export const bodyKindOfNoun: ReadonlyMap<string, BodyKind> = new Map([
  ...nouns('firm', 'company firm maker manufacturer giant retailer airline bank'),
  ...nouns('paper', 'newspaper paper'),
  ...nouns('club', 'club team'),
  ...nouns('party', 'party'),
]);

function nouns(kind: BodyKind, list: string): readonly (readonly [string, BodyKind])[] {
  return list.split(' ').map((noun) => [noun, kind]);
}
