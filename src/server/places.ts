/** Places that clients hold for long, of which one client has a tenth, or ten. */
export interface Places {
  /** Takes one; tells what gives it back, or why there is none: as many as there are, or as one client may have, are taken. */
  readonly take: (client: string) => Taken;
  /** How many are taken. */
  readonly taken: () => number;
}

export type Taken = { readonly leave: () => void } | { readonly full: 'all' | 'own'; readonly most: number };

export function createPlaces(most: number): Places {
  const share = Math.max(10, Math.ceil(most / 10));
  const held = new Map<string, number>();
  let all = 0;
  const hold = (client: string, more: number): void => {
    const own = (held.get(client) ?? 0) + more;
    if (own > 0) held.set(client, own);
    else held.delete(client);
    all += more;
  };
  return {
    taken: () => all,
    take: (client) => {
      if ((held.get(client) ?? 0) >= share) return { full: 'own', most: share };
      if (all >= most) return { full: 'all', most };
      hold(client, 1);
      let isHeld = true;
      return {
        leave: () => {
          if (isHeld) hold(client, -1);
          isHeld = false;
        },
      };
    },
  };
}
