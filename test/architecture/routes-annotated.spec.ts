import 'reflect-metadata';
import { Controller, Get, INestApplication, Module, Type } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule, NestFactory } from '@nestjs/core';
import { AccessModule, FactLoaders, LinkSubjects, on, Permits, PublicRoute, RoutesCheck } from '../../src/access';
import { AccessGuard } from '../../src/access/access.guard';
import { ReadDb } from '../../src/common/persistence';

@Controller('bare')
class BareController {
  @Get()
  index(): string {
    return 'open to everyone by mistake';
  }
}

@Controller('annotated')
class AnnotatedController {
  @Get('list')
  @Permits('election.list')
  index(): string {
    return '';
  }

  @Get('home')
  @PublicRoute('shows nothing')
  show(): string {
    return '';
  }
}

@Controller('stray')
class StrayController {
  @Get(':thingId')
  @Permits('election.view', on('nothing-loads-this', 'thingId'))
  show(): string {
    return '';
  }
}

async function started(controller: Type): Promise<INestApplication> {
  @Module({
    imports: [DiscoveryModule],
    controllers: [controller],
    providers: [RoutesCheck, LinkSubjects, { provide: FactLoaders, useValue: new FactLoaders({} as ReadDb) }],
  })
  class PlantedModule {}
  const app = await NestFactory.create(PlantedModule, { logger: false, abortOnError: false });
  return app.init();
}

describe('the start of the app', () => {
  it('is refused while a route says nothing about who may use it', async () => {
    await expect(started(BareController)).rejects.toThrow(/BareController\.index/);
  });

  it('is refused while nobody can load the facts of a route', async () => {
    await expect(started(StrayController)).rejects.toThrow(/nothing-loads-this/);
  });

  it('is granted when every route is annotated', async () => {
    const app = await started(AnnotatedController);

    expect(
      app
        .get(RoutesCheck)
        .routes()
        .map(({ method, path }) => `${method} ${path}`),
    ).toEqual(['GET /annotated/list', 'GET /annotated/home']);
    await app.close();
  });

  it('includes the check and the guard', () => {
    const providers = Reflect.getMetadata('providers', AccessModule) as unknown[];

    expect(providers).toContain(RoutesCheck);
    expect(providers).toContainEqual({ provide: APP_GUARD, useClass: AccessGuard });
  });
});
