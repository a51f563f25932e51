// node ingest-folder.mjs FOLDER URL: sends every .txt file of a folder to a Dateline server, with the token in the
// environment variable DATELINE_TOKEN, and tells what became of each. Run again, it changes nothing that is the same.
// Title, outlet, url, publishedAt and language stand in front matter or in NAME.yaml beside NAME.txt, as for
// `dateline ingest`.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const { parse } = await import('yaml').catch(() => fail('The package yaml is missing; npm install yaml'));
const [folder = '.', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
/** At most 100 articles and 8 MB a request. */
const AT_ONCE = 20;
const FIELDS = ['title', 'outlet', 'url', 'publishedAt', 'language'];
const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

const INGEST = `mutation Ingest($input: IngestArticlesInput!) {
  ingestArticles(input: $input) {
    results {
      ... on IngestArticlePayload { outcome article { id } }
      ... on InvalidInput { problems { field message } }
    }
  }
}`;

if (!process.env.DATELINE_TOKEN)
  fail('DATELINE_TOKEN is not set; dateline token create --scope ingest makes a token');
const listed = await readdir(folder, { recursive: true }).catch(({ code }) =>
  fail(`${folder} is no folder that can be read (${code}); say which: node ingest-folder.mjs FOLDER URL`),
);
const names = listed.filter((name) => /^(?!\.|.*[\\/]\.).*\.txt$/.test(name));
let batch = [];
for (const name of names.sort()) {
  try {
    batch.push(await articleFrom(name));
  } catch (error) {
    tell(name, { problems: [{ field: 'file', message: error.message.split('\n')[0] }] });
  }
  if (batch.length === AT_ONCE) await flush();
}
await flush();

async function articleFrom(name) {
  // A decoder leaves out the byte order mark, which is no part of the text.
  const whole = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, name)));
  const [frontMatter = '', yaml = ''] = FRONT_MATTER.exec(whole) ?? [];
  const [stated, beside] = [fieldsFrom(yaml), fieldsFrom(await sidecarOf(name))];
  const differing = FIELDS.find(
    (field) => field in stated && field in beside && stated[field] !== beside[field],
  );
  if (differing) throw new Error(`and its .yaml differ in ${differing}; leave one out`);
  return { ...stated, ...beside, text: whole.slice(frontMatter.length), location: name };
}

async function sidecarOf(name) {
  try {
    return await readFile(join(folder, name.replace(/\.txt$/, '.yaml')), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

function fieldsFrom(yaml) {
  const fields = parse(yaml) ?? {};
  for (const [field, value] of Object.entries(fields)) {
    if (!FIELDS.includes(field))
      throw new Error(`has the field ${field}; the fields are ${FIELDS.join(', ')}`);
    // As the server has it: what is empty is not stated.
    if (value === null || value === '') delete fields[field];
    else if (typeof value !== 'string') throw new Error(`has no text as ${field}; put it in quotation marks`);
  }
  return fields;
}

async function flush() {
  const articles = batch;
  batch = [];
  if (articles.length === 0) return;
  for (const [index, result] of (await sent(articles)).entries()) tell(articles[index].location, result);
}

function tell(name, { outcome, problems }) {
  console.log(
    `${name}: ${outcome ?? problems.map(({ field, message }) => `${field} ${message}`).join('; ')}`,
  );
  if (problems) process.exitCode = 1;
}

async function sent(articles) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.DATELINE_TOKEN}` },
    body: JSON.stringify({ query: INGEST, variables: { input: { articles } } }),
  }).catch(() => fail(`Nobody answers at ${url}; start Dateline (dateline serve), or say where it is`));
  if (response.status === 503) {
    // Many write at the same time: the answer says how many seconds to wait.
    await new Promise((resolve) =>
      setTimeout(resolve, 1000 * Number(response.headers.get('retry-after') ?? 5)),
    );
    return sent(articles);
  }
  const { data, errors } = await response
    .json()
    .catch(() => fail(`What answers at ${url} is no GraphQL server; say where Dateline is`));
  if (errors) fail(errors.map(({ message }) => message).join('; '));
  return data.ingestArticles.results;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
