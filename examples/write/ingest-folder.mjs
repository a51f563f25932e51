// node ingest-folder.mjs FOLDER URL: sends every .txt file of a folder to a Dateline server, with the token in the
// environment variable DATELINE_TOKEN, and tells what became of each. Run again, it changes nothing that is the same.
// Title, outlet, url, publishedAt and language stand in front matter or in NAME.yaml beside NAME.txt, as for
// `dateline ingest`.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const { LineCounter, parseDocument } = await import('yaml').catch(() =>
  fail('The package yaml is missing; npm install yaml'),
);
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
    console.log(`${error.place ?? name}: ${error.message}`);
    process.exitCode = 1;
  }
  if (batch.length === AT_ONCE) await flush();
}
await flush();
for (const name of listed.filter((one) => /^(?!\.|.*[\\/]\.).*\.yaml$/.test(one)).sort())
  if (!listed.includes(textOf(name))) console.error(`${name}: no ${textOf(name)} stands beside it; not read`);

function textOf(sidecar) {
  return sidecar.replace(/\.yaml$/, '.txt');
}

async function articleFrom(name) {
  const whole = textFrom(await readFile(join(folder, name)));
  const [frontMatter = '', yaml = ''] = FRONT_MATTER.exec(whole) ?? [];
  const stated = fieldsFrom(yaml, name, 2);
  const sidecar = name.replace(/\.txt$/, '.yaml');
  const beside = fieldsFrom(await sidecarOf(sidecar), sidecar, 1);
  const differing = FIELDS.find(
    (field) => field in stated && field in beside && stated[field] !== beside[field],
  );
  if (differing) throw new Error(`the file and its .yaml differ in ${differing}; leave one out`);
  return { ...stated, ...beside, text: whole.slice(frontMatter.length), location: name };
}

/** A decoder leaves out the byte order mark, which is no part of the text. */
function textFrom(bytes) {
  if (/^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2)))
    throw new Error('is UTF-16; save the file as UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not valid UTF-8; save the file as UTF-8');
  }
}

async function sidecarOf(name) {
  try {
    return textFrom(await readFile(join(folder, name)));
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

/** The fields that YAML states; `firstLine` is the line of the file at which it begins. */
function fieldsFrom(yaml, file, firstLine) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const place = `${file}:${lines.linePos(error.pos[0]).line + firstLine - 1}`;
    throw Object.assign(new Error(`not valid YAML: ${error.message}`), { place });
  }
  const fields = document.toJS() ?? {};
  const wrong = (message) => Object.assign(new Error(message), { place: file });
  for (const [field, value] of Object.entries(fields)) {
    if (!FIELDS.includes(field)) throw wrong(`has the field ${field}; the fields are ${FIELDS.join(', ')}`);
    // As the server has it: what is empty is not stated.
    if (value === null || value === '') delete fields[field];
    else if (typeof value !== 'string') throw wrong(`has no text as ${field}; put it in quotation marks`);
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
