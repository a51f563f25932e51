import { describe, expect, it } from 'vitest';
import { quotesIn, shown } from './quotes-in.ts';

type Row = [string, string[]];

function table(name: string, rows: Row[]): void {
  describe(name, () => {
    it.each<Row>(rows)('%s', (text, expected) => {
      expect(shown(text)).toEqual(expected);
    });
  });
}

table('direct speech', [
  ['“The port is closed,” Voss said.', ['Voss: said: The port is closed']],
  ['"The port is closed," Voss said.', ['Voss: said: The port is closed']],
  [
    '“The port is closed,” said Minister Tarel Voss of Kestria.',
    ['Minister Tarel Voss of Kestria: said: The port is closed'],
  ],
  ['“Is the port closed?” Voss asked on Friday.', ['Voss: asked: Is the port closed']],
  [
    '“The port is closed,” Voss said. “We had no choice.”',
    ['Voss: said: The port is closed ... We had no choice'],
  ],
  [
    '“The port has been closed for years,” “I had no choice at all,” Voss said.',
    ['Voss: said: The port has been closed for years ... I had no choice at all'],
  ],
  ['“The port,” Voss said, “is closed.”', ['Voss: said: The port ... is closed']],
  ['Voss told reporters on Monday, “The port is closed.”', ['Voss: told: The port is closed']],
  ['Voss said: “The port is closed.”', ['Voss: said: The port is closed']],
  ['“We are leaving,” Tarel Voss, 52, of Tarn, said.', ['Tarel Voss: said: We are leaving']],
  [
    '“We are leaving,” Tarel Voss, the minister of ports, said.',
    ['Tarel Voss, the minister of ports: said: We are leaving'],
  ],
  [
    '“We are leaving,” Voss said.\n\n“We will be back in spring.”',
    ['Voss: said: We are leaving ... We will be back in spring'],
  ],
  [
    '“We are leaving. The port is closed.\n\n“We will be back in spring,” Voss said.',
    ['Voss: said: We are leaving. The port is closed.\n\n“We will be back in spring'],
  ],
  ['Voss was blunt: “The port is closed for good.”', ['Voss: :: The port is closed for good']],
  ['“The port is closed for good.” — Tarel Voss', ['Tarel Voss: —: The port is closed for good']],
]);

table('a second cue for the same words', [
  [
    'Prell said she thought the law was worth reading because “most people don’t know about that loophole,” she said. “We have no memory at all.”',
    [
      'Prell: said: she thought the law was worth reading because “most people don’t know about that loophole',
      'she: said: We have no memory at all',
    ],
  ],
  [
    'Asked about the wreck, Prell said “I do not know anything about it,” she said.',
    ['Prell: said: I do not know anything about it'],
  ],
  [
    'Critics say the law is “dead,” he said. “It is not.”',
    ['he: said: Critics say the law is “dead ... It is not', 'Critics: say: the law is “dead'],
  ],
  [
    'Critics say the law is “dead,” Voss said.',
    ['Voss: said: Critics say the law is “dead', 'Critics: say: the law is “dead'],
  ],
]);

table('a quotation that goes on behind its cue', [
  [
    '“I am better with my hands,” said Oda Prell, half joking. She holds two degrees and has worked at the yard for 24 years. “But I like working with them.”',
    ['Oda Prell: said: I am better with my hands ... But I like working with them'],
  ],
  [
    '“These are small towns,” Lind said. They lie far away from Tarn. “That is a tough area.”',
    ['Lind: said: These are small towns ... That is a tough area'],
  ],
  [
    '“I am better with my hands,” said Oda Prell. Lind shook his head. “But I like working with mine.”',
    ['Oda Prell: said: I am better with my hands'],
  ],
  [
    '“It is more tinkering,” said Prell. “I would not call it reform. It is hardly more than a tax” for the richest.',
    ['Prell: said: It is more tinkering ... I would not call it reform. It is hardly more than a tax'],
  ],
  [
    '“The port is shut,” Voss said. “Tarn Today” reported that it was open.',
    ['Voss: said: The port is shut', '-: reported: it was open'],
  ],
  [
    '“The port is shut,” Voss said, adding that it could open in May. “I think the ice will go.”',
    ['Voss: said: The port is shut', 'Voss: adding: it could open in May ... I think the ice will go'],
  ],
  [
    '“Too small,” she said, adding a word of thanks. “And who can mend the ferry?”',
    ['she: said: Too small ... And who can mend the ferry'],
  ],
]);

table('a paragraph that is one quotation, behind one that ends with what someone said', [
  [
    'Voss said the port was closed.\n\n“We had no choice but to send the ferries home.”\n\nLind left.',
    ['Voss: said: the port was closed ... We had no choice but to send the ferries home'],
  ],
  [
    'Prell praised the ferry for its “clear voice.”\n\n“We need someone who cuts through the fog and gets us there.”',
    [
      'Prell: praised: the ferry for its “clear voice ... We need someone who cuts through the fog and gets us there',
    ],
  ],
  [
    'Lind fired back in a letter, saying he had “built a good deal in bad winters.”\n\n“Frankly, that is the kind of thinking that Tarn needs.”',
    [
      'Lind: saying: he had “built a good deal in bad winters ... Frankly, that is the kind of thinking that Tarn needs',
    ],
  ],
  [
    'Voss said the port was closed. The ferries went home.\n\n“We had no choice but to send them.”',
    ['Voss: said: the port was closed'],
  ],
  [
    '“They can’t sail in the fog,” Voss said of “the brave.”\n\n‘A fight from start to finish.’\n\nThe ferry left.',
    ['Voss: said: They can’t sail in the fog'],
  ],
]);

