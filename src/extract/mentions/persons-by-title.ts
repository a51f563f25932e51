import { postsOfBodies, sharedPosts } from '../../lexicon/titles.ts';
import { COMPANY_FORM, factsOfWord, ORGANIZATION_WORD, PLACE_WORD } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { nounPhraseFrom } from '../roles/title-after.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

/** How sure a person's name is that a post stands by. */
const SURE = 0.95;

/** A name with a person's post before or behind it is a person's: "envoy Sani Okar", "Sani Okar, the envoy to Velmar,". */
export function personsByTitle(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.map((name) => {
    if (!mayBePerson(syntax, name)) return name;
    if (!hasTitleBehind(syntax, name) && !hasTitleBefore(syntax, name) && !isTitlesOwn(syntax, name))
      return name;
    return name.kind === 'PERSON'
      ? { ...name, confidence: Math.max(SURE, name.confidence) }
      : { ...name, kind: 'PERSON', form: 'NAME', rule: 'name.person-by-title' };
  });
}

function mayBePerson(syntax: Syntax, name: NameSpan): boolean {
  if (name.end - name.first < 2 || name.end - name.first > 4 || name.form === 'DEMONYM') return false;
  const words = wordsOf(syntax, name);
  if (nameClue(lookupForm(words)) !== null) return false;
  return words.every(
    (word) =>
      isCapitalized(word) && (factsOfWord(word).bits & (ORGANIZATION_WORD | COMPANY_FORM | PLACE_WORD)) === 0,
  );
}

function hasTitleBehind(syntax: Syntax, name: NameSpan): boolean {
  if (syntax.tokens[name.end]?.form !== ',') return false;
  const phrase = nounPhraseFrom(syntax, name.end + 1, () => false);
  return phrase !== null && isPersonal(syntax, phrase.head);
}

function hasTitleBefore(syntax: Syntax, name: NameSpan): boolean {
  const before = syntax.tokens[name.first - 1];
  return (
    before?.upos !== 'VERB' &&
    isPersonal(syntax, name.first - 1) &&
    before?.sentence === syntax.tokens[name.first]?.sentence
  );
}

/**
 * A post between commas, somebody's ("the council's director, Bea Thorvaldsen, last April") or of a body ("the former head of the
 * Harbour Authority, Lucan Merritt,").
 */
function isTitlesOwn(syntax: Syntax, { first, end }: NameSpan): boolean {
  const { tokens } = syntax;
  if (tokens[first - 1]?.form !== ',' || !/^[,.;]$/.test(tokens[end]?.form ?? '')) return false;
  return isPersonal(syntax, first - 2) ? isSomebodys(syntax, first - 3) : isOfBody(syntax, first - 2);
}

const LONGEST_POST = 6;

function isSomebodys({ tokens }: Syntax, last: number): boolean {
  let at = last;
  while (at > last - LONGEST_POST && /^(?:ADJ|NOUN)$/.test(tokens[at]?.upos ?? '')) at--;
  return /^(?:['’]s?|its|their|his|her)$/i.test(tokens[at]?.form ?? '');
}

/** Back over a body's capitals to its "of" and the post before that. */
function isOfBody(syntax: Syntax, last: number): boolean {
  const { tokens } = syntax;
  let at = last;
  while (at > last - LONGEST_POST && isCapitalized(tokens[at]?.form ?? '')) at--;
  if (at === last) return false;
  const of = tokens[at]?.form === 'the' ? at - 1 : at;
  const post = tokens[of - 1];
  return (
    /^(?:of|at|for)$/.test(tokens[of]?.form ?? '') &&
    isTitleNoun(post) &&
    !postsOfBodies.has(post?.lemma ?? '')
  );
}

function isPersonal(syntax: Syntax, at: number): boolean {
  const token = syntax.tokens[at];
  return isTitleNoun(token) && !sharedPosts.has(token?.lemma.toLowerCase() ?? '') && token?.xpos !== 'NNS';
}
