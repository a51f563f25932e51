/** When an article was published, as columns have it. */
export interface Published {
  /** The local day. */
  readonly on: string | null;
  /** The instant in UTC, where more than the day is known. */
  readonly at: string | null;
  /**
   * The order key, `DAY/INSTANT`, without the instant where only the day is known, or nothing; sorts as bytes. The local
   * day comes first: a range of days means what the articles print.
   */
  readonly key: string;
}

/** From an ISO date, or date-time with offset. */
export function publishedFrom(stated: string | undefined): Published {
  if (stated === undefined) return { on: null, at: null, key: '' };
  const on = stated.slice(0, 10);
  const at = stated.length > 10 ? instant(stated) : null;
  return { on, at, key: `${on}/${at ?? ''}` };
}

/** The day of an order key, in days since 1970; null where it is not known. */
export function dayFromKey(key: string): number | null {
  const day = Date.parse(key.slice(0, 10));
  return Number.isNaN(day) ? null : day / 86_400_000;
}

function instant(stated: string): string {
  return `${new Date(stated).toISOString().slice(0, 19)}Z`;
}
