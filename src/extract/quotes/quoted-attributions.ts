import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { CueIndex } from './cue.ts';
import { joinedContent } from './joined-content.ts';
import { paragraphTurns } from './paragraph-turns.ts';
import { attributionOf, runsOf } from './quotation-run.ts';
import type { QuoteText } from './quote-text.ts';
import { type QuotedWords, spanOfWords } from './quoted-words.ts';

/** An attribution that further quotations may still join, and the last one that did. */
export interface Open {
  readonly attribution: Attribution;
  /** Grows while quotations join. */
  readonly content: Span[];
  last: QuotedWords;
}

/** Quotations with a cue beside them, each with those that follow it without a cue of their own. */
export function quotedAttributions(text: QuoteText, cues: CueIndex): readonly Attribution[] {
  const found: Open[] = [];
  let isOpen = false;
  for (const whole of runsOf(text)) {
    for (const run of paragraphTurns(text, cues, isOpen ? (found.at(-1) ?? null) : null, whole)) {
      const attribution = attributionOf(text, cues, run);
      const open: Open | null = isOpen ? (found.at(-1) ?? null) : null;
      const last = run.at(-1) ?? run[0];
      const more =
        open !== null && isFree(open, attribution) ? joinedContent(text, cues, open, run[0]) : null;
      if (open !== null && isHeld(open, run[0])) {
        open.last = last;
      } else if (open !== null && more !== null) {
        open.content.push(more, ...run.slice(1).map(spanOfWords));
        open.last = last;
      } else if (attribution !== null) {
        found.push({ attribution, content: [...attribution.content], last });
        isOpen = true;
      } else {
        isOpen = open !== null && isAside(text, open, run[0]);
      }
    }
  }
  return found.map(({ attribution, content }) => ({ ...attribution, content }));
}

/** "“It is bad luck,” Voss said, that Lind “had to go”": the clause behind the attribution has the second quotation already. */
function isHeld({ content }: Open, { quotation }: QuotedWords): boolean {
  return (content.at(-1)?.end ?? 0) > quotation.start;
}

/** No cue of its own: "“A,” Voss said, “B.”" has one for both. */
function isFree(open: Open, attribution: Attribution | null): boolean {
  return attribution === null || attribution.cue?.token === open.attribution.cue?.token;
}

/** "“A,” Voss told the “Tarn Hour” on Monday. “B.”": a name in marks does not part the two. */
function isAside(text: QuoteText, open: Open, words: QuotedWords): boolean {
  const cue = open.attribution.cue;
  if (words.isSentence || cue === null) return false;
  return text.tokens[cue.token]?.sentence === text.tokens[words.first]?.sentence;
}
