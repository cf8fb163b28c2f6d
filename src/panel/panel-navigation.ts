import { Injectable, OnModuleInit } from '@nestjs/common';
import { Navigation } from '../common/web/navigation';
import { Actor } from '../policy';
import { OwnCycles } from './own-cycles';
import { panelRoomPaths } from './web/panel-room.paths';
import { staffPanelPaths } from './web/staff-panel.paths';

/** This module's entries in the main navigation. */
@Injectable()
export class PanelNavigation implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly cycles: OwnCycles,
  ) {}

  onModuleInit(): void {
    const room = { area: 'panel' as const, action: 'panelRoom.enter' as const };
    this.navigation.add(
      { ...room, section: 'assignments', label: 'panel.nav.assignments', href: panelRoomPaths.home, order: 10 },
      {
        ...room,
        section: 'chair',
        label: 'panel.nav.chair',
        href: panelRoomPaths.chair,
        isFor: (actor: Actor) => this.cycles.presides(actor),
        order: 25,
      },
      {
        ...room,
        section: 'declarations',
        label: 'panel.nav.declarations',
        href: panelRoomPaths.declarations,
        order: 30,
      },
      { ...room, section: 'criteria', label: 'panel.nav.criteria', href: panelRoomPaths.criteria, order: 40 },
      { ...room, section: 'help', label: 'panel.nav.help', href: panelRoomPaths.help, order: 50 },
      {
        area: 'staff',
        section: 'panel',
        label: 'panel.nav.staffPanel',
        href: staffPanelPaths.index,
        action: 'panel.list',
        order: 40,
      },
      {
        area: 'admin',
        section: 'panel',
        label: 'panel.nav.staffPanel',
        href: staffPanelPaths.index,
        action: 'panel.list',
        order: 60,
      },
    );
  }
}
