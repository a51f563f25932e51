import { describe, expect, it } from 'vitest';
import { readStory } from '../actors/read-story.ts';

/** A sentence, a name in it, and the kind that it must have; null where it must be no name. */
const TABLE: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  'a body called by two things is one name': [
    ['She told the Truth and Harbor Commission so.', 'Truth and Harbor Commission', 'ORGANIZATION'],
    ['It was found by the Customs and Fisheries Agency.', 'Customs and Fisheries Agency', 'ORGANIZATION'],
    ['She heads the Norvale and Velm Water Authority.', 'Norvale and Velm Water Authority', 'ORGANIZATION'],
    [
      'Troops of the Chemical, Biological and Radiological Defense Command left.',
      'Chemical, Biological and Radiological Defense Command',
      'ORGANIZATION',
    ],
    ['He briefed the Pentagon and Justice Department.', 'Pentagon and Justice Department', null],
    ['She told Orlo and Harbor Commission staff so.', 'Orlo and Harbor Commission', null],
    ['The Treasury and Central Bank of Kestria said so.', 'Treasury and Central Bank of Kestria', null],
    [
      'Envoys of the Kestrian and Veldrian Foreign Ministry met.',
      'Kestrian and Veldrian Foreign Ministry',
      null,
    ],
    ['In the summer Dana and Harbor Commission head Ilse Voss met.', 'Harbor Commission', 'ORGANIZATION'],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  it.each(rows)('%s', (text, name, kind) => {
    const found = readStory(text).mentions.filter(
      ({ start, end, form }) => form === 'NAME' && text.slice(start, end) === name,
    );
    expect([...new Set(found.map((mention) => mention.kind))]).toEqual(kind === null ? [] : [kind]);
  });
});
