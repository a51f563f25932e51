import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

/** Where Chromium is found; null where it is not. */
export function chromiumPath(): string | null {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((place): place is string => place !== undefined && existsSync(place)) ?? null;
}

/** What a visit of GraphiQL came to. */
export interface Visit {
  /** Addresses beyond this machine that the page tried to reach. */
  readonly outside: readonly string[];
  readonly errors: readonly string[];
  readonly tabs: readonly string[];
}

/** Opens GraphiQL, runs the query of each tab, and hands each answer to `look`. */
export async function visitGraphiQL(
  executablePath: string,
  address: string,
  look: (answer: string, tab: string, page: Page) => Promise<void>,
): Promise<Visit> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(120_000);
    const outside: string[] = [];
    const errors: string[] = [];
    await page.route('**', (route) => {
      const url = new URL(route.request().url());
      if (url.origin === new URL(address).origin || !/^(https?|wss?):$/.test(url.protocol))
        return route.continue();
      outside.push(url.href);
      return route.abort();
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(address, { waitUntil: 'load' });
    const tabs = page.locator('.graphiql-tab-button');
    await tabs.first().waitFor();
    const titles = await tabs.allInnerTexts();
    for (const [index, title] of titles.entries()) {
      await tabs.nth(index).click();
      await page.locator('.graphiql-tab-active').getByText(title).waitFor();
      await tabIsRead(page, title);
      await look(await runQuery(page), title, page);
    }
    return { outside, errors, tabs: titles };
  } finally {
    await browser.close();
  }
}

/** What a visitor sees before doing anything. */
export interface FirstLook {
  readonly tabs: readonly string[];
  readonly active: string;
  /** Pixels of the page that the window has no room for. */
  readonly beyond: { readonly right: number; readonly below: number };
}

/** Opens GraphiQL in a window of a size and loads it again so many times; what each load showed. */
export async function loadGraphiQL(
  executablePath: string,
  address: string,
  viewport: { readonly width: number; readonly height: number },
  loads: number,
): Promise<readonly FirstLook[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(120_000);
    const looks: FirstLook[] = [];
    for (let load = 0; load < loads; load++) {
      await page.goto(address, { waitUntil: 'load' });
      looks.push(await firstLook(page));
    }
    return looks;
  } finally {
    await browser.close();
  }
}

/** Once the editor has drawn the query. */
async function firstLook(page: Page): Promise<FirstLook> {
  const tabs = page.locator('.graphiql-tab-button');
  await tabs.first().waitFor();
  await page.locator('.graphiql-query-editor .view-line').nth(20).waitFor();
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { right: scrollWidth - clientWidth, below: scrollHeight - clientHeight };
  });
  const active = (await page.locator('.graphiql-tab-active .graphiql-tab-button').textContent()) ?? '';
  return { tabs: await tabs.allInnerTexts(), active, beyond };
}

/**
 * GraphiQL reads the operations of a tab a moment after it shows the tab, and then stores its
 * query; a press of the button before that names the operation of the tab left behind.
 */
async function tabIsRead(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (name) => localStorage.getItem('graphiql:query')?.includes(`query ${name}`),
    title,
  );
}

/** Presses the button and waits for the answer on the wire. */
async function runQuery(page: Page): Promise<string> {
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() === 'POST' && !response.request().postData()?.includes('__schema'),
  );
  await page.locator('.graphiql-execute-button').click();
  return (await answered).text();
}
