import type { Plugin } from 'graphql-yoga';
import type { Sender } from '../bearer-token.ts';

export type ServerPlugin = Plugin<object, Sender>;

/** Hooks that are called for a request, each kind of all plugins in their order. */
const CALLED = [
  'onRequest',
  'onParams',
  'onContextBuilding',
  'onExecute',
  'onResultProcess',
  'onResponse',
] as const;

/**
 * What plugins have besides: what is done once, what holds of a document whenever it comes, what is about requests that are
 * left to Yoga.
 */
const OF_YOGA = [
  'onPluginInit',
  'onYogaInit',
  'onSchemaChange',
  'onRequestParse',
  'onParse',
  'onValidate',
  'onSubscribe',
];

type Called = (typeof CALLED)[number];

export type Hooks = { readonly [Name in Called]: readonly NonNullable<ServerPlugin[Name]>[] };

/** The hooks of plugins. Throws where one has a hook that nobody would call: it may be a guard. */
export function hooksOf(plugins: readonly ServerPlugin[]): Hooks {
  const known: readonly string[] = [...CALLED, ...OF_YOGA];
  const unknown = plugins.flatMap((plugin) => Object.keys(plugin)).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`nobody calls the hook ${unknown} on the direct way`);
  const named = <Name extends Called>(name: Name) =>
    plugins.flatMap((plugin) => {
      const hook = plugin[name] as NonNullable<ServerPlugin[Name]> | undefined;
      return hook ? [hook] : [];
    });
  return {
    onRequest: named('onRequest'),
    onParams: named('onParams'),
    onContextBuilding: named('onContextBuilding'),
    onExecute: named('onExecute'),
    onResultProcess: named('onResultProcess'),
    onResponse: named('onResponse'),
  };
}
