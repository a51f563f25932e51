import { tokenAt, tokensIn } from '../../syntax/find-token.ts';
import type { Mention, Role } from '../document.ts';
import type { Named } from './phrases.ts';
import { type Story, spanOfTokens } from './story.ts';

/** How many words may stand between a post and the name of who holds it: a comma, a form of address. */
const NEAR = 3;

/**
 * "Superintendent of Police Rakesh Munda denied": where the tree has the post for the subject, whoever holds it, named right
 * behind; null for a word of no post.
 */
export function postHolder(story: Story, token: number): Named | null {
  const role = story.roleByToken.get(token);
  const name = role === undefined ? null : nameBehind(story, role);
  if (role === undefined || name === null) return null;
  const { first } = tokensIn(story.tokens, role);
  const last = tokenAt(story.tokens, name.end - 1);
  return { actor: name.actor, span: spanOfTokens(story, first, last), mention: name, head: token };
}

function nameBehind(story: Story, role: Role): Mention | null {
  const end = tokensIn(story.tokens, role).end;
  for (let at = end; at <= end + NEAR; at++) {
    const mention = story.mentionByToken.get(at);
    if (mention?.form === 'NAME') return mention.actor === role.actor ? mention : null;
  }
  return null;
}
