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

table('by whom something was called', [
  [
    'The plan was described by Lind, the opposition leader, as “a tax on the poor.”',
    ['Lind, the opposition leader: described: a tax on the poor'],
  ],
  [
    'She was described by friends as a “caring and giving soul.”',
    ['friends: described: caring and giving soul'],
  ],
  ['The law was called “a wall of paper” by Lind.', ['Lind: called: a wall of paper']],
  ['The dam was described by engineers on Friday as “safe.”', ['engineers: described: safe']],
  [
    'Lind said the plan was described by Voss as “a tax on the poor.”',
    ['Lind: said: the plan was described by Voss as “a tax on the poor'],
  ],
  ['The book was described as “the best of its year.”', []],
  ['The film was called “The Port of Tarn” by its makers.', []],
  ['The port was praised as “clean” by the end of May.', []],
  ['The port was called “dead” by 2019.', []],
  ['The port was called “a dead place” by closing it.', []],
  ['She is known by neighbors as “the Wolf of Tarn.”', []],
]);

table('what would be, in a second clause', [
  [
    'The port would reopen in May, the ministry said on Friday, and staff would be present at all gates.',
    ['the ministry: said: The port would reopen in May ... and staff would be present at all gates'],
  ],
  [
    'The ministry said on Friday that the port would reopen in May, and staff would be present at all gates.',
    ['The ministry: said: the port would reopen in May, and staff would be present at all gates'],
  ],
  [
    'The port was closed, the ministry said on Friday, and Lind left for Orle.',
    ['the ministry: said: The port was closed'],
  ],
]);

table('days before something', [
  [
    'Voss had announced just days before the strike began that wages would rise.',
    ['Voss: announced: wages would rise'],
  ],
  [
    'Voss announced a plan before the strike began that nobody liked.',
    ['Voss: announced: a plan before the strike began that nobody liked'],
  ],
]);
