import { Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import { print } from './terminal.ts';

export function schemaCommand({ terminal }: CommandContext): Command {
  return new Command('schema')
    .description('print the schema of the graph (SDL)')
    .addHelpText('after', EXAMPLE)
    .action(async () => {
      const { printedSchema } = await import('../graphql/printed-schema.ts');
      await print(terminal.stdout, printedSchema().trimEnd());
    });
}

const EXAMPLE = `
Example:
  $ dateline schema > schema.graphql`;
