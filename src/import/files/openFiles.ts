import { openArchive, type Archive } from '../archive/archive.ts';
import { kindOf } from '../kind/kind.ts';
import { LIMITS } from '../limits.ts';
import { importProblem, type ImportProblem } from '../problem.ts';
import { readJson, type JsonDocument } from '../json/document.ts';
import type { Table } from '../table.ts';
import { tableOfText } from '../text/text.ts';
import { Unreadable, unreadable } from '../unreadable.ts';
import { tablesOf } from '../workbook/workbook.ts';
import { isSameFile, type SourceFile } from './sourceFile.ts';

/** Tables that belong together: the sheets of a workbook, or texts that one run of a tool wrote beside each other. */
export interface Group {
  readonly name: string;
  readonly tables: readonly Table[];
  /** What a file of JSON holds, which has no tables. */
  readonly document?: JsonDocument;
}

/** What files hold, before any format looks at it. */
export interface OpenedFiles {
  readonly groups: readonly Group[];
  /** Files inside archives that are neither workbooks nor texts. */
  readonly unread: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/** Opens files and what archives among them hold. A file that cannot be read leaves the others alone. */
export async function openFiles(files: readonly SourceFile[]): Promise<OpenedFiles> {
  const opening = new Opening();
  for (const file of files) await opening.take(file, openArchived);
  return opening.opened();
}

type OnArchive = (opening: Opening, file: SourceFile, archive: Archive) => Promise<void>;

class Opening {
  private readonly groups = new Map<string, Table[]>();
  private readonly documents: Group[] = [];
  private readonly seen: { readonly file: SourceFile; readonly group: string | undefined }[] = [];
  readonly unread: string[] = [];
  readonly problems: ImportProblem[] = [];

  /** Opens a file; what becomes of an archive that is no workbook depends on where it was found. */
  async take(file: SourceFile, onArchive: OnArchive): Promise<void> {
    try {
      await this.open(file, onArchive);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.problems.push({ ...error.problem, file: file.name });
    }
  }

  opened(): OpenedFiles {
    // Texts that lie nowhere in particular are called by the first of them.
    const nameOf = (name: string, [first]: readonly Table[]): string =>
      name === '' ? (first?.file ?? '') : name.replace(/[\\/]$/, '');
    const groups = [...this.groups].map(([name, tables]) => ({ name: nameOf(name, tables), tables }));
    return { groups: [...groups, ...this.documents], unread: this.unread, problems: this.problems };
  }

  private async open(file: SourceFile, onArchive: OnArchive): Promise<void> {
    if (this.seen.length >= LIMITS.files) throw unreadable('too-many-files', { most: LIMITS.files });
    const kind = await kindOf(file.blob);
    if (await this.isRepeated(file, kind === 'text' ? groupOfText(file.name) : undefined)) return;
    if (kind === 'json') {
      await refuseScenario(file.blob);
      this.documents.push({ name: file.name, tables: [], document: await readJson(file.blob, file.name) });
      return;
    }
    if (kind === 'text') {
      this.group(groupOfText(file.name), [await tableOfText(file.blob, file.name)]);
      return;
    }
    const archive = await openArchive(file.blob);
    if (OFFICE.some((part) => archive.has(part))) this.group(file.name, await tablesOf(archive, file.name));
    else await onArchive(this, file, archive);
  }

  /** Texts of different groups may be equal and mean different things: the same licence in two vCenters. */
  private async isRepeated(file: SourceFile, group: string | undefined): Promise<boolean> {
    for (const { file: one } of this.seen.filter((other) => other.group === group)) {
      if (!(await isSameFile(one, file))) continue;
      this.problems.push(importProblem('same-file', { file: file.name }, { as: one.name }));
      return true;
    }
    this.seen.push({ file, group });
    return false;
  }

  private group(name: string, tables: readonly Table[]): void {
    this.groups.set(name, [...(this.groups.get(name) ?? []), ...tables]);
  }
}

/** What every workbook and document of an office program has, whichever program it is. */
const OFFICE = [
  '[Content_Types].xml',
  'mimetype',
  'xl/workbook.xml',
  'xl/workbook.bin',
  'word/document.xml',
  'content.xml',
];

async function openArchived(opening: Opening, { name }: SourceFile, archive: Archive): Promise<void> {
  let room: number = LIMITS.unpacked;
  const inside = archive.names.filter((part) => !IGNORED.test(part));
  if (!inside.some((part) => READ.test(part) || ARCHIVES.test(part)))
    throw unreadable('not-an-inventory', {});
  for (const part of inside) {
    if (ARCHIVES.test(part)) opening.problems.push(importProblem('nested-archive', { file: name }, { part }));
    else if (!READ.test(part)) opening.unread.push(part);
    else {
      const blob = await archive.fileOf(part, room);
      room -= blob.size;
      await opening.take({ name: `${name}/${part}`, blob }, refuseNested);
    }
  }
}

function refuseNested(_: Opening, { name }: SourceFile): Promise<void> {
  throw unreadable('nested-archive', { part: name });
}

const READ = /\.(?:csv|tsv|txt|xlsx|xls|json)$/i;
const ARCHIVES = /\.(?:zip|7z|rar|gz|tgz)$/i;
/** What systems put into archives for themselves. */
const IGNORED = /(?:^|[\\/])(?:__MACOSX[\\/]|\.[^.\\/])/;

/** Texts that one run wrote lie in one folder, or have the same beginning before the name of the tool. */
function groupOfText(name: string): string {
  const folder = name.slice(0, Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const [, prefix = ''] = /^(.*?)RVTools_tab/i.exec(name.slice(folder.length)) ?? [];
  return folder + prefix;
}

async function refuseScenario(blob: Blob): Promise<void> {
  const head = await blob.slice(0, HEAD).text();
  if (/"format"\s*:\s*"phasein"/.test(head)) throw unreadable('foreign-file', { kind: 'scenario' });
}

const HEAD = 4096;
