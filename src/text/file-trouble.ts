const TROUBLES: Readonly<Record<string, string>> = {
  EACCES: 'may not be read; give the right to read it',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'is longer than a path can be',
  ENOENT: 'does not exist',
  ENOTDIR: 'is below a file, not a folder',
};

/** What the system's code for a file that can't be read means, and the remedy: "does not exist". */
export function fileTrouble(code: string): string {
  return TROUBLES[code] ?? `can't be read (${code})`;
}
