import type { Syntax } from '../../syntax/token.ts';
import type { NameSpan } from '../mentions/name-span.ts';
import type { RolePhrase } from './role-phrase.ts';

const leading = new Set(
  'run head lead chair direct manage edit found co-found own captain command'.split(' '),
);
const LONGEST = 9;

/** "Ilse Marten, who runs Orle Shipping,": a post that is told as what she does, where what she leads has a name. */
export function titleByDeed(
  { tokens }: Syntax,
  name: NameSpan,
  isOrganization: (token: number) => number | undefined,
): RolePhrase | null {
  const who = tokens[name.end]?.form === ',' ? name.end + 1 : name.end;
  const verb = tokens[who]?.form.toLowerCase() === 'who' ? who + 1 : who;
  if (who > name.end && verb === who) return null;
  const token = tokens[verb];
  if (!leading.has(token?.lemma ?? '') || !/^VB[ZDP]$/.test(token?.xpos ?? '')) return null;
  for (let at = verb + 1; at < verb + LONGEST && tokens[at]?.sentence === token?.sentence; at++) {
    const end = isOrganization(at);
    if (end !== undefined)
      return { first: verb, end, head: verb, holder: name, rule: 'role.deed', confidence: 0.7 };
    if (!/^(DET|ADJ|NOUN|NUM)$/.test(tokens[at]?.upos ?? '') && tokens[at]?.form !== '-') return null;
  }
  return null;
}
