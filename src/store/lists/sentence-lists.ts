import { sql } from '../dialect.ts';
import { type List, orderBy, PARENT } from '../list.ts';

/** The sentences of an article, in text order. */
export function sentencesOfArticle(): List {
  return {
    name: 'Article.sentences',
    from: sql`"Sentence" AS "sentence"`,
    node: sql`"sentence"."id"`,
    where: [sql`"sentence"."articleId" = ${PARENT}`],
    order: orderBy('POSITION', sql`"sentence"."index"`, sql`"sentence"."id"`, 'ASC'),
  };
}
