import type { Plugin } from 'graphql-yoga';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { KeptAnswers } from './kept-answers.ts';
import type { OperationGate } from './operation-gate.ts';
import { notesOf, type RequestNotes, whenEnded } from './request-notes.ts';
import type { Subscriptions } from './subscriptions.ts';

const ENDPOINT = '/metrics';
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const COSTS = [10, 30, 100, 300, 1_000, 3_000, 10_000, 25_000];
const METHODS = ['GET', 'POST', 'OPTIONS'];

type Counted = Pick<Subscriptions, 'open' | 'sent'>;

/**
 * Counts what is answered and shows it at `/metrics` in Prometheus' text. Its labels take few values: never the name
 * or the text of an operation, a path or a client.
 */
export function useMetrics(
  gate: OperationGate,
  subscriptions: Counted,
  cache: Pick<KeptAnswers, 'given' | 'outlasting'> | null,
): Plugin {
  const registry = new Registry();
  const measures = measuresIn(registry);
  watch(gate, subscriptions, cache, registry);
  collectDefaultMetrics({ register: registry });
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' || url.pathname !== ENDPOINT) return;
      const headers = { 'content-type': registry.contentType };
      endResponse(new fetchAPI.Response(await registry.metrics(), { headers }));
    },
    onResponse({ request, response }) {
      const method = METHODS.includes(request.method) ? request.method : 'other';
      measures.responses.inc({ method, status: response.status });
      whenEnded(request, () => measure(notesOf(request), measures));
    },
  };
}

function measure(noted: RequestNotes, measures: ReturnType<typeof measuresIn>): void {
  const { begun, operation = 'none', outcome, codes, requested, actual, events } = noted;
  if (outcome === undefined) return;
  measures.operations.inc({ operation, outcome, code: codes[0] ?? 'none' });
  if (requested !== undefined) measures.requested.observe(requested);
  if (actual !== undefined) measures.actual.observe(actual);
  // How long somebody has followed is not how long an answer took.
  if (events === undefined)
    measures.seconds.observe({ operation, outcome }, (performance.now() - begun) / 1000);
}

function measuresIn(registry: Registry) {
  const registers = [registry];
  return {
    responses: new Counter({
      name: 'dateline_http_responses_total',
      help: 'Answers over HTTP, by method and status',
      labelNames: ['method', 'status'] as const,
      registers,
    }),
    operations: new Counter({
      name: 'dateline_operations_total',
      help: 'GraphQL operations, by kind, how they ended, and the first error code',
      labelNames: ['operation', 'outcome', 'code'] as const,
      registers,
    }),
    seconds: new Histogram({
      name: 'dateline_operation_duration_seconds',
      help: 'Time from the arrival of a request to its answer, waiting included',
      labelNames: ['operation', 'outcome'] as const,
      buckets: SECONDS,
      registers,
    }),
    requested: new Histogram({
      name: 'dateline_operation_requested_cost',
      help: 'What operations might have cost at most, computed before they run; points',
      buckets: COSTS,
      registers,
    }),
    actual: new Histogram({
      name: 'dateline_operation_actual_cost',
      help: 'What operations have cost, those that were refused included; points',
      buckets: COSTS,
      registers,
    }),
  };
}

/** What is asked for at the time that somebody looks. */
function watch(
  gate: OperationGate,
  { open, sent }: Counted,
  cache: Pick<KeptAnswers, 'given' | 'outlasting'> | null,
  registry: Registry,
): void {
  const gauge = (name: string, help: string, value: () => number) => {
    const collect = function (this: Gauge) {
      this.set(value());
    };
    return new Gauge({ name, help, registers: [registry], collect });
  };
  gauge('dateline_operations_running', 'Operations that run now', gate.running);
  gauge('dateline_operations_waiting', 'Operations that wait for their turn', gate.waiting);
  gauge('dateline_subscriptions_open', 'Subscriptions that are open now', open);
  const counter = (name: string, help: string, value: () => number) => {
    const collect = function (this: Counter) {
      this.reset();
      this.inc(value());
    };
    return new Counter({ name, help, registers: [registry], collect });
  };
  counter('dateline_subscription_events_total', 'Answers that subscriptions have sent', sent);
  if (!cache) return;
  counter('dateline_cached_answers_total', 'Answers that were kept from before and given again', cache.given);
  counter(
    'dateline_cached_answers_outlasting_writes_total',
    'Of these, answers that were kept from before the last write, which has touched nothing that they hang on',
    cache.outlasting,
  );
}
