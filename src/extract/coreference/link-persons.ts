import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { createNameIndex } from './name-index.ts';
import { nearness } from './nearness.ts';
import { personMatch, personWords } from './person-names.ts';

interface KnownPerson {
  readonly entity: Entity;
  readonly words: readonly string[];
}

/** Full names first, then shorter forms, each to the person of that name who was named last before it. */
export function linkPersons(mentions: readonly Candidate[], create: (mention: Candidate) => Entity): void {
  const known = createNameIndex<KnownPerson>();
  const wordsOf = new Map(mentions.map((mention) => [mention, personWords(mention.text)]));
  const rank = (mention: Candidate): number => Math.min(wordsOf.get(mention)?.length ?? 0, 3);
  for (const mention of [...mentions].sort((a, b) => rank(b) - rank(a) || a.start - b.start)) {
    const words = wordsOf.get(mention) ?? [];
    const best = bestPerson(mention, words, known.find([words[0] ?? '', words.at(-1) ?? '']));
    if (best !== undefined) best.mentions.push(mention);
    else known.add([...words, halfOf(words.at(-1) ?? '')], { entity: create(mention), words });
  }
}

function bestPerson(
  mention: Candidate,
  words: readonly string[],
  known: readonly KnownPerson[],
): Entity | undefined {
  let best: Entity | undefined;
  let bestScore = 0;
  for (const { entity, words: longer } of known) {
    const match = personMatch(words, longer);
    const score = match === 0 ? 0 : match + nearness(mention, entity);
    if (score > bestScore) {
      bestScore = score;
      best = entity;
    }
  }
  return best;
}

/** The last name's second half, by which it is found as well: "Wells" of "Sato-Wells". */
function halfOf(last: string): string {
  return last.slice(last.lastIndexOf('-') + 1);
}
