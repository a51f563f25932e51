import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

describe('the verb that attributes a quotation stands further on', () => {
  it.each<[string, string[]]>([
    [
      '“The port should leave its old ways behind,” the state agency Tarnpress quoted Voss as saying.',
      ['Voss: saying: The port should leave its old ways behind'],
    ],
    [
      '“The port should leave its old ways behind,” the newspaper quoted him as saying.',
      ['him: saying: The port should leave its old ways behind'],
    ],
    [
      '“What are they showing here?” the boy can be heard angrily asking in the video. “This is no ship!”',
      ['the boy: asking: What are they showing here ... This is no ship'],
    ],
    [
      '“This is a great day for the port,” Voss is heard telling a crowd in the clip.',
      ['Voss: telling: This is a great day for the port'],
    ],
    [
      '“The port will be ours again,” she is expected to say on Monday.',
      ['she: say: The port will be ours again'],
    ],
    ['“This is a great day for the port,” which can be seen from here.', []],
    ['“This is a great day for the port,” which is expected to open on Monday.', []],
    ['Voss quoted the “old rule” as a warning.', ['Voss: quoted: the “old rule” as a warning']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('verbs that stand before their subject', () => {
  it.each<[string, string[]]>([
    [
      '“My brother, I can tell you that nobody cares,” shares Aboke.',
      ['Aboke: shares: My brother, I can tell you that nobody cares'],
    ],
    [
      'The boats are full. “That is really, really big,” noted Musk.',
      ['Musk: noted: That is really, really big'],
    ],
    [
      'Added Haynes, “Every scene on the ship was always about the sea.”',
      ['Haynes: Added: Every scene on the ship was always about the sea'],
    ],
    [
      'Replied Harbor Ministry deputy spokesman Tarel Voss, “We have not read it in detail.”',
      ['Harbor Ministry deputy spokesman Tarel Voss: Replied: We have not read it in detail'],
    ],
    ['Added sugar, “the white poison,” is cheap in Tarn.', []],
    ['“Harbor Lights,” stars Mara Lind.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('verbs of telling that take other things, too', () => {
  it.each<[string, string[]]>([
    [
      '“The issue is building new boats,” highlighted Prime Minister Voss.',
      ['Prime Minister Voss: highlighted: The issue is building new boats'],
    ],
    [
      'Earlier, he had reproached the council, “Instead of being grateful, the mayor feels that he must be paid.”',
      ['he: reproached: Instead of being grateful, the mayor feels that he must be paid'],
    ],
    ['Voss and Lind share “the same dream” of a port.', []],
    ['They shared “Harbor Lights” with friends.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
