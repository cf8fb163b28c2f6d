import { Browse, Fields } from '../../support/browse';

/** A section of the questions as its script sees it: with the one answer that is being typed. */
export class AnsweringPage {
  private constructor(
    private readonly browse: Browse,
    private readonly path: string,
    /** Of the question that is answered: the field of its text. */
    private readonly text: string,
    private fields: Fields,
    readonly body: string,
  ) {}

  /** Null where the section has no text to type, or answers are not taken. */
  static async open(browse: Browse, path: string): Promise<AnsweringPage | null> {
    const page = await browse.get(path);
    const form = page.forms.find(({ html }) => html.includes('data-autosave'));
    const text = /<textarea\b[^>]*\sname="([^"]+-text)"/.exec(form?.html ?? '')?.[1];
    if (!form || !text) return null;
    const part = text.slice(0, -'text'.length);
    // As the script saves: what stands outside the questions, and the question that was touched; the one-time key belongs to
    // the button.
    const sent = form.fields.filter(([name]) => (name.startsWith(part) || !name.includes('-')) && name !== '_key');
    return new AnsweringPage(browse, path, text, Object.fromEntries(sent), page.body);
  }

  /** Saves the text as the newest of this page. Throws where the answer is any but 200. */
  async save(text: string, seq: number): Promise<void> {
    const typed = { ...this.fields, [this.text]: text, seq: String(seq) };
    const answer = await this.browse.post(`${this.path}/autosaves`, typed, { accept: 'application/json' });
    if (answer.status !== 200) throw new Error(`${this.path} answered ${answer.status}: ${answer.body.slice(0, 200)}`);
    this.fields = { ...this.fields, ...answer.json<{ fields: Record<string, string> }>().fields };
  }
}
