import { shootingVerbs, targetPrepositions } from '../../lexicon/event-verb-classes.ts';
import type { Participant } from '../document.ts';
import type { Clause } from './clause.ts';
import { conditionFrom, fitting } from './condition.ts';
import { type Oblique, obliquesOf } from './noun-phrase.ts';
import { as, isCountry, participant } from './participant.ts';
import { type Named, namedBy } from './phrases.ts';
import { lemmaOf, type Story } from './story.ts';

const SHOTS = conditionFrom('#PROJECTILE');

/**
 * "Teargas was fired at the crowd by police", "fired rubber bullets at students": those it was fired at, and who is named
 * behind them; null where nothing is shot.
 */
export function targetsOf(story: Story, clause: Clause): readonly Participant[] | null {
  const shots = clause.passive ? clause.subjects : clause.objects;
  if (!shootingVerbs.has(lemmaOf(story, clause.verb)) || (fitting(story, SHOTS, shots) ?? -1) < 0)
    return null;
  // "Police fired rubber bullets at students", all of it taken for a noun, has the students for a word of the police.
  const heads = [...shots, ...clause.subjects];
  const around = [...clause.obliques, ...heads.flatMap((head) => obliquesOf(story, head))];
  const targets = around.filter(
    ({ preposition, token }) => token > clause.verb && targetPrepositions.has(preposition),
  );
  const behind = clause.passive ? targets.flatMap(({ token }) => obliquesOf(story, token)) : [];
  const shooters = behind.filter(({ preposition }) => preposition === 'by');
  return [
    ...as('AGENT', shooters.map(tokenOf), story),
    ...targets.flatMap(({ token }) => struckAt(story, token)),
  ];
}

function tokenOf({ token }: Oblique): number {
  return token;
}

/** Whoever is there; what is fired at a town falls there. */
function struckAt(story: Story, token: number): readonly Participant[] {
  const named = namedBy(story, token);
  return named === null || isPlace(story, named) ? [] : [participant(named, 'RECIPIENT')];
}

function isPlace(story: Story, { mention, actor }: Named): boolean {
  return mention?.kind === 'PLACE' && !isCountry(story, actor);
}
