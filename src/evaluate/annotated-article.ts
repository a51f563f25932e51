import { parse } from 'yaml';
import { articleFromBytes } from '../text/article-file.ts';
import type { GoldDocument, GoldEvent, GoldMention, GoldQuote, GoldTime, Range } from './corpus.ts';
import { findName, findPhrase, PhraseError } from './phrase-finder.ts';

/**
 * An actor of an annotation in YAML: every whole-word occurrence of its names is a mention, but for exceptions. Demonyms
 * ("Kestrian police") are mentions of a people; metonyms (a capital that stands for its government) are names.
 */
interface Actor {
  readonly key: string;
  readonly kind: string;
  readonly names?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly metonyms?: readonly string[];
  readonly except?: readonly string[];
  readonly nominals?: readonly string[];
  readonly pronouns?: readonly string[];
}

interface Quote {
  readonly kind: GoldQuote['kind'];
  readonly content: readonly string[];
  readonly speaker?: string | null;
  readonly actor?: string | null;
  readonly cue?: string | null;
}

interface Event {
  readonly type: string;
  readonly also?: readonly string[];
  readonly trigger: string;
  readonly triggers?: readonly string[];
  readonly realis: string;
  readonly optional?: boolean;
  readonly participants?: readonly { readonly role: string; readonly phrase?: string | null }[];
  readonly date?: {
    readonly start: string | null;
    readonly end: string | null;
    readonly basis?: string;
  } | null;
  readonly place?: { readonly phrase?: string | null } | null;
}

interface Annotation {
  readonly actors?: readonly Actor[];
  readonly quotes?: readonly Quote[];
  readonly times?: readonly {
    readonly phrase: string;
    readonly type: string;
    readonly value: string | null;
  }[];
  readonly events?: readonly Event[];
  readonly w5h1?: Readonly<Record<string, string | null>>;
}

/**
 * An article and its annotation by hand, `NAME.txt` and `NAME.gold.yaml` (docs/annotation.md has the format).
 *
 * @throws {PhraseError} that names the file and the phrase that does not stand in the text exactly once.
 */
export function annotatedArticle(id: string, bytes: Uint8Array, yaml: string): GoldDocument {
  const { text, metadata } = articleFromBytes(bytes, `${id}.txt`);
  // The schema "core" keeps dates as text. What has another shape fails below, with the name of its file.
  const annotation = parse(yaml, { schema: 'core' }) as Annotation;
  try {
    return {
      id,
      text,
      ...(metadata.title !== undefined && { title: metadata.title }),
      ...(metadata.outlet !== undefined && { outlet: metadata.outlet }),
      ...(metadata.publishedAt !== undefined && { publishedAt: metadata.publishedAt }),
      mentions: mentionsOf(text, annotation.actors ?? []),
      quotes: (annotation.quotes ?? []).map((quote) => quoteOf(text, quote)),
      times: (annotation.times ?? []).map((time) => timeOf(text, time)),
      events: (annotation.events ?? []).map((event) => eventOf(text, event)),
      w5h1: Object.fromEntries(
        Object.entries(annotation.w5h1 ?? {}).map(([question, phrase]) => [
          question,
          phrase === null ? [] : [{ text: wordsAt(text, findPhrase(text, phrase)) }],
        ]),
      ),
    };
  } catch (cause) {
    if (cause instanceof PhraseError) throw new PhraseError(`${id}.gold.yaml: ${cause.message}`, { cause });
    throw cause;
  }
}

function mentionsOf(text: string, actors: readonly Actor[]): readonly GoldMention[] {
  const excepted = new Set(
    actors.flatMap(({ except = [] }) => except.map((one) => findPhrase(text, one).join())),
  );
  const named = actors
    .flatMap((actor) => [
      ...(actor.names ?? []).flatMap((name) => namesAt(text, actor, name)),
      ...(actor.metonyms ?? []).flatMap((name) => namesAt(text, actor, name)),
      ...(actor.demonyms ?? []).flatMap((name) => namesAt(text, { ...actor, kind: 'GROUP' }, name)),
    ])
    .filter(({ start, end }) => !excepted.has([start, end].join()))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: GoldMention[] = [];
  for (const mention of named)
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  const others = actors.flatMap((actor) => [
    ...(actor.nominals ?? []).map((phrase) => mentionOf(actor, findPhrase(text, phrase), 'NOMINAL')),
    ...(actor.pronouns ?? []).map((phrase) => mentionOf(actor, findPhrase(text, phrase), 'PRONOUN')),
  ]);
  return [...kept, ...others].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Every occurrence of a name, or the one that its context tells. */
function namesAt(text: string, actor: Actor, name: string): readonly GoldMention[] {
  const places = name.includes('[') ? [findPhrase(text, name)] : findName(text, name);
  return places.map((range) => mentionOf(actor, range, 'NAME'));
}

function mentionOf(
  { key, kind }: Actor,
  [start, end]: Range,
  form: NonNullable<GoldMention['form']>,
): GoldMention {
  return { start, end, kind: kind === 'COUNTRY' ? 'PLACE' : kind, entity: key, form };
}

function quoteOf(text: string, { kind, content, speaker, actor, cue }: Quote): GoldQuote {
  return {
    kind,
    isSpeech: true,
    content: content.map((piece) => findPhrase(text, piece)),
    speaker: speaker == null ? null : [findPhrase(text, speaker)],
    cue: cue == null ? null : [findPhrase(text, cue)],
    ...(actor != null && { speakerEntity: actor }),
  };
}

function timeOf(text: string, time: NonNullable<Annotation['times']>[number]): GoldTime {
  const [start, end] = findPhrase(text, time.phrase);
  return { start, end, type: time.type, value: time.value };
}

function eventOf(text: string, event: Event): GoldEvent {
  const stated = (event.participants ?? []).flatMap(({ role, phrase }) =>
    phrase == null ? [] : [{ role, range: findPhrase(text, phrase) }],
  );
  const place = event.place?.phrase == null ? null : findPhrase(text, event.place.phrase);
  const isThere = stated.some(({ role, range }) => role === 'LOCATION' && range.join() === place?.join());
  const all = place === null || isThere ? stated : [...stated, { role: 'LOCATION', range: place }];
  const trigger = findPhrase(text, event.trigger);
  return {
    trigger,
    triggers: [trigger, ...(event.triggers ?? []).map((phrase) => findPhrase(text, phrase))],
    type: event.type,
    alsoType: event.also ?? [],
    realis: event.realis,
    participants: all.map(({ role, range: [start, end] }) => ({ role, start, end })),
    ...(event.date != null &&
      event.date.basis !== 'inferred' && { date: `${event.date.start ?? '..'}/${event.date.end ?? '..'}` }),
    ...(event.optional === true && { optional: true }),
  };
}

function wordsAt(text: string, [start, end]: Range): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
