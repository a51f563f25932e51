import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { fragmentsOf } from '../graphql/fragments.ts';
import type { Limits } from '../graphql/limits.ts';

/** Introspection answers with the whole schema, so a document may ask for it once, and for few single types. */
const INTROSPECTIONS = { __schema: 1, __type: 10 } as const;

/** Refuses a document that is too long, too deep or too repetitive before anything of it is executed. */
export function useOperationLimits(limits: Limits): Plugin {
  const rule = (context: ValidationContext): ASTVisitor => limitsRule(context, limits);
  return {
    onParse({ setParseFn }) {
      setParseFn((text: string, options) => {
        refuseDeepBrackets(text);
        return parse(text, { ...options, maxTokens: limits.tokens });
      });
    },
    onValidate({ addValidationRule }) {
      addValidationRule(rule);
      return ({ result, setResult }) =>
        setResult(result.map((error) => (isGivenUp(error) ? REPETITIVE : error)));
    },
  };
}

/**
 * graphql-js compares all fields of one name and stops after half a million steps, without a place or a remedy; its error is
 * not exported.
 */
function isGivenUp(error: GraphQLError): boolean {
  return error.message === 'Validation aborted.';
}

const REPETITIVE = new GraphQLError(
  'The query repeats the same fields so often that they can not be compared; ask for each once, or for less at a time.',
  { extensions: { code: 'QUERY_TOO_LARGE' } },
);

const MOST_BRACKETS = 200;

/** A parser that descends into brackets runs out of stack before it has counted its tokens. */
function refuseDeepBrackets(text: string): void {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[' || character === '(') open += 1;
    else if (character === '}' || character === ']' || character === ')') open -= 1;
    if (open <= MOST_BRACKETS) continue;
    const message = `The query has more than ${MOST_BRACKETS} brackets within each other.`;
    throw new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } });
  }
}

function limitsRule(context: ValidationContext, limits: Limits): ASTVisitor {
  const counts = { aliases: 0, aliasesOfSchema: 0, directives: 0, __schema: 0, __type: 0 };
  return {
    Directive() {
      counts.directives += 1;
    },
    Field({ alias, name }) {
      if (alias) counts.aliases += 1;
      if (alias && context.getParentType()?.name.startsWith('__')) counts.aliasesOfSchema += 1;
      if (name.value === '__schema' || name.value === '__type') counts[name.value] += 1;
    },
    Document: {
      leave(document) {
        report(context, 'fields within fields', depthOf(document), limits.depth);
        report(context, 'aliases', counts.aliases, limits.aliases);
        // By other names all types could be asked for again and again.
        report(context, 'aliases within `__schema` or `__type`', counts.aliasesOfSchema, 0);
        report(context, 'directives', counts.directives, limits.directives);
        report(context, '`__schema`', counts.__schema, INTROSPECTIONS.__schema);
        report(context, '`__type`', counts.__type, INTROSPECTIONS.__type);
      },
    },
  };
}

function report(context: ValidationContext, what: string, found: number, most: number): void {
  if (found <= most) return;
  const message = `The query has ${found} ${what}; at most ${most} are allowed.`;
  context.reportError(new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } }));
}

/** How many fields stand within each other, fragments opened. */
function depthOf(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const depths = new Map<SelectionSetNode, number>();
  const depth = (selections: SelectionSetNode | undefined): number => {
    if (!selections) return 0;
    const known = depths.get(selections);
    if (known !== undefined) return known;
    // A fragment within itself is refused by another rule; here it only must not go on for ever.
    depths.set(selections, 0);
    const found = Math.max(
      ...selections.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return 1 + depth(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return depth(selection.selectionSet);
        return depth(fragments.get(selection.name.value)?.selectionSet);
      }),
    );
    depths.set(selections, found);
    return found;
  };
  return Math.max(
    0,
    ...document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? depth(definition.selectionSet) : 0,
    ),
  );
}
