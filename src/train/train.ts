/** `npm run train -- FOLDER`: trains the language model on the treebanks in a folder and writes it to models/. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelPath, packModel } from '../syntax/model.ts';
import { trainSyntax } from './train-syntax.ts';
import { readTreebank } from './treebank.ts';

const TREEBANKS = ['treebank-ewt', 'treebank-gum'];

const HELP = `usage: npm run train -- FOLDER

FOLDER holds treebank-ewt/train.conllu and treebank-gum/train.conllu, the training parts of two treebanks of
English that Universal Dependencies publishes:
  https://github.com/UniversalDependencies/UD_English-EWT  (en_ewt-ud-train.conllu)
  https://github.com/UniversalDependencies/UD_English-GUM  (en_gum-ud-train.conllu)`;

const folder = process.argv[2];
if (folder === undefined || !TREEBANKS.every((name) => existsSync(join(folder, name, 'train.conllu')))) {
  console.error(HELP);
  process.exit(2);
}
const report = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${line}`);
const parts = trainSyntax(
  TREEBANKS.flatMap((name) => readTreebank(join(folder, name), 'train')),
  report,
);
const file = packModel(parts);
writeFileSync(modelPath('english.model'), file);
report(`models/english.model: ${(file.length / 1e6).toFixed(2)} MB`);
