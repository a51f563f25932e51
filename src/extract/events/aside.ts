import { meant } from './condition.ts';
import { isLostMainVerb } from './lost-verb.ts';
import { relationAt, type Story } from './story.ts';

/** An event that a sentence only mentions: "days after the ministers met", "the anniversary of the talks". */
export function isAside(story: Story, token: number): boolean {
  const relation = relationAt(story, token);
  if (relation === 'nmod') return !meant(story, story.tokens[token]?.head ?? -1).includes(token);
  return (relation === 'advcl' || relation === 'acl') && !isLostMainVerb(story, token);
}
