/** How often the records of a rule are right in type and realis, judged by hand on news that no rule was written on. */
export const EVENT_RULE_PRECISION: ReadonlyMap<string, number> = new Map([
  ['event.light.both', 0.85],
  ['event.light.agent', 0.8],
  ['event.light.recipient', 0.75],
  ['event.light.bare', 0.6],
  ['event.verb.both', 0.8],
  ['event.verb.agent', 0.7],
  ['event.verb.recipient', 0.75],
  ['event.verb.bare', 0.5],
  ['event.nominal.both', 0.75],
  ['event.nominal.agent', 0.6],
  ['event.nominal.recipient', 0.65],
  ['event.nominal.bare', 0.4],
  ['event.statement.duty', 0.75],
  ['event.statement.refusal', 0.8],
  ['event.statement.willing', 0.75],
  ['event.vacancy', 0.8],
]);
