import type { Syntax } from '../../syntax/token.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';

/** Whether words from `first` to `end` are the subject of a verb of reporting: "Doss said". */
export function speaks({ tokens }: Syntax, first: number, end: number): boolean {
  const subject = tokens.slice(first, end).find(({ deprel }) => deprel.startsWith('nsubj'));
  const verb = tokens[subject?.head ?? -1];
  return verb?.upos === 'VERB' && reportingVerbOf(verb.form) !== null;
}
