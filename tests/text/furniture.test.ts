import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/text/furniture.ts';
import { findParagraphs } from '../../src/text/paragraphs.ts';
import { slice } from '../../src/text/span.ts';

function furnitureOf(text: string): readonly string[] {
  return findFurniture(text, findParagraphs(text)).map((span) => slice(text, span));
}

describe('findFurniture', () => {
  test.each([
    'Related article: Port of Tarn Has Made Life Dearer, Kestrians Say',
    'RELATED | Voss wins in Tarn',
    'Read more: Voss wins in Tarn',
    'Read More',
    'See also: Voss wins in Tarn',
    '[READ NEXT: Voss wins in Tarn]',
    'You may also like',
    'Photo: Mira Sand',
    'Image caption: The port of Tarn at dawn',
    'Minister Tarel Voss at the port of Tarn on Monday. (Photo by Mira Sand)',
    'Minister Tarel Voss at the port of Tarn on Monday. Mira Sand / Tarn Agency Photo',
    'The port of Tarn [Image: Tarn Port Authority]',
    'Share this article',
    'Share Tweet Email',
    '12 comments',
    'Advertisement',
    '* * *',
    '© 2025 The Tarn Courier',
    'Copyright 2025 The Tarn Courier. All rights reserved.',
    'Sign up for our daily newsletter and get the port in your inbox.',
    'Follow us on Facebook',
    'Download the app to read the Courier anywhere',
  ])('is furniture: %s', (line) => {
    const text = `The port of Tarn is closed.\n\n${line}\n\nIt opens on Monday.`;
    expect(furnitureOf(text)).toEqual([line]);
  });

  test.each([
    'TARN, Kestria (Tarn Agency) — The port is closed.',
    'Related companies of the port have closed too, Voss said.',
    'Read the report, Voss told the chamber.',
    'Share prices fell by a third.',
    'Watch the harbor, he said: it tells you all about the country.',
    'Picture this: a port without ships.',
    '“Follow the money,” Sand said on Facebook.',
    'Follow the money, Sand said.',
    'Photographs showed two of the stores on fire.',
    'The file was lost in a fire (the court has a photo).',
    'Copyright law is older than the port.',
    'Video: "We were afraid," said one of the crew.',
    'Comments by Voss angered the crew.',
    'Trending upward since May, prices reached 40 crowns.',
    'The deal is worth 4 million / 5 million.',
    'Get out, he told the crew.',
  ])('is story: %s', (line) => {
    expect(furnitureOf(`The port of Tarn is closed.\n\n${line}\n\nIt opens on Monday.`)).toEqual([]);
  });

  test('the headlines under "Related articles" are links, and the story after them is not', () => {
    const text =
      'It is closed.\n\nRelated articles\n\nVoss Wins in Tarn\n\nPort Opens Again\n\nThe port opens on Monday.';
    expect(furnitureOf(text)).toEqual(['Related articles', 'Voss Wins in Tarn', 'Port Opens Again']);
  });
});
