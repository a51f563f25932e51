import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from '../src/server.ts';
import { openDatabase } from '../src/store/database.ts';
import { chromiumPath, visitGraphiQL } from '../tests/support/graphiql-browser.ts';

// A picture of each of GraphiQL's example tabs, answering from a database:
//   npx tsx scripts/screenshot.ts DATABASE FOLDER

const [location = 'file:data/dateline.db', folder = 'docs/images'] = process.argv.slice(2);
const executablePath = chromiumPath();
if (!executablePath) throw new Error('no Chromium found; install it or set CHROMIUM_PATH');

const database = openDatabase(location);
const { http } = createServer({ database });
http.listen(0, '127.0.0.1');
await once(http, 'listening');
// A server that listens on a port has an address of this kind.
const { port } = http.address() as AddressInfo;
mkdirSync(folder, { recursive: true });

await visitGraphiQL(executablePath, `http://127.0.0.1:${port}/graphql`, async (_answer, tab, page) => {
  await page.locator('.graphiql-response').getByText('"data"').first().waitFor();
  await page.screenshot({ path: join(folder, `graphiql-${tab}.png`) });
});
http.close();
http.closeAllConnections();
await database.$disconnect();
