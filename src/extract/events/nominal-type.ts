import type { NominalFrame, TriggerType } from '../../lexicon/event-frame.ts';
import { nominalSenses, nominals } from '../../lexicon/event-nominals.ts';
import { newsNominals } from '../../lexicon/event-nominals-news.ts';
import { childrenBy } from '../../syntax/tree.ts';
import { obliquesOf } from './noun-phrase.ts';
import { lemmaOf, type Story } from './story.ts';

const framesByNoun = new Map<string, NominalFrame[]>();
for (const frame of [...newsNominals, ...nominals]) {
  for (const noun of words(frame.nouns)) framesByNoun.set(noun, [...(framesByNoun.get(noun) ?? []), frame]);
}
const modifiersOf = new Map(
  [...newsNominals, ...nominals].map((frame) => [frame, new Set(words(frame.modifier ?? ''))]),
);
const sensesByNoun = new Map<
  string,
  { readonly modifiers: ReadonlySet<string>; readonly type: TriggerType }[]
>();
for (const { noun, modifiers, type } of nominalSenses) {
  sensesByNoun.set(noun, [...(sensesByNoun.get(noun) ?? []), { modifiers: new Set(words(modifiers)), type }]);
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** The reading of a noun as an event, null where it names none. */
export function nominalFrameOf(story: Story, token: number): NominalFrame | null {
  const frames = framesByNoun.get(lemmaOf(story, token));
  if (frames === undefined || story.tokens[token]?.upos !== 'NOUN') return null;
  return (
    frames.find((frame) => isModified(story, token, frame) && hasComplement(story, token, frame)) ?? null
  );
}

/** The type that a noun reports, its modifiers considered: an air strike is no stoppage of work. */
export function nominalTypeOf(story: Story, token: number): TriggerType | null {
  const frame = nominalFrameOf(story, token);
  if (frame === null) return null;
  const senses = sensesByNoun.get(lemmaOf(story, token));
  if (senses === undefined) return frame.type;
  const modifiers = modifiersAt(story, token);
  return senses.find((sense) => modifiers.some((word) => sense.modifiers.has(word)))?.type ?? frame.type;
}

function hasComplement(story: Story, token: number, frame: NominalFrame): boolean {
  if (frame.ofWhom !== true) return true;
  const of = obliquesOf(story, token).filter((one) => one.preposition === 'of');
  const whose = frame.type === 'RETREAT' ? [] : childrenBy(story.tree, token, 'nmod:poss');
  return [...of.map((one) => one.token), ...whose].some((whom) => {
    const kind = story.mentionByHead.get(whom)?.kind;
    return kind === 'PERSON' || kind === 'GROUP';
  });
}

function isModified(story: Story, token: number, frame: NominalFrame): boolean {
  if (frame.modifier === undefined) return true;
  const asked = modifiersOf.get(frame);
  const of = obliquesOf(story, token).filter((one) => one.preposition === 'of' || one.preposition === 'in');
  return [...modifiersAt(story, token), ...of.map((one) => lemmaOf(story, one.token))].some((word) =>
    asked?.has(word),
  );
}

function modifiersAt(story: Story, token: number): readonly string[] {
  return childrenBy(story.tree, token, 'amod', 'compound').map((kid) => lemmaOf(story, kid));
}
