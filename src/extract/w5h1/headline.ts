import { DERIVATIONAL_ENDINGS } from '../../lexicon/derivational-endings.ts';
import { analyze } from '../../syntax/analyze.ts';
import type { Token } from '../../syntax/token.ts';
import { findParagraphs } from '../../text/paragraphs.ts';

/** What a headline says, against which the text's own phrases are held. */
export interface Headline {
  /** Written as a text is: "Oke signs treaty" for "Oke Signs Treaty". */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of its verb; -1 where it has none. */
  readonly verb: number;
  /** Stems of its content words, each with how much it says of what happened. */
  readonly weights: ReadonlyMap<string, number>;
  /** The names right before its verb: "Oke and Vosk" in "Oke and Vosk sign border treaty". */
  readonly subject: readonly string[];
  /** Stems of all content words before its verb. */
  readonly before: ReadonlySet<string>;
  /** Stems of the content words of its first news: all, but for what a comma or semicolon sets off behind the verb. */
  readonly first: ReadonlySet<string>;
}

/** Words before the verb say who; the verb itself says most. */
const BEFORE_VERB = 0.4;
const VERB = 1.5;
const REST = 1;

export function headlineOf(title: string, text: string): Headline {
  const cased = inTextsCase(title, text);
  const { tokens } = analyze(cased, findParagraphs(cased));
  const verb = verbOf(tokens);
  const weights = new Map<string, number>();
  const before = new Set<string>();
  const first = new Set<string>();
  const second = tokens.findIndex(({ form }, at) => at > verb && /^[,;]$/.test(form));
  for (const [at, token] of tokens.entries()) {
    if (!isContentWord(token)) continue;
    const weight = at === verb ? VERB : at < verb ? BEFORE_VERB : REST;
    if (second < 0 || at < second) first.add(stemOf(token));
    if (at < verb) before.add(stemOf(token));
    weights.set(stemOf(token), Math.max(weight, weights.get(stemOf(token)) ?? 0));
  }
  return { text: cased, tokens, verb, weights, before, first, subject: namesBefore(tokens, verb) };
}

const CAPITALIZED = /(?<!\p{L})\p{Lu}\p{Ll}+/gu;
const LONG_IN_LOWER_CASE = /(?<!\p{L})\p{Ll}{5,}/u;

/** "Oke Signs Treaty" as "Oke signs treaty": only what the text writes with a capital too keeps its own. */
function inTextsCase(title: string, text: string): string {
  if (LONG_IN_LOWER_CASE.test(title)) return title;
  const names = new Set(text.match(CAPITALIZED));
  return title.replace(CAPITALIZED, (word) => (names.has(word) ? word : word.toLowerCase()));
}

/** The first verb, after a colon if there is one: "Lorn ferry: Divers find two more victims". */
function verbOf(tokens: readonly Token[]): number {
  const colon = tokens.findLastIndex(({ form }) => form === ':');
  const after = tokens.findIndex(({ upos }, at) => at > colon && upos === 'VERB');
  return after < 0 ? tokens.findIndex(({ upos }) => upos === 'VERB') : after;
}

function namesBefore(tokens: readonly Token[], verb: number): readonly string[] {
  const names: string[] = [];
  for (let at = verb - 1; at >= 0; at--) {
    const { upos, form } = tokens[at] ?? { upos: 'X', form: '' };
    if (upos === 'PROPN') names.unshift(form);
    else if (!(names.length === 0 ? BEFORE_VERB_ITSELF : BETWEEN_NAMES).has(upos)) break;
  }
  return names;
}

const BEFORE_VERB_ITSELF: ReadonlySet<string> = new Set(['AUX', 'ADV']);
const BETWEEN_NAMES: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT']);

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ', 'NUM', 'ADV']);
const LIGHT_VERBS: ReadonlySet<string> = new Set(['be', 'have', 'do', 'say']);

/** Whether a word says something of what happened. */
export function isContentWord({ upos, lemma }: Token): boolean {
  return CONTENT.has(upos) && !LIGHT_VERBS.has(lemma);
}

const SHORTEST_STEM = 4;

/** What a word shares with those derived from it. */
export function stemOf({ lemma }: Token): string {
  const word = lemma.toLowerCase();
  const ending = DERIVATIONAL_ENDINGS.find(
    (one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
