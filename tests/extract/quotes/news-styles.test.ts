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

table('the speaker is who stands at the cue', [
  [
    'Darrach, Ekeland said, “never came to the talks.”',
    ['Ekeland: said: Darrach ... never came to the talks'],
  ],
  [
    'The finance minister, Lind told reporters, “has no plan.”',
    ['Lind: told: The finance minister ... has no plan'],
  ],
  [
    'Holm, Lind said, was a good man who “never raised his voice.”',
    ['Lind: said: Holm ... was a good man who “never raised his voice'],
  ],
  [
    'Tarel Voss, the harbor master, said, “The ferry never came to Tarn.”',
    ['Tarel Voss, the harbor master: said: The ferry never came to Tarn'],
  ],
  [
    '“The talks failed,” an official who asked not to be named told the Tarn Post.',
    ['an official who asked not to be named: told: The talks failed'],
  ],
  [
    'State television quoted the general as saying: “We will strike back.”',
    ['the general: saying: We will strike back'],
  ],
  ['The general was quoted as saying: “We will strike back.”', ['The general: saying: We will strike back']],
  ['Voss Marine today announced that it will grow.', ['Voss Marine: announced: it will grow']],
]);

table('verbs that a tagger does not know', [
  [
    '“The port is closed for good,” the editorial read.',
    ['the editorial: read: The port is closed for good'],
  ],
  ['“This is fantastic!” beamed Donald Voss of Tarn.', ['Donald Voss of Tarn: beamed: This is fantastic']],
  ['“Get in!” shouts the man next to me.', ['the man next to me: shouts: Get in']],
  ['Her novel, “Salt,” won the prize.', []],
  ['“Harbor Lights,” a film by Voss, opens on Friday.', []],
]);

table('which cue a quotation belongs to', [
  [
    'When a man shouted, “Never,” Voss joked, “Amen, brother, come on up!”',
    ['a man: shouted: Never', 'Voss: joked: Amen, brother, come on up'],
  ],
  ['On his “wild” idea, Voss said, “It was never mine at all.”', ['Voss: said: It was never mine at all']],
  [
    '“What happened here,” Voss told the jury, pointing at the dock, “was murder.”',
    ['Voss: told: What happened here ... was murder'],
  ],
  [
    'Voss said that if the strike continued, “we will have to close.”',
    ['Voss: said: if the strike continued, “we will have to close'],
  ],
  [
    'Holm asked the witness: “Is it true that you owed me money?” “No,” Lind replied.',
    ['Holm: asked: Is it true that you owed me money', 'Lind: replied: No'],
  ],
]);

table('quotations of one speaker', [
  [
    '“The crane was old and rusty.” “We all knew it,” Voss said.',
    ['Voss: said: The crane was old and rusty ... We all knew it'],
  ],
  [
    '“I love the port,” Voss said, but “it has a history of trouble.”',
    ['Voss: said: I love the port ... but “it has a history of trouble'],
  ],
  ['“We have one enemy,” Voss said. “Winter.”', ['Voss: said: We have one enemy ... Winter']],
  [
    '“We agreed on everything,” Lind said. “The port will open.” Voss nodded.',
    ['Lind: said: We agreed on everything ... The port will open'],
  ],
  [
    '“The cranes are old,” Holm said.\n\n“They are not,” said Lind.',
    ['Holm: said: The cranes are old', 'Lind: said: They are not'],
  ],
]);

table('names in marks are no quotes', [
  ['Voss told the “Tarn Hour” on Friday that the port was closed.', ['Voss: told: the port was closed']],
  ['Voss said in her book, “The Port of Tarn,” that it was old.', ['Voss: said: it was old']],
  ['The ship, called “Northern Lark,” sank off Tarn.', []],
  ['The campaign, under the slogan “Kestria Works,” starts on Monday.', []],
  ['A self-described “wolf,” Voss left Tarn.', []],
  ['Voss left what he called “the swamp.”', []],
  ['Voss called the port “a swamp.”', ['Voss: called: the port “a swamp']],
]);

table('nothing was said', [
  ['No one told Lind that the bridge had been closed.', []],
  ['Neither Voss nor Lind would say when the talks would resume.', []],
  ['Voss neither confirmed nor denied that she would run.', []],
  ['“Not again,” Voss responded.', ['Voss: responded: Not again']],
]);

table('headlines and leads', [
  ['Voss: ‘No deal before spring’\n\nThe minister, Tarel Voss, left.', ['Voss: :: ‘No deal before spring’']],
  ['Film: “Harbor Lights”\n\nThe minister, Tarel Voss, left.', []],
  ['From the report: “The crane was never inspected.”', ['the report: :: The crane was never inspected']],
  ['Asked if he had met Voss, Holm replied: “No.”', ['-: Asked: if he had met Voss', 'Holm: replied: No']],
  [
    'According to Lind, “The crane was old. It was never inspected.”',
    ['Lind: According to: The crane was old. It was never inspected'],
  ],
]);

describe('an interview', () => {
  it('has names in bold, and turns of several paragraphs', () => {
    const text =
      '**Tarn Post:** Why is it closed?\n\n**Tarel Voss:** We had no choice.\n\nThe storm was too strong.\n\n' +
      '**Tarn Post:** Who pays?\n\n**Tarel Voss:** The state pays.';
    expect(shown(text)).toEqual([
      'Tarn Post: :: Why is it closed',
      'Tarel Voss: :: We had no choice ... The storm was too strong',
      'Tarn Post: :: Who pays',
      'Tarel Voss: :: The state pays',
    ]);
  });
});
