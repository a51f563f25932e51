import { bySpan, contains, type Span } from '../../text/span.ts';
import { accordingTo } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import { type CueIndex, findCues } from './cue.ts';
import { headlineStatement } from './headline.ts';
import { interviewTurns } from './interview.ts';
import { withLeadingParagraphs } from './leading-paragraphs.ts';
import { passiveNaming } from './passive-naming.ts';
import { postposedCue } from './postposed-cue.ts';
import type { QuoteText } from './quote-text.ts';
import { quotedAttributions } from './quoted-attributions.ts';
import { relativeContent } from './relative-content.ts';
import { reportedClause } from './reported-clause.ts';
import { withoutResumed } from './resumed-cue.ts';
import { withSpeakerApart } from './speaker-apart.ts';
import { withoutStageDirections } from './stage-directions.ts';
import { withTrailingQuotations } from './trailing-quotations.ts';
import { withoutUnsaidWithin } from './unsaid-within.ts';
import { whatIsCalled, withoutNamesWithin } from './what-called.ts';

/** Everything that a text says was said, in text order. */
export function findAttributions(text: QuoteText): readonly Attribution[] {
  const cues: CueIndex = new Map(findCues(text).map((cue) => [cue.token, cue]));
  const quoted = quotedAttributions(text, cues);
  const used = new Set(quoted.map((attribution) => attribution.cue?.token));
  const first = quoted
    .map((attribution) => withoutResumed(text, cues, attribution))
    .filter((attribution) => attribution !== null);
  const clauses = [...cues.values()]
    .filter((cue) => !used.has(cue.token))
    .map((cue) => postposedCue(text, cue) ?? relativeContent(text, cue) ?? reportedClause(text, cues, cue))
    .filter((attribution) => attribution !== null)
    .filter((clause) => clause.rule !== 'quote.words' || !quoted.some((whole) => isWithin(whole, clause)));
  const headline = headlineStatement(text);
  const turns = interviewTurns(text);
  const trailed = withTrailingQuotations(text, [
    ...(headline === null || turns.length || used.has(headline.cue?.token) ? [] : [headline]),
    ...turns,
    ...first,
    ...clauses,
    ...accordingTo(text),
    ...whatIsCalled(text, cues),
    ...passiveNaming(text, cues),
  ]);
  const said = withLeadingParagraphs(text, trailed)
    .map((attribution) => withoutStageDirections(text, attribution))
    .map((attribution) => (attribution === null ? null : withSpeakerApart(text, attribution)))
    .filter((attribution) => attribution !== null)
    .map(withoutHearer);
  const sorted = said.sort((a, b) => bySpan(hull(a), hull(b)));
  return withoutUnsaidWithin(text, cues, withoutNamesWithin(sorted));
}

/** "Voss scolded him: “No,” she said.": the first verb has nothing of its own. */
function isWithin(whole: Attribution, clause: Attribution): boolean {
  const [first] = whole.content;
  const span = clause.content[0];
  return first !== undefined && span !== undefined && contains(span, first);
}

/** "He never paid, the court heard": whoever spoke, it was not the court. */
function withoutHearer(attribution: Attribution): Attribution {
  return attribution.cue?.lemma === 'hear' ? { ...attribution, speaker: null } : attribution;
}

function hull(attribution: Attribution): Span {
  const first = attribution.content[0] ?? { start: 0, end: 0 };
  return { start: first.start, end: attribution.content.at(-1)?.end ?? first.end };
}
