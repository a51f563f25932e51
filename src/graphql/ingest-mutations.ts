import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import { userError } from './errors.ts';
import { globalIdOf, idIn } from './global-id.ts';
import { InvalidInput } from './input-problem.ts';
import { loadRecordIfThere } from './records.ts';
import { type IngestedArticle, type Refused, writeAs } from './writer.ts';

/** About what reading an article costs beside what is asked of it. */
const INGEST_COST = 100;

const IngestOutcome = builder.enumType('IngestOutcome', {
  description: 'What became of an article that was sent.',
  values: {
    ADDED: { description: 'It is new.' },
    UPDATED: { description: 'Its text was there; what is known beside it has changed.' },
    SUPERSEDING: { description: 'It takes the place of an older text at its location or address.' },
    UNCHANGED: { description: 'It was there, just like this.' },
    DUPLICATE: { description: 'Its text is there already, from another location: nothing was added.' },
  } as const,
});

const IngestArticlePayload = builder.objectRef<IngestedArticle>('IngestArticlePayload').implement({
  description: 'An article that is in the database now.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: IngestOutcome, description: 'What became of it.' }),
    article: t.field({
      type: ArticleNode,
      nullable: true,
      description:
        'The article; of a duplicate, the one that was there. Null where it is out again, since another text that was sent with it superseded it.',
      resolve: ({ articleId }, _args, context, info) =>
        loadRecordIfThere(ArticleNode, articleId, context, info),
    }),
  }),
});

const IngestArticleResult = builder.unionType('IngestArticleResult', {
  description: 'The article that came in, or why it did not.',
  types: [IngestArticlePayload, InvalidInput],
  resolveType: (value) => ('problems' in value ? InvalidInput : IngestArticlePayload),
});

const ArticleInput = builder.inputType('IngestArticleInput', {
  description:
    'An article: its text, and what its publisher states beside it. The same article sent twice changes nothing.',
  fields: (t) => ({
    text: t.string({
      required: true,
      description: 'The whole text, without headline, front matter and markup; at most 1 MiB of UTF-8.',
    }),
    title: t.string({ description: 'Its headline.' }),
    outlet: t.string({ description: 'Who published it.' }),
    url: t.string({ description: 'Its address; another text at the same address supersedes it.' }),
    publishedAt: t.string({
      description:
        'When it was published: a day, `2031-02-28`, or an instant with its offset, `2031-02-28T17:05:00+03:00`. Dates such as "on Monday" are told by it.',
    }),
    language: t.string({ description: 'The language it is written in (BCP 47: `en`).' }),
    location: t.string({
      description:
        'The name under which you keep it: another text under the same name supersedes it. If not said, its address.',
    }),
  }),
});

const ArticlesInput = builder.inputType('IngestArticlesInput', {
  description: 'Articles, in the order in which they are to come in.',
  fields: (t) => ({
    articles: t.field({
      type: [ArticleInput],
      required: true,
      description: 'At most 100; the whole request may have 8 MB.',
    }),
  }),
});

interface Ingested {
  readonly results: readonly (IngestedArticle | Refused)[];
}

const IngestArticlesPayload = builder.objectRef<Ingested>('IngestArticlesPayload').implement({
  description: 'What became of each article.',
  fields: (t) => ({
    results: t.field({
      type: [IngestArticleResult],
      // There are as many as articles were sent, which the mutation counts.
      complexity: { field: 1, multiplier: 1 },
      description: 'In the order of the input; one that has problems keeps none of the others out.',
      resolve: ({ results }) => [...results],
    }),
  }),
});

const RetractArticlePayload = builder
  .objectRef<{ readonly retracted: string }>('RetractArticlePayload')
  .implement({
    description: 'An article that is no longer in the database.',
    fields: (t) => ({
      retractedId: t.id({
        description: 'The id that it had.',
        resolve: ({ retracted }) => globalIdOf('Article', retracted),
      }),
    }),
  });

const RetractArticleResult = builder.unionType('RetractArticleResult', {
  description: 'The article that was taken out, or why none was.',
  types: [RetractArticlePayload, InvalidInput],
  resolveType: (value) => ('problems' in value ? InvalidInput : RetractArticlePayload),
});

const RetractArticleInput = builder.inputType('RetractArticleInput', {
  description: 'The article to take out.',
  // Taken apart when it is known that the one who asks may: whoever may not is told that.
  fields: (t) => ({ id: t.id({ required: true, description: 'The id of an `Article`.' }) }),
});

builder.mutationType({ description: 'What changes the database; for holders of a token.' });

builder.mutationFields((t) => ({
  ingestArticle: t.field({
    type: IngestArticleResult,
    description:
      'Reads an article into the database, with everyone and everything in it; needs a token with the scope `ingest`.',
    args: { input: t.arg({ type: ArticleInput, required: true, description: 'The article.' }) },
    complexity: INGEST_COST,
    resolve: (_root, { input }, context) =>
      writeAs('ingest', context, async (writer) => {
        const [result] = await writer.ingest([input], undefined);
        if (!result) throw new Error('an article without a result');
        return result;
      }),
  }),
  ingestArticles: t.field({
    type: IngestArticlesPayload,
    description:
      'Reads articles into the database, each with a result of its own; needs a token with the scope `ingest`. Each is stored by itself: where the connection breaks, send all of them again.',
    args: { input: t.arg({ type: ArticlesInput, required: true, description: 'The articles.' }) },
    complexity: ({ input }) => ({
      field: 1 + INGEST_COST * input.articles.length,
      multiplier: input.articles.length,
    }),
    resolve: (_root, { input: { articles } }, context) =>
      writeAs('ingest', context, async (writer) => {
        const { articles: most } = context.limits;
        if (articles.length > most) {
          throw userError(`\`articles\` has ${articles.length} entries; expected at most ${most}.`);
        }
        return { results: await writer.ingest(articles, context.request?.signal) };
      }),
  }),
  retractArticle: t.field({
    type: RetractArticleResult,
    description:
      'Takes an article out of the database, and whatever only it supported; needs a token with the scope `ingest`.',
    args: { input: t.arg({ type: RetractArticleInput, required: true, description: 'The article.' }) },
    complexity: INGEST_COST,
    resolve: (_root, { input }, context) =>
      writeAs('ingest', context, async (writer) => {
        const retracted = idIn('Article', input.id);
        return (await writer.retract(retracted))
          ? { retracted }
          : {
              problems: [
                { field: 'id', problem: 'is the id of no article that is there; it may be out already' },
              ],
            };
      }),
  }),
}));
