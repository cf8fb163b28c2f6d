import { Controller, Get, Header } from '@nestjs/common';
import { on, Permits } from '../../access';
import { candidacyFactKinds } from '../../elections';
import { importColumns } from '../domain/import-rows';
import { csvOf } from './csv-text';

/** An empty table with every column that an import knows. */
@Controller(':lang/staff/elections/:electionId/candidates/imports/template.csv')
export class ImportTemplateController {
  @Get()
  @Permits('candidacy.import', on('election'))
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="candidates.csv"')
  show(): string {
    return csvOf([[...importColumns, ...candidacyFactKinds.flatMap((kind) => [`${kind}_en`, `${kind}_fr`])]]);
  }
}
