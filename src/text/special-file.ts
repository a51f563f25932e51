/** What the file system says of a path. */
interface Stats {
  isFile(): boolean;
  isDirectory(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
}

/** Why something that is neither a file nor a folder can't be read; null for those two. */
export function specialKindOf(stats: Stats): string | null {
  if (stats.isFile() || stats.isDirectory()) return null;
  return `is ${kindOf(stats)}, not a file; save its text in a file`;
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}
