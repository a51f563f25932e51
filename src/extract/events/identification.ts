import { eventNounClasses } from '../../lexicon/event-nouns.ts';
import { childrenBy } from '../../syntax/tree.ts';
import type { Clause } from './clause.ts';
import { lemmaOf, type Story } from './story.ts';
import type { Trigger } from './trigger.ts';

const POSTS: ReadonlySet<string> = new Set((eventNounClasses.POST ?? '').split(/\s+/));

/**
 * "The victim has not been named", "was named as Ada Lund", "named in the indictment": who somebody is, and no post for
 * them. Who names somebody, and no post, appoints them; who has not done so may have named them no less.
 */
export function isIdentification(
  story: Story,
  { token, clause, objects }: Trigger,
  isNegated: boolean,
): boolean {
  if (lemmaOf(story, token) !== 'name' || clause === null) return false;
  if (!clause.passive && !isNegated) return false;
  return !objects.some((object) => POSTS.has(lemmaOf(story, object))) && !hasPost(story, clause);
}

/** "named chairman", "named as her successor", "named to the board"; a person's name is no post. */
function hasPost(story: Story, { verb, obliques, passive }: Clause): boolean {
  const asWhat = obliques.filter((one) => /^(as|to|for)$/.test(one.preposition)).map((one) => one.token);
  const complements = [...childrenBy(story.tree, verb, 'xcomp', ...(passive ? ['obj'] : [])), ...asWhat];
  return complements.some((token) => {
    const mention = story.mentionByHead.get(token);
    const isPerson = mention?.kind === 'PERSON' && mention.form === 'NAME';
    return !isPerson && !story.timeTokens.has(token);
  });
}
