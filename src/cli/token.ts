import { Command, Option } from 'commander';
import { type ApiToken, SCOPES, type Scope } from '../store/api-tokens.ts';
import type { CommandContext } from './command-context.ts';
import {
  type DatabaseOption,
  databaseOption,
  filledDatabaseOption,
  withDatabase,
  withFilledDatabase,
} from './database-option.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface CreateOptions extends DatabaseOption {
  readonly scope: readonly Scope[];
  readonly name?: string;
  readonly expires?: number;
}

const DAY = 24 * 60 * 60 * 1000;
const UNITS: Readonly<Record<string, number>> = { h: DAY / 24, d: DAY, w: 7 * DAY, y: 365 * DAY };
/** Beyond that the calendar of JavaScript ends sooner or later. */
const LONGEST = 100 * 365 * DAY;

export function tokenCommand(context: CommandContext): Command {
  return new Command('token')
    .description('make, list and revoke the tokens with which programs write')
    .addCommand(createCommand(context))
    .addCommand(listCommand(context))
    .addCommand(revokeCommand(context))
    .addHelpText('after', EXAMPLE);
}

const EXAMPLE = `
A token allows what its scopes say: read (needed only where serve --require-token runs),
ingest (bring articles in and take them out), curate (say which actors are one).

Example:
  $ dateline token create --scope ingest --name "night import" --expires 90d`;

function createCommand({ terminal }: CommandContext): Command {
  return new Command('create')
    .description('make a token and print it, this once')
    .addOption(scopeOption())
    .option('--name <text>', 'what you call it, to know it again in the list', nameFrom)
    .option(
      '--expires <duration>',
      'when it ends by itself: 12h, 90d, 8w, 1y (default: never)',
      millisecondsFrom,
    )
    .addOption(filledDatabaseOption())
    .action((options: CreateOptions) =>
      withDatabase(options, terminal, async (database) => {
        const { createToken } = await import('../store/api-tokens.ts');
        const { scope, name = '', expires } = options;
        const expiresAt = expires === undefined ? null : new Date(Date.now() + expires);
        const { id, secret } = await createToken(database, { name, scopes: [...new Set(scope)], expiresAt });
        terminal.stderr.write(`Token ${id}; it is shown only now, and stored as a hash:\n`);
        await print(terminal.stdout, secret);
      }),
    );
}

function listCommand({ terminal }: CommandContext): Command {
  return new Command('list')
    .description('list all tokens, without their secrets')
    .addOption(databaseOption())
    .action((options: DatabaseOption) =>
      withFilledDatabase('token list', options, terminal, async (database) => {
        const { listTokens } = await import('../store/api-tokens.ts');
        const tokens = await listTokens(database);
        if (tokens.length === 0) terminal.stderr.write('No tokens yet; dateline token create makes one.\n');
        for (const token of tokens) await print(terminal.stdout, lineOf(token));
      }),
    );
}

function revokeCommand({ terminal, exit }: CommandContext): Command {
  return new Command('revoke')
    .description('end tokens at once')
    .argument('<id...>', 'ids of tokens, as token list shows them')
    .addOption(databaseOption())
    .action((ids: string[], options: DatabaseOption) =>
      withFilledDatabase('token revoke', options, terminal, async (database) => {
        const { revokeToken } = await import('../store/api-tokens.ts');
        for (const id of ids) {
          if (await revokeToken(database, id)) await print(terminal.stdout, `${id} is revoked.`);
          else {
            terminal.stderr.write(`${id}: is the id of no token; dateline token list shows them\n`);
            exit(1);
          }
        }
      }),
    );
}

function scopeOption(): Option {
  return new Option('--scope <scope...>', `what it allows: ${SCOPES.join(', ')}`)
    .choices(SCOPES)
    .makeOptionMandatory();
}

/** "3f9c0b12aa  ingest  night import  made 2031-05-06T07:08:09Z, never used". */
function lineOf({ id, scopes, name, createdAt, lastUsedAt, expiresAt, revokedAt }: ApiToken): string {
  const life = [
    `made ${createdAt}`,
    lastUsedAt === null ? 'never used' : `last used ${lastUsedAt}`,
    ...(expiresAt === null ? [] : [`expires ${expiresAt}`]),
    ...(revokedAt === null ? [] : [`revoked ${revokedAt}`]),
  ];
  return [id, scopes.join(','), name || '-', life.join(', ')].join('  ');
}

function nameFrom(text: string): string {
  if (text.length <= 100 && !/\p{C}/u.test(text)) return text;
  throw new UsageError('token create: --name: expected one line of at most 100 characters');
}

function millisecondsFrom(text: string): number {
  const [, number = '', unit = ''] = /^(\d{1,6})([hdwy])$/.exec(text) ?? [];
  const milliseconds = Number(number) * (UNITS[unit] ?? 0);
  if (milliseconds > 0 && milliseconds <= LONGEST) return milliseconds;
  throw new UsageError(
    `token create: --expires: expected a duration such as 12h, 90d, 8w or 1y, at most 100 years, found ${JSON.stringify(text)}`,
  );
}
