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

table('who speaks, where a tree is at a loss', [
  [
    'She declined to say whether the check had found any faults, but promised that it would be made public.',
    ['She: promised: it would be made public'],
  ],
  [
    'Voss said the check had found no fault, but promised that it would be made public.',
    ['Voss: said: the check had found no fault', 'Voss: promised: it would be made public'],
  ],
  [
    'Marchetti also hit out at the referee, Len Abbas, claiming that a clear foul had been waved away.',
    ['Marchetti: claiming: a clear foul had been waved away'],
  ],
  [
    'Marchetti met the referee, Len Abbas, who claimed that a clear foul had been waved away.',
    ['who: claimed: a clear foul had been waved away'],
  ],
  [
    'Shares in Tarn Lift fell by a tenth on Monday after Kestria’s market regulator said it was looking at the sales.',
    ['Kestria’s market regulator: said: it was looking at the sales'],
  ],
  [
    'A person close to the family that owns Orlin said it had no plans to sell its stake.',
    ['A person close to the family that owns Orlin: said: it had no plans to sell its stake'],
  ],
  [
    'The room at the library was full by noon, said its manager, Bo Terrell, who brought in more chairs.',
    ['its manager, Bo Terrell: said: The room at the library was full by noon'],
  ],
  [
    '“We are not going to work there,” its secretary, Bea Orlov, told a news conference.',
    ['its secretary, Bea Orlov: told: We are not going to work there'],
  ],
  [
    'Leader of the Opposition Arvin Teja demanded an immediate end of the hike.',
    ['Leader of the Opposition Arvin Teja: demanded: an immediate end of the hike'],
  ],
  [
    'Supporters, including the mayors of both towns, have urged Voss to stay.',
    ['Supporters, including the mayors of both towns: urged: Voss to stay'],
  ],
  ['Supporters, including those who wrote to her, urged Voss to stay.', ['Supporters: urged: Voss to stay']],
  [
    'Fire chief Ana Tolland has spoken to reporters. Here’s what she said:\n\n“Please, please stay away from the front.”',
    ['she: :: Please, please stay away from the front'],
  ],
  [
    'Sillence moved the money in 61 payments, Tarn Crown Court was told.',
    ['-: told: Sillence moved the money in 61 payments'],
  ],
  ['Sillence came late and was told.', []],
  ['Councillors heard the bridge could cost more.', ['-: heard: the bridge could cost more']],
]);

table('where the content begins and ends', [
  [
    'It will stay shut until Thursday, the board said in a statement that did not say what had caused the fall.',
    ['the board: said: It will stay shut until Thursday'],
  ],
  ['The board said in a statement that it had caused the fall.', ['The board: said: it had caused the fall']],
  [
    'She said loans would go on to June, but she would not be drawn on whether grants would return.',
    ['She: said: loans would go on to June'],
  ],
  [
    'She said loans would go on to June, although they would be small.',
    ['She: said: loans would go on to June, although they would be small'],
  ],
  [
    'He said he did not believe it, although he conceded that “questions will be asked”.',
    ['He: said: he did not believe it', 'he: conceded: questions will be asked'],
  ],
  ['I asked him which hill he meant.', ['I: asked: which hill he meant']],
  ['What do you say to those who call your plan too safe?', []],
  ['Police said over 40 men were held.', ['Police: said: over 40 men were held']],
  ['Police said only that 40 men were held.', ['Police: said: 40 men were held']],
  ['It said that about the last one, too.', []],
  ['It said that about a third of the boats had left.', ['It: said: about a third of the boats had left']],
  ['He argues that crows could have made the heaps.', ['He: argues: crows could have made the heaps']],
  [
    'He describes the night as hard: “We had no bread at all.”',
    ['He: describes: the night as hard', 'He: :: We had no bread at all'],
  ],
]);

table('what was put to somebody, or is only asked for, they have not said', [
  ['Reminded that he had signed the papers, Aune left.', ['-: Reminded: he had signed the papers']],
  [
    'The club began a petition asking Voss to urge the board to close the port.',
    ['a petition: asking: Voss to urge the board to close the port'],
  ],
  [
    'Lawmakers asked Voss to explain why the port was shut.',
    ['Lawmakers: asked: Voss to explain why the port was shut'],
  ],
  [
    'Lawmakers asked Voss, who went on to explain why the port was shut.',
    ['who: explain: why the port was shut'],
  ],
  ['It is too soon to say whether the plan will work.', []],
  ['It is hard to say who won.', []],
  ['Voss was happy to report that the port was open.', ['Voss: report: the port was open']],
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
