import { inLanguage } from '../../common/text/localized-text';
import { capitalised } from '../../common/text/number-in-words';
import { Words } from '../../common/text/words';
import { dataTable, TableView } from '../../common/web/components/data-table';
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
  register: TableView | null;
  registerNone: string;
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
    register: registerOf(data, words),
    registerNone: words.t('site.panel.registerNone'),
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
    aside: member.steppedAsideFrom.map(({ candidate, candidateSlug, electionSlug, category, on }) => ({
      candidate,
      href: publicPaths.candidate(lang, electionSlug, candidateSlug),
      reason: words.t('site.panel.asideReason', { reason: words.t(`site.recusal.${category}`), date: words.date(on) }),
    })),
    asideNone: words.t('site.panel.asideNone'),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

/** Who stepped aside from whom: the kind of reason and the day, never more. */
function registerOf(data: SiteData, words: Words): TableView | null {
  const all = data.members.flatMap((member) => member.steppedAsideFrom.map((aside) => ({ member, ...aside })));
  if (all.length === 0) return null;
  const entries = all.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.member.name < b.member.name ? -1 : 1));
  return dataTable(
    {
      caption: words.t('site.panel.register'),
      hideCaption: true,
      columns: ['member', 'candidate', 'reason', 'on'].map((key) => ({ label: words.t(`site.panel.column.${key}`) })),
      rows: entries.map(({ member, candidate, candidateSlug, electionSlug, category, on }) => ({
        cells: [
          { text: member.name, href: publicPaths.member(words.lang, member.slug) },
          { text: candidate, href: publicPaths.candidate(words.lang, electionSlug, candidateSlug) },
          capitalised(words, words.t(`site.recusal.${category}`)),
          words.date(on),
        ],
      })),
    },
    words,
  );
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
