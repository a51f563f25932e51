// node ingest-folder.mjs FOLDER URL: sends every .txt file of a folder to a Dateline server, with the token in the
// environment variable DATELINE_TOKEN, and tells what became of each. Run again, it changes nothing that is the same.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const [folder = '.', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
/** At most 100 articles and 8 MB a request. */
const AT_ONCE = 20;

const INGEST = `mutation Ingest($input: IngestArticlesInput!) {
  ingestArticles(input: $input) {
    results {
      ... on IngestArticlePayload { outcome article { id } }
      ... on InvalidInput { problems { field message } }
    }
  }
}`;

const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
for (let at = 0; at < files.length; at += AT_ONCE) {
  const names = files.slice(at, at + AT_ONCE);
  const articles = await Promise.all(
    names.map(async (name) => ({ text: await readFile(join(folder, name), 'utf8'), location: name })),
  );
  const results = await sent(articles);
  for (const [index, { outcome, problems }] of results.entries()) {
    const told = outcome ?? problems.map(({ field, message }) => `${field} ${message}`).join('; ');
    console.log(`${names[index]}: ${told}`);
    if (problems) process.exitCode = 1;
  }
}

async function sent(articles) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.DATELINE_TOKEN}` },
    body: JSON.stringify({ query: INGEST, variables: { input: { articles } } }),
  });
  if (response.status === 503) {
    // Many write at the same time: the answer says how many seconds to wait.
    await new Promise((resolve) =>
      setTimeout(resolve, 1000 * Number(response.headers.get('retry-after') ?? 5)),
    );
    return sent(articles);
  }
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data.ingestArticles.results;
}
