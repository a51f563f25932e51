import { quantityNouns } from '../../lexicon/event-nominals.ts';
import { eventNounClasses } from '../../lexicon/event-nouns.ts';
import { personalPronouns } from '../../lexicon/event-roles.ts';
import { mentionOf } from './mention-of.ts';
import { nominalTypeOf } from './nominal-type.ts';
import { obliquesOf } from './noun-phrase.ts';
import { lemmaOf, type Story } from './story.ts';
import { areThose } from './those-before.ts';

/** What a frame asks of a phrase; see `VerbFrame` for how it is written. */
export interface Condition {
  readonly lemmas: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly anything: boolean;
  readonly nothing: boolean;
}

export function conditionFrom(written: string): Condition {
  const parts = written.split(/\s+/).filter((part) => part !== '');
  const after = (mark: string) => parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1));
  const classes = after('#').flatMap((name) => eventNounClasses[name]?.split(/\s+/) ?? []);
  return {
    lemmas: new Set([...classes, ...parts.filter((part) => /^[^#@!*]/.test(part) && part !== '-')]),
    kinds: new Set(after('@')),
    types: new Set(after('!')),
    anything: parts.includes('*'),
    nothing: parts.includes('-'),
  };
}

/** The first of some heads that a condition holds for; -1 where none does; null where nothing is asked or there. */
export function fitting(
  story: Story,
  condition: Condition | undefined,
  heads: readonly number[],
): number | null {
  if (condition === undefined) return null;
  if (heads.length === 0) return condition.nothing ? null : -1;
  const found = heads.find((head) => meant(story, head).some((token) => fits(story, condition, token)));
  return found ?? -1;
}

function fits(story: Story, condition: Condition, token: number): boolean {
  if (condition.anything || condition.lemmas.has(lemmaOf(story, token))) return true;
  if (condition.types.size > 0) {
    const type = nominalTypeOf(story, token);
    if (type !== null && (condition.types.has(type) || condition.types.has('*'))) return true;
  }
  return condition.kinds.size > 0 && isOfKind(story, condition.kinds, token);
}

function isOfKind(story: Story, kinds: ReadonlySet<string>, token: number): boolean {
  const mention = mentionOf(story, token);
  if (mention === undefined) {
    if (story.tokens[token]?.upos === 'PROPN' || areThose(story, token))
      return kinds.has('ACTOR') || kinds.has('HUMAN');
    return (kinds.has('HUMAN') || kinds.has('ACTOR')) && personalPronouns.has(lemmaOf(story, token));
  }
  if (mention.kind === 'OTHER') return false;
  if (kinds.has('ACTOR') || kinds.has(mention.kind)) return true;
  return kinds.has('HUMAN') && (mention.kind === 'PERSON' || mention.kind === 'GROUP');
}

/** How deep counting goes: "tens of thousands of farmers". */
const DEEPEST = 3;

/** "thousands", "two" or "most" of whom it counts. */
function isQuantity(story: Story, head: number): boolean {
  return quantityNouns.has(lemmaOf(story, head)) || story.tokens[head]?.upos === 'NUM';
}

/** A head and, where it only counts, what it counts: "thousands of farmers", "a round of talks". */
export function meant(story: Story, head: number, depth = 0): readonly number[] {
  if (depth > DEEPEST || !isQuantity(story, head)) return [head];
  const counted = obliquesOf(story, head).filter((one) => one.preposition === 'of');
  return [head, ...counted.flatMap((one) => meant(story, one.token, depth + 1))];
}
