import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { initialsOf, portrait, PortraitView } from '../../common/web/components/portrait';
import { prose, ProseView } from '../../common/web/components/prose';
import { Link, View } from '../../common/web/rendering';
import { PublicMember, SiteData } from '../domain/site-data';
import { publicPaths } from './public.paths';

interface MemberRow {
  portrait: PortraitView;
  name: string;
  href: string;
  about: string;
  aside: string;
}

export interface PanelPage extends View {
  lead: string;
  members: MemberRow[];
  note: string;
  method: Link;
  stamp: string;
}

export interface MemberPage extends View {
  portrait: PortraitView;
  about: string;
  biography: ProseView;
  aside: { candidate: string; href: string; reason: string }[];
  asideNone: string;
  stamp: string;
}

/** Members of the panel, the chair first, then by name; whom each stepped aside from. */
export function panelPage(data: SiteData, words: Words): PanelPage {
  return {
    template: 'public/panel/index',
    title: words.t('site.panel.title'),
    description: words.t('site.panel.lead'),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(words.lang) },
      { label: words.t('site.panel.title'), href: null },
    ],
    section: 'panel',
    lead: words.t('site.panel.lead'),
    members: inOrder(data.members, words).map((member) => memberRow(member, words)),
    note: words.t(data.isExample ? 'site.panel.noteExample' : 'site.panel.note'),
    method: { label: words.t('site.home.method'), href: publicPaths.method(words.lang) },
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

/** One member: background, declaration of who was not scored and why. */
export function memberPage(data: SiteData, member: PublicMember, words: Words): MemberPage {
  const { lang } = words;
  return {
    template: 'public/panel/show',
    title: member.name,
    description: about(member, words),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
      { label: words.t('site.panel.title'), href: publicPaths.panel(lang) },
      { label: member.name, href: null },
    ],
    section: 'panel',
    portrait: portrait(initialsOf(member.name), 'large'),
    about: about(member, words),
    biography: prose(inLanguage(member.biography, lang)),
    aside: member.steppedAsideFrom.map(({ candidate, candidateSlug, electionSlug, category }) => ({
      candidate,
      href: publicPaths.candidate(lang, electionSlug, candidateSlug),
      reason: words.t(`site.recusal.${category}`),
    })),
    asideNone: words.t('site.panel.asideNone'),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

const SEATS = { chair: 0, deputy: 1, member: 2 } as const;

function inOrder(members: readonly PublicMember[], words: Words): PublicMember[] {
  const { compare } = new Intl.Collator(words.lang);
  return [...members].sort((a, b) => SEATS[a.seat] - SEATS[b.seat] || compare(a.name, b.name));
}

function memberRow(member: PublicMember, words: Words): MemberRow {
  const names = member.steppedAsideFrom.map(({ candidate }) => candidate);
  return {
    portrait: portrait(initialsOf(member.name)),
    name: member.name,
    href: publicPaths.member(words.lang, member.slug),
    about: about(member, words),
    aside:
      names.length > 0
        ? words.t('site.panel.asideFrom', { names: words.list(names) })
        : words.t('site.panel.asideNone'),
  };
}

/** 'Chair. Estonia. Member since 1 March 2026.' */
function about({ seat, nationality, from, until }: PublicMember, words: Words): string {
  const time = until
    ? words.t('site.panel.fromUntil', { from: words.date(from), until: words.date(until) })
    : words.t('site.panel.since', { date: words.date(from) });
  return [
    words.t(`site.panel.seat.${seat}`),
    words.t('common.sentence', { text: words.country(nationality) }),
    time,
  ].join(' ');
}
