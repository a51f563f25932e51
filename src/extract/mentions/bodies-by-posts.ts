import { bodyPosts } from '../../lexicon/body-posts.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

const posts = new Set(bodyPosts);

/**
 * A name of several words that no gazetteer knows and that has a member or leader is a body: "leader of the National
 * Center"; and so is what stands before the post of a person: "New Dawn leader Anna Orlo".
 */
export function bodiesByPosts(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const persons = new Set(names.filter(({ kind }) => kind === 'PERSON').map(({ first }) => first));
  const isBody = (name: NameSpan): boolean =>
    name.kind === 'PLACE'
      ? name.end - name.first > 1 && hasPost(syntax, name)
      : /^(PERSON|OTHER)$/.test(name.kind) && isBeforePost(syntax, name, persons);
  return names.map((name) =>
    isBody(name) && isUnknown(syntax, name)
      ? { ...name, kind: 'ORGANIZATION', rule: 'name.body-by-post' }
      : name,
  );
}

function isBeforePost({ tokens }: Syntax, { first, end }: NameSpan, persons: ReadonlySet<number>): boolean {
  const post = tokens[end];
  if (post === undefined || post.sentence !== tokens[first]?.sentence || !posts.has(post.form)) return false;
  return persons.has(end + 1) && tokens[end + 1]?.sentence === post.sentence;
}

function hasPost({ tokens }: Syntax, { first }: NameSpan): boolean {
  const of = tokens[first - 1]?.lemma === 'the' ? first - 2 : first - 1;
  const post = tokens[of - 1];
  return (
    tokens[of]?.lemma === 'of' && post?.sentence === tokens[first]?.sentence && posts.has(post?.lemma ?? '')
  );
}

function isUnknown(syntax: Syntax, name: NameSpan): boolean {
  return nameClue(lookupForm(wordsOf(syntax, name))) === null;
}
