import { civilDay, dayNumber, isCivilDay } from './calendar.ts';
import { firstDayOf, lastDayOf, type Period } from './period.ts';
import { looksAhead, type Scene } from './scene.ts';

/** What lies this many days away in the direction of the tense ... */
const FAR = 270;
/** ... gives way to what lies so near in the other one: "has until April 4", written in February. */
const NEAR = 80;

/** The day that a month and day mean without a year. */
export function yearOfDay(month: number, day: number, published: number, scene: Scene): Period | null {
  return nearestByTense(
    [-1, 0, 1].flatMap((offset): Period[] => {
      const year = civilDay(published).year + offset;
      return isCivilDay(year, month, day) ? [{ unit: 'DAY', index: dayNumber(year, month, day) }] : [];
    }),
    published,
    scene,
  );
}

/** Of the same period in neighboring years, the one that tense and distance speak for. */
export function nearestByTense(
  candidates: readonly Period[],
  published: number,
  scene: Scene,
): Period | null {
  const before = candidates.filter((period) => firstDayOf(period) <= published).at(-1) ?? null;
  const after = candidates.find((period) => lastDayOf(period) >= published) ?? null;
  if (!before || !after || before === after) return before ?? after;
  const [wanted, other] = looksAhead(scene) ? [after, before] : [before, after];
  return isFarFetched(wanted, other, published, scene) ? other : wanted;
}

/** Days within which a plan has no year beside its day: "agreed to meet on May 4". */
const PLANNED = 180;

/** A month of the past may be long ago ("left in May"); a day so long ago would have its year beside it. */
function isFarFetched(wanted: Period, other: Period, published: number, scene: Scene): boolean {
  const { tense, deadline, telling } = scene;
  if (wanted.unit === 'DAY' && tense === 'PRESENT')
    return distance(wanted, published) > distance(other, published);
  // "led them to besiege a clinic on May 21", told in September.
  if (wanted.unit === 'DAY' && tense === 'FUTURE' && telling === 'PAST' && !deadline)
    return distance(wanted, published) > PLANNED && distance(other, published) < distance(wanted, published);
  // "resigned before the May vote": whichever May is nearer.
  if (tense === 'PAST' && deadline) return distance(wanted, published) > distance(other, published);
  if (tense !== 'PRESENT' && wanted.unit !== 'DAY') return false;
  return distance(wanted, published) > FAR && distance(other, published) < NEAR;
}

function distance(period: Period, day: number): number {
  return Math.min(Math.abs(firstDayOf(period) - day), Math.abs(lastDayOf(period) - day));
}
