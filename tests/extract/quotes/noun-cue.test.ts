import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

describe('a noun that says that something was said', () => {
  it.each([
    [
      'The crowd answered with chants of “No port, no town” until Voss left.',
      ['The crowd: chants of: No port, no town'],
    ],
    ['But their shouts of “Shame!” were cut short when the doors opened.', ['their: shouts of: Shame']],
    [
      'Supporters of the mayor broke into cheers of “Four more years.”',
      ['Supporters of the mayor: cheers of: Four more years'],
    ],
    ['Voss was greeted with cries of “Go home.”', ['-: cries of: Go home']],
    ['Walking into the hall to chants of “Lind! Lind!,” the senator smiled.', ['-: chants of: Lind! Lind']],
    [
      'Voss has used the phrase “open water” often, and criticized Lind.',
      ['Voss: used the phrase: open water'],
    ],
    [
      'The senator and her aides have all used the term “kitchen sink” in two days.',
      ['The senator and her aides: used the term: kitchen sink'],
    ],
    [
      'When Prell used the words, “I am not there yet,” she was echoing Voss.',
      ['Prell: used the words: I am not there yet'],
    ],
    ['Lind coined the term “ice tax” in May.', ['Lind: coined the term: ice tax']],
    [
      "The ferry was, in Voss's words, “a bathtub with an engine.”",
      ["Voss: in Voss's words: a bathtub with an engine"],
    ],
    ['In her words, “he knows how to do it.”', ['her: In her words: he knows how to do it']],
    [
      'The fair was held in May because, in the agency’s words, “they are the best places in the world.”',
      ['the agency: in the agency’s words: they are the best places in the world'],
    ],
    ['In other words, “no deal.”', []],
    ['The minister never used the word “strike.”', []],
    ['The farmers prefer the term “wetland.”', []],
    ['The word “wetland” has many uses.', []],
    ['He bought two copies of “The Port of Tarn.”', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
