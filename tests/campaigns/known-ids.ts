/** Ids and cursors that answers had, the newest ones, for further requests to ask with. */
export interface KnownIds {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  /** Takes them from the JSON of an answer. */
  readonly learn: (answer: string) => void;
}

const ID = /"(?:id|retractedId)":"([^"]+)"/g;
const CURSOR = /"(?:cursor|endCursor|startCursor|feedCursor)":"([^"]+)"/g;

export function createKnownIds(most: number): KnownIds {
  const [ids, cursors]: [string[], string[]] = [[], []];
  const counts = new Map<string[], number>();
  const keep = (kept: string[], text: string): void => {
    const count = counts.get(kept) ?? 0;
    // As a text of its own: a piece of a string would keep all of it in memory.
    kept[count % most] = Buffer.from(text).toString();
    counts.set(kept, count + 1);
  };
  return {
    ids,
    cursors,
    learn: (answer) => {
      for (const [, id = ''] of answer.matchAll(ID)) keep(ids, id);
      for (const [, cursor = ''] of answer.matchAll(CURSOR)) keep(cursors, cursor);
    },
  };
}
