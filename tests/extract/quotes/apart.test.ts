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

table('who speaks stands apart from the cue', [
  [
    'Orrin, asked whether he would meet his rival, said: “My door is open.”',
    ['-: asked: whether he would meet his rival', 'Orrin: said: My door is open'],
  ],
  [
    'Orrin, who was asked on Monday, said the door was open.',
    ['Orrin, who was asked on Monday: said: the door was open'],
  ],
  [
    '“Energy is no weapon,” its spokeswoman, Rhea Tolk, told reporters, adding that the tanks were full.',
    [
      'its spokeswoman, Rhea Tolk: told: Energy is no weapon',
      'its spokeswoman, Rhea Tolk: adding: the tanks were full',
    ],
  ],
  [
    'The find was dismissed by the Academy, whose president, Karl Benn, called it “a charming story.”',
    ['president, Karl Benn: called: it “a charming story'],
  ],
  [
    'The Academy, whose president had left, called it “a charming story.”',
    ['The Academy, whose president had left: called: it “a charming story'],
  ],
  [
    'Marrow Labs (KSE: MARR), a maker of enzymes, announced that its trial had ended.',
    ['Marrow Labs (KSE: MARR), a maker of enzymes: announced: its trial had ended'],
  ],
  [
    'Friday, 9:30 p.m., High Street: Sgt. Paul Roth said a fight broke out after the match.',
    ['Sgt. Paul Roth: said: a fight broke out after the match'],
  ],
  [
    'Mark Lind, who was not at the site, cautions that the bees were kept in cages.',
    ['Mark Lind, who was not at the site: cautions: the bees were kept in cages'],
  ],
  [
    'The currency fell, with analyst Joel Lind saying the bank had waited too long.',
    ['analyst Joel Lind: saying: the bank had waited too long'],
  ],
  [
    'Terming the raid as “cruel and pointless,” Meera Lind on Thursday demanded an apology from the port.',
    [
      'Meera Lind: Terming: the raid as “cruel and pointless',
      'Meera Lind: demanded: an apology from the port',
    ],
  ],
  ['The plant that the firm said it would close is old.', ['the firm: said: it would close is old']],
  [
    'Newly elected Mayor Ilse Roth told reporters she would stay.',
    ['Newly elected Mayor Ilse Roth: told: she would stay'],
  ],
  [
    '“Nobody ever regretted a railway,” my grandfather used to say.',
    ['my grandfather: say: Nobody ever regretted a railway'],
  ],
]);

table('another goes on behind a comma', [
  [
    'The bureau says more rain could fall by Sunday, with forecaster Dale Roth urging people to “stay off the roads.”',
    [
      'The bureau: says: more rain could fall by Sunday',
      'forecaster Dale Roth: urging: people to “stay off the roads',
    ],
  ],
  [
    'The bureau says more rain could fall by Sunday, with winds of 90 miles per hour.',
    ['The bureau: says: more rain could fall by Sunday, with winds of 90 miles per hour'],
  ],
  [
    'The Courier called it “a bruised, glorious thing,” while critic Piers Lang hailed “the best voice of a generation.”',
    [
      'The Courier: called: it “a bruised, glorious thing',
      'critic Piers Lang: hailed: the best voice of a generation',
    ],
  ],
]);

table(
  'a second quotation of one sentence, or one whose topic stands before the marks, is said with the first',
  [
    [
      'The campaign said that “Voss will not be bullied” or “distracted by mud.”',
      ['The campaign: said: Voss will not be bullied” or “distracted by mud'],
    ],
    [
      'He added that, “she has a plan for the port” and “looks forward to being a part of it.”',
      ['He: added: she has a plan for the port ... and “looks forward to being a part of it'],
    ],
    ['Lind called him “a liar” and “a thief.”', ['Lind: called: him “a liar” and “a thief']],
    [
      '“A ban is a start,” said Lind. It “amounts to a golden handshake for the mines.”',
      ['Lind: said: A ban is a start ... It “amounts to a golden handshake for the mines'],
    ],
    [
      '“A ban is a start,” said Lind. They wanted “the whole port at the price of a boat.”',
      ['Lind: said: A ban is a start'],
    ],
  ],
);

table('“that” before a plural opens what is said', [
  ['He notes that wild bees rarely visit one flower.', ['He: notes: wild bees rarely visit one flower']],
  ['He notes that wild bee in the window.', ['He: notes: that wild bee in the window']],
]);

table('what is written is read', [
  [
    'Lind posted a message reading “Thank you Tarn” after the polls closed.',
    ['Lind: reading: Thank you Tarn'],
  ],
  ['Lind saw a woman reading “The Salt Ledger” on the tram.', []],
]);

table('what was said ends where its speaker says no more', [
  [
    'Lind said the firm was in talks to sell its dairy, but declined to name the bidders.',
    ['Lind: said: the firm was in talks to sell its dairy'],
  ],
  [
    'Lind said the firm was in talks, but the bidders declined to be named.',
    ['Lind: said: the firm was in talks'],
  ],
]);

table('who speaks keeps a relative clause that the tree has cut', [
  [
    'Kelly Dunn, whose son Alfie, 3, spent four nights on a ward, said she felt guilty.',
    ['Kelly Dunn, whose son Alfie, 3, spent four nights on a ward: said: she felt guilty'],
  ],
]);

table('“that” and a noun before marks', [
  ['She cautioned that cocoa “keeps me awake at night.”', ['She: cautioned: cocoa “keeps me awake at night']],
]);

table('a verb opens the marks, and an aside stands before “that”', [
  [
    'Minister Ruben Halt said he would go, adding he “had no regrets.”',
    ['Minister Ruben Halt: said: he would go', 'Minister Ruben Halt: adding: he “had no regrets'],
  ],
  ['Lind added it to the list, which “had no end.”', []],
  [
    'The mayor, Ilse Roth, said — in a rare interview — that she was “done with it.”',
    ['The mayor, Ilse Roth: said: she was “done with it'],
  ],
  ['The mayor said — and she meant it — that she was done.', []],
]);
