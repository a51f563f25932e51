import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { graphNames } from '../../src/ingest/graph-names.ts';

function countryIn(text: string) {
  const found = extract(text).actors.find(({ kind }) => kind === 'COUNTRY');
  if (!found) throw new Error(`no country in ${text}`);
  return graphNames(found);
}

describe('a country is called in the graph', () => {
  test.each([
    ['The Norwegian government rejected the plan.', 'Norway', ['Norwegian']],
    ['Beijing has rejected the treaty.', 'China', ['Beijing']],
  ])('by its name where the article has none: %s', (text, name, aliases) => {
    expect(countryIn(text)).toEqual({ name, aliases });
  });

  test.each([
    ['Norway rejected the plan, Norwegian officials said.', 'Norway', ['Norwegian']],
    ['The U.S. rejected the plan.', 'U.S.', []],
  ])('as the article names it: %s', (text, name, aliases) => {
    expect(countryIn(text)).toEqual({ name, aliases });
  });
});
