/** When an article was published, as columns have it. */
export interface Published {
  /** The local day. */
  readonly on: string | null;
  /** The instant in UTC, where more than the day is known. */
  readonly at: string | null;
  /** The order key: the instant, or the start of the day, or nothing. All are of one form and sort as bytes. */
  readonly key: string;
}

/** From an ISO date, or date-time with offset. */
export function publishedFrom(stated: string | undefined): Published {
  if (stated === undefined) return { on: null, at: null, key: '' };
  const on = stated.slice(0, 10);
  const at = stated.length > 10 ? instant(stated) : null;
  return { on, at, key: at ?? `${on}T00:00:00Z` };
}

function instant(stated: string): string {
  return `${new Date(stated).toISOString().slice(0, 19)}Z`;
}
