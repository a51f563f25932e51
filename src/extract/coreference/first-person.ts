import { pronouns } from '../../lexicon/pronouns.ts';
import { contains, type Span, slice } from '../../text/span.ts';
import type { Actor, Mention, Quote, Role } from '../document.ts';

/** What is known of actors when quotes have been found. */
export interface Spoken {
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly roles: readonly Role[];
}

/**
 * "I" and "my" inside quotation marks are the speaker, "we" and "our" whom the speaker speaks for: an organization or
 * country that speaks itself, or that the speaker's post belongs to. To be called once quotes are known.
 */
export function linkFirstPersons(mentions: readonly Mention[], spoken: Spoken): readonly Mention[] {
  const quoted = quotedSpans(spoken.quotes);
  if (quoted.length === 0) return mentions;
  const collective = collectives(spoken);
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
    const actor = facts.isPlural ? (collective.get(quote.speaker) ?? null) : quote.speaker;
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
  readonly speaker: string;
}

function quotedSpans(quotes: readonly Quote[]): Quoted[] {
  return quotes
    .flatMap(({ kind, content, speaker }) =>
      kind === 'INDIRECT' || speaker === null || speaker.actor === null
        ? []
        : content.map((span) => ({ span, speaker: speaker.actor ?? '' })),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

/** For each actor whom it speaks for; a person without a stated organization speaks for nobody known. */
function collectives({ actors, roles }: Spoken): Map<string, string> {
  const found = new Map<string, string>();
  for (const { key, kind } of actors) if (kind !== 'PERSON') found.set(key, key);
  for (const { actor, organization, country } of roles) {
    const body = organization ?? country;
    if (body !== null && !found.has(actor)) found.set(actor, body);
  }
  return found;
}
