import { describe, expect, it } from 'vitest';
import { readStory } from '../actors/read-story.ts';

const TABLE: readonly (readonly [sentence: string, holder: string, title: string])[] = [
  ['Kestria’s Foreign Minister Tarel Voss arrived on Monday.', 'Tarel Voss', 'Foreign Minister'],
  ['The talks were led by Secretary of State Dana Orlo.', 'Dana Orlo', 'Secretary of State'],
  ['Ilse Marten, head of the Trade Office, opened the meeting.', 'Ilse Marten', 'head of the Trade Office'],
  ['The ministry named Ruben Kesk as its next ambassador to Norway.', 'Ruben Kesk', 'ambassador to Norway'],
  ['Norwegian Prime Minister Sani Okar resigned.', 'Sani Okar', 'Prime Minister'],
  ['Ordanian foreign minister Ilse Marten resigned.', 'Ilse Marten', 'foreign minister'],
  ['Talks with Ordanian Foreign Minister Ilse Marten failed.', 'Ilse Marten', 'Foreign Minister'],
  ['The Ordanian President Ilse Marten resigned.', 'Ilse Marten', 'President'],
  ['Ilse Marten, 58, head of the Trade Office, resigned.', 'Ilse Marten', 'head of the Trade Office'],
  ['Its chief executive, Wilhelmina Tjong, flew in on Thursday.', 'Wilhelmina Tjong', 'chief executive'],
  ['Its founder, Dame Philippa Quaye, called it a first step.', 'Philippa Quaye', 'founder'],
  ['The chairman of the jury, Professor Pavel Orlo, agreed.', 'Pavel Orlo', 'chairman of the jury'],
  ['The group was founded with the drummer Kofi Strand in May.', 'Kofi Strand', 'drummer'],
  ['Ilse Marten, 44, was elected mayor on Sunday with 61 votes.', 'Ilse Marten', 'mayor'],
  ['Fisheries Minister Sir Godwin Tafari promised help.', 'Godwin Tafari', 'Fisheries Minister'],
  [
    'Her successor is Bogdan Ray, finance director of Northwing.',
    'Bogdan Ray',
    'finance director of Northwing',
  ],
  ['Ilse Marten, who runs Orle Shipping, said it would pay.', 'Ilse Marten', 'runs Orle Shipping'],
];

/** A sentence with somebody in it who has no post there. */
const NO_POSTS: readonly (readonly [sentence: string, holder: string])[] = [
  ['Ilse Marten was the first woman to climb it.', 'Ilse Marten'],
  ['Ilse Marten, a friend of the family, wept.', 'Ilse Marten'],
  ['Ilse Marten, a mother of three, runs every day.', 'Ilse Marten'],
  ['His wife, Ilse Marten, works at the bank.', 'Ilse Marten'],
  ['She was joined by her former student Pavel Orlo on Monday.', 'Pavel Orlo'],
  ['Dana Orlo left in May, and Edith Lund was appointed her successor.', 'Edith Lund'],
  ['The chief executive of Corvin resigned.', 'Corvin'],
];

describe('findRoles', () => {
  it.each(TABLE)('reads %s', (sentence, holder, title) => {
    const story = readStory(sentence);
    const key = story.actor(holder)?.key;
    expect(story.roles.filter((role) => role.actor === key).map((role) => role.title)).toContain(title);
  });

  it.each([
    'According to Minister Tarel Voss, the rebels attacked the port.',
    'According to Ada Lund, the mayor has resigned.',
    'With Ada Lund, the judges rejected the plan.',
  ])('gives nobody the post of whom the next clause is about: %s', (sentence) => {
    expect(readStory(sentence).roles.filter(({ title }) => !/^Minister$/.test(title))).toEqual([]);
  });

  it.each(NO_POSTS)('what somebody is to others is no post: %s', (sentence, holder) => {
    const story = readStory(sentence);
    const key = story.actor(holder)?.key;
    expect(story.roles.filter((role) => role.actor === key)).toEqual([]);
  });

  it.each([
    ['Its chief executive, Ada Lund, left.', 'Orle Shipping'],
    ['A spokesman for the firm, Pavel Orlo, said so.', 'Orle Shipping'],
    ['Ada Lund, a spokeswoman for Velm Motors, said so.', 'Velm Motors'],
  ])('names the body that a common noun or a pronoun stands for: %s', (sentence, body) => {
    const story = readStory(`Orle Shipping lost a ferry. ${sentence}`);
    expect(story.roles.map(({ organization }) => organization)).toEqual([story.actor(body)?.key]);
  });

  it('gives a spokesman’s post to him and not to the firm', () => {
    const story = readStory('A spokeswoman for the company, Perpetua Gomes, said so on Monday.');
    expect(story.actor('Perpetua Gomes')?.kind).toBe('PERSON');
    expect(story.roles.map(({ title }) => title)).toEqual(['spokeswoman for the company']);
  });

  it('names the country that the post belongs to', () => {
    const story = readStory('Norwegian Prime Minister Sani Okar resigned.');
    expect(story.actors.find((actor) => actor.key === story.roles[0]?.country)?.country).toBe('NOR');
  });

  it.each([
    ['Prime Minister Tarel Voss of Veldor met the envoy on Monday.', 'Veldor'],
    ['Ordanian foreign minister Ilse Marten resigned on Monday. Ordania gave no reason.', 'Ordania'],
  ])('names a country that no gazetteer has: %s', (text, country) => {
    const story = readStory(text);
    expect(story.actor(country)?.kind).toBe('COUNTRY');
    expect(story.roles.map((role) => role.country)).toEqual([story.actor(country)?.key]);
  });

  it('names no country that the text does not', () => {
    const story = readStory('Ordanian foreign minister Ilse Marten resigned on Monday.');
    expect(story.roles.map((role) => role.country)).toEqual([null]);
  });

  it('gives nobody the title of another', () => {
    const story = readStory(
      'Secretary of State Dana Orlo and Norwegian Foreign Minister Tarel Voss met in Lima.',
    );
    expect(story.roles.map((role) => role.title)).toEqual(['Secretary of State', 'Foreign Minister']);
  });

  it('reads a description that stands first with its owner, and joins it with the name', () => {
    const story = readStory(
      'Lumara’s president, Leocadia Brandt, is expected on Monday. The president of Lumara said she would sign.',
    );
    expect(story.meant('Lumara’s president')).toBe('Leocadia Brandt');
    expect(story.meant('she')).toBe('Leocadia Brandt');
    expect(story.actor('Lumara')?.kind).toBe('COUNTRY');
  });

  it('states a role once, where it says most', () => {
    const story = readStory(
      'Foreign Minister Ilse Marten arrived. Marten, the foreign minister of Kestria, left. Marten, the foreign minister of Kestria, returned.',
    );
    expect(story.roles.map((role) => role.title)).toEqual(['foreign minister of Kestria']);
    expect(story.roles[0]?.start).toBe(story.text.indexOf('the foreign minister of Kestria'));
  });

  it('keeps two posts of one title apart', () => {
    const story = readStory(
      'Ilse Marten, president of Kestria, met Dana Orlo. Marten was president of Brightline Energy Group.',
    );
    expect(story.roles.map((role) => role.title)).toEqual([
      'president of Kestria',
      'president of Brightline Energy Group',
    ]);
  });
});