table('speech with some words in marks', [
  [
    'Voss described the ferry to Lumara as “a bathtub with an engine.”',
    ['Voss: described: the ferry to Lumara as “a bathtub with an engine'],
  ],
  [
    'Voss said the ministry had “no choice” in the matter.',
    ['Voss: said: the ministry had “no choice” in the matter'],
  ],
  ['The talks were “frank,” Voss said.', ['Voss: said: The talks were “frank']],
]);

table('indirect speech', [
  ['Voss said that the port was closed.', ['Voss: said: the port was closed']],
  ['Voss said the port was closed.', ['Voss: said: the port was closed']],
  ['Voss said on Friday that the port was closed.', ['Voss: said: the port was closed']],
  ['Voss told reporters that the port was closed.', ['Voss: told: the port was closed']],
  ['The port was closed, Voss said.', ['Voss: said: The port was closed']],
  [
    'The port was closed, officials from both sides said.',
    ['officials from both sides: said: The port was closed'],
  ],
  ['The port, Voss said, was closed on Friday.', ['Voss: said: The port ... was closed on Friday']],
  ['According to Voss, the port was closed.', ['Voss: According to: the port was closed']],
  ['The port was closed, according to the ministry.', ['the ministry: according to: The port was closed']],
  [
    'Voss said the port was closed, adding that it would open in spring.',
    ['Voss: said: the port was closed', 'Voss: adding: it would open in spring'],
  ],
  [
    'Voss said the orchestra hopes to tour but did not name a city.',
    ['Voss: said: the orchestra hopes to tour'],
  ],
  ['Voss asked whether the port was closed.', ['Voss: asked: whether the port was closed']],
  ['Voss called for a new port in the north.', ['Voss: called: a new port in the north']],
  [
    'The ministry issued a statement saying the port was closed.',
    ['The ministry: saying: the port was closed'],
  ],
  ['Voss vowed to open the port in spring.', ['Voss: vowed: to open the port in spring']],
]);

table('no speech', [
  ['Voss declined to say whether the port was closed.', []],
  ['Voss did not say whether the port was closed.', []],
  ['Voss refused to comment on the port.', []],
  ['Voss never said that the port was closed.', []],
  ['The “free port” of Tarn opened in spring.', []],
  ['Voss wrote a book called “The Port of Tarn.”', []],
  ['Tarel “the Wolf” Voss left Tarn.', []],
  ['The alleged fraud at the port cost millions.', []],
  ['Voss praised the port.', []],
  ['Voss criticized the new law.', []],
  ['Voss’s remarks came on Friday.', []],
  ['Related article: Voss said the port is closed', []],
]);

describe('an interview', () => {
  it('gives each turn to its label', () => {
    const text =
      'Lind: Why is the port closed?\n\nVoss: We had no choice at all.\n\nLind: When will it open?\n\nVoss: In spring.';
    expect(shown(text)).toEqual([
      'Lind: :: Why is the port closed',
      'Voss: :: We had no choice at all',
      'Lind: :: When will it open',
      'Voss: :: In spring',
    ]);
  });

  it('is not a single note with a colon', () => {
    expect(shown('Note: The port will open in spring.\n\nThe weather was fine.')).toEqual([]);
  });
});

describe('kinds', () => {
  it.each([
    ['“The port is closed,” Voss said.', 'DIRECT'],
    ['Voss said that “the port is closed.”', 'DIRECT'],
    ['Voss said “the port will be closed for good” ((it)).', 'DIRECT'],
    ['The paper once called her “the most dangerous woman in Tarn.”', 'MIXED'],
    ['Voss said the port was “closed for good.”', 'MIXED'],
    ['Voss said the port was closed.', 'INDIRECT'],
  ])('%s %s', (text, kind) => {
    expect(quotesIn(text).map((quote) => quote.kind)).toEqual([kind]);
  });
});

describe('the same words on another page', () => {
  const text =
    'Voss said the ministry had “no choice” in the matter.\n\n“The port is closed,” said Lind. “It’s over.”';
  it.each<[string, (text: string) => string]>([
    ['straight marks', (it) => it.replace(/[“”]/g, '"').replace(/’/g, "'")],
    ['other line ends', (it) => it.replaceAll('\n', '\r\n')],
  ])('give the same quotes with %s', (_, turn) => {
    const plain = (it: string): string => it.replace(/[“”]/g, '"').replace(/’/g, "'");
    expect(shown(turn(text)).map(plain)).toEqual(shown(text).map(plain));
  });
});

describe('hostile texts', () => {
  it.each([
    ['marks in a row', '"'.repeat(20_000)],
    ['cues in a row', 'said '.repeat(5_000)],
    ['one long sentence', 'Voss said that the port and Lind told him, '.repeat(500)],
    ['quotations never closed', '“No, he said. '.repeat(1_000)],
  ])('%s keep every span inside the text', (_, text) => {
    const spans = quotesIn(text).flatMap(({ content, speaker, cue }) => [...content, speaker, cue]);
    const isInside = (span: { start: number; end: number } | null): boolean =>
      span === null || (0 <= span.start && span.start < span.end && span.end <= text.length);
    expect(spans.every(isInside)).toBe(true);
  });
});
