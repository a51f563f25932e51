import type { ArticleRecords } from '../store/article-records.ts';
import { slice } from '../text/span.ts';
import { actorIdOf, type LinkedArticle, sentenceIdAt, spanIds } from './linked-article.ts';

export function sentenceRecords(article: LinkedArticle): ArticleRecords['sentences'] {
  return article.document.sentences.map((sentence, index) => ({
    id: article.sentenceIds[index] ?? '',
    articleId: article.id,
    index,
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
  }));
}

export function timeRecords(article: LinkedArticle): ArticleRecords['times'] {
  const idOf = spanIds(article.id, 'time');
  return article.document.times.map((time) => ({
    id: idOf(time),
    articleId: article.id,
    start: time.start,
    end: time.end,
    text: slice(article.document.text, time),
    type: time.type,
    value: time.value,
    from: time.range?.from ?? null,
    until: time.range?.until ?? null,
    precision: time.range?.precision ?? null,
    basis: time.basis,
    rule: time.rule,
    confidence: time.confidence,
  }));
}

/** The mentions of actors that enter the graph; others stay in the document. */
export function mentionRecords(article: LinkedArticle): ArticleRecords['mentions'] {
  const idOf = spanIds(article.id, 'mention');
  return article.document.mentions.flatMap((mention) => {
    const actorId = actorIdOf(article, mention.actor);
    if (actorId === null) return [];
    return {
      id: idOf(mention),
      articleId: article.id,
      sentenceId: sentenceIdAt(article, mention),
      actorId,
      published: article.published,
      start: mention.start,
      end: mention.end,
      text: slice(article.document.text, mention),
      kind: mention.kind,
      form: mention.form,
      rule: mention.rule,
      confidence: mention.confidence,
    };
  });
}
