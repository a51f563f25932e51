import { createRequire } from 'node:module';

interface Country {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
}

// The package's types describe another export than it has.
const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];

const CODES = new Set(countries.map((country) => country.cca3));

/** Whether it is a country's code, ISO 3166-1 alpha-3. */
export function isCountryCode(text: string): boolean {
  return CODES.has(text);
}

/** The code of the country that "fr", "fra" or "France" stands for. */
export function countryCodeLike(text: string): string | undefined {
  const lower = text.toLowerCase();
  return countries.find(({ cca2, cca3, name }) =>
    [cca2, cca3, name.common, name.official].some((form) => form.toLowerCase() === lower),
  )?.cca3;
}
