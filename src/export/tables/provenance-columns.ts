import { encodeGlobalId } from '../../store/global-id.ts';
import type { Column } from '../column.ts';

/** The columns of an article that stand beside each record found in it. */
export const ARTICLE = {
  id: true,
  title: true,
  url: true,
  publishedOn: true,
  publishedAt: true,
  extractorVersion: true,
  outlet: { select: { name: true } },
} as const;

interface ArticleRow {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly publishedAt: string | null;
  readonly outlet: { readonly name: string } | null;
}

/** Which article a record stands in, so that a row can be read without the table of articles. */
export function articleColumns(): readonly Column<{ readonly article: ArticleRow }>[] {
  return [
    {
      name: 'articleId',
      type: 'text',
      description: 'the id of the `Article` that it stands in',
      value: ({ article }) => encodeGlobalId('Article', article.id),
    },
    {
      name: 'articleTitle',
      type: 'text',
      description: "that article's headline",
      value: ({ article }) => article.title,
    },
    {
      name: 'articleUrl',
      type: 'text',
      description: "that article's address",
      value: ({ article }) => article.url,
    },
    {
      name: 'outlet',
      type: 'text',
      description: 'the name of the outlet that published it',
      value: ({ article }) => article.outlet?.name ?? null,
    },
    {
      name: 'publishedOn',
      type: 'day',
      description: 'the day on which the article was published',
      value: ({ article }) => article.publishedOn,
    },
    {
      name: 'publishedAt',
      type: 'instant',
      description: 'the instant, in UTC; empty where at most the day is known',
      value: ({ article }) => article.publishedAt,
    },
  ];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly article: { readonly extractorVersion: string };
}

/** Where in the article a record stands, and how it was found. */
export function provenanceColumns(): readonly Column<Found>[] {
  return [
    {
      name: 'start',
      type: 'integer',
      description: "its first character, in UTF-16 code units of the article's `text`",
      value: (record) => record.start,
    },
    {
      name: 'end',
      type: 'integer',
      description: 'the place after its last character, in the same unit',
      value: (record) => record.end,
    },
    {
      name: 'rule',
      type: 'text',
      description: 'the name of the rule that found it',
      value: (record) => record.rule,
    },
    {
      name: 'confidence',
      type: 'decimal',
      description: 'from 0 to 1: about that share of such records is exactly right',
      value: (record) => record.confidence,
    },
    {
      name: 'extractorVersion',
      type: 'text',
      description: 'the version of the extractor that found it',
      value: ({ article }) => article.extractorVersion,
    },
  ];
}
