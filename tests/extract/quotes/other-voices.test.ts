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

table('a participle that a tagger takes for a noun', [
  [
    'The bank held its rate on Tuesday, with Governor Ilse Marten warning that inflation “has not yet been beaten” and that rises could follow.',
    ['Governor Ilse Marten: warning: inflation “has not yet been beaten” and that rises could follow'],
  ],
  [
    'The governor told commissioners to shun corruption, warning that his team would not “spare any sacred cow.”',
    [
      'The governor: told: commissioners to shun corruption',
      'The governor: warning: his team would not “spare any sacred cow',
    ],
  ],
  ['The ministry issued a storm warning that covered Tarn.', []],
  ['The plan was met by Marten Brask warning that it would fail.', []],
  ['It closed on Monday, with a Veldria Weather Office warning that gales were near.', []],
  ['The newly sworn-in members went to Tarn.', []],
]);

table('who speaks, behind what opens the sentence', [
  [
    'In a statement read to the court, the teacher’s daughter, Lena Marsh, wrote: “I held his hand.”',
    ['the teacher’s daughter, Lena Marsh: wrote: I held his hand'],
  ],
  [
    'Talking to reporters, a villager, Shanta Bai, 60, said, “We have been asked to leave.”',
    ['a villager, Shanta Bai: said: We have been asked to leave'],
  ],
  ['One, who asked not to be named, told The Globe: “We all knew.”', ['One: told: We all knew']],
]);

table('another voice in the same sentence', [
  [
    'The minister said there was no going back on the dam even as the opposition alleged that it was a “sham.”',
    ['The minister: said: there was no going back on the dam', 'the opposition: alleged: it was a “sham'],
  ],
  [
    'The minister said the dam would hold even as the river rose.',
    ['The minister: said: the dam would hold even as the river rose'],
  ],
  [
    'Rusk said the squad “never stopped believing”, while the keeper joked that he “aged ten years” at the end.',
    ['Rusk: said: the squad “never stopped believing', 'the keeper: joked: he “aged ten years” at the end'],
  ],
]);

table('a short reply', [
  ['Dunmore replied “no comment” to all questions.', ['Dunmore: replied: no comment']],
  ['Dunmore replied to “angry questions” from all sides.', []],
]);

table('the whole of a name or phrase', [
  ['She wept as Judge Karl Benn told her: “You were trusted.”', ['Judge Karl Benn: told: You were trusted']],
  [
    'Earlier on Thursday, Secretary for Health Lo Kwan-bei told his health services panel in the council that he would call a meeting.',
    ['Kwan-bei: told: he would call a meeting'],
  ],
  [
    'Honeybees may count to five, according to a study published in the journal Insect Mind on Monday.',
    ['a study published in the journal Insect Mind: according to: Honeybees may count to five'],
  ],
  [
    '“It was like thunder,” says Marco, a student who saw the roof come down.',
    ['Marco, a student who saw the roof come down: says: It was like thunder'],
  ],
  ['To all who doubt it is over, I say: look at Veldria.', []],
]);
