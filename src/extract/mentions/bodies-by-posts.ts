import { bodyPosts } from '../../lexicon/body-posts.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalWord } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import { coverage, lookupForm, type NameSpan, withAdded, wordsOf } from './name-span.ts';

type Words = Pick<NameSpan, 'first' | 'end'>;

const posts = new Set(bodyPosts);

/**
 * A name of several words that no gazetteer knows and that has a member or leader is a body: "leader of the National
 * Center"; and so is what stands before the post of a person: "New Dawn leader Anna Orlo".
 */
export function bodiesByPosts(syntax: Syntax, names: readonly NameSpan[]): readonly NameSpan[] {
  const persons = new Set(names.filter(({ kind }) => kind === 'PERSON').map(({ first }) => first));
  const isBody = (name: NameSpan): boolean =>
    name.kind === 'PLACE'
      ? name.end - name.first > 1 && hasPost(syntax, name)
      : /^(PERSON|OTHER)$/.test(name.kind) &&
        name.end - name.first > 1 &&
        isBeforePost(syntax, name, persons);
  const told = names.map(
    (name): NameSpan =>
      isBody(name) && isUnknown(syntax, name)
        ? { ...name, kind: 'ORGANIZATION', rule: 'name.body-by-post' }
        : name,
  );
  return withAdded(told, passedOver(syntax, names, persons));
}

/** Two capitals or more before the post of a person that the recognizer took for no name: "Clear Path leader Anna Orlo". */
function passedOver(syntax: Syntax, names: readonly NameSpan[], persons: ReadonlySet<number>): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  return [...persons].flatMap((person): NameSpan[] => {
    const end = person - 1;
    let first = end;
    while (first > end - LONGEST && covered[first - 1] === -1 && isNameWord(syntax, first - 1, end)) first--;
    const body = { first, end };
    return end - first > 1 && isBeforePost(syntax, body, persons) && isUnknown(syntax, body)
      ? [{ ...body, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.body-by-post', confidence: 0.7 }]
      : [];
  });
}

/** "leader", "CEO"; a capital is another name's: "Orle Chairman Anna Lind". */
function isPost(form: string): boolean {
  return (posts.has(form) && !/^(?:boss|spokes)/.test(form)) || form === 'CEO';
}

const LONGEST = 4;

function isNameWord({ tokens }: Syntax, at: number, end: number): boolean {
  const token = tokens[at];
  return (
    token?.sentence === tokens[end]?.sentence &&
    isCapitalWord(token?.form ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(token?.upos ?? '') &&
    !isTitleNoun(token)
  );
}

function isBeforePost({ tokens }: Syntax, { first, end }: Words, persons: ReadonlySet<number>): boolean {
  const post = tokens[end];
  if (post === undefined || post.sentence !== tokens[first]?.sentence || !isPost(post.form)) return false;
  return persons.has(end + 1) && tokens[end + 1]?.sentence === post.sentence;
}

function hasPost({ tokens }: Syntax, { first }: NameSpan): boolean {
  const of = tokens[first - 1]?.lemma === 'the' ? first - 2 : first - 1;
  const post = tokens[of - 1];
  return (
    tokens[of]?.lemma === 'of' && post?.sentence === tokens[first]?.sentence && posts.has(post?.lemma ?? '')
  );
}

function isUnknown(syntax: Syntax, name: Words): boolean {
  return nameClue(lookupForm(wordsOf(syntax, name))) === null;
}
