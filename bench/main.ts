import { parseArgs } from 'node:util';

/**
 * What Dateline costs at scale, and beside its peers.
 *   npm run bench -- measure FILE                            how an archive is made: lengths, shares, fan-outs, bytes
 *   npm run bench -- build LOCATION [--articles 10000] [--length brief|full] [--seed 1]
 *   npm run bench -- peers [LOCATION...] [--articles 2000] [--rounds 5] [--turn SECONDS] [--json FILE]
 *                                                           beside PostGraphile, Apollo Server, Mercurius and SQL by hand
 *   npm run bench -- growth LOCATION LOCATION... [--json FILE]       each golden query, and memory, on archives of several sizes
 *   npm run bench -- ingest [--articles 700] [--rounds 5] [--json FILE]   on one core and on more, and storing over a bulk load
 *   npm run bench -- pictures                                draws docs/images/*.svg of the results in bench/results
 * LOCATION is a file or postgres://…; what was interrupted goes on where it ended.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    json: { type: 'string' },
    turn: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    length: { type: 'string', default: 'brief' },
    seed: { type: 'string', default: '1' },
  },
});
const [command, ...operands] = positionals;

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  measure: async () => {
    const { measure } = await import('./archive/measure.ts');
    for (const line of measure(operand('FILE'))) console.log(line);
  },
  build: async () => {
    const { build } = await import('./commands/build.ts');
    const { articles, length, seed } = values;
    if (length !== 'brief' && length !== 'full')
      throw new Error(`--length is "${length}"; expected brief or full`);
    await build({
      location: operand('LOCATION'),
      articles: Number(articles ?? 10_000),
      length,
      seed: Number(seed),
    });
  },
  peers: async () => {
    const { peers } = await import('./commands/peers.ts');
    const turn = Number(values.turn);
    const effort = { rounds: Number(values.rounds), turn, warmUp: Math.ceil(turn * 8), connections: 8 };
    await peers({
      locations: operands,
      articles: Number(values.articles ?? 2000),
      effort,
      json: values.json ?? null,
    });
  },
  growth: async () => {
    const { growth } = await import('./commands/growth.ts');
    await growth({ locations: operands, rounds: Number(values.rounds), json: values.json ?? null });
  },
  ingest: async () => {
    const { ingest } = await import('./commands/ingest.ts');
    const { articles, rounds, json } = values;
    await ingest({ articles: Number(articles ?? 700), rounds: Number(rounds), json: json ?? null });
  },
  pictures: async () => {
    const { pictures } = await import('./commands/pictures.ts');
    pictures();
  },
};

function operand(name: string): string {
  const [value] = operands;
  if (value === undefined) throw new Error(`${command} needs ${name}`);
  return value;
}

const run = COMMANDS[command ?? ''];
if (!run) {
  console.error(`There is no command "${command ?? ''}"; there are ${Object.keys(COMMANDS).join(', ')}`);
  process.exit(2);
}
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
