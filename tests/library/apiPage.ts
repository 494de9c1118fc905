import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const door = fileURLToPath(new URL('../../src/package.ts', import.meta.url));

/** What the library's door lets out, as a page: every name with its sentence and its shape, read from the sources. */
export function apiPage(): string {
  const program = ts.createProgram([door], { ...configOf(), noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(door);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${door} is no module`);
  const entries = checker.getExportsOfModule(module).map((name) => entryOf(checker, name));
  const isType = ({ kind }: Entry): boolean => kind === 'type';
  return [
    HEAD,
    ...entries.filter((entry) => !isType(entry)).map(section),
    TYPES,
    ...entries.filter(isType).map(section),
  ].join('\n\n');
}

const HEAD = `# The library

Written from the sources by \`npm run api\`; a test compares it with them. How to begin, and what stays as it is, is in
[library.md](library.md); what every quantity means is in [model.md](model.md).

## Functions and values`;

const TYPES = '## Types';

interface Entry {
  readonly name: string;
  readonly kind: 'value' | 'type';
  readonly says: string;
  readonly shape: string;
}

function configOf(): ts.CompilerOptions {
  const path = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, '.').options;
}

function entryOf(checker: ts.TypeChecker, exported: ts.Symbol): Entry {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  if (!declaration) throw new Error(`${exported.name} is declared nowhere`);
  const says = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s*\n\s*/g, ' ');
  return { name: exported.name, says, ...shapeOf(checker, symbol, declaration) };
}

/** Functions by their signature, values by their type, types as they are written. */
function shapeOf(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  declaration: ts.Declaration,
): Pick<Entry, 'kind' | 'shape'> {
  const { NoTruncation, WriteArrowStyleSignature } = ts.TypeFormatFlags;
  if (ts.isFunctionDeclaration(declaration)) {
    const { body } = declaration;
    const text = declaration.getText();
    return {
      kind: 'value',
      shape: body ? text.slice(0, body.getStart() - declaration.getStart()).trim() : text,
    };
  }
  if (ts.isVariableDeclaration(declaration)) {
    const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const shown = checker.typeToString(type, declaration, NoTruncation | WriteArrowStyleSignature);
    return { kind: 'value', shape: `export const ${symbol.name}: ${shown}` };
  }
  return { kind: 'type', shape: declaration.getText() };
}

function section({ name, says, shape }: Entry): string {
  return [`### ${name}`, says, ['```ts', shape, '```'].join('\n')].join('\n\n');
}
