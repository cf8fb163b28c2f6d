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

  send(request: BenchRequest, response: Response, view: View): void {
    response.status(statusOf(view)).type('html').send(this.html(request, view));
  }

  html(request: BenchRequest, view: View): string {
    return this.renderer.render(view, this.contextOf(request, view));
  }

  private contextOf(request: BenchRequest, view: View): PageContext {
    const { words, actor } = request;
    const area = areaOf(view, actor.roles);
    return {
      words,
      site: { name: this.settings.site.name, exampleStrip: this.settings.site.example, home: HOMES[area](words.lang) },
      navigation: area === 'public' ? publicNavigation(words) : this.navigationOf(request, area),
      languages: languageLinks(request.originalUrl, words.lang),
      footer: siteFooter(words),
      user: userOf(request),
      csrfToken: request.csrfToken?.() ?? null,
      formKey: this.ids.token(16),
      notice: takeNotice(request),
      canonicalUrl: null,
    };
  }

  /** Only what this actor may open. */
  private navigationOf(request: BenchRequest, area: Area): NavigationLink[] {
    const { actor, words } = request;
    const now = this.clock.now();
    const allowed = this.navigation
      .of(area)
      .filter((item) => item.action === null || decide(item.action, actor, {}, now).yes);
    return allowed.map((item) => ({ section: item.section, label: words.t(item.label), href: item.href(words.lang) }));
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
