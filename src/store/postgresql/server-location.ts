/** Whether a location is the address of a database server, `postgres://USER:PASSWORD@HOST/DATABASE`. */
export function isServer(location: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(location);
}

/** What a server's database is called in messages: its address without user and password. */
export function serverName(location: string): string {
  try {
    const { host, pathname } = new URL(location);
    return `postgres://${host}${pathname}`;
  } catch {
    return 'postgres://…';
  }
}
