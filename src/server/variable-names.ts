import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Refuses a variable called `__proto__`: the executor keeps values as members of an object, which has none of that name, and
 * would run with defaults what was counted with the value.
 */
export function useVariableNames(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(variableNamesRule);
    },
  };
}

function variableNamesRule(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition({ variable }) {
      if (variable.name.value !== '__proto__') return;
      const message = 'A variable can not be called "$__proto__"; give it another name.';
      context.reportError(
        new GraphQLError(message, {
          nodes: variable,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        }),
      );
    },
  };
}
