import DataLoader from 'dataloader';
import { type ArticleRecord, readArticles } from '../export/article/article-record.ts';
import { jsonLdFrom } from '../export/article/json-ld.ts';
import { ninjsFrom } from '../export/article/ninjs.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { recordGone } from './errors.ts';
import { computedOf } from './reading.ts';

/** What a whole article costs, in values: text, actors, mentions, quotes and events. */
export const ARTICLE_DOCUMENT_COST = 500;

/** An article in the words of other standards, for those who read them already. */
builder.prismaObjectFields(ArticleNode, (t) => ({
  jsonLd: t.field({
    type: 'JSON',
    description:
      'The article with everything found in it as JSON-LD: a NewsArticle of schema.org, with Quotations, Events and their places in the text. Also at `/articles/ID.jsonld`.',
    complexity: ARTICLE_DOCUMENT_COST,
    ...computedOf(['id'], async ({ id }, context) => jsonLdFrom(await articleRecord(id, context))),
  }),
  ninjs: t.field({
    type: 'JSON',
    description: 'The same as IPTC ninjs 3.1, the news agencies’ JSON. Also at `/articles/ID.ninjs.json`.',
    complexity: ARTICLE_DOCUMENT_COST,
    ...computedOf(['id'], async ({ id }, context) => ninjsFrom(await articleRecord(id, context))),
  }),
}));

const loaders = new WeakMap<Context, DataLoader<string, ArticleRecord>>();

/** All articles that a request asks for at a time are read together, in whatever words they are to be told. */
function articleRecord(id: string, context: Context): Promise<ArticleRecord> {
  const loader = loaders.get(context) ?? createLoader(context);
  loaders.set(context, loader);
  return loader.load(id);
}

function createLoader({ database }: Context): DataLoader<string, ArticleRecord> {
  return new DataLoader(async (ids) => {
    const records = new Map((await readArticles(database, [...ids])).map((record) => [record.id, record]));
    return ids.map((id) => records.get(id) ?? recordGone());
  });
}
