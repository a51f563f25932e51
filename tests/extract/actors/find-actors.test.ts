import { describe, expect, it } from 'vitest';
import { readStory } from './read-story.ts';

const STORY = `Kestrian and Orlandic negotiators met Monday in Velmouth, the capital of Orland.

Kestria’s Foreign Ministry spokeswoman Mirela Tanov said the talks were useful. “We expect progress,” Tanov said.

Velmouth is seeking new guarantees, said Ilse Marten, head of the Trade Office at Orland’s Economy Ministry. She returned to Velmouth on Friday.

President Edwin Hale of Kestria named Ruben Kesk as his next ambassador to Orland. Relations with Velmouth have been tense.`;

describe('findActors', () => {
  const story = readStory(STORY);

  it.each([
    ['Kestria', 'COUNTRY'],
    ['Orland', 'COUNTRY'],
    ['Mirela Tanov', 'PERSON'],
    ['Ilse Marten', 'PERSON'],
    ['Edwin Hale', 'PERSON'],
    ['Ruben Kesk', 'PERSON'],
    ['Kestria’s Foreign Ministry', 'ORGANIZATION'],
    ['Velmouth', 'PLACE'],
  ])('finds %s, a %s', (name, kind) => {
    expect(story.actor(name)?.kind).toBe(kind);
  });

  it('joins a last name with the full one, and an adjective with its country', () => {
    expect(story.meant('Tanov', 2)).toBe('Mirela Tanov');
    expect(story.meant('Kestrian')).toBe('Kestria');
    expect(story.formOf('Kestrian')).toBe('DEMONYM');
  });

  it('tells a capital that acts from the town', () => {
    expect(story.meant('Velmouth', 1)).toBe('Velmouth');
    expect(story.formOf('Velmouth', 2)).toBe('METONYM');
    expect(story.meant('Velmouth', 2)).toBe('Orland');
    expect(story.formOf('Velmouth', 3)).toBe('NAME');
    expect(story.formOf('Velmouth', 4)).toBe('METONYM');
  });

  it('keeps every span inside the text, in order', () => {
    const starts = story.mentions.map((mention) => mention.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(story.mentions.every(({ start, end }) => start < end && end <= STORY.length)).toBe(true);
  });

  it('gives each mention an actor of the document or none', () => {
    const keys = new Set(story.actors.map((actor) => actor.key));
    expect(story.mentions.every(({ actor }) => actor === null || keys.has(actor))).toBe(true);
  });
});
