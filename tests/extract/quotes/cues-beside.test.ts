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

table('what stands between a cue and the words', [
  [
    'Voss first said in the spring, when the story of the port broke, “I did not sign any of these papers.”',
    ['Voss: said: I did not sign any of these papers'],
  ],
  [
    'Voss asked the angry crowd “If the minister can’t tell us, why should we trust him?”',
    ['Voss: asked: If the minister can’t tell us, why should we trust him'],
  ],
  ['Voss told the paper “Harbor Lights” was a poor film.', ['Voss: told: Harbor Lights” was a poor film']],
  ['Voss added the “old ferry” to the list.', []],
  [
    'Voss issued a statement, “Last night, our port was hit by the worst storm in years.”',
    ['Voss: issued a statement: Last night, our port was hit by the worst storm in years'],
  ],
  ['The ministry never issued a statement, “Last night, our port was hit.”', []],
  [
    'The remarks were aimed at critics, including, she said, “ministers who talk on the radio.”',
    ['she: said: ministers who talk on the radio'],
  ],
  ['The port, she said, “is closed for good.”', ['she: said: The port ... is closed for good']],
]);

table('a cue that a tagger takes for a noun, a speaker that it takes for a verb', [
  [
    '“The port is shut and the crews are poor,” a voice-over in the film states.',
    ['a voice-over in the film: states: The port is shut and the crews are poor'],
  ],
  [
    'The film is out. “Our land is one of the leading nations of the sea,” the Ardanians state. “We share it.”',
    ['the Ardanians: state: Our land is one of the leading nations of the sea ... We share it'],
  ],
  [
    '“The fall of the port shows that we choose badly,” Will wrote.',
    ['Will: wrote: The fall of the port shows that we choose badly'],
  ],
  ['“The fall of the port” would have been written about.', []],
]);

table('in whose eyes it is so', [
  [
    'She thanks the crews because to her, “there is nothing more important than the port.”',
    ['her: to: there is nothing more important than the port'],
  ],
  ['For Oda Lind, “the port is where my life began.”', ['Oda Lind: For: the port is where my life began']],
  ['For Oda Lind, “Harbor Lights” is where it began.', []],
  ['The prize went to Oda Lind, “the woman who saved the port.”', []],
  [
    'According to Lind, “the port is where my life began.”',
    ['Lind: According to: the port is where my life began'],
  ],
  [
    'According to Voss, “the trade of the port is harder than war,” presumably meaning that she will look at it.',
    ['Voss: According to: the trade of the port is harder than war'],
  ],
  ['According to “Harbor Watch,” the port is shut.', ['“Harbor Watch,”: According to: the port is shut']],
  [
    'According to Tarel “the Wolf” Voss, the port is shut.',
    ['Tarel “the Wolf” Voss: According to: the port is shut'],
  ],
  [
    'According to Voss, “the port is shut,” and no ship will come.',
    ['Voss: According to: the port is shut,” and no ship will come'],
  ],
]);

table('a place or a label in capitals is no part of what was said', [
  [
    'NEW DELVARA: The port of Tarn will be shut for a week, the ministry said on Monday.',
    ['the ministry: said: The port of Tarn will be shut for a week'],
  ],
  [
    'BREAKING: The port of Tarn will be shut, according to the ministry.',
    ['the ministry: according to: The port of Tarn will be shut'],
  ],
  [
    'The rule is plain: the port of Tarn will be shut for a week, the ministry said.',
    ['the ministry: said: The rule is plain: the port of Tarn will be shut for a week'],
  ],
]);
