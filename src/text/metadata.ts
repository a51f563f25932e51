import { z } from 'zod';

const FIELDS = ['title', 'outlet', 'url', 'publishedAt', 'language'];

/** One line of text: YAML reads `title: 1984` as a number, and quotation marks make it text. */
const line = z
  .string({ error: 'expected text; put it in quotation marks' })
  .trim()
  .min(1, 'is empty; give a value or leave the line out')
  .max(1000, 'is longer than 1,000 characters')
  .regex(/^[^\r\n]*$/, 'expected one line');

const webAddress = line.refine(isWebAddress, 'expected an address that begins with https:// or http://');

const moment = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
]);

const publishedAt = line.refine(
  (value) => moment.safeParse(value).success,
  'expected a date (2025-02-28) or a date-time with its offset (2025-02-28T17:05:00+03:00)',
);

const language = line.refine(isLanguageTag, 'expected a language tag (en, en-GB, pt)');

const metadataSchema = z.strictObject(
  {
    title: z.exactOptional(line),
    outlet: z.exactOptional(line),
    url: z.exactOptional(webAddress),
    publishedAt: z.exactOptional(publishedAt),
    language: z.exactOptional(language),
  },
  { error: 'expected fields, one a line, such as "title: The port is open again"' },
);

/** What is known of an article beside its text, as its publisher states it. */
export type ArticleMetadata = Readonly<z.infer<typeof metadataSchema>>;

/** What is wrong with one field; `field` is null where it is not about one. */
export interface MetadataProblem {
  readonly field: string | null;
  readonly problem: string;
}

export type MetadataResult =
  | { readonly metadata: ArticleMetadata; readonly problems?: never }
  | { readonly metadata?: never; readonly problems: readonly MetadataProblem[] };

/** Checks metadata that came from outside, whatever it is; every problem is named with its remedy. */
export function parseMetadata(value: unknown): MetadataResult {
  const result = metadataSchema.safeParse(value);
  if (result.success) return { metadata: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsFromIssue(issue, value)) };
}

function problemsFromIssue(issue: z.core.$ZodIssue, value: unknown): readonly MetadataProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({
      field,
      problem: `unknown field; the fields are ${FIELDS.join(', ')}`,
    }));
  }
  const field = issue.path[0];
  if (typeof field !== 'string') return [{ field: null, problem: issue.message }];
  return [{ field, problem: `${issue.message}, found ${found(value, field)}` }];
}

function found(value: unknown, field: string): string {
  const entry = Object.entries(value ?? {}).find(([key]) => key === field);
  return shorten(JSON.stringify(entry?.[1]) ?? 'nothing');
}

function shorten(json: string): string {
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
