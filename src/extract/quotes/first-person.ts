import { contains, slice } from '../../text/span.ts';
import type { Quote } from '../document.ts';

/** "Voss: I told them that it was over.": the "I" of a turn is whoever has the turn, known or not. */
export function withFirstPersons(text: string, quotes: readonly Quote[]): readonly Quote[] {
  let turn: Quote | null = null;
  return quotes.map((quote) => {
    if (quote.rule === 'quote.interview') turn = quote;
    return turn !== null && isFirstPersonIn(text, turn, quote) ? spokenAs(turn, quote) : quote;
  });
}

function isFirstPersonIn(text: string, turn: Quote, { speaker }: Quote): boolean {
  if (speaker === null || slice(text, speaker) !== 'I') return false;
  return turn.content.some((span) => contains(span, speaker));
}

function spokenAs(turn: Quote, quote: Quote): Quote {
  const actor = turn.speaker?.actor ?? null;
  return quote.speaker === null ? quote : { ...quote, speaker: { ...quote.speaker, actor } };
}
