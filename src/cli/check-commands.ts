import { AuditVerification, CheckpointFolder, CheckpointKeeper, faultInWords } from '../audit';
import { Invariants, ReadDb } from '../common/persistence';
import { CommandOutput } from './command-output';
import { lookInto } from './look-into';

/**
 * `audit:verify [FOLDER]`: the whole log from its first row, with the checkpoints of the data folder and of a folder with copies
 * that were kept elsewhere. Exit code 1 with the first bad row.
 */
export function verifyAudit([folder]: string[], io: CommandOutput): Promise<number> {
  return lookInto(io, async ({ app }) => {
    const kept = await app.get(CheckpointKeeper).folder.read();
    const copies = folder === undefined ? [] : await new CheckpointFolder(folder).read();
    if (folder !== undefined && copies.length === 0) {
      io.stderr.write(`There are no checkpoints in ${folder}.\n`);
      return 1;
    }
    const report = await app.get(ReadDb).snapshot((db) => app.get(AuditVerification).verify(db, [...kept, ...copies]));
    if (report.fault) {
      io.stderr.write(`The audit log is not whole. First bad row:\n  ${faultInWords(report.fault)}\n`);
      return 1;
    }
    io.stdout.write(`The audit log is whole: ${report.rows} rows, ${report.checkpoints} signed checkpoints.\n`);
    return 0;
  });
}

/** `db:check`: one line for each thing that must hold of the data. Exit code 1 with what breaks it. */
export function checkDatabase(_args: string[], io: CommandOutput): Promise<number> {
  return lookInto(io, async ({ app }) => {
    const checked = await app.get(Invariants).check();
    for (const { name, violations } of checked) {
      io.stdout.write(`${violations.length === 0 ? 'ok   ' : 'wrong'}  ${name}\n`);
      for (const violation of violations) io.stderr.write(`       ${violation}\n`);
    }
    return checked.every(({ violations }) => violations.length === 0) ? 0 : 1;
  });
}
