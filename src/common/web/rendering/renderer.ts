import { join } from 'node:path';
import { viewsFolder } from '../../text/views-folder';
import { AssetManifest } from './asset-manifest';
import { layoutModel } from './layout-model';
import { mailLayoutModel, MailContext, MailMessage, mailText, RenderedMail } from './mail-message';
import type { PageContext } from './page-context';
import { TemplateSet } from './template-set';
import { layoutOf, View } from './view';

/** Turns views into HTML and messages into mails. Takes no request: pages, mails and snapshots come from the same code. */
export class Renderer {
  private readonly templates: TemplateSet;

  constructor(
    folder = viewsFolder(),
    readonly assets = new AssetManifest(join(folder, 'assets')),
  ) {
    this.templates = new TemplateSet(folder);
  }

  /** The whole document. Throws when the template asks for a field the view does not have. */
  render(view: View, context: PageContext): string {
    const { words, csrfToken, formKey, from } = context;
    const data = { words, csrfToken, formKey, from };
    const partials = { body: this.templates.get(view.template) };
    const model = layoutModel(view, context, this.assets);
    return named(view.template, () => this.templates.get(layoutOf(view.template))(model, { data, partials }));
  }

  /** A mail as HTML and as plain text that say the same. */
  renderMail(message: MailMessage, context: MailContext): RenderedMail {
    const data = { words: context.words, csrfToken: null, formKey: null, from: null };
    const html = named('layouts/mail', () =>
      this.templates.get('layouts/mail')(mailLayoutModel(message, context), { data }),
    );
    return { subject: message.subject, html, text: mailText(message, context) };
  }

  /** Names of all templates, for checks. */
  templateNames(): string[] {
    return this.templates.names();
  }
}

function named<T>(template: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`template ${template}: ${(error as Error).message}`, { cause: error });
  }
}
