import { INestApplicationContext } from '@nestjs/common';
import { CandidatesReference, candidacyRecords, personRecords } from '../candidates';
import { Tx, UnitOfWork } from '../common/persistence';
import { defaultFrameworks, FrameworksService } from '../criteria';
import { compiledOn, electionRecords, ElectionsReference, stateRecords } from '../elections';
import { SYSTEM } from '../policy';

/** One file of reference data and how many rows of it were new. */
export interface Loaded {
  what: string;
  added: number;
}

/**
 * Loads the reference data: States Parties, past elections, default criteria, persons, candidacies. One unit of work for each
 * file; rows that are there stay as they are, so a second run adds nothing.
 */
export async function loadReferenceData(app: INestApplicationContext): Promise<Loaded[]> {
  const unitOfWork = app.get(UnitOfWork);
  const elections = app.get(ElectionsReference);
  const candidates = app.get(CandidatesReference);
  const frameworks = app.get(FrameworksService);
  const load = async (what: string, work: (tx: Tx) => Promise<number>): Promise<Loaded> => {
    const added = await unitOfWork.run(SYSTEM, async (tx) => {
      const count = await work(tx);
      if (count > 0) tx.audit('reference.loaded', `reference:${what}`, { added: count });
      return count;
    });
    return { what, added };
  };
  const loaded = [
    await load('states', (tx) => elections.loadStates(tx, stateRecords, compiledOn)),
    await load('elections', (tx) => elections.loadElections(tx, electionRecords, compiledOn)),
    await load('persons', (tx) => candidates.loadPersons(tx, personRecords, electionRecords, compiledOn)),
    await load('candidacies', (tx) => candidates.loadCandidacies(tx, candidacyRecords, electionRecords, compiledOn)),
  ];
  for (const content of defaultFrameworks) {
    loaded.push(
      await load(`criteria for ${content.post}`, async (tx) => ((await frameworks.introduce(tx, content)) ? 1 : 0)),
    );
  }
  return loaded;
}
