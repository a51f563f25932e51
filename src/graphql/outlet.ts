import { folded } from '../store/folded.ts';
import { articlesOfOutlet } from '../store/lists/article-lists.ts';
import { allOutlets, type OutletConditions } from '../store/lists/outlet-lists.ts';
import { ArticleConnection } from './article.ts';
import { ArticleFilter } from './article-filter.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection-type.ts';
import { filterOf } from './filter.ts';
import { idOf } from './global-id.ts';
import { listField } from './list-field.ts';
import { byName, newestFirst } from './list-order.ts';
import { lookup } from './lookup.ts';
import { OutletBy } from './names.ts';

export const OutletNode = builder.prismaNode('Outlet', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'A newspaper, agency, broadcaster or site that publishes articles.',
});

builder.prismaObjectFields(OutletNode, (t) => ({
  name: t.exposeString('name', { description: 'Its name.' }),
  articles: t.field(
    listField({
      type: ArticleConnection,
      description: 'What it published.',
      filter: ArticleFilter,
      order: newestFirst,
      list: articlesOfOutlet,
    }),
  ),
}));

const OutletConnection = connectionType(() => OutletNode, { name: 'Outlet', of: 'outlets' });

const OutletFilter = filterOf({
  name: 'OutletFilter',
  of: 'outlets',
  fields: (t) => ({
    nameContains: t.string({
      description: 'Its name contains these letters, whatever their case and accents.',
    }),
  }),
  conditions: ({ nameContains }): OutletConditions => ({
    nameContains: nameContains ? folded(nameContains) : null,
  }),
});

builder.queryFields((t) => ({
  outlet: t.prismaField({
    type: OutletNode,
    nullable: true,
    description: 'One outlet; null where there is none like that.',
    args: { by: t.arg({ type: OutletBy, required: true, description: 'Which one.' }) },
    ...lookup(OutletNode, ({ by }: { by: typeof OutletBy.$inferInput }) =>
      by.id ? { id: idOf('Outlet', by.id) } : { folded: folded(by.name ?? '') },
    ),
  }),
  outlets: t.field(
    listField({
      type: OutletConnection,
      description: 'Who published the articles of this database, by name.',
      filter: OutletFilter,
      order: byName,
      list: allOutlets,
    }),
  ),
}));
