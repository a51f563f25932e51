import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

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

describe('no interview', () => {
  it('a table of votes', () => {
    expect(
      shown('The count so far.\n\nMarta Lind: 1,769.\n\nTarel Voss: 1,501.\n\nLind: 547\n\nVoss: 46'),
    ).toEqual([]);
  });
});
