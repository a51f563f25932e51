import { pronouns } from '../../lexicon/pronouns.ts';
import { contains, type Span, slice } from '../../text/span.ts';
import type { Actor, Mention, Quote, Role, Speaker } from '../document.ts';
import { introducedBody } from './introduced-body.ts';
import { teamsOf } from './team-of-country.ts';

/** What is known of actors when quotes have been found. */
export interface Spoken {
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly roles: readonly Role[];
}

/**
 * "I" and "my" inside quotation marks are the speaker, who is no body then, "we" and "our" whom the speaker speaks for: an organization or
 * country that speaks itself, that the speaker's post belongs to, or that the speaker is introduced with. To be called
 * once quotes are known.
 */
export function linkFirstPersons(mentions: readonly Mention[], spoken: Spoken): readonly Mention[] {
  const quoted = quotedSpans(spoken.quotes);
  if (quoted.length === 0) return mentions;
  const spokenFor = bodiesOf(mentions, spoken);
  const bodies = new Set(spoken.actors.flatMap(({ key, kind }) => (kind === 'PERSON' ? [] : [key])));
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
    const actor = facts.isPlural
      ? spokenFor(quote)
      : bodies.has(quote.speaker.actor ?? '')
        ? null
        : quote.speaker.actor;
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
  const teamOf = teamsOf(actors);
  for (const { actor, organization, country } of roles) {
    const body = organization ?? (country === null ? null : (teamOf(country) ?? country));
    if (body !== null && !found.has(actor)) found.set(actor, body);
  }
  const firm = mainFirm(mentions, actors);
  for (const { actor, title } of roles)
    if (!found.has(actor) && firm !== null && FIRMS_POST.test(title)) found.set(actor, firm);
  const introduced = introducedBody(text, mentions);
  for (const { speaker, cue } of quotes) {
    if (speaker === null || speaker.actor === null || found.has(speaker.actor)) continue;
    const body = introduced(speaker, cue);
    if (body !== null) found.set(speaker.actor, body);
  }
  return ({ speaker, cue }) =>
    speaker.actor === null ? introduced(speaker, cue) : (found.get(speaker.actor) ?? null);
}

/** "Chief executive Marten Voss said": of whose firm is not told where there is only one that it can be. */
const FIRMS_POST =
  /^(?:chief executive|chief .* officer|ceo|chairman|chairwoman|managing director|spokes(?:man|woman|person))(?: officer)?$/i;

/** Mentions of the organization that an article is about, at least, for each one of another. */
const DOMINANCE = 2;

/** The organization that is mentioned by far the most; null where there is none. */
function mainFirm(mentions: readonly Mention[], actors: readonly Actor[]): string | null {
  const counts = new Map(
    actors.filter(({ kind, named }) => kind === 'ORGANIZATION' && named).map(({ key }) => [key, 0]),
  );
  for (const { actor } of mentions)
    if (actor !== null && counts.has(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= DOMINANCE * (second?.[1] ?? 1) ? first[0] : null;
}
