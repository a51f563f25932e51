import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/text/span.ts';
import { findTokens } from '../../src/text/tokens.ts';

function tokensOf(text: string): string {
  return findTokens(text, { start: 0, end: text.length })
    .map((token) => slice(text, token))
    .join(' ');
}

describe('findTokens', () => {
  it.each([
    // Marks and hyphens
    ['“We won,” she said.', '“ We won , ” she said .'],
    ['a follow-up meeting', 'a follow - up meeting'],
    ['the full-\nscale drill', 'the full - scale drill'],
    ['a non-profit and a co-founder in mid-July', 'a non-profit and a co-founder in mid-July'],
    ['Kestria—once rich—fell', 'Kestria — once rich — fell'],
    ['it was -- well ... fine?!', 'it was -- well ... fine ?!'],
    ['ministers and/or envoys', 'ministers and / or envoys'],
    // Clitics
    ["They don't know; he can’t.", "They do n't know ; he ca n’t ."],
    ["Voss's plan and Kestria’s ports", "Voss 's plan and Kestria ’s ports"],
    ["the envoys' cars", "the envoys ' cars"],
    ["I'm sure they've said we'll go", "I 'm sure they 've said we 'll go"],
    ["Tarel O'Dell of Ba'ar", "Tarel O'Dell of Ba'ar"],
    ['You cannot leave', 'You can not leave'],
    ["“Kestria”'s flag", "“ Kestria ” 's flag"],
    // Abbreviations
    ['The U.S. Consul met Mr. Voss.', 'The U.S. Consul met Mr. Voss .'],
    ['Orla D. Penn of Tarel Inc. left', 'Orla D. Penn of Tarel Inc. left'],
    ['They chose plan B. The vote', 'They chose plan B . The vote'],
    ['No. 5 won. No. He lost', 'No. 5 won . No . He lost'],
    ['on Jan. 5 at 9 p.m.', 'on Jan. 5 at 9 p.m.'],
    ['on Mar. 3; to mar. Then', 'on Mar. 3 ; to mar . Then'],
    ['the law firm Voss & Penn, and R&D', 'the law firm Voss & Penn , and R&D'],
    // Numbers
    ['$5.3m, 1,200 men, 40%', '$ 5.3 m , 1,200 men , 40 %'],
    ['at 10:30 on 2031-05-04', 'at 10:30 on 2031-05-04'],
    ['between 2016-2018 and the 1990s', 'between 2016 - 2018 and the 1990s'],
    ['the 20th of 11/28/2030', 'the 20th of 11/28/2030'],
    ['at 10am', 'at 10 am'],
    ['call 555-0142', 'call 555-0142'],
    // Addresses
    ['see https://kestria.example/news, or', 'see https://kestria.example/news , or'],
    ['write to press@kestria.example.', 'write to press@kestria.example .'],
    ['@tarel_voss said #KestriaVotes', '@tarel_voss said #KestriaVotes'],
    // Other writing
    ['Żółć Ångström naïve', 'Żółć Ångström naïve'],
    ['👍🏽 fine', '👍 🏽 fine'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it('covers every character but white space, in order, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const tokens = findTokens(text, { start: 0, end: text.length });
        const joined = tokens.map((token) => slice(text, token)).join('');
        expect(joined.replaceAll(/[\s\u200b\ufeff]/g, '')).toBe(text.replaceAll(/[\s\u200b\ufeff]/g, ''));
        tokens.forEach((token, index) => {
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
        });
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('keeps inside the span that it is given', () => {
    const text = 'xx Kestria votes.yy';
    expect(findTokens(text, { start: 3, end: 17 }).map((token) => slice(text, token))).toEqual([
      'Kestria',
      'votes',
      '.',
    ]);
  });

  it.each([
    ['one word', 'a'.repeat(300_000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['apostrophes', "x'".repeat(100_000)],
    ['periods', 'a.'.repeat(100_000)],
    ['capitals', 'A '.repeat(50_000)],
    ['at signs', 'a@'.repeat(100_000)],
    ['digits', '1-'.repeat(100_000)],
  ])('ends on a long run of %s', (_, text) => {
    expect(findTokens(text, { start: 0, end: text.length }).length).toBeGreaterThan(0);
  });
});
