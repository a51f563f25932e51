import type { Table } from './table.ts';
import { actors } from './tables/actors.ts';
import { articles } from './tables/articles.ts';
import { events } from './tables/events.ts';
import { mentions } from './tables/mentions.ts';
import { quotes } from './tables/quotes.ts';

export const TABLE_NAMES = ['articles', 'actors', 'mentions', 'quotes', 'events'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What can be exported, by name. */
export const TABLES: Readonly<Record<TableName, Table>> = { articles, actors, mentions, quotes, events };
