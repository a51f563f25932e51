import { folded } from '../store/folded.ts';
import { articlesOfOutlet } from '../store/lists/article-lists.ts';
import { allOutlets } from '../store/lists/outlet-lists.ts';
import { ArticleConnection } from './article.ts';
import { ArticleFilter, articleConditions } from './article-filter.ts';
import { builder } from './builder.ts';
import { connect, ROOT } from './connection.ts';
import { connectionType, pageArguments, pageCost } from './connection-type.ts';
import { Direction } from './enums.ts';
import { idOf } from './global-id.ts';
import { OutletBy } from './names.ts';

export const OutletNode = builder.prismaNode('Outlet', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'A newspaper, agency, broadcaster or site that publishes articles.',
});

builder.prismaObjectFields(OutletNode, (t) => ({
  name: t.exposeString('name', { description: 'Its name.' }),
  articles: t.field({
    type: ArticleConnection,
    description: 'What it published.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ArticleFilter, description: 'Only articles like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Newest first, or oldest first.',
      }),
    },
    complexity: pageCost,
    resolve: (outlet, args, context, info) =>
      connect(outlet.id, args, context, info, async () =>
        articlesOfOutlet(await articleConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
}));

const OutletConnection = connectionType(() => OutletNode, { name: 'Outlet', of: 'outlets' });

const OutletFilter = builder.inputType('OutletFilter', {
  description: 'Which outlets to show.',
  fields: (t) => ({
    nameContains: t.string({
      description: 'Its name contains these letters, whatever their case and accents.',
    }),
  }),
});

builder.queryFields((t) => ({
  outlet: t.prismaField({
    type: OutletNode,
    nullable: true,
    description: 'One outlet; null where there is none like that.',
    args: { by: t.arg({ type: OutletBy, required: true, description: 'Which one.' }) },
    resolve: (query, _root, { by }, { database }) =>
      database.outlet.findUnique({
        ...query,
        where: by.id ? { id: idOf('Outlet', by.id) } : { folded: folded(by.name ?? '') },
      }),
  }),
  outlets: t.field({
    type: OutletConnection,
    description: 'Who published the articles of this database, by name.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: OutletFilter, description: 'Only outlets like this.' }),
      direction: t.arg({ type: Direction, defaultValue: 'ASC', description: 'From A to Z, or from Z to A.' }),
    },
    complexity: pageCost,
    resolve: (_root, args, context, info) =>
      connect(ROOT, args, context, info, () => {
        const { nameContains } = args.filter ?? {};
        const conditions = { nameContains: nameContains ? folded(nameContains) : null };
        return allOutlets(conditions, args.direction ?? 'ASC');
      }),
  }),
}));
