import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

type Row = readonly [text: string, content: string, speaker: string | null | undefined];

/** The name of the actor who is said to have spoken the words; null for nobody, undefined for no quote. */
function speakerOf(text: string, content: string): string | null | undefined {
  const { quotes, actors } = extract(text, { language: 'en', publishedAt: '2024-05-02' });
  const quote = quotes.find((one) =>
    one.content.some(({ start, end }) => text.slice(start, end).includes(content)),
  );
  if (quote === undefined) return undefined;
  return actors.find(({ key }) => key === quote.speaker?.actor)?.name ?? null;
}

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s', (text, content, speaker) => {
      expect(speakerOf(text, content)).toBe(speaker);
    });
  });
}

table('of two who may be meant, the one speaks who acted last', [
  [
    'Deputy Pavel Orrin accused Finance Minister Tomas Veld of lying to parliament. Veld rejected the claim. “I have told the house everything I know,” he said.',
    'I have told',
    'Tomas Veld',
  ],
  [
    'Coach Ruben Tarka praised striker Nilo Basset after the match. “I have never seen him run so much,” he said.',
    'never seen him',
    'Ruben Tarka',
  ],
  [
    'While Councillor Ned Farrow favored the bridge, Councillor Tim Oakes opposed it. “It will flood,” he said.',
    'It will flood',
    'Tim Oakes',
  ],
  [
    'Defender Ivo Stark was sent off, but goalkeeper Juri Malk kept his side level. “I was lucky twice,” he said.',
    'I was lucky',
    'Juri Malk',
  ],
  [
    'Analyst Wes Tobin expects a recession. His colleague Hal Greer disagrees. “The data are stronger than that,” he said.',
    'The data',
    'Hal Greer',
  ],
  [
    'Asked by Senator Joel Pike whether he had read the memo, General Ray Stone said he had not. “I get two hundred memos a day,” he said.',
    'two hundred memos',
    'Ray Stone',
  ],
  [
    'Tomas Veld said Emil Sato had confessed. He said the evidence was strong.',
    'the evidence was strong',
    'Tomas Veld',
  ],
  [
    'Union head Piet Laar wants a strike, according to his deputy, Jan Bos. “He has made up his mind,” he said.',
    'made up his mind',
    'Jan Bos',
  ],
  [
    'Governor Anders Lohm attacked Senator Josef Halm in a speech on Monday.\n\n“He has failed this country,” he said.',
    'He has failed',
    'Anders Lohm',
  ],
]);

table('an answer is not by whoever asks', [
  ['Reporter Kim Varga asked Minister Otto Lenz whether he would resign. “No,” he said.', 'No', 'Otto Lenz'],
]);

table('what is done in the passive is done by its agent', [
  [
    'Treasurer Rolf Kant was defended by party chairman Edo Milan. “He has my full trust,” he said.',
    'He has my full trust',
    'Edo Milan',
  ],
  [
    'Tomas Idar was killed in the blast. His brother, Paul Idar, identified the body. “He was the best of us,” he said.',
    'the best of us',
    'Paul Idar',
  ],
]);

table('“A:” is whom the text says was spoken to', [
  [
    'Interview with Professor Elke Sander\n\nQ: When did the ice begin to thin?\n\nA: About forty years ago.\n\nQ: Can it be stopped?\n\nA: Slowed, yes.',
    'Slowed, yes',
    'Elke Sander',
  ],
  [
    'The novelist Bruno Adari spoke to The Lantern about his new book.\n\nQ: Is it about your father?\n\nA: It is about all fathers.',
    'all fathers',
    'Bruno Adari',
  ],
  [
    'Hilda Roos, the outgoing harbor director, spoke with our reporter Anna Stein in her office.\n\nQ: What will you miss?\n\nA: The fog horns.',
    'The fog horns',
    'Hilda Roos',
  ],
  [
    'Hilda Roos talked to the Beacon’s Anna Stein.\n\nBeacon: Is the harbor safe?\n\nRoos: The piers are old.\n\nBeacon: How old?\n\nRoos: As old as I am.\n\nQ: What will you miss?\n\nA: The fog horns.',
    'The fog horns',
    'Hilda Roos',
  ],
  [
    'Hilda Roos talked to the Beacon’s Anna Stein.\n\nBeacon: Is the harbor safe?\n\nRoos: The piers are old.\n\nBeacon: How old?\n\nRoos: As old as I am.\n\nQ: What will you miss?\n\nA: The fog horns.',
    'The piers are old',
    'Hilda Roos',
  ],
  [
    'Hilda Roos has a room with a view of the harbor. She talked with Anna Stein on Friday.\n\nQ: What will you miss?\n\nA: The fog horns.',
    'The fog horns',
    'Hilda Roos',
  ],
  [
    'Novelist Joel Abbas lives in Tarn. Clara Venn spoke with him about his new book.\n\nQ: Why the sea?\n\nA: It is all I know.',
    'all I know',
    'Joel Abbas',
  ],
  [
    'Anna Stein and Bruno Adari wrote to us last week.\n\nQ: Who won the prize?\n\nA: Nobody this year.',
    'Nobody this year',
    null,
  ],
]);

