import type { InputProblem, NewArticle, Refused } from '../graphql/writer.ts';
import { textProblem, withoutMark } from '../ingest/article-text.ts';
import { apiLocation } from '../ingest/location.ts';
import { articleId } from '../store/identity.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { parseMetadata } from '../text/metadata.ts';
import { lineProblem } from '../text/one-line.ts';

/** A field, and what is wrong with its value; null where nothing is. */
type Check = (value: string) => string | null;

/** An article as it was sent, or every problem that it has. */
export function articleFromInput(input: NewArticle): ArticleFile | Refused {
  const { text: sent, location, ...stated } = input;
  const text = withoutMark(sent);
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
