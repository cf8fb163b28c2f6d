import { DynamicModule, Global, Module } from '@nestjs/common';
import { SETTINGS, Settings } from './config';
import { KeyRing } from './crypto/key-ring';
import { SealedFields } from './crypto/sealed-fields';
import { Ids, RandomIds } from './ids/ids';
import { Clock, SystemClock } from './time/clock';

/** Clock, ids, keys and settings: what every module may ask for. Tests bring their own clock and ids. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings, own: { clock?: Clock; ids?: Ids } = {}): DynamicModule {
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: Clock, useValue: own.clock ?? new SystemClock() },
      { provide: Ids, useValue: own.ids ?? new RandomIds() },
      { provide: KeyRing, useFactory: () => KeyRing.read(settings.keyFile) },
      SealedFields,
    ];
    return { module: PlatformModule, providers, exports: providers };
  }
}
