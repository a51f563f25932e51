import { describe, expect, it } from 'vitest';
import { readStory } from '../actors/read-story.ts';

type Row = readonly [text: string, pronoun: string, antecedent: string];

const rows: readonly Row[] = [
  ['In her letter to the council, Ilse Marten asked for more time.', 'her', 'Ilse Marten'],
  ['As he left the hall, Ruben Kesk called the vote a farce.', 'he', 'Ruben Kesk'],
  ['Mirela Tanov and her deputy arrived in Orle. They met Anselm Dorr.', 'her', 'Mirela Tanov'],
  ['Anna Tanov met Peter Dorr in Orle. She thanked the hosts.', 'She', 'Anna Tanov'],
  ['Anna Tanov met Peter Dorr in Orle. He thanked the hosts.', 'He', 'Peter Dorr'],
  ['Mrs. Peter Dorr spoke in Orle on Monday. She thanked the hosts.', 'She', 'Peter Dorr'],
  ['Lind Motors, which makes buses in Tarn, closed a plant.', 'which', 'Lind Motors'],
  ['Prosecutors charged Anselm Dorr, who left the country in May.', 'who', 'Anselm Dorr'],
  ['Ilse Marten met Dana Balfour. “I won’t sign,” she (Balfour) said.', 'she', 'Dana Balfour'],
  ['Anselm Dorr resigned. Ruben Kesk, who had praised him, was surprised.', 'him', 'Anselm Dorr'],
  ['Ruben Kesk met Anselm Dorr, who had told Kesk he would pay him.', 'he', 'Anselm Dorr'],
  ['Ruben Kesk won. Kesk smiled. His uncle, Anselm Dorr, said he was glad.', 'he', 'Anselm Dorr'],
  ['Anselm Dorr asked Ruben Kesk if he would resign.', 'he', 'Ruben Kesk'],
  ['Ilse Marten rang Mirela Tanov on Monday. She asked for more time.', 'She', 'Ilse Marten'],
  ['Lind Motors said it would close its plant in Tarn.', 'its', 'Lind Motors'],
];

describe('pronouns', () => {
  it.each(rows)('%s %s', (text, pronoun, antecedent) => {
    expect(readStory(text).meant(pronoun)).toBe(antecedent);
  });

  it.each([
    'Minister Tarel Voss opened the talks. Zorrim Weyl stood at the pier. He thanked the hosts.',
    'Minister Tarel Voss opened the talks. Niall Thule runs a bakery. “Prices have doubled,” he said.',
  ])('are not given to somebody else where it is not known who acted last: %s', (text) => {
    const story = readStory(text);
    const voss = story.actor('Tarel Voss')?.key;
    expect(story.mentions.filter(({ form, actor }) => form === 'PRONOUN' && actor === voss)).toEqual([]);
  });

  it.each([
    ['Anselm Dorr turned the ministry down. “They want me in an office,” he said.', 'They'],
    ['Prosecutors accused Ilse Marten. Judge Ruben Kesk said they had failed.', 'they'],
  ])('of several are no named person’s: %s', (text, pronoun) => {
    const story = readStory(text);
    const persons = story.actors.filter(({ kind }) => kind === 'PERSON').map(({ name }) => name);
    expect(persons).not.toContain(story.meant(pronoun));
  });

  it('are no speaker’s own who comes after the words', () => {
    const story = readStory('Ruben Kesk lost the vote. “He is a friend,” Anselm Dorr said.');
    expect(story.meant('He')).toBe('Ruben Kesk');
  });
});
