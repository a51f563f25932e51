import {
  PROCEEDING_VERBS,
  REFUSING_VERBS,
  REPORTING_VERBS,
  UNSAID_ADJECTIVES,
} from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import { firstUnder, isQuoted, type QuoteText } from './quote-text.ts';

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'nor',
  'neither',
  'hardly',
  'without',
]);

/** "did not say", "declined to say", "without saying", "refused to confirm or deny". */
export function isTakenBack(text: QuoteText, index: number): boolean {
  if (isNegated(text, index) || isDue(text, index) || isUnsaid(text, index)) return true;
  let at = index;
  for (let step = 0; step < 4; step++) {
    const token = text.tokens[at];
    const head = token?.head ?? -1;
    const governor = text.tokens[head];
    if (token === undefined || governor === undefined) return false;
    if (/^conj/.test(token.deprel) && text.tokens[at]?.xpos === governor.xpos) at = head;
    else if (/^(?:xcomp|ccomp|advcl|acl|obl)/.test(token.deprel) && isNonFinite(token)) {
      if (isFreeParticiple(text, at)) return false;
      if (REFUSING_VERBS.has(governor.lemma.toLowerCase()) || isNegated(text, head)) return true;
      if (isAskedOf(text, at)) return true;
      if (!PROCEEDING_VERBS.has(governor.lemma.toLowerCase())) return false;
      at = head;
    } else return false;
  }
  return false;
}

/** "The ministry should tell them whether it is over": it has not; "I must say" says it. */
function isDue(text: QuoteText, index: number): boolean {
  const before = childrenOf(text.tree, index).filter((child) => child < index);
  const isOwnDuty = before.some((child) => /^(?:I|we)$/i.test(text.tokens[child]?.form ?? ''));
  return (
    !isOwnDuty &&
    before.some((child) => {
      const { form = '', deprel = '' } = text.tokens[child] ?? {};
      return deprel.startsWith('aux') && /^(?:should|must|ought)$/i.test(form);
    })
  );
}

/** "would not rule it out, adding that ...": behind a comma the participle is a statement of its own. */
function isFreeParticiple(text: QuoteText, index: number): boolean {
  const before = text.tokens[index - 1]?.upos === 'ADV' ? index - 2 : index - 1;
  const isApart = text.tokens[before]?.form === ',' || isQuoted(text, before);
  return text.tokens[index]?.xpos === 'VBG' && isApart;
}

/** "too soon to say", "hard to tell". */
function isUnsaid(text: QuoteText, index: number): boolean {
  return text.tokens[index - 1]?.form === 'to' && UNSAID_ADJECTIVES.has(text.tokens[index - 2]?.form ?? '');
}

/** "asked Lind to explain why": what somebody is asked to say has not been said. */
function isAskedOf(text: QuoteText, index: number): boolean {
  const { deprel = '', xpos = '', head = -1 } = text.tokens[index] ?? {};
  const verb = reportingVerbOf(text.tokens[head]?.form ?? '');
  const frames = REPORTING_VERBS.get(verb ?? '') ?? [];
  if (deprel !== 'xcomp' || xpos !== 'VB' || !frames.includes('person') || !frames.includes('infinitive'))
    return false;
  return childrenOf(text.tree, head).some(
    (child) => child > head && child < index && /^i?obj$/.test(text.tokens[child]?.deprel ?? ''),
  );
}

function isNonFinite(token: Token): boolean {
  return token.xpos === 'VB' || token.xpos === 'VBG';
}

function isNegated(text: QuoteText, index: number): boolean {
  const before = text.tokens[index - 1]?.form.toLowerCase().replace('’', "'") ?? '';
  if (NEGATIONS.has(before)) return true;
  return childrenOf(text.tree, index).some((child) => {
    const token = text.tokens[child];
    if (token === undefined || child >= index || isQuoted(text, child)) return false;
    if (token.deprel.startsWith('nsubj') && isNobody(text, child)) return true;
    return NEGATIONS.has(token.form.toLowerCase().replace('’', "'"));
  });
}

/** "No one told Lind", "Neither Voss nor Lind said". */
function isNobody(text: QuoteText, subject: number): boolean {
  return /^(?:no|nobody|none|neither)$/i.test(text.tokens[firstUnder(text, subject)]?.form ?? '');
}
