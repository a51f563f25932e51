import type { InputProblem, NewArticle, Refused } from '../graphql/writer.ts';
import { apiLocation } from '../ingest/location.ts';
import { articleId } from '../store/identity.ts';
import { type ArticleFile, beginsAsFrontMatter, MOST_BYTES } from '../text/article-file.ts';
import { parseMetadata } from '../text/metadata.ts';

/** A field, and what is wrong with its value; null where nothing is. */
type Check = (value: string) => string | null;

/** An article as it was sent, or every problem that it has. Null and "" are what many programs write for nothing. */
export function articleFromInput({ text, location, ...stated }: NewArticle): ArticleFile | Refused {
  const fields = Object.entries(stated).filter(([, value]) => value != null && value !== '');
  const { metadata, problems = [] } = parseMetadata(Object.fromEntries(fields));
  const all = [
    ...problemOf('text', text, textProblem),
    ...problems.map(({ field, problem }) => ({ field: field ?? 'input', problem })),
    ...fields.flatMap(([field, value]) => problemOf(field, value ?? '', brokenCharacters)),
    ...(location ? problemOf('location', location, locationProblem) : []),
  ];
  if (!metadata || all.length > 0) return { problems: all };
  return { file: apiLocation(location || metadata.url || articleId(text)), text, metadata };
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
  if (beginsAsFrontMatter(text.replace(/^\ufeff/, ''))) return FRONT_MATTER;
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

function locationProblem(location: string): string | null {
  if (location.length > 1000) return 'is longer than 1,000 characters';
  return /\p{C}/u.test(location) ? 'has a character that can not be seen; expected one line' : null;
}
