import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createClient } from 'graphql-sse';
import { tellMistakes } from '../mistake.ts';

// Prints what a person is quoted as saying, as the articles come in. It notes in a file how far it has come, and goes on
// from there when it is started again: nothing is missed in between, and nothing is told twice but what it was killed over.
//
//     npm run follow -- http://127.0.0.1:4000/graphql "Anneke Thorvald" cursor.txt

const [url = 'http://127.0.0.1:4000/graphql', speaker = 'Anneke Thorvald', file = 'cursor.txt'] =
  process.argv.slice(2);
tellMistakes(url);

const query = `subscription ($speaker: String!, $after: String) {
  quoteAdded(filter: { speaker: { name: $speaker } }, after: $after) {
    cursor
    quote { text article { title } }
  }
}`;

interface QuoteAdded {
  readonly cursor: string;
  readonly quote: { readonly text: string; readonly article: { readonly title: string | null } };
}

let after = readCursor() ?? (await presentCursor());
writeFileSync(file, after);
const client = createClient({ url, retryAttempts: 0 });
for (;;) {
  try {
    const feed = client.iterate<{ quoteAdded: QuoteAdded }>({ query, variables: { speaker, after } });
    for await (const { data, errors } of feed) {
      if (!data) throw new Error(errors?.map((error) => error.message).join('\n'));
      const { cursor, quote } = data.quoteAdded;
      console.log(`${quote.text}\n    in: ${quote.article.title}`);
      writeFileSync(file, cursor);
      after = cursor;
    }
  } catch (error) {
    console.error(`${error}; asking again in a second`);
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

function readCursor(): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Where the feed stands when one begins to follow it. */
async function presentCursor(): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ corpus { feedCursor } }' }),
  });
  // The server answers with what was asked for, or with errors.
  const { data, errors } = (await response.json()) as {
    readonly data?: { readonly corpus: { readonly feedCursor: string } };
    readonly errors?: readonly { readonly message: string }[];
  };
  if (!data) throw new Error(errors?.map((error) => error.message).join('\n'));
  return data.corpus.feedCursor;
}
