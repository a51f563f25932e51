import { describe, expect, it } from 'vitest';
import type { Mention, Quote, TimeExpression } from '../../../src/extract/document.ts';
import { quotesIn } from './quotes-in.ts';

function timeAt(text: string, words: string, day: string): TimeExpression {
  const start = text.indexOf(words);
  const range = { from: day, until: day, precision: 'DAY' as const };
  return {
    start,
    end: start + words.length,
    type: 'DATE',
    value: day,
    range,
    basis: 'PUBLICATION',
    rule: 't',
    confidence: 1,
  };
}

/** Every place where `name` stands, as a mention of one person. */
function mentionsOf(text: string, name: string): Mention[] {
  return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    kind: 'PERSON' as const,
    form: 'NAME' as const,
    actor: name.toLowerCase(),
    rule: 't',
    confidence: 1,
  }));
}

function saidOn(text: string, ...times: TimeExpression[]): (string | null)[] {
  const shown = ({ saidOn: when }: Quote): string | null => when && `${when.from} ${when.basis}`;
  return quotesIn(text, { times, mentions: mentionsOf(text, 'Voss') }).map(shown);
}

describe('when it was said', () => {
  it('is told by a time that hangs on the cue', () => {
    const text = 'Voss said on Friday that the port was closed.';
    expect(saidOn(text, timeAt(text, 'on Friday', '2031-05-02'))).toEqual(['2031-05-02 PUBLICATION']);
  });

  it('is not told by a time that is part of what was said', () => {
    const text = 'Voss said that the port was closed on Friday.';
    expect(saidOn(text, timeAt(text, 'on Friday', '2031-05-02'))).toEqual([null]);
  });

  it('is inherited from the same speaker’s last dated quote', () => {
    const text = 'On Friday, Voss said that the port was closed. The bridge is safe, Voss said.';
    expect(saidOn(text, timeAt(text, 'Friday', '2031-05-02'))).toEqual([
      '2031-05-02 PUBLICATION',
      '2031-05-02 INHERITED',
    ]);
  });

  it('is not inherited from what was written by what is said elsewhere', () => {
    const text =
      'On Friday, Voss wrote that the port was closed. “It is gone,” Voss wrote. Voss added that nobody came. The bridge is safe, Voss said.';
    expect(saidOn(text, timeAt(text, 'Friday', '2031-05-02'))).toEqual([
      '2031-05-02 PUBLICATION',
      '2031-05-02 INHERITED',
      '2031-05-02 INHERITED',
      null,
    ]);
  });

  it('is not known where nothing tells it', () => {
    expect(saidOn('Voss said that the port was closed.')).toEqual([null]);
  });
});

describe('actors of a quote', () => {
  const actors = (text: string): unknown =>
    quotesIn(text, {
      mentions: [...mentionsOf(text, 'Voss'), ...mentionsOf(text, 'Lind')].sort((a, b) => a.start - b.start),
    }).map(({ speaker, mentioned }) => [speaker?.actor ?? null, mentioned]);

  it.each<[string, [string | null, string[]]]>([
    ['Minister Tarel Voss said that Lind had left.', ['voss', ['lind']]],
    ['A spokesman for Voss said that Lind had left.', [null, ['lind']]],
    ['Voss’s spokesman said that the port was closed.', [null, []]],
    ['Officials said that Lind had left Voss.', [null, ['lind', 'voss']]],
  ])('%s', (text, expected) => {
    expect(actors(text)).toEqual([expected]);
  });
});
