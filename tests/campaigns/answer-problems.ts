/** What an answer must never be, found in one; none where it is as promised. */
export function problemsOfAnswer(status: number, body: string): readonly string[] {
  if (status >= 500) return [`status ${status}: ${body.slice(0, 300)}`];
  const { errors = [] } = JSON.parse(body) as { errors?: readonly ErrorOfAnswer[] };
  return errors.flatMap(({ message, extensions }) => {
    if (typeof extensions?.code !== 'string') return [`no code: ${message}`];
    if (extensions.code === 'INTERNAL_SERVER_ERROR') return [`went wrong inside: ${message}`];
    return message.length > 700 ? [`a message of ${message.length} characters`] : [];
  });
}

interface ErrorOfAnswer {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown };
}
