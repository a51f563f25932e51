import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/text/sentences.ts';
import { findTokens } from '../../src/text/tokens.ts';

function sentencesOf(text: string): string[] {
  const tokens = findTokens(text, { start: 0, end: text.length });
  return findSentences(text, tokens).map(({ first, end }) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end),
  );
}

describe('findSentences', () => {
  it.each([
    // Abbreviations
    ['He met the U.S. Consul. | She left.'],
    ['He lives in the U.S. | The consul left.'],
    ['Mr. Voss and Gen. Orla Penn spoke.'],
    ['The head of the F.L.-C.O. and the miners met. | He spoke.'],
    ['The U.S.-Kestria border in Tarn is long.'],
    ['Orla D. Penn won. | She is 40.'],
    ['Voss told state Del. Orla Penn (D-Tarn), who leads the panel, to wait. | She did.'],
    ['Cllr. Orla Penn and Det. Tarel Voss spoke. | She left.'],
    ['It is No. 5 on the list.'],
    ['Tarel Inc. rose. | Kestria Corp. fell.'],
    ['They met on Jan. 5 at 9 p.m. in Norvale. | He spoke.'],
    ['NORVALE, Kestria, Sept. 3 – | The river rose.'],
    // Quotations
    ['“We won. | They lost,” he said. | She agreed.'],
    ['“We won.” | She agreed.'],
    ['“Why?” he asked. | Nobody knew.'],
    ['“Go!” shouted Orla Penn.'],
    ['He said: “It is over.” | (She did not.) | Then he left.'],
    ['"Is it over?" | "Yes."'],
    // Other stops
    ['Is it over? | It is! | Good.'],
    ['He waited ... and went.'],
    ['He waited… | Then he went.'],
    ['It cost 5.3 million. | Prices rose 2.5 percent.'],
    ['MINISTER QUITS. | KESTRIA VOTES.'],
    ['2. The council meets.'],
    ['The coach left. [7] | The club stayed.'],
    ['no stop at all'],
  ])('%s', (marked) => {
    const expected = marked.split(' | ');
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it('takes a line break for a space', () => {
    expect(sentencesOf('The vote was\nclose. It\n\n\nended late.')).toEqual([
      'The vote was\nclose.',
      'It\n\n\nended late.',
    ]);
  });
});
