import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { actorsOfGraph } from '../../src/ingest/actors-of-graph.ts';

function countryOf(name: string, text: string): string | null | undefined {
  return actorsOfGraph(extract(text)).find((actor) => actor.name === name)?.country;
}

describe('a body of the state that a report comes from', () => {
  test.each([
    ['Supreme Court', 'NAIROBI, Kenya — The Supreme Court freed a fisherman on Monday.'],
    ['Ministry of Fisheries', 'NAIROBI — The Ministry of Fisheries said on Monday that it would sell boats.'],
  ])('%s', (name, text) => {
    expect(countryOf(name, text)).toBe('KEN');
  });

  test.each([
    ['another country', 'Supreme Court', 'NAIROBI — The Supreme Court freed a Norwegian sailor on Monday.'],
    [
      'a country that no gazetteer has',
      'Supreme Court',
      'NAIROBI, Kestria — The Supreme Court freed Kestria’s president on Monday.',
    ],
    ['no dateline', 'Supreme Court', 'The Supreme Court freed a fisherman in Nairobi on Monday.'],
    ['a town’s', 'City Council', 'NAIROBI, Kenya — The City Council sold its boats on Monday.'],
    ['the world’s', 'Security Council', 'NAIROBI, Kenya — The Security Council met on Monday.'],
    ['another’s wherever', 'State Department', 'NAIROBI, Kenya — The State Department warned travelers.'],
    ['a firm', 'Varnwerk Bank', 'NAIROBI, Kenya — Varnwerk Bank sold its boats on Monday.'],
  ])('near miss: %s', (_why, name, text) => {
    expect(countryOf(name, text)).toBeNull();
  });
});
