import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** The fields that tell the schema: those of the language, and a subgraph's for its gateway. */
const TELLING = ['__schema', '__type', '_service'];

/** Keeps the schema to those who know it: no introspection, and no suggestions in messages. */
export function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(noIntrospectionRule);
    },
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
      setResult({ ...result, errors: result.errors.map(withoutSuggestions) });
    },
  };
}

function noIntrospectionRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (!TELLING.includes(node.name.value)) return;
      const message = 'This server does not tell its schema: introspection is switched off.';
      const options = { nodes: node, extensions: { code: 'INTROSPECTION_DISABLED' } };
      context.reportError(new GraphQLError(message, options));
    },
  };
}

function withoutSuggestions(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ ?Did you mean [^?]*\?/g, '');
  if (message === error.message) return error;
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: error.extensions,
  });
}
