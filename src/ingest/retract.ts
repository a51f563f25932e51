import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Database } from '../store/database.ts';
import { retractArticle } from '../store/save-article.ts';
import { isApiLocation, RECORD } from './location.ts';

/** Takes out of the graph what an id, a file, a record of it or a folder names; the ids of what went. */
export async function retract(database: Database, idOrPath: string): Promise<readonly string[]> {
  const path = await realPath(resolve(idOrPath));
  const articles = await database.article.findMany({
    where: {
      OR: [
        { id: articleIdFrom(idOrPath) },
        ...(isApiLocation(idOrPath) ? [{ location: idOrPath }] : []),
        { location: path },
        ...[sep, RECORD].map((between) => ({
          location: { gte: path + between, lt: `${path}${after(between)}` },
        })),
      ],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of articles) await retractArticle(database, id);
  return articles.map((article) => article.id);
}

/** The database's id of an article, also where it is given as the graph shows it: "Article:..." in base64. */
function articleIdFrom(id: string): string {
  const [type, inner] = Buffer.from(id, 'base64').toString('utf8').split(':');
  return type === 'Article' && inner !== undefined ? inner : id;
}

/** The path without links, under which files are stored; of a file that is gone, that of its folder. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return dirname(path) === path ? path : join(await realPath(dirname(path)), basename(path));
  }
}

/** The character behind another: paths below a folder are those from `folder/` to before `folder0`. */
function after(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 1);
}
