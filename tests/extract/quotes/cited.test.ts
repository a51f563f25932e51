import { describe, expect, it } from 'vitest';
import { quotesIn, shown } from './quotes-in.ts';

describe('who a quotation is cited from may stand behind it', () => {
  it.each<[string, string[]]>([
    [
      'HOW THE FLOOD REACHED TARN “The river has been rising for a year, and the towns are slow to see it.” [Harbor Post.]',
      ['Harbor Post: [Harbor Post.]: The river has been rising for a year, and the towns are slow to see it'],
    ],
    ['They came. “We knew that she had left.” [She has since resigned.]', []],
    ['They came. “We knew that she had left.” [Applause.]', []],
    ['They came. “We knew that she had left.” [Emphasis Added.]', []],
    ['They came. “We knew that she had left.” [Watch Video]', []],
    ['They came. “We knew that she had left.” [Orle] was the town.', []],
    ['“Harbor Halls to Close in May,” by the Post’s Ilse Marten: “The halls have stood for a century.”', []],
    [
      'From Ilse Marten: “The halls have stood for a century.”',
      ['Ilse Marten: :: The halls have stood for a century'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a list of related pages is no interview', () => {
  it('has headlines behind its labels', () => {
    const text =
      'Tarel Voss: I’m Not Much Of A Miner.\n\nThe port of Tarn was shut on Friday.\n\nTarel Voss: The Port Is Not For Sale.\n\nName: Bea Lind.';
    expect(quotesIn(text).filter(({ rule }) => rule === 'quote.interview')).toEqual([]);
  });

  it('is one where the labels have sentences behind them', () => {
    const text =
      'Tarel Voss: I’m not much of a miner.\n\nBea Lind: Why not?\n\nTarel Voss: The port is not for sale.';
    expect(quotesIn(text).filter(({ rule }) => rule === 'quote.interview')).toHaveLength(3);
  });
});
