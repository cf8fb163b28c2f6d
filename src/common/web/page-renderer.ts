import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Clock } from '../time/clock';
import { decide, Role } from '../../policy';
import { SETTINGS, Settings } from '../config';
import { Ids } from '../ids/ids';
import { accountPaths } from './account.paths';
import { LINK_IDLE_MINUTES, linkPaths } from './link.paths';
import { Area, Navigation } from './navigation';
import { takeNotice } from './notice';
import { pageOf } from './page-of';
import {
  audienceOf,
  languageLinks,
  NavigationLink,
  PageContext,
  publicNavigation,
  Renderer,
  SignedIn,
  siteFooter,
  statusOf,
  View,
} from './rendering';
import { BenchRequest } from './request';

/** First page of each area, where the mark leads. */
const HOMES: Record<Area, (lang: string) => string> = {
  public: (lang) => `/${lang}`,
  panel: (lang) => `/${lang}/panel-room`,
  staff: (lang) => `/${lang}/staff/elections`,
  admin: (lang) => `/${lang}/admin`,
  link: linkPaths.overview,
};

const AREAS: Record<string, Area> = { panel: 'panel', secretariat: 'staff', admin: 'admin', questionnaire: 'link' };

/** Puts a view into its layout for the one who asked, and sends it. */
@Injectable()
export class PageRenderer {
  constructor(
    private readonly renderer: Renderer,
    private readonly navigation: Navigation,
    private readonly ids: Ids,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Sends a page about a problem, which looks like one of the public pages and asks nothing of the database. */
  send(request: BenchRequest, response: Response, view: View): void {
    const html = this.renderer.render(view, this.contextOf(request, 'public', publicNavigation(request.words)));
    response.status(statusOf(view)).type('html').send(html);
  }

  async html(request: BenchRequest, view: View): Promise<string> {
    const area = areaOf(view, request.actor.roles);
    const navigation = area === 'public' ? publicNavigation(request.words) : await this.navigationOf(request, area);
    return this.renderer.render(view, this.contextOf(request, area, navigation));
  }

  private contextOf(request: BenchRequest, area: Area, navigation: NavigationLink[]): PageContext {
    const { words } = request;
    return {
      words,
      site: { name: this.settings.site.name, exampleStrip: this.settings.site.example, home: HOMES[area](words.lang) },
      navigation,
      languages: languageLinks(request.originalUrl, words.lang),
      footer: siteFooter(words),
      user: userOf(request),
      csrfToken: request.csrfToken?.() ?? null,
      formKey: this.ids.token(16),
      from: request.actor.kind === 'user' ? pageOf(request) || null : null,
      notice: takeNotice(request),
      canonicalUrl: null,
    };
  }

  /** Only what this actor may open. */
  private async navigationOf(request: BenchRequest, area: Area): Promise<NavigationLink[]> {
    const { actor, words } = request;
    const now = this.clock.now();
    const links: NavigationLink[] = [];
    for (const { action, isFor, section, label, href } of this.navigation.of(area)) {
      if (action !== null && !decide(action, actor, {}, now).yes) continue;
      if (isFor && !(await isFor(actor))) continue;
      links.push({ section, label: words.t(label), href: href(words.lang) });
    }
    return links;
  }
}

/** Staff and administrators share some pages; each keeps the navigation of their own area there. */
function areaOf(view: View, roles: readonly Role[]): Area {
  const area = AREAS[audienceOf(view.template)] ?? 'public';
  if (area === 'admin' && !roles.includes('administrator')) return 'staff';
  if (area === 'staff' && !roles.includes('secretariat')) return 'admin';
  return area;
}

/** Who can leave from here. Sessions with powers over others end sooner (S9). */
function userOf({ actor, words }: BenchRequest): SignedIn | null {
  if (actor.kind === 'link') {
    const leave = words.t('common.navigation.endLink');
    return { account: null, leave, signOutAction: linkPaths.end(words.lang), idleMinutes: LINK_IDLE_MINUTES };
  }
  if (actor.kind !== 'user' || actor.stage !== 'full') return null;
  const idleMinutes = actor.roles.some((role) => role !== 'panel_member') ? 15 : 30;
  const account = { label: actor.name, href: accountPaths.account(words.lang) };
  const leave = words.t('common.navigation.signOut');
  return { account, leave, signOutAction: accountPaths.signOut(words.lang), idleMinutes };
}
