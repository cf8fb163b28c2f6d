import { Controller, Get, Param, Post, Req, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { on, Permits } from '../../access';
import { stateNames } from '../../common/text';
import { Bind, Bound, emptyForm, fill, withError } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { candidacyFactKinds, ElectionRead, ElectionsQueries } from '../../elections';
import { CandidaciesService } from '../candidacies.service';
import { CandidatesQueries } from '../candidates.queries';
import { ImportReading, readImport } from '../domain/import-rows';
import { routesFor, usesLists } from '../domain/post-of-candidacy';
import { candidatePaths } from './candidate.paths';
import { tableOfText, textOfFile } from './csv-text';
import { Ground } from './ground';
import { ImportForm } from './import.form';
import { importCheckPage, ImportCheckPage, importPage, ImportPage } from './import.page';

const FILE_LIMIT = 200_000;
const TEXT_LIMIT = 100_000;

/** Candidates from a table: a dry run first, and nothing is saved until every row is right. */
@Controller(':lang/staff/elections/:electionId/candidates/imports')
export class ImportsController {
  constructor(
    private readonly ground: Ground,
    private readonly elections: ElectionsQueries,
    private readonly queries: CandidatesQueries,
    private readonly candidacies: CandidaciesService,
  ) {}

  @Get('new')
  @Permits('candidacy.import', on('election'))
  async new(@Req() request: BenchRequest, @Param('electionId') id: string): Promise<ImportPage> {
    return importPage(request.words, { election: await this.ground.election(id), bound: emptyForm(), problems: [] });
  }

  @Post()
  @Permits('candidacy.import', on('election'))
  @UseInterceptors(
    FileInterceptor('file', { limits: { fileSize: FILE_LIMIT, files: 1, fields: 10, fieldSize: FILE_LIMIT } }),
  )
  async create(
    @Req() request: BenchRequest,
    @Param('electionId') id: string,
    @UploadedFile() file: { buffer: Buffer } | undefined,
    @Bind(ImportForm) input: Bound<ImportForm>,
  ): Promise<ImportPage | ImportCheckPage | SeeOther> {
    const election = await this.ground.election(id);
    const text =
      file && file.buffer.length > 0 ? textOfFile(file.buffer).slice(0, TEXT_LIMIT) : (input.values.text ?? '');
    const again = (key: string) =>
      importPage(request.words, { election, bound: withError(input, 'text', { key }), problems: [] });
    if (input.errors) return importPage(request.words, { election, bound: input, problems: [] });
    if (text.trim() === '') return again('candidates.import.error.empty');
    const table = tableOfText(text);
    if (!table) return again('candidates.import.error.unreadable');
    const { rows, problems } = await this.read(election, table);
    if (problems.length > 0) return importPage(request.words, { election, bound: fill({ text }), problems });
    if (!input.values.confirmed) return importCheckPage(request.words, { election, rows, text });
    const count = await this.candidacies.addAll(
      request.actor,
      id,
      rows.map((row) => row.command),
    );
    leaveNotice(request, 'candidates.notice.imported', { count });
    return new SeeOther(candidatePaths.index(request.lang, id));
  }

  private async read(election: ElectionRead, table: string[][]): Promise<ImportReading> {
    const present = await this.queries.byElection(election.id);
    return readImport(table, {
      usesLists: usesLists(election),
      routes: routesFor(election),
      states: await this.elections.states(),
      countries: new Set(stateNames('en').map(({ code }) => code)),
      factKinds: candidacyFactKinds,
      names: present.map((candidacy) => candidacy.name),
    });
  }
}
