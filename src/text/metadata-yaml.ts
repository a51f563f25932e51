import { createRequire } from 'node:module';
import type Yaml from 'yaml';
import { ArticleError } from './article-error.ts';
import type { ArticleMetadata } from './metadata.ts';
import { parseMetadata } from './metadata.ts';

/** YAML with where it stands: `firstLine` is the line of `file` that its first line is. */
export interface MetadataYaml {
  readonly file: string;
  readonly firstLine: number;
  readonly yaml: string;
}

type YamlDocument = ReturnType<typeof Yaml.parseDocument>;

let loaded: typeof Yaml | undefined;

/** Loaded where an article has metadata: it takes as long as reading the article. */
function yamlPackage(): typeof Yaml {
  loaded ??= createRequire(import.meta.url)('yaml') as typeof Yaml;
  return loaded;
}

/** The metadata that a front matter or a sidecar states; throws an ArticleError that names the line. */
export function metadataFromYaml({ file, firstLine, yaml }: MetadataYaml): ArticleMetadata {
  const { LineCounter, parseDocument } = yamlPackage();
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error !== undefined) {
    throw new ArticleError(
      file,
      lineAt(error.pos[0]),
      `not valid YAML: ${remedyFor(error.code, error.message)}`,
    );
  }
  const result = parseMetadata(document.contents === null ? {} : plainValueOf(document, file, firstLine));
  if (result.metadata !== undefined) return result.metadata;
  const [first] = result.problems;
  const field = first?.field ?? null;
  const line = lineAt(offsetOf(document, field));
  throw new ArticleError(
    file,
    line,
    field === null ? (first?.problem ?? '') : `${field}: ${first?.problem ?? ''}`,
  );
}

function plainValueOf(document: YamlDocument, file: string, firstLine: number): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new ArticleError(file, firstLine, 'YAML aliases (*name) are not allowed here; write the value out');
  }
}

/** "title: Voss: we won" is the mistake that is made most. */
function remedyFor(code: string, message: string): string {
  const mayBeColon = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY';
  return mayBeColon ? `${message}; put a value that has a colon in it in quotation marks` : message;
}

function offsetOf(document: YamlDocument, field: string | null): number {
  const { isMap, isScalar } = yamlPackage();
  const { contents } = document;
  if (!isMap(contents)) return contents?.range?.[0] ?? 0;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
