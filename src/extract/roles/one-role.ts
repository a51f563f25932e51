import type { Role } from '../document.ts';

/** A role, and its title without whose it is: "foreign minister" of "foreign minister of Kestria". */
export interface StatedRole {
  readonly role: Role;
  readonly core: string;
}

/**
 * Each role once for its holder: "Foreign Minister Ilse Marten ... Marten, the foreign minister of Kestria" states one,
 * where it says more; said twice alike, it stands where it was said first.
 */
export function onceEach(stated: readonly StatedRole[]): Role[] {
  const kept: StatedRole[] = [];
  for (const next of stated) {
    const at = kept.findIndex((other) => isSame(other, next));
    const before = kept[at];
    if (before === undefined) kept.push(next);
    else if (toldBy(next) > toldBy(before)) kept[at] = next;
  }
  return kept.map(({ role }) => role);
}

function isSame(a: StatedRole, b: StatedRole): boolean {
  return (
    a.role.actor === b.role.actor &&
    a.core === b.core &&
    (saysNoMore(a.role, b.role) || saysNoMore(b.role, a.role))
  );
}

/** Whether all that a role says of whose it is stands in the other: a country's president is not a firm's. */
function saysNoMore(a: Role, b: Role): boolean {
  const isIn = (own: string | null, other: string | null): boolean => own === null || own === other;
  return isIn(a.organization, b.organization) && isIn(a.country, b.country);
}

function toldBy({ role }: StatedRole): number {
  return Number(role.organization !== null) + Number(role.country !== null);
}
