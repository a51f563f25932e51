import { ArticleError } from './article-error.ts';
import type { ArticleMetadata } from './metadata.ts';
import { metadataFromYaml } from './metadata-yaml.ts';
import { textFromUtf8 } from './utf8.ts';

/** An article as it was read: offsets of all layers count UTF-16 code units into `text`. */
export interface ArticleFile {
  readonly file: string;
  /** What follows the front matter, unchanged to the last line break; without a byte order mark. */
  readonly text: string;
  readonly metadata: ArticleMetadata;
}

/** The file beside an article that states its metadata, with its bytes. */
export interface Sidecar {
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
}

/** More text than any article has; what is larger is an archive, a dump or a mistake. */
export const MOST_BYTES = 1024 * 1024;

const FENCE = /^---[ \t]*(?:\r?\n|$)/;
const CLOSING_FENCE = /^---[ \t]*(?:\r?\n|$)/gm;

/**
 * An article from the bytes of its file and of its sidecar, if it has one. Metadata stands in front
 * matter (YAML between two lines `---` at the very top), in the sidecar, or in both where they agree.
 */
export function articleFromBytes(
  bytes: Uint8Array,
  file: string,
  sidecar: Sidecar | null = null,
): ArticleFile {
  checkSize(bytes.length, file);
  const whole = textFromUtf8(bytes, file);
  const frontMatter = splitFrontMatter(whole, file);
  const text = frontMatter?.body ?? whole;
  if (text.trim() === '') throw new ArticleError(file, null, 'is empty; an article needs text');
  const inFile = frontMatter === null ? {} : metadataFromYaml({ file, firstLine: 2, yaml: frontMatter.yaml });
  return {
    file,
    text,
    metadata: sidecar === null ? inFile : join(inFile, metadataOfSidecar(sidecar), file, sidecar),
  };
}

/** Where the metadata of an article may stand beside it: `voss.yaml` for `voss.txt`. */
export function sidecarPath(file: string): string {
  return file.replace(/(?<=[^/\\])\.[^./\\]*$/, '').concat('.yaml');
}

/** Whether a text begins as front matter does, with a line `---`: no article does. */
export function beginsAsFrontMatter(text: string): boolean {
  return FENCE.test(text);
}

/** Throws if a file of so many bytes is too large to be an article. */
export function checkSize(size: number, file: string): void {
  if (size <= MOST_BYTES) return;
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  throw new ArticleError(file, null, `is too large: ${mebibytes} MiB; an article may have 1 MiB; split it`);
}

function metadataOfSidecar({ file, bytes }: Sidecar): ArticleMetadata {
  checkSize(bytes.length, file);
  return metadataFromYaml({ file, firstLine: 1, yaml: textFromUtf8(bytes, file) });
}

function splitFrontMatter(text: string, file: string): FrontMatter | null {
  const fence = FENCE.exec(text);
  if (fence === null) return null;
  CLOSING_FENCE.lastIndex = fence[0].length;
  const closing = CLOSING_FENCE.exec(text);
  if (closing === null) {
    const remedy = 'close it with a line "---", or begin the file with a blank line if it is text';
    throw new ArticleError(file, 1, `front matter is never closed; ${remedy}`);
  }
  return {
    yaml: text.slice(fence[0].length, closing.index),
    body: text.slice(closing.index + closing[0].length),
  };
}

/** Both may state a field if they state the same; which of two is right is not ours to guess. */
function join(
  inFile: ArticleMetadata,
  beside: ArticleMetadata,
  file: string,
  sidecar: Sidecar,
): ArticleMetadata {
  const stated = new Map(Object.entries(inFile));
  for (const [field, value] of Object.entries(beside)) {
    const other = stated.get(field);
    if (other === undefined || other === value) continue;
    const problem = `${field}: ${JSON.stringify(value)}, but ${file} states ${JSON.stringify(other)}; leave one out`;
    throw new ArticleError(sidecar.file, null, problem);
  }
  return { ...inFile, ...beside };
}
