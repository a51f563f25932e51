import { readFileSync } from 'node:fs';
import { GraphQLError, parse, validate } from 'graphql';
import { schema } from '../graphql/schema.ts';
import type { TrustedDocuments } from '../server/trusted-documents.ts';
import { fileTrouble } from '../text/file-trouble.ts';
import { UsageError } from './usage-error.ts';

/** Reads a file of JSON, `{ "id": "query ..." }`, whose documents must all fit the schema. */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const documents = Object.entries(objectIn(path));
  if (documents.length === 0) throw mistake(path, 'expected documents by id, found none');
  return new Map(documents.map(([id, text]) => [id, checked(path, id, text)]));
}

function objectIn(path: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw mistake(path, troubleOf(error));
  }
  throw mistake(path, 'expected a JSON object such as {"id": "query ..."}');
}

function troubleOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof SyntaxError) return `no JSON: ${error.message}`;
  const remedy = 'name a JSON file such as {"id": "query ..."}';
  return 'code' in error ? `${fileTrouble(String(error.code))}; ${remedy}` : error.message;
}

function checked(path: string, id: string, text: unknown): string {
  if (typeof text !== 'string') throw mistake(path, `"${id}": expected the text of a document`);
  const [error] = mistakesIn(text);
  if (error) throw mistake(path, `"${id}": ${error.message}`);
  return text;
}

function mistakesIn(text: string): readonly GraphQLError[] {
  try {
    return validate(schema, parse(text));
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function mistake(path: string, what: string): UsageError {
  return new UsageError(`serve: --trusted-documents: ${path}: ${what}`);
}
