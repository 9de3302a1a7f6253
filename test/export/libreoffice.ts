import { execFile, execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** All sheets, separated by semicolons, UTF-8, figures unformatted. */
export const CSV_OF_ALL_SHEETS =
  'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Makes LibreOffice calculate every formula on opening in this folder, instead of showing the stored results. */
export async function recalculating(folder: string): Promise<void> {
  await mkdir(join(folder, 'profile/user'), { recursive: true });
  await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), RECALCULATE);
}

/** The name under which LibreOffice is installed, if it is. */
export function libreOffice(): string | undefined {
  for (const program of ['soffice', 'libreoffice']) {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 });
      return program;
    } catch {
      // not installed under this name
    }
  }
  return undefined;
}

/**
 * Converts the file `workbook.xlsx` of a folder there, with the profile of the folder, and answers what LibreOffice
 * complains of.
 */
export async function convert(program: string, folder: string, to: string): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const file = join(folder, 'workbook.xlsx');
  const options = ['--headless', profile, '--convert-to', to, '--outdir', folder, file];
  const { stderr } = await promisify(execFile)(program, options, { timeout: 120_000 });
  return stderr;
}
