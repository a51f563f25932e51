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

table('a pronoun for all that is said, and a report for a thing, say nothing', [
  ['She says it every morning, across the hedge.', []],
  ['She says it is over.', ['She: says: it is over']],
  ['A strong jobs report gives the market a lift.', []],
  ['Nurses report that the wards are full.', ['Nurses: report: the wards are full']],
]);

table('how often, for how long and against what is no words', [
  [
    'Lind said reporters were calling “every 15 minutes.”',
    ['Lind: said: reporters were calling “every 15 minutes'],
  ],
  ['The mayor was calling “for calm and patience.”', ['The mayor: calling: for calm and patience']],
  ['The ban will continue “for the next few years.”', []],
  ['He continued, “The ban will stay for years.”', ['He: continued: The ban will stay for years']],
  ['She spoke to counter “the rhetoric of Tarn.”', []],
  [
    'She countered, “The rhetoric of Tarn is harmless.”',
    ['She: countered: The rhetoric of Tarn is harmless'],
  ],
]);

table('what something is called is no statement', [
  ['Behind the church is a house that the locals call “the tomb.”', []],
  [
    'She said that the locals call the ruin “the tomb.”',
    ['She: said: the locals call the ruin “the tomb', 'the locals: call: the ruin “the tomb'],
  ],
]);

table('a clause tells when words hold, and not who says them', [
  ['When Voss railed against the banks, “she spoke for all of us.”', ['Voss: railed: the banks']],
  ['When he said, “No more,” the hall fell silent.', ['he: said: No more']],
  [
    'Lind sang for the guests before asking, “Where do we go from here?”',
    ['Lind: asking: Where do we go from here'],
  ],
]);

table('what another may say, in what somebody says', [
  [
    'Lind said she would sit Voss down and tell him “no more nonsense.”',
    ['Lind: said: she would sit Voss down and tell him “no more nonsense'],
  ],
  [
    'Lind said it was right to urge voters “to stand up and be active.”',
    ['Lind: said: it was right to urge voters “to stand up and be active'],
  ],
  ['Lind went on to say “no more nonsense.”', ['Lind: say: no more nonsense']],
  [
    'Lind said that Voss had told her, “No more nonsense.”',
    ['Lind: said: Voss had told her, “No more nonsense', 'Voss: told: No more nonsense'],
  ],
]);
