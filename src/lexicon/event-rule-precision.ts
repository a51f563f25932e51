/**
 * Written by scripts/fit-event-confidence.ts: for each rule of events the share of its records that have the type that was
 * annotated, those of rules that the corpus does not show being that of their kind.
 */
export const EVENT_RULE_PRECISION: ReadonlyMap<string, number> = new Map([
  ['event.deed.agent', 0.72],
  ['event.deed.bare', 0.66],
  ['event.deed.both', 0.75],
  ['event.deed.recipient', 0.66],
  ['event.light.agent', 0.94],
  ['event.light.bare', 0.92],
  ['event.light.both', 0.86],
  ['event.light.recipient', 0.87],
  ['event.nominal.agent', 0.87],
  ['event.nominal.bare', 0.72],
  ['event.nominal.both', 0.89],
  ['event.nominal.recipient', 0.62],
  ['event.statement.duty', 0.92],
  ['event.statement.refusal', 0.87],
  ['event.statement.warning', 0.89],
  ['event.statement.willing', 0.89],
  ['event.vacancy', 0.87],
  ['event.verb.agent', 0.8],
  ['event.verb.bare', 0.89],
  ['event.verb.both', 0.91],
  ['event.verb.recipient', 0.81],
]);
