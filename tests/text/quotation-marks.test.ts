import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../src/text/paragraphs.ts';
import { findQuotations } from '../../src/text/quotation-marks.ts';

/** Outermost quotations as text, each paragraph's part on its own, with a `+` behind an unclosed one. */
function outermost(text: string): string[] {
  return findQuotations(text, findParagraphs(text))
    .filter((quotation) => quotation.depth === 0)
    .map(
      ({ parts, closed }) =>
        parts.map(({ start, end }) => text.slice(start, end)).join(' | ') + (closed ? '' : '+'),
    );
}

function nested(text: string): string[] {
  return findQuotations(text, findParagraphs(text))
    .filter((quotation) => quotation.depth > 0)
    .map(({ start, end, depth }) => `${depth} ${text.slice(start, end)}`);
}

describe('outermost quotations', () => {
  it.each<[string, string, string[]]>([
    ['curly', 'Voss said, “The port is shut.”', ['“The port is shut.”']],
    ['straight', 'Voss said, "The port is shut."', ['"The port is shut."']],
    ['mixed marks', 'Voss said, “The port is shut."', ['“The port is shut."']],
    [
      'straight marks before the paragraphs of an excerpt',
      '"He called it a “wall” in May.\n\n"Lind laughed.\n\n“It is shut,” she said. “For good.”',
      ['“wall”', '“It is shut,”', '“For good.”'],
    ],
    [
      'a straight mark before the excerpt’s first paragraph, where the next one opens with a curly mark',
      'Voss was “sure.”\n\n"She never meant to leave Tarn.\n\n“It never crossed my mind,” she said in spring, and sold the “Lark”."',
      ['“sure.”', '“It never crossed my mind,”', '“Lark”'],
    ],
    [
      'an opening mark repeated where the page has lost its line breaks',
      'Voss wrote: "It was wrong. It looks bad. "You buy a bar and get a half." Lind added: "It looks odd."',
      ['"It was wrong. It looks bad. "You buy a bar and get a half."', '"It looks odd."'],
    ],
    [
      'a closing mark left out before whoever said it',
      '“There is no need to hurry, she said. “I have seen it all.”',
      ['“I have seen it all.”'],
    ],
    [
      'a quotation within one in the same marks',
      '“He stood up. “Go home!” he called. And so we left,” Voss said.',
      ['“He stood up. “Go home!” he called. And so we left,”'],
    ],
    [
      'a straight mark that a curly one closes',
      '“It is open,” Lind said.\n\n"It is shut,” Voss said. “For good.”',
      ['“It is open,”', '"It is shut,”', '“For good.”'],
    ],
    ['wrongly turned marks', '” Shut,” Voss said of the port. “It is.“', ['” Shut,”', '“It is.“']],
    ['a space inside the closing mark', 'He called it “shut “ Voss said.', ['“shut “']],
    ['several in a line', '“No,” he said. “Never.” “Why?” she asked.', ['“No,”', '“Never.”', '“Why?”']],
    ['doubled single marks', "Voss said, ''The port is shut.''", ["''The port is shut.''"]],
    ['backquotes', "Voss said, ``The port is shut.''", ["``The port is shut.''"]],
    ['guillemets', 'Voss said: «The port is shut.»', ['«The port is shut.»']],
    ['guillemets with spaces', 'Voss said : « The port is shut. » Lind agreed.', ['« The port is shut. »']],
    ['a comma behind a space and a guillemet', '« Non », said Voss. « Oui ».', ['« Non »', '« Oui »']],
    [
      'spaced guillemets between other marks',
      'The plan (« our plan ») —« theirs »— failed.',
      ['« our plan »', '« theirs »'],
    ],
    ['guillemets turned as in German', '»Nein«, said Voss. »Ja!«', ['»Nein«', '»Ja!«']],
    ['low marks', 'Voss said: „The port is shut.“', ['„The port is shut.“']],
    ['a dash before and behind', 'The plan—"our plan"—failed.', ['"our plan"']],
    ['brackets', 'The plan ("our plan") failed.', ['("our plan")'.slice(1, -1)]],
    ['single marks', 'The ‘free’ port', ['‘free’']],
    ['single marks around a sentence', "'The port is shut,' Voss said.", ["'The port is shut,'"]],
    [
      'an apostrophe inside single marks',
      "'Tarn's port isn't shut,' Voss said.",
      ["'Tarn's port isn't shut,'"],
    ],
    ['a plural possessive inside', "'The miners' port is shut,' Voss said.", ["'The miners' port is shut,'"]],
    [
      'a plural at the closing mark',
      "She banned 'best friends' from her school, where it was 'quieter'.",
      ["'best friends'", "'quieter'"],
    ],
    ['letters left out', "'Shut 'em all,' Voss said.", ["'Shut 'em all,'"]],
    ['apostrophes alone', "The miners' port isn't Tarn's, and the '90s are over.", []],
    ['feet and inches', 'He is 6\'2" tall, "or more."', ['"or more."']],
    ['inches alone', 'A 12" pipe burst in Tarn.', []],
    ['nothing', 'Voss said the port was shut.', []],
    ['a single closing mark', 'The port is shut,” Voss said.', []],
  ])('%s', (_, text, expected) => {
    expect(outermost(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a repeated opening mark', '“One.\n\n“Two,” Voss said.', ['“One. | “Two,”']],
    ['three paragraphs', '"One.\n\n"Two.\n\n"Three," Voss said.', ['"One. | "Two. | "Three,"']],
    ['no repeated mark', '“One.\n\nTwo,” Voss said.', ['“One. | Two,”']],
    [
      'a page gap in a sentence',
      '“The port, as\n\n\n\nwell as the pier,” Voss said.',
      ['“The port, as\n\n\n\nwell as the pier,”'],
    ],
    ['unclosed at the end of its paragraph', '“No,” Voss said. “Never.\n\nHe left.', ['“No,”', '“Never.+']],
    [
      'unclosed, with a quotation behind it',
      '“Never, Voss said.\n\nThen “no” again.',
      ['“Never, Voss said.+', '“no”'],
    ],
    ['closed before the next', '“One.”\n\n“Two.”', ['“One.”', '“Two.”']],
  ])('over paragraphs: %s', (_, text, expected) => {
    expect(outermost(text)).toEqual(expected);
  });

  it.each([
    ['“He said ‘no way’ to us,” Voss said.', ['1 ‘no way’']],
    ['"He said \'no way\' to us," Voss said.', ["1 'no way'"]],
    ['"He called it "odd" and left," Voss said.', ['1 "odd"']],
    ['\'He said "no way" to us,\' Voss said.', ['1 "no way"']],
    ['“He read ‘the “odd” one’ aloud.”', ['1 ‘the “odd” one’', '2 “odd”']],
    ['“No,” he said.', []],
  ])('nested in %s', (text, expected) => {
    expect(nested(text)).toEqual(expected);
  });
});

describe('hostile texts', () => {
  it.each([
    ['marks in a row', '"'.repeat(100_000)],
    ['opening marks', '“a '.repeat(50_000)],
    ['closing marks', 'a” '.repeat(50_000)],
    ['single opening marks', " 'a".repeat(50_000)],
    ['paragraphs without a mark', 'a\n\n'.repeat(100_000)],
    ['a mark a paragraph', '"a\n\n'.repeat(20_000)],
  ])('%s end in bounded time, with spans inside the text', (_, text) => {
    const found = findQuotations(text, findParagraphs(text));
    expect(found.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
  });
});
