import { Injectable } from '@nestjs/common';

interface CyclePage {
  /** Locale key of the link's words. */
  label: string;
  href: (lang: string, cycleId: string) => string;
}

/** Port: staff pages of higher modules about one cycle; the cycle's own page leads to them. */
@Injectable()
export class CyclePages {
  private readonly pages: CyclePage[] = [];

  add(page: CyclePage): void {
    this.pages.push(page);
  }

  all(): readonly CyclePage[] {
    return this.pages;
  }
}
