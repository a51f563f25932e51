import { describe, expect, it } from 'vitest';
import { quotesIn, shown } from './quotes-in.ts';

describe('words in small letters behind a comma end what the cue’s own words have begun', () => {
  it.each<[string, string[]]>([
    [
      'The mayor says no matter what the town does about it, “her word is not the last one.”',
      ['The mayor: says: no matter what the town does about it, “her word is not the last one'],
    ],
    [
      'Voss said she rarely asks friends to speak for her, “except for those I trust.”',
      [
        'Voss: said: she rarely asks friends to speak for her, “except for those I trust',
        'she: asks: friends to speak for her, “except for those I trust',
      ],
    ],
    [
      'Lind then revealed Voss, “strongly advised me to go, and I am glad.”',
      ['Lind: revealed: Voss, “strongly advised me to go, and I am glad'],
    ],
    [
      'She told the mayors who had come to the city of Tarn, “no one should be in doubt.”',
      ['She: told: no one should be in doubt'],
    ],
    ['Voss said that, “after all this, it is over.”', ['Voss: said: after all this, it is over']],
    ['As Lind put it in a long letter, “the harbor is dead.”', ['Lind: put: the harbor is dead']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is no cue of the quotation beside it', () => {
  it.each<[string, string[]]>([
    [
      '“There is a sense of calm now,” and gifts began to pick up again last week, Lind said.',
      ['Lind: said: There is a sense of calm now,” and gifts began to pick up again last week'],
    ],
    [
      'Nothing the mayor had said “will calm the town,” the minister said.',
      ['the minister: said: Nothing the mayor had said “will calm the town'],
    ],
    ['Norbert Voss can add a new title to his long list: “song writer.”', []],
    ['Voss added a word of thanks to voters: “You did it all.”', ['Voss: added: You did it all']],
    ['Reports: ‘Fast’ track for miners opens in Tarn\n\nIt opened on Friday.', []],
    ['Voss added one thing: “We will be back.”', ['Voss: added: We will be back']],
    ['Lind, the executive in charge of “Today,” reminded the staff.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what the speaker goes on to say is said apart', () => {
  it.each<[string, string[]]>([
    [
      '“The port is lost,” Voss said, adding a plug for himself as mayor. “And who can mend it?”',
      ['Voss: said: The port is lost ... And who can mend it'],
    ],
    [
      '“The port is lost,” Voss said, going on to list what had been sold. “We had ferries. We had boats.”',
      ['Voss: said: The port is lost', 'Voss: going on: We had ferries. We had boats'],
    ],
    [
      '“The port is lost,” Voss said, pointing at the ships. “We had ferries. We had boats.”',
      ['Voss: said: The port is lost ... We had ferries. We had boats'],
    ],
    [
      '“The port is lost,” Voss said, going home. “We had ferries. We had boats.”',
      ['Voss: said: The port is lost ... We had ferries. We had boats'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a signed letter', () => {
  it('is one, however its own quotations are marked', () => {
    const text =
      '“The harbor is dead. Or ‘Nobody is left, and all is sold.” And that is what it is, “the end of all boats’.” ― Tarel Voss';
    expect(shown(text)).toEqual([
      'Tarel Voss: ―: The harbor is dead. Or ‘Nobody is left, and all is sold.” And that is what it is, “the end of all boats’',
    ]);
    expect(quotesIn(text).map(({ kind }) => kind)).toEqual(['DIRECT']);
  });

  it('is none where a text is signed behind a few words in marks', () => {
    const text = 'Voss insisted that the party was “still the strongest in Tarn.” – Mara Lind';
    expect(shown(text)).toEqual(['Voss: insisted: the party was “still the strongest in Tarn']);
  });

  it('is none where somebody is told to speak', () => {
    const text = '“We knew,” she said, “and nobody cared about the boats.” — Mara Lind';
    expect(shown(text)).toEqual(['she: said: We knew ... and nobody cared about the boats']);
  });
});
