import { DynamicModule, Module } from '@nestjs/common';
import { DemoAccounts, IdentityModule } from '../identity';
import { DoorKeys } from './door-keys';
import { DoorController } from './door.controller';

/** What only the example has: accounts with known secrets and a door that needs none. The real start never loads it. */
@Module({})
export class DemoModule {
  static with(keys: DoorKeys): DynamicModule {
    return {
      module: DemoModule,
      imports: [IdentityModule],
      controllers: [DoorController],
      providers: [DemoAccounts, { provide: DoorKeys, useValue: keys }],
    };
  }
}
