import type { Syntax } from '../../syntax/token.ts';
import { gather } from '../../text/gather.ts';
import type { Candidate } from './candidate.ts';

/** "the 24-year-old said": an age that stands for a person; not "the 24-year-old nurse". */
export function findAgedPersons(text: string, syntax: Syntax): Candidate[] {
  const { tokens } = syntax;
  return gather(tokens, (token, head): Candidate | null => {
    if (token.form !== 'old' || tokens[head - 2]?.form !== 'year') return null;
    const first = head - 5;
    if (!/^(?:the|an?)$/i.test(tokens[first]?.form ?? '') || tokens[first]?.sentence !== token.sentence)
      return null;
    if (/^(?:NOUN|PROPN|ADJ|NUM)$|^-$/.test(partOf(syntax, head + 1))) return null;
    const start = tokens[first]?.start ?? token.start;
    return {
      start,
      end: token.end,
      first,
      endToken: head + 1,
      head,
      kind: 'PERSON',
      form: 'NOMINAL',
      rule: 'nominal.age',
      confidence: 0.8,
      text: text.slice(start, token.end).replace(/\s+/g, ' '),
    };
  });
}

function partOf({ tokens }: Syntax, at: number): string {
  const token = tokens[at];
  return token?.form === '-' ? '-' : (token?.upos ?? '');
}
