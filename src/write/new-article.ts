import type { InputProblem, NewArticle, Refused } from '../graphql/writer.ts';
import { apiLocation } from '../ingest/location.ts';
import { articleId } from '../store/identity.ts';
import { type ArticleFile, beginsAsFrontMatter, MOST_BYTES } from '../text/article-file.ts';
import { parseMetadata } from '../text/metadata.ts';
import { lineProblem } from './one-line.ts';

/** A field, and what is wrong with its value; null where nothing is. */
type Check = (value: string) => string | null;

/**
 * An article as it was sent, or every problem that it has. A byte order mark before its text is none of it, as in a file:
 * the same article is to have one id by either way.
 */
export function articleFromInput(input: NewArticle): ArticleFile | Refused {
  const { text: sent, location, ...stated } = input;
  const text = sent.replace(/^\ufeff/, '');
  const { metadata, problems = [] } = parseMetadata(stated);
  const name = location?.trim() ? location : null;
  const all = [
    ...problemOf('text', text, textProblem),
    ...problems.map(({ field, problem }) => ({ field: field ?? 'input', problem })),
    ...problemOf('location', name ?? '', lineProblem),
  ];
  if (!metadata || all.length > 0) return { problems: all };
  return { file: apiLocation(name ?? metadata.url ?? articleId(text)), text, metadata };
}

function problemOf(field: string, value: string, check: Check): InputProblem[] {
  const problem = check(value);
  return problem === null ? [] : [{ field, problem }];
}

function textProblem(text: string): string | null {
  if (text.trim() === '') return 'is empty; an article needs text';
  const size = Buffer.byteLength(text);
  if (size > MOST_BYTES) {
    return `is too large: ${(size / 1024 / 1024).toFixed(1)} MiB; an article may have 1 MiB; split it`;
  }
  if (beginsAsFrontMatter(text)) return FRONT_MATTER;
  return brokenCharacters(text);
}

/** A file sent as it is: what its front matter states would be read as news. */
const FRONT_MATTER =
  'begins with a line "---", as front matter does; send what that states as title, outlet, url, publishedAt and language, and as text what follows it';

/** Half a character, or a zero byte, is no text that a database can keep. */
function brokenCharacters(text: string): string | null {
  const broken = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  return broken && `has no character at position ${broken.index}: a zero, or half of one; send text`;
}
