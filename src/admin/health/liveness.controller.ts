import { Controller, Get } from '@nestjs/common';
import { PublicRoute } from '../../access';

/** The process answers; says nothing else (R12). */
@Controller('health/live')
export class LivenessController {
  @Get()
  @PublicRoute('for the process supervisor; holds no data')
  show(): { status: string } {
    return { status: 'ok' };
  }
}
