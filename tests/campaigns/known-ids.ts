/** Ids and cursors that answers had, the newest ones, for further requests to ask with. */
export interface KnownIds {
  /** Those of records of one type, or of all where none of it is known. */
  readonly idsOf: (type: string) => readonly string[];
  readonly cursors: () => readonly string[];
  /** Takes them from the JSON of an answer. */
  readonly learn: (answer: string) => void;
}

const ID = /"(?:id|retractedId)":"([^"]+)"/g;
const CURSOR = /"(?:cursor|endCursor|startCursor|feedCursor)":"([^"]+)"/g;
const CURSORS = 'cursor';
const ANY = 'any';

/** Keeps at most so many of each type. */
export function createKnownIds(most: number): KnownIds {
  const kept = new Map<string, { readonly texts: string[]; count: number }>();
  const keep = (type: string, text: string): void => {
    const ring = kept.get(type) ?? { texts: [], count: 0 };
    kept.set(type, ring);
    // As a text of its own: a piece of a string would keep all of it in memory.
    ring.texts[ring.count % most] = Buffer.from(text).toString();
    ring.count += 1;
  };
  return {
    idsOf: (type) => (kept.get(type) ?? kept.get(ANY))?.texts ?? [],
    cursors: () => kept.get(CURSORS)?.texts ?? [],
    learn: (answer) => {
      for (const [, id = ''] of answer.matchAll(ID)) {
        for (const type of [ANY, typeOfId(id)]) keep(type, id);
      }
      for (const [, cursor = ''] of answer.matchAll(CURSOR)) keep(CURSORS, cursor);
    },
  };
}

/** The type of the record that an id names. */
export function typeOfId(id: string): string {
  return Buffer.from(id, 'base64').toString().split(':', 1)[0] ?? '';
}
