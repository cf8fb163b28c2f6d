import { Injectable, OnModuleInit } from '@nestjs/common';
import { Navigation } from '../common/web/navigation';
import { RoomLinks } from '../panel';
import { publishingPaths } from './web/publishing.paths';

/** What this module adds to others at start: the entry in the staff navigation and the chair's way to a release. */
@Injectable()
export class PublishingSetup implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly links: RoomLinks,
  ) {}

  onModuleInit(): void {
    this.navigation.add({
      area: 'staff',
      section: 'publishing',
      label: 'publication.nav',
      href: publishingPaths.index,
      action: 'publishing.list',
      order: 50,
    });
    this.links.set({ release: (lang, reviewId) => publishingPaths.show('chair', lang, reviewId) });
  }
}
