import type { Client } from 'pg';

const FIRST_PAUSE_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 10_000;
const CONNECT_MILLISECONDS = 10_000;

/**
 * Listens on a channel of a server, over a connection of its own that is made anew where it breaks, each time after a longer
 * pause. `told` is called at each notification, and whenever listening has begun: what was told before that is lost.
 * Gives what ends it.
 */
export function listen(location: string, channel: string, told: () => void): () => void {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let pause = FIRST_PAUSE_MILLISECONDS;
  let ended = false;

  const again = (): void => {
    client = null;
    if (ended) return;
    timer = setTimeout(begin, pause).unref();
    pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
  };
  const begin = (): void => {
    listening(location, channel, told, again).then((made) => {
      if (ended) return close(made);
      client = made;
      pause = FIRST_PAUSE_MILLISECONDS;
      told();
    }, again);
  };

  begin();
  return () => {
    ended = true;
    if (timer !== null) clearTimeout(timer);
    if (client) close(client);
  };
}

/** A connection that listens; `broken` is called when it does no longer. */
async function listening(
  location: string,
  channel: string,
  told: () => void,
  broken: () => void,
): Promise<Client> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: location,
    application_name: 'dateline (listens)',
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
  });
  client.on('notification', told);
  // An error without somebody who hears it would end the process; that of a query is its promise's.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`LISTEN "${channel}"`);
  } catch (error) {
    close(client);
    throw error;
  }
  client.once('end', broken);
  return client;
}

function close(client: Client): void {
  client.end().catch(() => undefined);
}
