import { Injectable } from '@nestjs/common';
import { Action, Actor } from '../../policy';

export type Area = 'public' | 'panel' | 'staff' | 'admin' | 'link';

export interface NavigationItem {
  area: Area;
  /** Name by which a page says that it belongs here (`View.section`). */
  section: string;
  /** Locale key of the label. */
  label: string;
  href: (lang: string) => string;
  /** Shown only to those who may do this. */
  action: Action | null;
  /** Where more than the actor's roles decides, as with the seat of a chair. */
  isFor?: (actor: Actor) => Promise<boolean>;
  order: number;
}

/** Main navigation of each area; every module adds its own entries at start. */
@Injectable()
export class Navigation {
  private readonly items: NavigationItem[] = [];

  add(...items: NavigationItem[]): void {
    this.items.push(...items);
    this.items.sort((a, b) => a.order - b.order);
  }

  of(area: Area): NavigationItem[] {
    return this.items.filter((item) => item.area === area);
  }
}
