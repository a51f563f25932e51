import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { tokensIn } from '../../syntax/find-token.ts';
import { relationOf } from '../../syntax/tree.ts';
import type { Quote } from '../document.ts';
import type { Clause } from './clause.ts';
import { type Named, namedBy } from './phrases.ts';
import { lemmaOf, type Story } from './story.ts';
import { subjectsOf } from './subjects.ts';

/** The quote whose content a token stands in. */
export type Quotes = ReadonlyMap<number, Quote>;

export function quotesByToken(story: Story): Quotes {
  const found = new Map<number, Quote>();
  for (const quote of story.quotes) {
    for (const content of quote.content) {
      const { first, end } = tokensIn(story.tokens, content);
      for (let at = first; at < end; at++) found.set(at, quote);
    }
  }
  return found;
}

/** Who says it: the subject of the verb of saying above, else the speaker of the quote around. */
export function speakerOf(story: Story, token: number, quotes: Quotes): Named | null {
  const saying = sayingAbove(story, token);
  const subject = saying < 0 ? undefined : subjectsOf(story, saying)[0];
  const named = subject === undefined ? null : namedBy(story, subject);
  if (named !== null) return named;
  const speaker = quotes.get(token)?.speaker;
  if (speaker == null) return null;
  return { actor: speaker.actor, span: { start: speaker.start, end: speaker.end }, mention: null, head: -1 };
}

function sayingAbove(story: Story, token: number): number {
  let at = token;
  for (let steps = 0; steps < 4; steps++) {
    const own = story.tokens[at];
    if (own === undefined || own.head < 0) return -1;
    const relation = relationOf(own);
    if (relation === 'ccomp' && REPORTING_VERBS.has(lemmaOf(story, own.head))) return own.head;
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'advcl') return -1;
    at = own.head;
  }
  return -1;
}

/** "said it would", "said the ministry would" of a ministry's speaker. */
export function speaksOfItself(story: Story, clause: Clause, speaker: Named): boolean {
  const subject = clause.subjects[0];
  const named = subject === undefined ? null : namedBy(story, subject);
  if (named === null) return subject !== undefined && story.tokens[subject]?.upos === 'PRON';
  return named.mention?.form === 'PRONOUN' || isSameActor(named, speaker);
}

export function isSameActor(one: Named, other: Named): boolean {
  return one.actor !== null && one.actor === other.actor;
}