table('whoever speaks for another goes on to speak', [
  [
    'President Anders Lohm will visit Kestria in May, his spokesman Jurij Malk said on Tuesday. He said the trip would last three days.',
    'the trip would',
    'Jurij Malk',
  ],
  [
    'President Anders Lohm will visit Kestria in May. He said the trip would last three days.',
    'the trip would',
    'Anders Lohm',
  ],
  [
    'President Anders Lohm met his spokesman, Jurij Malk. “I have no plans,” Lohm said.',
    'no plans',
    'Anders Lohm',
  ],
]);

table('of two with one last name, the one speaks who was described last', [
  [
    'Transport Minister Ilka Brandt defended the court on Monday, a day after Judge Otto Brandt was criticised. The transport minister defended the court. “The ruling was fair,” Brandt said.',
    'The ruling',
    'Ilka Brandt',
  ],
  [
    'Transport Minister Ilka Brandt defended the court on Monday. The transport minister praised Judge Otto Brandt. “The ruling was fair,” Brandt said.',
    'The ruling',
    'Otto Brandt',
  ],
  [
    'Transport Minister Ilka Brandt met her brother, Judge Otto Brandt. The judge smiled. “I am proud,” Brandt said.',
    'I am proud',
    'Otto Brandt',
  ],
]);

table('who holds a post is named behind what it is for', [
  [
    'The state Commissioner for Information, Anwar Tolo, said nobody would be spared.',
    'nobody would be spared',
    'Anwar Tolo',
  ],
  [
    'In a reaction, the Commissioner for Health, Dr. Ann Bello, said the strike would end.',
    'the strike would end',
    'Ann Bello',
  ],
  [
    'The mother of the victim, Ann Bello, said the road was dark.',
    'the road was dark',
    'The mother of the victim',
  ],
]);

table('whom a question is about is mostly not who answers', [
  [
    'Emil Sato praised his players after the match. Asked if Nilo Basset would be fit on Saturday, he smiled: “We will see.”',
    'We will see',
    'Emil Sato',
  ],
  [
    'Basset, 52, blamed nobody. Asked whether goalkeeper Emil Sato should have done better, the manager shrugged. “Next question,” he said.',
    'Next question',
    'the manager',
  ],
  [
    'Minister Tomas Veld praised the deal. Asked by Jurij Malk whether he had read it, he said the terms were fair.',
    'the terms',
    'Tomas Veld',
  ],
  ['Tomas Veld resigned on Monday. Asked why, he said he was tired.', 'he was tired', 'Tomas Veld'],
]);

table('a name is found behind a participle, an “of” and a comma', [
  ['Incoming Prime Minister Joel Abbas said the port would be reopened.', 'the port would', 'Joel Abbas'],
  ['Newly elected Mayor Ilse Marten told reporters she would stay.', 'she would stay', 'Ilse Marten'],
  ['A man who beat Joel Abbas said the port was burning.', 'the port was', 'A man'],
  ['A Harlow man who pulled two children from a van says he is no hero.', 'no hero', 'A Harlow man'],
  [
    'The Leader of the Opposition, Ysabel Corran, asked: “Did he know that it was shut?”',
    'Did he know',
    'Ysabel Corran',
  ],
  [
    'The families have hired a lawyer, Amin Said, who said on Sunday: “My clients do not want a quarrel.”',
    'My clients',
    'Amin Said',
  ],
  [
    'The find was dismissed by the Academy, whose president, Karl Benn, called it “a charming story.”',
    'a charming story',
    'Karl Benn',
  ],
]);

table('nobody is called by whoever prints the text', [
  ['The firm said it would help. “A trick,” Tomas Veld told this newspaper.', 'it would help', 'The firm'],
]);

table('an accusation is no quote', [
  ['Deputy Rina Solt accused the government of buying votes.', 'buying votes', undefined],
]);

describe('“I” in an answer', () => {
  it.each([
    ['The novelist Bruno Adari spoke to The Lantern.', 'Bruno Adari'],
    ['Anna Stein and Bruno Adari wrote to us.', undefined],
  ])('%s', (lead, speaker) => {
    const text = `${lead}\n\nQ: Who knew?\n\nA: All did. I told my sister in May that it was over.`;
    const { quotes, actors } = extract(text, { language: 'en', publishedAt: '2024-05-02' });
    const told = quotes.find(({ cueLemma }) => cueLemma === 'tell');
    expect(told?.speaker).toBeDefined();
    expect(actors.find(({ key }) => key === told?.speaker?.actor)?.name).toBe(speaker);
  });
});

table('whoever has so many children is who is named behind that', [
  ['“I am lost,” said mother-of-two Dana Orlo.', 'I am lost', 'Dana Orlo'],
  ['Grandmother-of-six Ilse Voss, 71, said the town would pay.', 'the town would pay', 'Ilse Voss'],
  ['“It rained,” said a friend of Dana Orlo.', 'It rained', 'a friend of Dana Orlo'],
]);
