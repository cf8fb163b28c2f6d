import { Controller, Get, Req } from '@nestjs/common';
import { Permits } from '../../access';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { adminPaths } from './admin.paths';

/** The area has no first page of its own: administrators come for people. */
@Controller(':lang/admin')
export class HomeController {
  @Get()
  @Permits('user.list')
  index(@Req() { lang }: BenchRequest): SeeOther {
    return new SeeOther(adminPaths.people(lang));
  }
}
