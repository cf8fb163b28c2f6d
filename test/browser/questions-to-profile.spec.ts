import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Contacts } from '../../src/candidates';
import type { Language } from '../../src/common/text';
import { SealingService } from '../../src/deliberation';
import { MailWorker } from '../../src/mail';
import { publishingPaths } from '../../src/publication/web/publishing.paths';
import { Relay } from '../integration/mail/support/relay';
import { adopt, aPublicationWorld, chairOf, PublicationWorld } from '../integration/publication/publication-world';
import { aCandidacy } from '../support/factories/elections';
import { aReview } from '../support/factories/panels';
import { aRow, Row } from '../support/factories/rows';
import { aTestApp, TestApp } from '../support/test-app';
import { describeInBrowser, openChromium, openContext } from './support/chromium';
import { helpsReady, leading } from './support/leading';
import { aWalk, Walk, walkOn } from './support/walk';

jest.setTimeout(600_000);

const PHONE = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
const WHY = 'I have sat in criminal trials for nineteen years.';
const LIST = 'The list fits what I have done.';
const POSTE = 'Conseillère du ministre, de 2018 à 2021.';
const MOTIF = 'Écrit pendant que la ligne était coupée.';
const ERROR = 'It was three trials, not two.';
const TRIALS = 'The judgments name two.';
const REPLY = 'Passage 1.2 names two trials. There were three.';

/** An election of three: one answers on a phone, one through a time without a line, one not at all. */
interface Story {
  app: TestApp;
  relay: Relay;
  world: PublicationWorld;
  staff: Walk;
  /** Of the one who answers in French, still being scored. */
  french: Row;
  questionnaireId: string;
}

