import type { VerbFrame } from '../../lexicon/event-frame.ts';
import { cooperativeVerbs } from '../../lexicon/event-verbs-cooperative.ts';
import { hostileVerbs } from '../../lexicon/event-verbs-hostile.ts';
import { otherVerbs } from '../../lexicon/event-verbs-other.ts';
import { postVerbs } from '../../lexicon/event-verbs-posts.ts';
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

const framesByLemma = new Map<string, Frame[]>();
for (const written of [...cooperativeVerbs, ...hostileVerbs, ...postVerbs, ...otherVerbs]) {
  for (const verb of written.verbs.split(/\s+/)) {
    const [lemma = '', ...parts] = verb.split('_');
    framesByLemma.set(lemma, [...(framesByLemma.get(lemma) ?? []), frameFrom(written, parts)]);
  }
}
for (const frames of framesByLemma.values()) frames.sort((a, b) => b.weight - a.weight);

/** Frames of a verb, the most demanding first; by its form where the lemma is none that the table knows. */
export function framesOf(lemma: string, form: string): readonly Frame[] {
  const known = framesByLemma.get(lemma);
  if (known !== undefined) return known;
  const stem = stemsOf(form.toLowerCase()).find((one) => framesByLemma.has(one));
  return stem === undefined ? [] : (framesByLemma.get(stem) ?? []);
}

/** What a form may come from by the regular rules: "upgraded" from "upgrade", "shelled" from "shell". */
function stemsOf(form: string): readonly string[] {
  const bare = /^(.*?)(?:ed|ing|es|s)$/.exec(form)?.[1];
  if (bare === undefined) return [form];
  return [bare, `${bare}e`, bare.replace(/(.)\1$/, '$1'), bare.replace(/i$/, 'y')];
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
    governed: written.prep === undefined ? undefined : conditionFrom(governed.join(' ')),
    weight: weightOf(written, parts),
  };
}

function optional(written: string | undefined): Condition | undefined {
  return written === undefined ? undefined : conditionFrom(written);
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
