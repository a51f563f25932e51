import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findParagraphs } from '../../src/text/paragraphs.ts';
import { slice } from '../../src/text/span.ts';

/** Paragraphs as text, one space for every run of white space in them. */
function paragraphsOf(text: string): readonly string[] {
  return findParagraphs(text).map((span) => slice(text, span).replace(/\s+/g, ' '));
}

const STORY = [
  'Kestria closed the port of Tarn on Monday after a fire in two',
  'of its grain stores, Minister Tarel Voss said.',
  '',
  'The harbor master, Mira Sand, said that no one was hurt. The',
  'stores had been empty since the spring.',
];
const FIRST =
  'Kestria closed the port of Tarn on Monday after a fire in two of its grain stores, Minister Tarel Voss said.';
const SECOND =
  'The harbor master, Mira Sand, said that no one was hurt. The stores had been empty since the spring.';

describe('findParagraphs', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['wrapped lines and blank lines', STORY.join('\n'), [FIRST, SECOND]],
    ['CRLF', STORY.join('\r\n'), [FIRST, SECOND]],
    ['CR alone', STORY.join('\r'), [FIRST, SECOND]],
    ['white space on the blank line', STORY.join('\n').replace('\n\n', '\n \t \n'), [FIRST, SECOND]],
    ['one line a paragraph, no blank lines', `${FIRST}\n${SECOND}\n`, [FIRST, SECOND]],
    [
      'one line a paragraph under a headline',
      `Fire Closes Port of Tarn\nTARN, Kestria — The port is closed.\n${SECOND}`,
      ['Fire Closes Port of Tarn', 'TARN, Kestria — The port is closed.', SECOND],
    ],
    [
      'headings right above paragraphs of one line each',
      `Port Shut\n${FIRST}\n\nFire Put Out\n${SECOND}\n\nInquiry Ordered\n${FIRST}`,
      ['Port Shut', FIRST, 'Fire Put Out', SECOND, 'Inquiry Ordered', FIRST],
    ],
    [
      'wrapped, paragraphs shown by a short last line',
      STORY.filter((line) => line !== '').join('\n'),
      [FIRST, SECOND],
    ],
    [
      'wrapped, paragraphs shown by indentation',
      [
        '    The port is closed, and the ships that had waited there',
        'for a week have left for the islands of Ostrava and Venn.',
      ]
        .concat([
          '    The harbor master said that they would be back before',
          'the end of the month, when the stores are built again.',
        ])
        .join('\n'),
      [
        'The port is closed, and the ships that had waited there for a week have left for the islands of Ostrava and Venn.',
        'The harbor master said that they would be back before the end of the month, when the stores are built again.',
      ],
    ],
    [
      'a page gap inside a sentence',
      'The port of Tarn, which was closed on Monday after a fire in\n\n\n\ntwo of its stores, is open again.\n\nIt is busy.',
      [
        'The port of Tarn, which was closed on Monday after a fire in two of its stores, is open again.',
        'It is busy.',
      ],
    ],
    [
      'a page gap inside a quotation, before a capital',
      '“We asked the government of\n\n\n\nKestria for help,” Sand said.',
      ['“We asked the government of Kestria for help,” Sand said.'],
    ],
    [
      'a page gap before a name, in wrapped text with single blank lines',
      [
        ...STORY,
        '',
        'On Friday the harbor master was met by Minister Tarel',
        '',
        '',
        '',
        'Voss and two of his deputies.',
      ].join('\n'),
      [FIRST, SECOND, 'On Friday the harbor master was met by Minister Tarel Voss and two of his deputies.'],
    ],
    [
      'a page gap after initials',
      'The ship is on its way to the U.K.\n\n\nport of Tarn.',
      ['The ship is on its way to the U.K. port of Tarn.'],
    ],
    [
      'a headline without a full stop is no sentence that goes on',
      'Fire Closes Port of Tarn\n\nThe port of Tarn is closed.',
      ['Fire Closes Port of Tarn', 'The port of Tarn is closed.'],
    ],
    [
      'a byline',
      'Fire Closes Port of Tarn\n\nby Mira Sand\n\nThe port of Tarn is closed.',
      ['Fire Closes Port of Tarn', 'by Mira Sand', 'The port of Tarn is closed.'],
    ],
    [
      'a quotation over two paragraphs, the mark repeated',
      '“We will rebuild it,” Voss said. “It will take a year.\n\n“It will be paid for.”',
      ['“We will rebuild it,” Voss said. “It will take a year.', '“It will be paid for.”'],
    ],
    [
      'a colon before a quotation of its own paragraph',
      'Voss wrote to the harbor master:\n\n“The port stays closed.”',
      ['Voss wrote to the harbor master:', '“The port stays closed.”'],
    ],
    [
      'a word broken at its hyphen',
      'The government wants a full-\nscale inquiry.\n\nIt begins on Monday.',
      ['The government wants a full- scale inquiry.', 'It begins on Monday.'],
    ],
    [
      'a list',
      'The ports are:\n• Tarn\n• Venn\n• Ostrel',
      ['The ports are:', '• Tarn', '• Venn', '• Ostrel'],
    ],
    ['nothing', '', []],
    ['only white space', ' \n\t\r\n\u00a0\ufeff\n', []],
  ];

  test.each(cases)('%s', (_name, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });

  test('every character that is not white space is in exactly one paragraph, whatever the text', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '.', ',', '“', '”', '"', '\t', '•', '-', 'é', '😀'),
    });
    const lines = fc
      .array(line)
      .chain((parts) => fc.constantFrom('\n', '\r\n', '\n\n', '\r').map((mark) => parts.join(mark)));
    fc.assert(
      fc.property(lines, (text) => {
        const spans = findParagraphs(text);
        expect(
          spans
            .map((span) => slice(text, span))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const [at, span] of spans.entries()) {
          expect(slice(text, span).trim()).toBe(slice(text, span));
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        }
      }),
    );
  });

  test('a line of 5 MB is one paragraph', () => {
    expect(findParagraphs('The port is closed. '.repeat(250_000))).toHaveLength(1);
  });
});
