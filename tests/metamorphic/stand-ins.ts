/** A country with all by which news calls it. */
export interface CountryStandIn {
  readonly name: string;
  readonly code: string;
  readonly demonym: string;
  readonly people: string;
  readonly capital: string;
  /** The building by which its government is called. */
  readonly seat: string;
}

export const COUNTRIES: readonly CountryStandIn[] = [
  country('Argentina', 'ARG', 'Argentine', 'Argentines', 'Buenos Aires', 'Casa Rosada'),
  country('Brazil', 'BRA', 'Brazilian', 'Brazilians', 'Brasília', 'Planalto'),
  country('Germany', 'DEU', 'German', 'Germans', 'Berlin', 'Chancellery'),
  country('India', 'IND', 'Indian', 'Indians', 'New Delhi', 'South Block'),
  country('Indonesia', 'IDN', 'Indonesian', 'Indonesians', 'Jakarta', 'Merdeka Palace'),
  country('Italy', 'ITA', 'Italian', 'Italians', 'Rome', 'Palazzo Chigi'),
  country('Kenya', 'KEN', 'Kenyan', 'Kenyans', 'Nairobi', 'State House'),
  country('Mexico', 'MEX', 'Mexican', 'Mexicans', 'Mexico City', 'Los Pinos'),
  country('Nigeria', 'NGA', 'Nigerian', 'Nigerians', 'Abuja', 'Aso Rock'),
  country('South Korea', 'KOR', 'South Korean', 'South Koreans', 'Seoul', 'Blue House'),
];

/** Countries that are called with an article, and by their initials. */
export const ABBREVIATED: readonly {
  readonly name: string;
  readonly short: string;
  readonly code: string;
}[] = [
  { name: 'Central African Republic', short: 'C.A.R.', code: 'CAF' },
  { name: 'Democratic Republic of Congo', short: 'D.R.C.', code: 'COD' },
  { name: 'United Arab Emirates', short: 'U.A.E.', code: 'ARE' },
  { name: 'United Kingdom', short: 'U.K.', code: 'GBR' },
];

/** Countries of which only the name is called. */
export const PLAIN: readonly { readonly name: string; readonly code: string }[] = [
  { name: 'Bolivia', code: 'BOL' },
  { name: 'Cambodia', code: 'KHM' },
  { name: 'Ecuador', code: 'ECU' },
  { name: 'Finland', code: 'FIN' },
  { name: 'Moldova', code: 'MDA' },
  { name: 'Morocco', code: 'MAR' },
  { name: 'Nepal', code: 'NPL' },
  { name: 'New Zealand', code: 'NZL' },
  { name: 'Sri Lanka', code: 'LKA' },
  { name: 'Thailand', code: 'THA' },
  { name: 'Uganda', code: 'UGA' },
];

/** Cities of none of the countries above. */
export const CITIES: readonly { readonly name: string; readonly code: string }[] = [
  { name: 'Doha', code: 'QAT' },
  { name: 'Geneva', code: 'CHE' },
  { name: 'Hanoi', code: 'VNM' },
  { name: 'Lisbon', code: 'PRT' },
  { name: 'Montevideo', code: 'URY' },
  { name: 'Stockholm', code: 'SWE' },
  { name: 'Tunis', code: 'TUN' },
  { name: 'Vienna', code: 'AUT' },
];

export const REGIONS = [
  'Central America',
  'Central Asia',
  'Northern Europe',
  'Southeast Asia',
  'West Africa',
];
export const MINISTRIES = ['Exterior Ministry', 'External Relations Ministry', 'Foreign Affairs Ministry'];
export const DEPARTMENTS = ['External Affairs Department', 'Foreign Office', 'Overseas Department'];
export const SECTIONS = ['East Asia', 'Indian Ocean', 'South Pacific', 'Western Hemisphere'];

function country(
  name: string,
  code: string,
  demonym: string,
  people: string,
  capital: string,
  seat: string,
): CountryStandIn {
  return { name, code, demonym, people, capital, seat };
}
