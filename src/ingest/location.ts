import { existsSync } from 'node:fs';

/** What came in by a program, not from a file; no real path begins like that. */
const API = 'api:';

/** Where an article stands that has no file: under the name by which its sender knows it. */
export function apiLocation(name: string): string {
  return API + name;
}

export function isApiLocation(location: string): boolean {
  return location.startsWith(API);
}

/** Whether a location still holds its article: a file may have moved; what has none stays until it is retracted. */
export function isThere(location: string): boolean {
  return isApiLocation(location) || existsSync(location);
}
