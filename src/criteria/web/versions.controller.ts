import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { validateFramework } from '../domain';
import { FrameworksService } from '../frameworks.service';
import { criteriaPaths } from './criteria.paths';
import { Draft } from './draft';
import { settingsEditPage, SettingsEditPage } from './settings-edit.page';
import { settingsFields, SettingsForm, withSettings } from './settings-form';
import { versionShowPage, VersionShowPage } from './version-show.page';

/** One version of a framework, and the settings of a draft. */
@Controller(':lang/staff/criteria/versions/:versionId')
export class VersionsController {
  constructor(
    private readonly draft: Draft,
    private readonly frameworks: FrameworksService,
  ) {}

  @Get()
  @Permits('framework.view', on('frameworkVersion', 'versionId'))
  async show(@Req() request: BenchRequest, @Param('versionId') id: string): Promise<VersionShowPage> {
    const version = await this.draft.version(id);
    const { versions } = await this.draft.framework(version.frameworkId);
    const before = versions.filter((one) => one.number < version.number && one.status !== 'draft').at(-1) ?? null;
    const hasDraft = versions.some((one) => one.status === 'draft');
    return versionShowPage(request.words, { version, problems: validateFramework(version.content), before, hasDraft });
  }

  @Get('edit')
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async edit(@Req() request: BenchRequest, @Param('versionId') id: string): Promise<SettingsEditPage> {
    const version = await this.draft.version(id);
    return settingsEditPage(request.words, { version, bound: settingsFields(version.content) });
  }

  @Post('edit')
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async update(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Bind(SettingsForm) input: Bound<SettingsForm>,
  ): Promise<SettingsEditPage | SeeOther> {
    if (input.errors) return settingsEditPage(request.words, { version: await this.draft.version(id), bound: input });
    await this.frameworks.edit(request.actor, id, input.values.rev, (content) => withSettings(content, input));
    leaveNotice(request, 'criteria.notice.saved');
    return new SeeOther(criteriaPaths.version(request.lang, id));
  }
}
