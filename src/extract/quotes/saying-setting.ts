import { SAYING_SETTINGS } from '../../lexicon/saying-settings.ts';
import { isDayInAnyCase } from './day-word.ts';
import { isQuoted, type QuoteText } from './quote-text.ts';

const LONGEST_SETTING = 6;
const AT_NOON = /^(?:at|on|in|late|early|noon|midnight)$/i;

/** "announced a new tariff | at a press conference on Monday": where it was said is no part of what was. */
export function withoutSetting(text: QuoteText, first: number, end: number): number {
  let last = end - 1;
  while (last > first && isTime(text.tokens[last]?.form ?? '')) last--;
  if (isQuoted(text, last) || !SAYING_SETTINGS.has(text.tokens[last]?.form.toLowerCase() ?? '')) return end;
  for (let at = last - 1; at > first + 1 && at >= last - LONGEST_SETTING; at--) {
    const { form = '', upos = '' } = text.tokens[at] ?? {};
    if (/^(?:at|in|during)$/.test(form)) return isArticle(text, at + 1) ? at : end;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(upos) || isQuoted(text, at)) return end;
  }
  return end;
}

function isTime(form: string): boolean {
  return isDayInAnyCase(form) || AT_NOON.test(form);
}

function isArticle(text: QuoteText, at: number): boolean {
  return /^(?:an?|his|her|its|their)$/.test(text.tokens[at]?.form ?? '');
}
