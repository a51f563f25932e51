import { extname } from 'node:path';

const RECORDS = 'one JSON object a line with id and text, in a file that ends in .jsonl';
const AS_TEXT = 'save its text as a .txt file';

/** What a file's ending says that it is, where that is surely no article's text, and the remedy. */
const KINDS: readonly (readonly [what: string, endings: readonly string[], remedy: string])[] = [
  ['a table', ['.csv', '.tsv', '.xls', '.xlsx', '.ods', '.parquet'], `make a record of each row: ${RECORDS}`],
  ['JSON', ['.json', '.geojson', '.jsonld'], `make records of it: ${RECORDS}`],
  ['YAML', ['.yaml', '.yml'], 'name the .txt file beside which it stands'],
  ['a page with markup', ['.html', '.htm', '.xhtml', '.xml', '.rss', '.tex'], AS_TEXT],
  ['a document', ['.pdf', '.doc', '.docx', '.odt', '.rtf', '.epub', '.ppt', '.pptx'], AS_TEXT],
  ['packed', ['.zip', '.gz', '.tgz', '.tar', '.bz2', '.xz', '.zst', '.7z'], 'unpack it'],
];

/** Why a file is not read as an article, by its ending; null for others: a text may be called as one likes. */
export function noArticle(file: string): string | null {
  const ending = extname(file).toLowerCase();
  const kind = KINDS.find(([, endings]) => endings.includes(ending));
  return kind ? `is ${kind[0]} by its name, no article; ${kind[2]}` : null;
}

/** Whether a file has an article a line. */
export function isRecordsFile(file: string): boolean {
  return ['.jsonl', '.ndjson'].includes(extname(file).toLowerCase());
}