describeInBrowser('from a template to the answers on the profile', () => {
  let browser: Browser;
  let story: Story;

  beforeAll(async () => {
    browser = await openChromium();
    story = await aStory(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await story?.app.close();
    await story?.relay.close();
  });

  it('has staff make the questions from the template and send them by a real mail server', async () => {
    const { app, staff, world } = story;
    await staff.to(`/en/staff/questionnaires/new?election=${String(world.cycle.election_id)}`);
    await makeQuestions(story);
    await staff.to(staffPath(story, 'messages'));
    await staff.look();
    await staff.open('Write an invitation');
    await staff.look();
    await staff.press('Look at it before sending');
    await staff.look();
    const shown = await text(staff);
    await staff.press('Send to 3 people');
    await staff.look();
    await app.get(MailWorker).sendDue();

    expect(shown).toContain('3 people get this letter. Nothing has left yet.');
    expect(shown).toContain('Dear Amara Diallo,');
    expect(mailsTo(story, 'bruno')[0]?.text).toContain('Bonjour Bruno Keller,');
    expect(mailsTo(story, 'amara')).toHaveLength(1);
    expect(staff.faults).toEqual([]);
  });

  it('lets one answer on a phone without script, over two visits', async () => {
    const first = await visit(browser, story, 'amara', PHONE);
    await first.to('/en/q/section/1');
    await first.page.fill('#f-J01-text', 'Amara Diallo');
    await first.page.fill('#f-J04-text', LIST);
    await first.press('Save and continue');
    await first.page.context().close();
    const second = await visit(browser, story, 'amara', PHONE);
    await second.to('/en/q/section/1');
    const kept = await second.page.inputValue('#f-J04-text');
    await second.page.fill('#f-J07-text', WHY);
    await second.press('Save and continue');
    await second.to('/en/q/check');
    const width = await second.page.evaluate<number>('document.documentElement.scrollWidth');
    await pressLike(second, /^Submit with \d+ gaps$/);

    expect(kept).toBe(LIST);
    expect(width).toBeLessThanOrEqual(320);
    expect(await text(second)).toContain('Your answers are submitted');
    expect(second.faults).toEqual([]);
    await second.page.context().close();
  });

  it('lets another answer in French, through a time without a line', async () => {
    const bruno = await visit(browser, story, 'bruno', {});
    await bruno.look();
    await bruno.to('/fr/q/section/5');
    await helpsReady(bruno.page);
    await bruno.page.check('#f-J37-chosen');
    await saidOfSaving(bruno.page, 'Modifications enregistrées');
    await bruno.page.context().setOffline(true);
    await bruno.page.fill('[name="J23-0-post"], [name^="J23"][type=text]', POSTE);
    await saidOfSaving(bruno.page, 'hors ligne');
    await bruno.page.context().setOffline(false);
    await saidOfSaving(bruno.page, 'Modifications enregistrées');
    await bruno.look();
    await bruno.to('/fr/q/section/1');
    await bruno.page.fill('#f-J07-text', MOTIF);
    await bruno.press('Enregistrer et continuer');
    await bruno.to('/fr/q/check');
    await bruno.look();
    await pressLike(bruno, /^Envoyer/);
    await bruno.look();

    expect(await text(bruno)).toContain('Vos réponses');
    expect(bruno.faults).toEqual([]);
    await bruno.page.context().close();
  });

  it('shows staff who answered, and reminds the one who did not', async () => {
    const { app, staff } = story;
    await staff.to(staffPath(story, 'tracking'));
    await staff.look();
    const rows = await staff.page.locator('tbody tr').allInnerTexts();
    await staff.page.getByRole('checkbox', { name: /Chloe/ }).check();
    await staff.press('Send a reminder');
    await staff.look();
    await staff.press('Look at it before sending');
    await staff.press('Send to one person');
    await app.get(MailWorker).sendDue();

    expect(['Amara', 'Bruno', 'Chloe'].map((name) => rows.find((row) => row.includes(name)))).toEqual([
      expect.stringContaining('Submitted'),
      expect.stringContaining('Submitted'),
      expect.stringContaining('Invited, not opened'),
    ]);
    expect(mailsTo(story, 'chloe').map(({ subject }) => subject)).toEqual([
      'Open Bench: questionnaire for Election of six judges',
      'Open Bench: your answers are awaited',
    ]);
    expect(mailsTo(story, 'amara').at(-1)?.subject).toBe('Open Bench: we have your answers');
    expect(mailsTo(story, 'bruno')).toHaveLength(2);
    expect(staff.faults).toEqual([]);
  });

  it('brings the answers before the panel', async () => {
    const { app, world, french } = story;
    const member = await aWalk(app, browser, world.members[1]!.userId);
    const read = async (lang: string, id: string): Promise<string> => {
      await member.to(`/${lang}/panel-room/dossier/${id}`);
      await member.look();
      return text(member);
    };

    const ofAmara = await read('en', world.review.id);
    const ofBruno = await read('fr', french.id);

    for (const words of [LIST, WHY]) expect(ofAmara).toContain(words);
    for (const words of [POSTE, MOTIF]) expect(ofBruno).toContain(words);
    expect(member.faults).toEqual([]);
    await member.page.context().close();
  });

  it('takes the reply to the assessment', async () => {
    const { app, world } = story;
    await adopt(app, world);
    await app.get(MailWorker).sendDue();
    const amara = await visit(browser, story, 'amara', PHONE);
    await amara.open('Read the assessment and reply');
    await leading(amara.page, () => amara.page.locator('a[href*="errors/new"]').last().click());
    await amara.page.fill('[name=text]', ERROR);
    await amara.press('Send the report');
    await answerTheError(story);
    await amara.to('/en/q/reply');
    const answered = await text(amara);
    await amara.page.check('[name=choice][value=replied]');
    await amara.page.fill('[name=text]', REPLY);
    await amara.press('Continue');
    await amara.press('Send this reply');

    for (const words of [ERROR, TRIALS]) expect(answered).toContain(words);
    expect(await text(amara)).toContain('We have your reply');
    expect(amara.faults).toEqual([]);
    await amara.page.context().close();
  });

  it('prints answers and reply on the profile in both languages', async () => {
    await release(story);
    const reader = walkOn(story.app, await (await openContext(browser)).newPage());
    const pages = new Map<string, string>();
    for (const path of ['', '/answers'].map((rest) => profile(story) + rest).concat(question(story, 7)))
      for (const lang of ['en', 'fr']) {
        await reader.to(`/${lang}${path}`);
        await reader.look();
        pages.set(lang + path, await text(reader));
      }

    for (const lang of ['en', 'fr']) {
      expect(pages.get(lang + profile(story))).toContain(REPLY);
      expect(pages.get(`${lang}${profile(story)}/answers`)).toContain(WHY);
      expect(pages.get(lang + question(story, 7))).toContain(LIST);
    }
    expect(pages.get(`en${profile(story)}/answers`)).toContain('7. Why this list, and not the other?');
    expect(pages.get(`fr${profile(story)}/answers`)).toContain('Langue de la réponse');
    expect([...pages.values()].join()).not.toContain(MOTIF);
    expect(reader.faults).toEqual([]);
    await reader.page.context().close();
  });
});

const text = ({ page }: Walk): Promise<string> => page.locator('main').innerText();
const staffPath = ({ questionnaireId }: Story, rest: string): string =>
  `/en/staff/questionnaires/${questionnaireId}/${rest}`;
const mailsTo = ({ relay }: Story, name: string) => relay.taken.filter((mail) => mail.to.includes(`${name}@`));

async function aStory(browser: Browser): Promise<Story> {
  const relay = new Relay();
  const app = await aTestApp({ env: { SMTP_URL: await relay.listen() } });
  const world = await aPublicationWorld(app, { name: 'Amara Diallo', until: 'deliberation' });
  const french = await another(app, world, 'Bruno Keller');
  const silent = await another(app, world, 'Chloe Marin');
  await anAddress(app, world.candidacyId, 'amara', 'en');
  await anAddress(app, String(french.candidacy_id), 'bruno', 'fr');
  await anAddress(app, String(silent.candidacy_id), 'chloe', 'en');
  const staff = await aWalk(app, browser, world.staffId);
  return { app, relay, world, staff, french, questionnaireId: '' };
}

/** One more candidate before the same panel, open for scoring. */
async function another(app: TestApp, { cycle, members }: PublicationWorld, name: string): Promise<Row> {
  const person = await aRow(app, 'person', { name, sort_name: name, name_forms: [], gender: 'F' });
  const { id } = await aCandidacy(app, { election_id: cycle.election_id, person_id: person.id });
  return aReview(app, { cycle, phase: 'open', candidacy_id: id, assigned: members, declared: members });
}

async function anAddress(app: TestApp, candidacyId: string, name: string, language: Language): Promise<void> {
  const command = { address: `${name}@bench.example`, language, timeZone: 'Africa/Dakar', knownId: null };
  await app.arrange((tx) => app.get(Contacts).replaceIn(tx, candidacyId, command));
}

/** Made from the template, one of them changed, with a deadline, and frozen. */
async function makeQuestions(story: Story): Promise<void> {
  const { look, open, page, press } = story.staff;
  await look();
  await press('Make the draft');
  await look();
  story.questionnaireId = page.url().split('/').at(-2) ?? '';
  await leading(page, () => page.locator('a[href$="/questions/J04"]').click());
  await look();
  await page.fill('[name=promptEn]', 'Why this list, and not the other?');
  await press('Save');
  await open('Set the deadline');
  await look();
  await page.fill('[name=dueAt]', '2029-09-30T22:00');
  await press('Save');
  await open('Publish');
  await look();
  await press('Publish');
  await look();
}

/** Through the newest link that came by mail. */
async function visit(browser: Browser, story: Story, name: string, choice: BrowserContextOptions): Promise<Walk> {
  const links = mailsTo(story, name).flatMap((mail) => mail.text.match(/https?:\S+\/q\/\S+/g) ?? []);
  const address = links.at(-1) ?? '';
  const walk = walkOn(story.app, await (await openContext(browser, choice)).newPage());
  await walk.to(new URL(address).pathname);
  await leading(walk.page, () => walk.page.click('main form button'));
  return walk;
}

/** The button's words carry a number. */
const pressLike = ({ page }: Walk, name: RegExp): Promise<void> =>
  leading(page, () => page.getByRole('button', { name }).click());

const saidOfSaving = async (page: Page, words: string): Promise<void> =>
  page.locator('[data-saved-words]').getByText(words).waitFor();

const profile = ({ world }: Story): string => `/elections/${world.electionSlug}/candidates/${world.candidateSlug}`;
const question = ({ world }: Story, number: number): string => `/elections/${world.electionSlug}/questions/${number}`;

/** The mail says where; the page says what. */
async function answerTheError({ app, staff, world }: Story): Promise<void> {
  await app.get(MailWorker).sendDue();
  await staff.to(`/en/staff/candidates/${world.candidacyId}/link`);
  await staff.open('One reported error to answer');
  await staff.look();
  await leading(staff.page, () => staff.page.locator('main a[href*="/errors/"]').click());
  await staff.look();
  await staff.page.check('[name=outcome][value=stands]');
  await staff.page.fill('[name=text]', TRIALS);
  await staff.press('Send the answer');
  expect(staff.faults).toEqual([]);
}

/** Sealed by the chair and approved by two persons; what that takes is the subject of other journeys. */
async function release({ app, world }: Story): Promise<void> {
  await app.get(SealingService).seal(chairOf(app, world), world.review.id);
  for (const [who, side] of [
    [world.staffId, 'staff'],
    [world.chair.userId, 'chair'],
  ] as const) {
    const browse = await app.browse(who);
    await browse.get(publishingPaths.show(side, 'en', world.review.id));
    await browse.submit({}, '/approval');
  }
  await app.bench.publish();
}
