import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

describe('who has the quotation behind the cue', () => {
  it.each<[string, string[]]>([
    ['The harbor, as Voss once put it, “is a bathtub for giants.”', ['Voss: put: is a bathtub for giants']],
    ['As Voss once put it, “the harbor is a bathtub.”', ['Voss: put: the harbor is a bathtub']],
    ['Once the strike is over, “we will close.”', []],
    [
      'Many see it so (Tarel Voss, who coined the word, once said, “It came over us three times, first in Orle”).',
      ['Tarel Voss, who coined the word: said: It came over us three times, first in Orle'],
    ],
    [
      'A reader, Marten Brask, emails: “The port was never shut.”',
      ['A reader, Marten Brask: emails: The port was never shut'],
    ],
    ['“The port is shut,” Voss emailed her on Friday.', ['Voss: emailed: The port is shut']],
    ['Voss emailed her aides on Friday.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('may have the name of a day', () => {
    expect(shown('“We are late,” Sunday, who is 24, told the paper.')).toEqual([
      'Sunday, who is 24: told: We are late',
    ]);
  });
});
