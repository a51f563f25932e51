import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

type Row = [string, string[]];

function table(name: string, rows: Row[]): void {
  describe(name, () => {
    it.each<Row>(rows)('%s', (text, expected) => {
      expect(shown(text)).toEqual(expected);
    });
  });
}

table('a program of one word', [
  [
    'Noah Voss, the producer in charge of “Today,” reminded his staff that the show was old.',
    ['Noah Voss, the producer in charge of: reminded: the show was old'],
  ],
  ['The crowd broke into chants of “Shame!” as Voss left.', ['The crowd: chants of: Shame']],
]);

table('a report with marks around its name', [
  [
    'According to “The Vosses: Three Generations at Sea,” the port was shut.',
    ['“The Vosses: Three Generations at Sea,”: According to: the port was shut'],
  ],
  [
    'According to “The Vosses: Three Generations at Sea,” by Dana Orlo, the port was shut.',
    ['“The Vosses: Three Generations at Sea,” by Dana Orlo: According to: the port was shut'],
  ],
  [
    'According to “The Vosses: Three Generations at Sea,” by May the port was shut.',
    ['“The Vosses: Three Generations at Sea,”: According to: by May the port was shut'],
  ],
  ['According to Voss, “the port was shut.”', ['Voss: According to: the port was shut']],
]);

table('where a content begins and ends', [
  [
    'She tells audiences that after two hundred years, “It’s time.”',
    ['She: tells: after two hundred years, “It’s time'],
  ],
  ['Voss said of that in May, “It was over.”', ['Voss: said: It was over']],
  [
    '“Most of the complexity derives from efforts to measure” income, he said.',
    ['he: said: Most of the complexity derives from efforts to measure” income'],
  ],
  [
    '“The port is closed for good,” the minister, Oda Lind, said.',
    ['the minister, Oda Lind: said: The port is closed for good'],
  ],
]);

table('a heading between dashes signs nothing', [
  ['Voss believes in papers that “always take sides.”\n\n– Ready to go –\n\nHe left.', []],
  [
    '“The port is shut for good.” — Tarel Voss-Lind\n\nNext.',
    ['Tarel Voss-Lind: —: The port is shut for good'],
  ],
]);

table('a sentence about the speaker between', [
  [
    '“You can’t blame Prell,” said Sara Voss of Orle. A nurse from Veldria who came in 2013, she plans to vote in May. “It is not fair.”',
    ['Sara Voss of Orle: said: You can’t blame Prell ... It is not fair'],
  ],
  [
    '“You can’t blame Prell,” said Sara Voss of Orle. A nurse who thinks she knows better, Lind plans to vote in May. “It is not fair.”',
    ['Sara Voss of Orle: said: You can’t blame Prell'],
  ],
]);
