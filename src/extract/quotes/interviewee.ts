import {
  ADDRESSING,
  ANSWERING,
  INTERVIEWERS,
  MEETING,
  SPEAKING_WITH,
} from '../../lexicon/interview-words.ts';
import { contains, slice } from '../../text/span.ts';
import type { Mention } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { spanOfPhrase } from './phrase.ts';
import type { QuoteText } from './quote-text.ts';

/**
 * Who answers as "A:": whoever's named turn the first "Q:" follows, else the one person whom the text names in full before the first question, else the one who it says
 * was spoken to ("Interview with Tarel Voss", "Tarel Voss spoke to our reporter Ilse Marten").
 */
export function interviewee(
  text: QuoteText,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): string | null {
  const turns = attributions.filter(({ rule }) => rule === 'quote.interview');
  const labelled = labelledAnswer(text, turns, mentions);
  if (labelled !== null) return labelled;
  const first = text.tokens[turns[0]?.speaker?.first ?? -1]?.start ?? 0;
  const named = mentions.filter(
    ({ kind, form, start, end }) =>
      kind === 'PERSON' && form === 'NAME' && start < first && /\s/.test(text.text.slice(start, end)),
  );
  const others = named.filter((mention) => !isInterviewer(text.text, mention));
  const introduced = others.filter((mention) => isIntroduced(text.text, mention));
  return onlyActor(named) ?? onlyActor(others) ?? onlyActor(introduced);
}

/** "The Post: Is it shut?", "Tarel Voss: It is.", "Q: Why?": who has been asked goes on to answer. */
function labelledAnswer(
  text: QuoteText,
  turns: readonly Attribution[],
  mentions: readonly Mention[],
): string | null {
  const labels = turns.map(({ speaker }) => (speaker === null ? null : spanOfPhrase(text, speaker)));
  const answer = labels[labels.findIndex((label) => label !== null && slice(text.text, label) === 'Q') - 1];
  if (answer === null || answer === undefined) return null;
  return onlyActor(mentions.filter((mention) => mention.kind === 'PERSON' && contains(answer, mention)));
}

function onlyActor(mentions: readonly Mention[]): string | null {
  const [actor = null, ...others] = new Set(mentions.map((mention) => mention.actor));
  return others.length === 0 ? actor : null;
}

const REACH = 90;
const INTERVIEWER = new RegExp(`\\b(?:${INTERVIEWERS.join('|')})\\s+$|['’]s\\s+$`, 'iu');
const SHE_SPOKE_WITH = new RegExp(`\\b(?:he|she) (?:${SPEAKING_WITH.join('|')}) $`, 'iu');
const SPOKE_WITH_HER = new RegExp(`^\\s+(?:${MEETING.join('|')}) (?:him|her|them)\\b`, 'u');
const ANSWERS = new RegExp(`^(?:,[^.;:!?\\n]{1,70},)?\\s+(?:${ANSWERING.join('|')})\\b`, 'u');
const ADDRESSED = new RegExp(`(?:${ADDRESSING.join('|')})[^.;:!?\\n]{0,50}$`, 'iu');

/** "our reporter Ilse Marten", "the Courier's Ilse Marten"; behind the one who answers, "She spoke with Ilse Marten" and "Ilse Marten spoke with her". */
function isInterviewer(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH).replace(/\s+/g, ' ');
  return (
    SPOKE_WITH_HER.test(behind) ||
    INTERVIEWER.test(before) ||
    SHE_SPOKE_WITH.test(before.replace(/\s+/g, ' '))
  );
}

function isIntroduced(text: string, { start, end }: Mention): boolean {
  return (
    ANSWERS.test(text.slice(end, end + REACH)) ||
    ADDRESSED.test(text.slice(Math.max(0, start - REACH), start))
  );
}
