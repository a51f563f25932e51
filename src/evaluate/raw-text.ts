/** The raw text of treebank sentences: words joined as SpaceAfter says, sentences by a space, paragraphs apart. */
import type { ConlluSentence } from '../syntax/conllu.ts';
import type { Span } from '../text/span.ts';

export interface RawText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly (Span & { readonly upos: string })[];
}

export function rawText(sentences: readonly ConlluSentence[]): RawText {
  let text = '';
  const paragraphs: Span[] = [];
  const spans: Span[] = [];
  const tokens: (Span & { upos: string })[] = [];
  let opened = 0;
  for (const { words, comments } of sentences) {
    if (text !== '' && comments.some((comment) => /^new(?:par|doc)\b/.test(comment))) {
      paragraphs.push({ start: opened, end: text.length });
      text += '\n\n';
      opened = text.length;
    } else if (text !== '') text += ' ';
    const start = text.length;
    let end = start;
    words.forEach((word, at) => {
      if (word.multiword !== null) {
        pushMultiword(tokens, words.slice(at, at + word.multiword.words), word.multiword.form, text.length);
        text += word.multiword.form;
      } else if (!isInside(words, at)) {
        tokens.push({ start: text.length, end: text.length + word.form.length, upos: word.upos });
        text += word.form;
      }
      end = text.length;
      if (word.spaceAfter && at < words.length - 1) text += ' ';
    });
    spans.push({ start, end });
  }
  paragraphs.push({ start: opened, end: text.length });
  return { text, paragraphs, sentences: spans, tokens };
}

function isInside(words: ConlluSentence['words'], at: number): boolean {
  for (let first = at - 1; first >= 0 && at - first < 8; first--) {
    const multiword = words[first]?.multiword;
    if (multiword != null) return first + multiword.words > at;
  }
  return false;
}

/** The words of a multiword token lie side by side in it; one that is spelled otherwise takes what is left. */
function pushMultiword(
  tokens: (Span & { upos: string })[],
  parts: ConlluSentence['words'],
  form: string,
  start: number,
): void {
  let at = start;
  parts.forEach((part, index) => {
    const end =
      index === parts.length - 1 ? start + form.length : Math.min(at + part.form.length, start + form.length);
    tokens.push({ start: at, end, upos: part.upos });
    at = end;
  });
}
