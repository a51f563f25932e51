/** Text of the one who asks, cut to what an error message has room for. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
