/** Ends an example with one line that says what to do, where there would be a stack. */
export function tellMistakes(url: string): void {
  process.on('uncaughtException', (error) => {
    console.error(lineOf(error, url));
    process.exit(1);
  });
}

function lineOf(error: Error, url: string): string {
  if (/fetch failed/.test(error.message))
    return `Nobody answers at ${url}; start Dateline (npm start), or say where it is`;
  if (error instanceof SyntaxError)
    return `What answers at ${url} is no GraphQL server; say where Dateline is`;
  return error.message.split('\n').find((line) => line.trim() !== '') ?? error.name;
}
