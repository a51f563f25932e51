import { pronouns } from '../../lexicon/pronouns.ts';
import { contains, type Span, slice } from '../../text/span.ts';
import type { Actor, Mention, Quote, Role, Speaker } from '../document.ts';
import { introducedBody } from './introduced-body.ts';

/** What is known of actors when quotes have been found. */
export interface Spoken {
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly roles: readonly Role[];
}

/**
 * "I" and "my" inside quotation marks are the speaker, "we" and "our" whom the speaker speaks for: an organization or
 * country that speaks itself, that the speaker's post belongs to, or that the speaker is introduced with. To be called
 * once quotes are known.
 */
export function linkFirstPersons(mentions: readonly Mention[], spoken: Spoken): readonly Mention[] {
  const quoted = quotedSpans(spoken.quotes);
  if (quoted.length === 0) return mentions;
  const spokenFor = bodiesOf(mentions, spoken);
  let next = 0;
  return mentions.map((mention) => {
    while (next < quoted.length && (quoted[next]?.span.end ?? 0) <= mention.start) next++;
    const quote = quoted[next];
    if (
      mention.form !== 'PRONOUN' ||
      mention.actor !== null ||
      quote === undefined ||
      !contains(quote.span, mention)
    )
      return mention;
    const facts = pronouns.get(slice(spoken.text, mention).toLowerCase());
    if (facts?.person !== 1) return mention;
    const actor = facts.isPlural ? spokenFor(quote) : quote.speaker.actor;
    if (actor === null) return mention;
    return {
      ...mention,
      actor,
      rule: facts.isPlural ? 'pronoun.speaks-for' : 'pronoun.speaker',
      confidence: facts.isPlural ? 0.6 : 0.9,
    };
  });
}

interface Quoted {
  readonly span: Span;
  readonly speaker: Speaker;
  readonly cue: Span | null;
}

function quotedSpans(quotes: readonly Quote[]): Quoted[] {
  return quotes
    .flatMap(({ kind, content, speaker, cue }) =>
      kind === 'INDIRECT' || speaker === null ? [] : content.map((span) => ({ span, speaker, cue })),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whom the speaker of a quotation speaks for; nobody where the text tells none. */
function bodiesOf(
  mentions: readonly Mention[],
  { text, quotes, actors, roles }: Spoken,
): (quote: Quoted) => string | null {
  const found = new Map<string, string>();
  for (const { key, kind } of actors) if (kind !== 'PERSON') found.set(key, key);
  for (const { actor, organization, country } of roles) {
    const body = organization ?? country;
    if (body !== null && !found.has(actor)) found.set(actor, body);
  }
  const introduced = introducedBody(text, mentions);
  for (const { speaker, cue } of quotes) {
    if (speaker === null || speaker.actor === null || found.has(speaker.actor)) continue;
    const body = introduced(speaker, cue);
    if (body !== null) found.set(speaker.actor, body);
  }
  return ({ speaker, cue }) =>
    speaker.actor === null ? introduced(speaker, cue) : (found.get(speaker.actor) ?? null);
}
