import { folded } from '../store/folded.ts';
import type { Candidates } from './candidates.ts';
import type { ActorLink } from './link-actors.ts';
import { officeEvidence } from './link-evidence.ts';
import { type Incumbent, isIncumbent } from './offices.ts';
import { onlyOne } from './only-one.ts';
import type { Unlinked } from './unlinked-actors.ts';

/** "President Voss" is the one Voss of whom articles of that time say that he is president there. */
export function incumbentLink(
  { actor }: Unlinked,
  incumbent: Incumbent,
  known: Candidates,
  taken: ReadonlySet<string>,
): ActorLink | null {
  const possible = known.withRoles.filter((one) => !taken.has(one.id) && isIncumbent(incumbent, one));
  const named = possible.filter(({ name }) => folded(name) !== incumbent.lastName);
  const chosen = onlyOne(named.length > 0 ? named : possible);
  if (chosen) return { actorId: chosen.id, rule: 'link.office', evidence: officeEvidence(incumbent, chosen) };
  const { id } = incumbent;
  if (possible.length > 0 || id === null || known.byId.has(id) || taken.has(id)) return null;
  return { actorId: id, rule: 'link.first-seen', evidence: `"${actor.name}" by an office, not seen before` };
}
