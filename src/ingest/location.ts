import { existsSync } from 'node:fs';
import { isRecordsFile } from './no-article.ts';

/** What came in by a program, not from a file; no real path begins like that. */
const API = 'api:';

/** Where an article stands that has no file: under the name by which its sender knows it. */
export function apiLocation(name: string): string {
  return API + name;
}

export function isApiLocation(location: string): boolean {
  return location.startsWith(API);
}

/** Where an article stands that is a line of a file of records: under its id there. */
export function recordLocation(file: string, id: string): string {
  return `${file}${RECORD}${id}`;
}

/** What stands between a file and the id of a record of it; before "$" when locations are sorted. */
export const RECORD = '#';

/** Whether a location still holds its article: a file may have moved; what has none stays until it is retracted. */
export function isThere(location: string): boolean {
  return isApiLocation(location) || existsSync(location) || fileOfRecord(location) !== null;
}

/** The file of records that a location lies in, where there is one. */
function fileOfRecord(location: string): string | null {
  for (let at = location.indexOf(RECORD); at !== -1; at = location.indexOf(RECORD, at + 1)) {
    const file = location.slice(0, at);
    if (isRecordsFile(file) && existsSync(file)) return file;
  }
  return null;
}
