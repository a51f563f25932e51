import './scalars.ts';
import './article.ts';
import './article-lists.ts';
import './article-standards.ts';
import './mention.ts';
import './actor.ts';
import './actor-lists.ts';
import './role.ts';
import './quote.ts';
import './event.ts';
import './retelling.ts';
import './place.ts';
import './outlet.ts';
import './search.ts';
import './timeline.ts';
import './relation.ts';
import './corpus.ts';
import './feed.ts';
import './actor-merge.ts';
import './ingest-mutations.ts';
import './merge-mutations.ts';
import './federation.ts';
import { boundAnswers } from './answer-size.ts';
import { builder } from './builder.ts';
import { tellGoneRelations } from './required-relations.ts';

builder.queryType({ description: 'Where every question starts.' });

export const schema = boundAnswers(tellGoneRelations(builder.toSchema()));
