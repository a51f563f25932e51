import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readStory } from '../actors/read-story.ts';

interface Row {
  readonly name: { readonly common: string };
  readonly cca3: string;
  readonly independent: boolean | null;
  readonly demonyms: { readonly eng?: { readonly m: string } };
}

const rows = (createRequire(import.meta.url)('world-countries') as readonly Row[]).filter(
  (row) => row.independent === true,
);
/** Names that news calls with an article. */
const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Bahamas|Maldives|Comoros|Central African|Dominican Rep|Marshall|Solomon|Gambia|Seychelles)/;

function adjectiveOf(row: Row): string {
  return (row.demonyms.eng?.m ?? '').split(/, | or /)[0] ?? '';
}

function mentionsOfCountry(text: string, code: string): number {
  const { actors, mentions } = readStory(text);
  const key = actors.find(({ kind, country }) => kind === 'COUNTRY' && country === code)?.key;
  return mentions.filter(({ actor, form }) => actor === key && /^(NAME|DEMONYM)$/.test(form)).length;
}

/** What is recognized must not hang on which country stands there. */
describe('every country of the gazetteer is recognized alike', () => {
  it('by its name', () => {
    const missed = rows.filter((row) => {
      const name = WITH_ARTICLE.test(row.name.common) ? `the ${row.name.common}` : row.name.common;
      const text = `Officials from ${name} met on Monday. On Friday ${name}’s Foreign Ministry rejected the offer.`;
      return mentionsOfCountry(text, row.cca3) < 2;
    });
    expect(missed.map((row) => row.name.common)).toEqual([]);
  });

  it('by its adjective, which is nobody’s name, except one that two countries share', () => {
    const missed = rows.filter((row) => {
      const adjective = adjectiveOf(row);
      const text = `${adjective} diplomats also proposed a meeting. The town expelled 35 ${adjective} engineers.`;
      return mentionsOfCountry(text, row.cca3) < 2;
    });
    expect(missed.map(adjectiveOf).sort()).toEqual(['Congolese', 'Dominican', 'I-Kiribati']);
  });

  it('by an adjective that it shares, where the text names it', () => {
    const text = 'Officials from Dominica met on Monday. The Dominican government agreed.';
    expect(mentionsOfCountry(text, 'DMA')).toBe(2);
  });

  it('with its embassy', () => {
    const missed = rows.filter((row) => {
      const story = readStory(`Talks were held at the ${adjectiveOf(row)} Embassy on Monday.`);
      return !story.actors.some(({ kind, name }) => kind === 'ORGANIZATION' && name.endsWith('Embassy'));
    });
    expect(missed.map((row) => row.name.common)).toEqual([]);
  });
});
