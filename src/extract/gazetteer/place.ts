/** A gazetteer's entry: a country or a city. */
export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}
