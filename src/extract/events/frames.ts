import type { EventType, VerbFrame } from '../../lexicon/event-frame.ts';
import { accidentVerbs } from '../../lexicon/event-verbs-accidents.ts';
import { businessVerbs } from '../../lexicon/event-verbs-business.ts';
import { careerVerbs } from '../../lexicon/event-verbs-careers.ts';
import { concordVerbs } from '../../lexicon/event-verbs-concord.ts';
import { contestVerbs } from '../../lexicon/event-verbs-contests.ts';
import { cooperativeVerbs } from '../../lexicon/event-verbs-cooperative.ts';
import { courtVerbs } from '../../lexicon/event-verbs-courts.ts';
import { discordVerbs } from '../../lexicon/event-verbs-discord.ts';
import { hostileVerbs } from '../../lexicon/event-verbs-hostile.ts';
import { lightVerbs } from '../../lexicon/event-verbs-light.ts';
import { makingVerbs } from '../../lexicon/event-verbs-making.ts';
import { motionVerbs } from '../../lexicon/event-verbs-motion.ts';
import { otherVerbs } from '../../lexicon/event-verbs-other.ts';
import { phraseVerbs } from '../../lexicon/event-verbs-phrases.ts';
import { plainVerbs } from '../../lexicon/event-verbs-plain.ts';
import { postVerbs } from '../../lexicon/event-verbs-posts.ts';
import { violenceVerbs } from '../../lexicon/event-verbs-violence.ts';
import { regularStems } from '../../syntax/lemma.ts';
import { type Condition, conditionFrom } from './condition.ts';

/** A frame for one verb, ready to be tried. */
export interface Frame {
  readonly written: VerbFrame;
  /** Particles or prepositions that go with the verb. */
  readonly parts: readonly string[];
  readonly subject: Condition | undefined;
  readonly infinitive: Condition | undefined;
  readonly object: Condition | undefined;
  readonly prepositions: readonly string[];
  readonly governed: Condition | undefined;
  /** How much it asks for: of the frames that fit, the one that asks most counts. */
  readonly weight: number;
}

/** Frames that ask for particular objects: they decide wherever one of them fits. */
const PARTICULAR = [phraseVerbs, cooperativeVerbs, hostileVerbs, postVerbs, otherVerbs];
/** Frames that ask for little more than who does it, of the types of PLOVER and of posts. */
const GENERAL = [lightVerbs, careerVerbs, violenceVerbs, concordVerbs, discordVerbs];
/** Such frames of news that no type covers. */
const FURTHER = [courtVerbs, accidentVerbs, contestVerbs, businessVerbs, makingVerbs, motionVerbs];

/** Frames of the verbs alone: somebody did it, or had it done to them. */
const PLAIN = Object.entries(plainVerbs).flatMap(([type, verbs]): readonly VerbFrame[] => {
  // The keys of the table are types.
  const shared = {
    type: type as EventType,
    verbs,
    past: true,
    finite: true,
    plain: true,
    needsActor: true,
  } as const;
  return [
    { ...shared, subject: '@ACTOR', passive: false },
    { ...shared, object: '@ACTOR', passive: true },
    // "The dam broke", "the bridge was repaired": of news that no type covers, a thing may be told of.
    ...(type === 'OTHER'
      ? [
          { ...shared, subject: '*', passive: false },
          { ...shared, object: '*', passive: true },
        ]
      : []),
  ];
});

/** Each condition once, however many verbs share it. */
const conditions = new Map<string, Condition>();

const framesByLemma = new Map<string, readonly Frame[]>();
for (const tables of [PARTICULAR, GENERAL, FURTHER, [PLAIN]]) {
  for (const [lemma, frames] of sortedFrames(tables.flat())) {
    framesByLemma.set(lemma, [...(framesByLemma.get(lemma) ?? []), ...frames]);
  }
}

/** Frames by their verb's lemma, the most demanding first; of two that ask for as much the earlier one. */
function sortedFrames(written: readonly VerbFrame[]): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const one of written) {
    for (const verb of one.verbs.trim().split(/\s+/)) {
      const [lemma = '', ...parts] = verb.split('_');
      found.set(lemma, [...(found.get(lemma) ?? []), frameFrom(one, parts)]);
    }
  }
  for (const frames of found.values()) frames.sort((a, b) => b.weight - a.weight);
  return found;
}

/** Frames of a verb in the order that they are tried; by its form where the lemma is none that the table knows. */
export function framesOf(lemma: string, form: string): readonly Frame[] {
  const known = framesByLemma.get(lemma);
  if (known !== undefined) return known;
  const stem = regularStems(form.toLowerCase()).find((one) => framesByLemma.has(one));
  return stem === undefined ? [] : (framesByLemma.get(stem) ?? []);
}

function frameFrom(written: VerbFrame, parts: readonly string[]): Frame {
  const [prepositions = '', ...governed] = (written.prep ?? '').split(' ');
  return {
    written,
    parts,
    subject: optional(written.subject),
    infinitive: optional(written.infinitive),
    object: optional(written.object),
    prepositions: prepositions === '' ? [] : prepositions.split('/'),
    governed: written.prep === undefined ? undefined : optional(governed.join(' ')),
    weight: weightOf(written, parts),
  };
}

function optional(written: string | undefined): Condition | undefined {
  if (written === undefined) return undefined;
  const known = conditions.get(written) ?? conditionFrom(written);
  conditions.set(written, known);
  return known;
}

function weightOf(written: VerbFrame, parts: readonly string[]): number {
  const demanding = (condition: string | undefined) =>
    condition === undefined ? 0 : /(^| )[*]( |$)/.test(condition) ? 0.4 : 1;
  return (
    parts.length +
    demanding(written.subject) +
    demanding(written.object) +
    demanding(written.prep) +
    demanding(written.infinitive) +
    (written.clause === undefined ? 0 : 1) +
    (written.passive === undefined ? 0 : 1) +
    // Of two readings that ask for as much, the one that says that nothing happened counts.
    (written.type === 'NONE' ? 0.5 : 0)
  );
}
