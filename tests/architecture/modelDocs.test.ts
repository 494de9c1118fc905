import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const model = readdirSync('src/model', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$/.test(file))
  .map((file) => join('src/model', file));

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);

function namesOf(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map((declaration) => declaration.name.getText());
  }
  const { name } = node as ts.Statement & { name?: ts.Identifier };
  return [name?.text ?? 'default'];
}

/** A schema and the type made from it share a name; one sentence serves both. */
function undocumented(path: string, text: string): string[] {
  const exported = ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    .statements.filter(isExported)
    .flatMap((node) =>
      namesOf(node).map((name) => ({ name, told: ts.getJSDocCommentsAndTags(node).length > 0 })),
    );
  const told = new Set(exported.filter((entry) => entry.told).map((entry) => entry.name));
  return exported.filter(({ name }) => !told.has(name)).map(({ name }) => `${path}: ${name}`);
}

describe('every export of the model says what it means in the trade', () => {
  test('in a sentence above it', () => {
    expect(model.flatMap((path) => undocumented(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('and the check sees an export without one', () => {
    const text =
      '/** Cores. */\nexport const cores = 1;\nexport const a = 1, b = 2;\nexport function f() {}\nconst c = 3;';
    expect(undocumented('x.ts', text)).toEqual(['x.ts: a', 'x.ts: b', 'x.ts: f']);
  });
});
