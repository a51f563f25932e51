// Quotes of a person as a table, as in a notebook: ask, look, count, keep. Node 20 and nothing else.
//
//     node quotes-table.js http://127.0.0.1:4000/graphql "Anneke Thorvald" quotes.csv

import { writeFileSync } from 'node:fs';

const [url = 'http://127.0.0.1:4000/graphql', speaker = 'Anneke Thorvald', file] = process.argv.slice(2);

// %% Ask: page by page, until there is no next one.

const QUERY = `
  query Quotes($speaker: String!, $after: String) {
    actor(by: { name: $speaker }) { name }
    quotes(first: 50, after: $after, filter: { speaker: { name: $speaker } }, orderBy: { field: PUBLISHED, direction: ASC }) {
      nodes {
        kind
        text
        speakerAs
        mentioned(first: 20) { nodes { name } }
        article { title publishedOn outlet { name } }
        provenance { confidence }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

async function ask(variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  }).catch(() => fail(`Nobody answers at ${url}; start Dateline (npm start), or say where it is`));
  const { data, errors } = await response
    .json()
    .catch(() => fail(`What answers at ${url} is no GraphQL server; say where Dateline is`));
  if (errors) fail(errors.map((error) => error.message).join('; '));
  if (!data.actor) fail(`Nobody is known by the name ${variables.speaker} at ${url}`);
  return data.quotes;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const quotes = [];
let after = null;
do {
  const { nodes, pageInfo } = await ask({ speaker, after });
  quotes.push(...nodes);
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
} while (after !== null);

// %% Look: a flat row for each quote.

const rows = quotes.map(({ kind, text, speakerAs, mentioned, article, provenance }) => ({
  published: article.publishedOn ?? '',
  outlet: article.outlet?.name ?? '',
  kind,
  as: speakerAs ?? '',
  quote: text,
  of: mentioned.nodes.map((actor) => actor.name).join('; '),
  confidence: provenance.confidence,
  article: article.title ?? '',
}));
const short = (text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
console.table(
  rows.map(({ published, outlet, kind, quote }) => ({ published, outlet, kind, quote: short(quote) })),
);

// %% Count: how many of each kind, year by year.

const counts = {};
for (const { published, kind } of rows) {
  const year = published.slice(0, 4) || 'undated';
  counts[year] ??= { DIRECT: 0, MIXED: 0, INDIRECT: 0 };
  counts[year][kind] += 1;
}
console.table(counts);

// %% Keep: CSV (RFC 4180), with an apostrophe before what a spreadsheet would run as a formula.

const cell = (value) => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const lines = [Object.keys(rows[0] ?? {}), ...rows.map(Object.values)].map((cells) =>
  cells.map(cell).join(','),
);
try {
  if (file) writeFileSync(file, lines.map((line) => `${line}\r\n`).join(''));
} catch (error) {
  fail(`${file} can't be written: ${error.message}`);
}
console.log(`${rows.length} quotes by ${speaker}${file ? ` in ${file}` : ''}`);
