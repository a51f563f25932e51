/** The cells of a CSV text, by the grammar of RFC 4180; throws where the text breaks it. */
export function cellsFromCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const [whole = '', quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(text.slice(at)) ?? [];
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (text.startsWith('\r\n', at)) {
      at += 2;
      records.push([]);
    } else if (text[at] === ',') at += 1;
    else throw new Error(`no comma and no CR LF at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  if (records.pop()?.length !== 0) throw new Error('the last record does not end in CR LF');
  return records;
}
