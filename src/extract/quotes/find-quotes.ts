import type { Syntax } from '../../syntax/token.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Mention, Quote, TimeExpression } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { isFigurative } from './figurative.ts';
import { findAttributions } from './find-attributions.ts';
import { withFirstPersons } from './first-person.ts';
import { interviewee } from './interviewee.ts';
import { spanOfPhrase } from './phrase.ts';
import { kindOf } from './quote-kind.ts';
import { type QuoteText, quoteTextOf } from './quote-text.ts';
import { statedSaidOn, withInheritedSaidOn } from './said-on.ts';
import { type MentionsIn, mentionIndex, speakerActor } from './speaker-actor.ts';

/** The layers that quotes are found on. */
export interface QuoteLayers {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly furniture: readonly Span[];
  readonly syntax: Syntax;
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
}

/** What a text says was said, by whom and when; in text order. */
export function findQuotes(layers: QuoteLayers): readonly Quote[] {
  const text = quoteTextOf(layers.text, layers.paragraphs, layers.furniture, layers.syntax);
  const mentionsIn = mentionIndex(layers.mentions);
  const attributions = findAttributions(text).filter((said) => !isFigurative(text, said, mentionsIn));
  const answering = interviewee(text, attributions, layers.mentions);
  const quotes = attributions
    .map((attribution) => quoteFrom(text, attribution, mentionsIn, layers.times))
    .map((quote) => (isAnswer(layers.text, quote) ? withActor(quote, answering) : quote));
  return withInheritedSaidOn(withFirstPersons(layers.text, quotes));
}

/** "A: The port is shut." */
function isAnswer(text: string, { rule, speaker }: Quote): boolean {
  return rule === 'quote.interview' && speaker !== null && slice(text, speaker) === 'A';
}

function withActor(quote: Quote, actor: string | null): Quote {
  return quote.speaker === null ? quote : { ...quote, speaker: { ...quote.speaker, actor } };
}

function quoteFrom(
  text: QuoteText,
  attribution: Attribution,
  mentionsIn: MentionsIn,
  times: readonly TimeExpression[],
): Quote {
  const { content, cue, speaker, rule } = attribution;
  const kind = kindOf(text, attribution);
  return {
    kind,
    content,
    speaker:
      speaker === null
        ? null
        : { ...spanOfPhrase(text, speaker), actor: speakerActor(text, speaker, mentionsIn) },
    cue: cue?.span ?? null,
    cueLemma: cue?.lemma ?? null,
    saidOn: statedSaidOn(text, attribution, times),
    mentioned: actorsIn(content, mentionsIn),
    events: [],
    rule,
    confidence: confidenceOf(text, attribution, kind),
  };
}

/** Keys of the actors that a content mentions, each once, in order. */
function actorsIn(content: readonly Span[], mentionsIn: MentionsIn): readonly string[] {
  const keys = content.flatMap((span) => mentionsIn(span).map((mention) => mention.actor));
  return [...new Set(keys.filter((key) => key !== null))];
}
