import { ActorNode } from './actor.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import { connectionType, linkOf } from './connection-type.ts';
import { computedOf } from './reading.ts';

export const AppearanceNode = builder.prismaNode('Appearance', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'An actor in an article: what it is called there, and why it was taken to be this actor.',
});

builder.prismaObjectFields(AppearanceNode, (t) => ({
  article: t.relation('article', { description: 'The article.' }),
  actor: t.relation('actor', { description: 'The actor.' }),
  name: t.exposeString('name', { description: 'The fullest form of the name that this article has.' }),
  aliases: t.stringList({
    description: 'The other forms that it has, in order of appearance.',
    ...computedOf(['aliases'], ({ aliases }) => (Array.isArray(aliases) ? aliases.map(String) : [])),
  }),
  mentionCount: t.exposeInt('mentionCount', { description: 'How often the article refers to the actor.' }),
  linkRule: t.exposeString('linkRule', {
    description: "The rule, by name, by which the article's actor was taken to be this one.",
  }),
  linkEvidence: t.exposeString('linkEvidence', { description: 'What that rests on, in words.' }),
}));

/** The actors of an article: each with how it appears there. */
export const AppearingActorConnection = connectionType(() => ActorNode, {
  name: 'AppearingActor',
  of: 'actors in the article',
  edgeFields: (t) => ({
    appearance: t.field({
      ...linkOf(AppearanceNode),
      description: 'How the actor appears in the article.',
    }),
  }),
});

/** The articles of an actor: each with how the actor appears there. */
export const AppearanceArticleConnection = connectionType(() => ArticleNode, {
  name: 'AppearanceArticle',
  of: 'articles that the actor is in',
  edgeFields: (t) => ({
    appearance: t.field({
      ...linkOf(AppearanceNode),
      description: 'How the actor appears in the article.',
    }),
  }),
});
