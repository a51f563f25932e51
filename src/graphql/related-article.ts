import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type RelatedArticle as Related, relatedArticles, relatedRows } from '../store/related-articles.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { pageSizeFrom } from './page-size.ts';
import { perField } from './per-field.ts';
import { reading, recordAt } from './reading.ts';

export const MOST_RELATED = 20;
export const USUALLY_RELATED = 5;

export const RelatedArticle = builder.objectRef<Related>('RelatedArticle');

RelatedArticle.implement({
  description: 'Another article about the same actors.',
  fields: (t) => ({
    article: t.field({
      ...recordAt(ArticleNode, 'id'),
      description: 'That article.',
    }),
    sharedActors: t.exposeInt('shared', {
      description: 'How many of the rarest actors of the one are in the other too.',
    }),
  }),
});

/** The articles about the same actors as an article; those of all articles that one field asks for in one statement. */
export async function relatedTo(
  id: string,
  first: number,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Related[]> {
  const size = pageSizeFrom({ first }, MOST_RELATED);
  const loader = loaderOf(
    context,
    info,
    () => new DataLoader((ids) => relatedArticles(context.database, size, ids)),
  );
  return loader.load(id);
}

/** The same in the statement of its article. */
export const relatedReading = reading({
  kind: 'rows',
  columns: { id: 'String', shared: 'Int' },
  rows: (args) => {
    // The arguments of the field alone.
    const { first } = args as { readonly first?: number | null };
    const rows = relatedRows(pageSizeFrom({ first: first ?? USUALLY_RELATED }, MOST_RELATED));
    return () => rows;
  },
});

const loaderOf = perField<DataLoader<string, readonly Related[]>>();
