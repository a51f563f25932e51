import { describe, expect, it } from 'vitest';
import { readStory } from '../actors/read-story.ts';

describe('who is called otherwise', () => {
  it.each([
    [
      'by a more general word',
      'The novelist Dana Orlo has died. The author left two books.',
      'The author',
      'Dana Orlo',
    ],
    [
      'by a people’s',
      'Coach Ilse Marten refused to blame keeper Nils Brandt. “We win together,” the Italian said.',
      'the Italian',
      'Ilse Marten',
    ],
    [
      'by a cleric’s',
      'Archbishop Anselm Dorr met the envoy. The cleric said no more.',
      'The cleric',
      'Anselm Dorr',
    ],
    [
      'by an unknown trade',
      'Dana Orlo scored twice on Sunday. The striker left early.',
      'The striker',
      'Dana Orlo',
    ],
    [
      'by what was done before',
      'Ilse Marten broke the record on Sunday. The former champion smiled.',
      'The former champion',
      'Ilse Marten',
    ],
    [
      'behind what is said',
      'Ilse Marten broke the record on Sunday. “I was tired,” the 24-year-old said.',
      'the 24-year-old',
      'Ilse Marten',
    ],
    [
      'behind what is said, and the verb',
      'Ilse Marten broke the record on Sunday. “I was tired,” said the 24-year-old.',
      'the 24-year-old',
      'Ilse Marten',
    ],
    [
      'by an age with a clause behind',
      'Ilse Marten conceded at midnight. The 60-year-old, who founded an airline, wept.',
      'The 60-year-old',
      'Ilse Marten',
    ],
    [
      'where a clause tells of whoever acts',
      'Karsh, who joined in May, had been on the pitch for a while when he met a corner from Anselm Dorr. The 19-year-old did not smile.',
      'The 19-year-old',
      'Karsh',
    ],
    [
      'by a crown',
      'Queen Dana Orlo visited Orle. The monarch was kidnapped on Sunday.',
      'The monarch',
      'Dana Orlo',
    ],
    [
      'where another is named beside',
      'Dana Orlo praised Anselm Dorr on Sunday. The goalkeeper left early.',
      'The goalkeeper',
      'Dana Orlo',
    ],
  ])('is joined %s', (_, text, words, actor) => {
    expect(readStory(text).meant(words)).toBe(actor);
  });

  it.each([
    [
      'who is told of and says nothing',
      'Judge Dana Orlo opened the hearing. The American said little and was freed.',
      'The American',
    ],
    ['a part in a case', 'Minister Ilse Marten spoke of the murder. The victim lived alone.', 'The victim'],
    ['an office', 'Ilse Marten won the race on Sunday. The president praised the runners.', 'The president'],
    [
      'who is mayor now',
      'Ilse Marten was elected mayor on Sunday. The former mayor wept.',
      'The former mayor',
    ],
    ['another gender', 'Mr. Anselm Dorr won the vote on Sunday. The spokeswoman smiled.', 'The spokeswoman'],
    ['somebody’s own', 'Ilse Marten won the race. The man’s cousin wept.', 'The man’s cousin'],
    ['a crown', 'Doctor Ilse Marten spoke of the raid. The monarch was kidnapped on Sunday.', 'The monarch'],
    [
      'who tells of others',
      'Police spokeswoman Ilse Marten confirmed the attack. The goalkeeper was kidnapped on Sunday.',
      'The goalkeeper',
    ],
    ['a speaker’s word', 'Ilse Marten left. “The goalkeeper wept,” a witness said.', 'The goalkeeper'],
    [
      'who is introduced',
      'Ilse Marten met a goalkeeper in Orle on Sunday. The goalkeeper wept.',
      'The goalkeeper',
    ],
    [
      'a relative, by an age',
      'Police found a car. The family said so to her brother, Anselm Dorr. The 40-year-old, who lived in Orle, is missing.',
      'The 40-year-old',
    ],
  ])('is not %s', (_, text, words) => {
    expect(readStory(text).meant(words)).not.toMatch(/Ilse Marten|Anselm Dorr/);
  });

  it('is nobody whose age only describes a noun', () => {
    const story = readStory('Ilse Marten won on Sunday. The 24-year-old building burned down.');
    expect(story.mentions.filter(({ rule }) => rule === 'nominal.age')).toEqual([]);
  });
});
