import { ArticleError } from './article-error.ts';
import type { MetadataYaml } from './metadata-yaml.ts';
import { yamlPackage } from './yaml-package.ts';

/** Five fields of at most 1,000 characters, with room for comments and for fields that are to be named as unknown. */
const MOST_CHARACTERS = 32 * 1024;
/** Metadata is flat; what opens a list or a map within another is let through to be named as no text. */
const MOST_OPENINGS = 100;
const OPENINGS = new Set(['[', '{', '-', '?']);

/** Refuses YAML that is too long or too deep: a parser that descends into it runs out of memory. */
export function refuseDepth({ file, firstLine, yaml }: MetadataYaml): void {
  if (yaml.length > MOST_CHARACTERS) {
    const remedy = 'shorten it, or begin the file with a blank line if it is text';
    throw new ArticleError(file, firstLine, `metadata is longer than 32 KiB; ${remedy}`);
  }
  let openings = 0;
  for (const lexeme of new (yamlPackage().Lexer)().lex(yaml)) if (OPENINGS.has(lexeme)) openings += 1;
  if (openings <= MOST_OPENINGS) return;
  const remedy = 'each field has one line of text';
  throw new ArticleError(file, firstLine, `metadata has ${openings} lists and maps within it; ${remedy}`);
}
