import { beginsAsFrontMatter, MOST_BYTES } from '../text/article-file.ts';

/** What is wrong with the text of an article that a program sends or a record has; null where nothing is. */
export function textProblem(text: string): string | null {
  if (text.trim() === '') return 'is empty; an article needs text';
  const size = Buffer.byteLength(text);
  if (size > MOST_BYTES) {
    return `is too large: ${(size / 1024 / 1024).toFixed(1)} MiB; an article may have 1 MiB; split it`;
  }
  if (beginsAsFrontMatter(text)) return FRONT_MATTER;
  return brokenCharacters(text);
}

/** A byte order mark before a text is none of it, as in a file: the same article is to have one id by any way. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

/** A file sent as it is: what its front matter states would be read as news. */
const FRONT_MATTER =
  'begins with a line "---", as front matter does; send what that states as title, outlet, url, publishedAt and language, and as text what follows it';

/** Half a character, or a zero byte, is no text that a database can keep. */
function brokenCharacters(text: string): string | null {
  const broken = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  return broken && `has no character at position ${broken.index}: a zero, or half of one; send text`;
}
