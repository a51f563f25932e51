import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

describe('what stands between two quotations of one sentence', () => {
  it.each<[string, string[]]>([
    [
      'Mara Lind, a spokesman for the mayor, said, “Instead of help for the town after the flood,” Voss “chose a show.”',
      [
        'Mara Lind, a spokesman for the mayor: said: Instead of help for the town after the flood ... Voss “chose a show',
      ],
    ],
    [
      'Voss told the crowd, “I’m a miner like you, folks,” and, “Is there anyone here who does not dig?”',
      ['Voss: told: I’m a miner like you, folks ... and, “Is there anyone here who does not dig'],
    ],
    [
      '“The port is shut,” Voss said, calling it “a loss.”',
      ['Voss: said: The port is shut', 'Voss: calling: it “a loss'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('a sentence set in large type below is no second one', () => {
    const said =
      '“The port is shut,” Voss said. “Everybody believes in the port until it has to be paid for.”';
    const repeated = '"Everybody believes in the port until it has to be paid for.\nTarel Voss."';
    expect(shown(`${said}\n\n${repeated}`)).toEqual([
      'Voss: said: The port is shut ... Everybody believes in the port until it has to be paid for',
    ]);
    expect(shown(`${said}\n\n“Nobody believes in the port when it has to be paid for.”`)).toEqual([
      'Voss: said: The port is shut ... Everybody believes in the port until it has to be paid for ... Nobody believes in the port when it has to be paid for',
    ]);
  });

  it('who cuts in has the next one', () => {
    expect(
      shown('“I promised you a boat,” Lind said, and her husband cut in. “Don’t forget the oars.”'),
    ).toEqual(['Lind: said: I promised you a boat', 'her husband: cut in: Don’t forget the oars']);
    expect(shown('“I promised you a boat,” Lind said as the tide came in. “Don’t forget the oars.”')).toEqual(
      ['Lind: said: I promised you a boat ... Don’t forget the oars'],
    );
  });
});

describe('a sentence between dashes', () => {
  it.each<[string, string[]]>([
    [
      'When Voss finally wrapped up — “I will fight for you, and I will win for you!” — the balloons fell.',
      ['Voss: —: I will fight for you, and I will win for you'],
    ],
    [
      'The plan has critics, among them the former minister Tarel Voss -- "It is wrong to sell the harbor" -- and Bea Lind.',
      ['the former minister Tarel Voss: --: It is wrong to sell the harbor'],
    ],
    ['The choir sang the first song by Tarel Voss — “She came home at night” — in May.', []],
    ['The party is for a vote — “No to Free Ports” — for June.', []],
    ['Tarn, the home of Mara Lind — “the Wolf” — is on the coast.', []],
    ['The crowd saw the sign — “The port is shut.” — and left.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('few words behind a colon', () => {
  it.each<[string, string[]]>([
    ['A rally by the miners on Wednesday had one message: “Shut it.”', ['A rally by the miners: :: Shut it']],
    ['The town has one harbor: “the Bay.”', []],
    ['Lind has a new film with a message: “Harbor Lights”.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what was said in brackets', () => {
  it.each<[string, string[]]>([
    [
      'The boats came back. (They will have the power of four ferries, he said.)',
      ['he: said: They will have the power of four ferries'],
    ],
    ['It fell last year (at one point to one in five, Lind said) and cost him the post.', []],
    [
      'The boats came back (they have the power of four ferries, Lind said) and left.',
      ['Lind: said: they have the power of four ferries'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
