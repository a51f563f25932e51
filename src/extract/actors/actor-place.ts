import type { Entity } from '../coreference/entity.ts';
import { countryOfCode } from '../gazetteer/countries.ts';
import type { Place } from '../gazetteer/place.ts';
import { cityPlace, placeFromCountry } from '../gazetteer/place-index.ts';

/** Where a place or country of the text lies, as the gazetteer has it. */
export function actorPlace(entity: Entity, name: string, countriesInText: ReadonlySet<string>): Place | null {
  if (entity.kind === 'COUNTRY') {
    const country = countryOfCode(entity.country?.code ?? '');
    return country === undefined ? null : placeFromCountry(country);
  }
  return entity.kind === 'PLACE' && entity.isNamed ? cityPlace(name, countriesInText) : null;
}
