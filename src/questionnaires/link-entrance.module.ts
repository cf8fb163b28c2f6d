import { Module } from '@nestjs/common';
import { QuestionnairesModule } from './questionnaires.module';
import { EntranceController } from './web/entrance.controller';

/** The address of a link itself. Loaded after every page below `/q`: its pattern would take their addresses. */
@Module({ imports: [QuestionnairesModule], controllers: [EntranceController] })
export class LinkEntranceModule {}
