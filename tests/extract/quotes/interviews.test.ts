import { describe, expect, it } from 'vitest';
import { quotesIn, shown } from './quotes-in.ts';

const LEAD = 'Tarel Voss runs the port of Tarn. She spoke to the Post in May.';
const FIRST = 'Q: Is it shut?\n\nA: It is.';

describe('where a turn ends', () => {
  it.each([
    [
      'the answer goes on',
      'We painted it last year.\n\nNobody can say that we did nothing.',
      'It is ... We painted it last year ... Nobody can say that we did nothing',
    ],
    ['the answer goes on about somebody', 'Voss senior told me so.', 'It is ... Voss senior told me so'],
    ['the writer tells of who answers', 'Voss, 51, grew up in Lorn.', 'It is'],
    ['the writer goes on', 'Voss, 51, grew up in Lorn.\n\nThe tea is cold by now.', 'It is'],
    ['the writer looks at who answers', 'She pours the tea. The cranes stand still.', 'It is'],
  ])('%s', (_, between, answer) => {
    const said = shown(`${LEAD}\n\n${FIRST}\n\n${between}\n\nQ: And now?\n\nA: Now we wait.`);
    expect(said.filter((quote) => quote.startsWith('A:'))[0]).toBe(`A: :: ${answer}`);
  });

  it('“she” is who was spoken of', () => {
    const text = `${LEAD}\n\nQ: Who knew?\n\nA: My sister. She was the clerk.\n\nShe left in June.\n\nQ: And now?\n\nA: Now we wait.`;
    expect(shown(text)).toContain('A: :: My sister. She was the clerk ... She left in June');
  });
});

describe('what a question tells of others', () => {
  it.each([
    [
      'Q: The former minister, Oto Vaal, says you are late. Why?',
      'The former minister, Oto Vaal: says: you are late',
    ],
    ['Q: Vaal has said that the port was sold. Was it?', 'Vaal: said: the port was sold'],
    ['Q: The mayor has called you “a thief”. Are you one?', 'The mayor: called: you “a thief'],
  ])('%s', (question, quote) => {
    expect(shown(`${LEAD}\n\n${question}\n\nA: No.\n\nQ: Never?\n\nA: Never.`)).toContain(quote);
  });
});

describe('a headline above a transcript', () => {
  it('is no turn', () => {
    const turns = 'BELL: Is it lost?\n\nLIND: It is.\n\nBELL: For good?\n\nLIND: For good.';
    expect(shown(`Mayor Lind: Port Is Lost\n\nThe mayor spoke on Friday.\n\n${turns}`)[0]).toBe(
      'BELL: :: Is it lost',
    );
  });
});

describe('labels with a full name once', () => {
  const asked = 'Joel Abbas: Is it shut?\n\nNoor Castellane (mayor): It is.';
  it('go on with the last name', () => {
    expect(shown(`Talks in Tarn.\n\n${asked}\n\nABBAS: Since when?\n\nCASTELLANE: Since May.`)).toEqual([
      'Joel Abbas: :: Is it shut',
      'Noor Castellane (mayor): :: It is',
      'ABBAS: :: Since when',
      'CASTELLANE: :: Since May',
    ]);
  });

  it('go on with letters', () => {
    const text = `Talks in Tarn.\n\n${asked}\n\nQ: Since when?\n\nA: Since May.`;
    expect(shown(text)[1]).toBe('Noor Castellane (mayor): :: It is');
    const { start, name } = { start: text.indexOf('Noor'), name: 'Noor Castellane' };
    const mention = { start, end: start + name.length, kind: 'PERSON', form: 'NAME' } as const;
    const mentions = [{ ...mention, actor: 'noor', rule: 'mention.name', confidence: 1 }];
    expect(quotesIn(text, { mentions }).map(({ speaker }) => speaker?.actor)).toEqual([
      null,
      'noor',
      null,
      'noor',
    ]);
  });

  it.each([
    ['no question is asked of them', 'Who: Lind.\n\nWhere: The port.\n\nQ: Why?\n\nA: Rust.', 2],
    ['two have one last name', 'Ada Bell: No.\n\nOto Bell: Yes.\n\nBell: Never.', 0],
    [
      'the name is a headline’s',
      'Ada Bell: Port Is Lost\n\nLind: Why?\n\nBell: Rust.\n\nLind: Oh.\n\nBell: Yes.',
      4,
    ],
  ])('%s', (_, text, turns) => {
    expect(quotesIn(text).filter(({ rule }) => rule === 'quote.interview')).toHaveLength(turns);
  });
});

describe('no interview', () => {
  it('a table of votes', () => {
    expect(
      shown('The count so far.\n\nMarta Lind: 1,769.\n\nTarel Voss: 1,501.\n\nLind: 547\n\nVoss: 46'),
    ).toEqual([]);
  });
});
