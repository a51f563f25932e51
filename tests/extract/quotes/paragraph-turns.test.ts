import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

describe('a quotation over paragraphs', () => {
  it.each<[string, string[]]>([
    [
      '“Voss says what people want,” Lind said. “But words have a price.\n\n“I have no wish to be polite,” he continued. “We have work to do.”',
      [
        'Lind: said: Voss says what people want ... But words have a price',
        'he: continued: I have no wish to be polite ... We have work to do',
      ],
    ],
    [
      'Voss said: “There is no magic in it. It is no plan.\n\n“A new name does not make it go away,” Voss said.',
      [
        'Voss: said: There is no magic in it. It is no plan',
        'Voss: said: A new name does not make it go away',
      ],
    ],
    [
      '“We are leaving. The port is closed.\n\n“We will be back in spring,” Voss said.',
      ['Voss: said: We are leaving. The port is closed.\n\n“We will be back in spring'],
    ],
    [
      '“We are leaving,” Lind said.\n\n“The port is closed. It is over.\n\n“We will be back in spring,” Voss said.',
      [
        'Lind: said: We are leaving',
        'Voss: said: The port is closed. It is over.\n\n“We will be back in spring',
      ],
    ],
    [
      'Voss said: “There is no magic in it.\n\n“It is no plan at all.”',
      ['Voss: said: There is no magic in it.\n\n“It is no plan at all'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a paragraph of words before the one that says whose they are', () => {
  it.each<[string, string[]]>([
    [
      'Voss is full of hope.\n\n“Not only can the port live, it is the one that will win.”\n\n“No other has the depth for the ships,” Voss notes.',
      [
        'Voss: notes: Not only can the port live, it is the one that will win ... No other has the depth for the ships',
      ],
    ],
    [
      'Voss had a question.\n\n“And who in this town is going to pay for it?”\n\n“The ministry will,” the crowd shouted.',
      ['the crowd: shouted: The ministry will'],
    ],
    [
      'The sign is old.\n\n“Tarn Is Our Town.”\n\n“No other has the depth for the ships,” Voss notes.',
      ['Voss: notes: No other has the depth for the ships'],
    ],
    [
      '“We had no choice at all in this,” Lind said.\n\n“I would have done it in the same way again.”\n\n“No other has the depth for the ships,” Voss notes.',
      [
        'Lind: said: We had no choice at all in this ... I would have done it in the same way again',
        'Voss: notes: No other has the depth for the ships',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who goes on behind a sentence that tells of two speakers', () => {
  it.each<[string, string[]]>([
    [
      'Voss said Lind had told her that the port was shut. “We had no choice at all.”',
      [
        'Voss: said: Lind had told her that the port was shut ... We had no choice at all',
        'Lind: told: the port was shut',
      ],
    ],
    [
      'Voss said the port was shut, and Lind said it was not. “We have never had so many ships.”',
      ['Voss: said: the port was shut', 'Lind: said: it was not ... We have never had so many ships'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
