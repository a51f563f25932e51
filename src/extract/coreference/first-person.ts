import { pronouns } from '../../lexicon/pronouns.ts';
import { contains } from '../../text/span.ts';
import type { Mention, Quote } from '../document.ts';

/** "I" and "my" inside a direct quote are its speaker: called once quotes are known. */
export function linkFirstPersons(mentions: readonly Mention[], quotes: readonly Quote[]): Mention[] {
  const spoken = quotes.filter((quote) => quote.kind !== 'INDIRECT' && quote.speaker?.actor != null);
  if (spoken.length === 0) return [...mentions];
  return mentions.map((mention) => {
    if (mention.form !== 'PRONOUN' || mention.actor !== null) return mention;
    const facts = pronouns.get(mention.kind === 'PERSON' ? 'i' : '');
    if (facts === undefined) return mention;
    const quote = spoken.find((one) => one.content.some((span) => contains(span, mention)));
    const actor = quote?.speaker?.actor;
    return actor == null ? mention : { ...mention, actor, rule: 'pronoun.first-person' };
  });
}
