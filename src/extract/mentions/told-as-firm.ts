import { staffOfFirms } from '../../lexicon/organization-words.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { kindOfNounBefore, kindOfNounBehind } from './kind-of-noun-beside.ts';

/** Whether a name that may be a list is told to be one firm's: by LLP, as a law firm or a bank, by who works there. */
export function isToldAsFirm(syntax: Syntax, first: number, end: number): boolean {
  const { tokens } = syntax;
  return (
    /^(?:LLP|LLC|PLLC)$/.test(tokens[end - 1]?.form ?? '') ||
    isLawFirm(tokens, first - 1) ||
    isLawFirm(tokens, tokens[end]?.form === ',' ? end + 3 : -1) ||
    kindOfNounBefore(syntax, first, end) === 'ORGANIZATION' ||
    kindOfNounBehind(syntax, end) === 'ORGANIZATION' ||
    isOfStaff(tokens, first)
  );
}

/** Whether a token is the "firm" of "the law firm", "a law firm". */
function isLawFirm(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'firm' && /^(?:law|accounting|advertising)$/.test(tokens[at - 1]?.form ?? '');
}

/** "lawyers at Brandt, Orlo & Lê", "a partner in Brandt, Orlo & Lê". */
function isOfStaff(tokens: readonly Token[], first: number): boolean {
  return (
    /^(?:at|in|of|with)$/.test(tokens[first - 1]?.form ?? '') &&
    staffOfFirms.has(tokens[first - 2]?.lemma ?? '')
  );
}
