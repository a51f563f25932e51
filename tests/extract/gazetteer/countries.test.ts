import { describe, expect, it } from 'vitest';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
} from '../../../src/extract/gazetteer/countries.ts';
import { cityPlace } from '../../../src/extract/gazetteer/place-index.ts';

describe('the gazetteer', () => {
  it.each([
    ['the United States', 'USA'],
    ['U.S.', 'USA'],
    ['UK', 'GBR'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Soviet Union', 'RUS'],
    ['Kestria', undefined],
  ])('knows the country %s as %s', (name, code) => {
    expect(countryNamed(name)?.code).toBe(code);
  });

  it.each([
    ['Kenyan', 'KEN'],
    ['Kenyans', 'KEN'],
    ['Dutch', 'NLD'],
    ['Swedes', 'SWE'],
    ['Emirati', 'ARE'],
    ['Kestrian', undefined],
  ])('knows whose adjective %s is', (word, code) => {
    expect(countryOfDemonym(word)?.code).toBe(code);
  });

  it('knows capitals', () => {
    expect(countryOfCapital('Nairobi')?.code).toBe('KEN');
    expect(countryOfCapital('Mombasa')).toBeUndefined();
  });

  it('prefers a town in a country that the text speaks of, else the largest', () => {
    expect(cityPlace('Valencia', new Set())?.country).toBeDefined();
    expect(cityPlace('Valencia', new Set(['VEN']))?.country).toBe('VEN');
    expect(cityPlace('Kesthaven', new Set())).toBeNull();
  });
});
