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

table('what somebody calls something', [
  ['Prell hopes to shed what Voss called “a perception problem.”', ['Voss: called: a perception problem']],
  [
    'The two fell out over what one Kestrian aide has dubbed “the river primary,” a race of ten.',
    ['one Kestrian aide: dubbed: the river primary'],
  ],
  ['The rift - what he described as “our little storm” - is over.', ['he: described: our little storm']],
  [
    'Lind said Voss had ended what he called “a bad year.”',
    ['Lind: said: Voss had ended what he called “a bad year'],
  ],
  [
    'The court took a decision that Brandt described as “a stain on the town.”',
    ['Brandt: described: a stain on the town'],
  ],
  ['They met Lind, whom Voss called “the worst of the lot,” in May.', ['Voss: called: the worst of the lot']],
  ['They live in a house that the locals call “the old tall tomb.”', []],
  ['Prell lives in what people call “the big old house.”', []],
  ['The firm sells what it calls “light sheets.”', []],
  ['He was in what is called “the long tall house.”', []],
  ['Voss left what he called “the swamp.”', []],
  ['They closed what Voss calls “Northern Lark Bay.”', []],
]);

table('a name given behind a comma', [
  [
    'Voss called the port’s chief executive, Tarel Lind, “incredibly driven” and left.',
    ['Voss: called: the port’s chief executive, Tarel Lind, “incredibly driven'],
  ],
  [
    'Voss attacked Lind, calling him, among other things, “a failed candidate.”',
    ['Voss: calling: him, among other things, “a failed candidate'],
  ],
  ['Voss called out, in the dark, “Who is there?”', ['Voss: called out: Who is there']],
  ['Voss called, “Come home, all of you!”', ['Voss: called: Come home, all of you']],
  ['It was, as Voss called it in May, “a long way home.”', ['Voss: called: a long way home']],
]);

table('a slogan', [
  ['The party ran under the slogan “Axe the tax.”', ['-: slogan: Axe the tax']],
  ['Lind’s motto was “never again.”', ['Lind: motto: never again']],
  ['The campaign, under the slogan “Kestria Works,” starts on Monday.', []],
  ['The slogan was painted on the wall of “the big house.”', []],
]);

table('what is written on something', [
  [
    'One message read “anybodybutvoss.com,” a site linked to a group in Tarn.',
    ['One message: read: anybodybutvoss.com'],
  ],
  [
    'Voss posted a message on Chatter reading “Thank you Orle” moments after the polls closed.',
    ['Voss: reading: Thank you Orle'],
  ],
  ['Lind read “The Salt Ledger” twice.', []],
  ['He read “no entry” on the door, and left.', []],
]);
