import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { KNOWN_HELPERS, registerHelpers } from './template-functions';

const OPTIONS: CompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpers: KNOWN_HELPERS as unknown as CompileOptions['knownHelpers'],
  knownHelpersOnly: true,
};

/**
 * All templates under `views`, each compiled when it is first used and then kept. Every file is also a partial under its
 * own name, so that pages include `components/tag` or `panel/note/_row`. That every template parses is a test's matter:
 * parsing them all would double the time to start.
 */
export class TemplateSet {
  private readonly compiled = new Map<string, Handlebars.TemplateDelegate>();
  private readonly sources = new Map<string, string>();

  constructor(folder: string) {
    const env = Handlebars.create();
    registerHelpers(env);
    for (const [name, source] of templatesIn(folder)) {
      this.sources.set(name, source);
      const template = env.compile(source, OPTIONS);
      this.compiled.set(name, template);
      env.registerPartial(name, template);
    }
  }

  names(): string[] {
    return [...this.compiled.keys()];
  }

  /** Parses every template; throws for the first that does not parse or asks for an unknown helper. */
  parseAll(): void {
    for (const source of this.sources.values()) Handlebars.precompile(source, OPTIONS);
  }

  get(name: string): Handlebars.TemplateDelegate {
    const template = this.compiled.get(name);
    if (!template) throw new Error(`there is no template ${name}`);
    return template;
  }
}

function templatesIn(folder: string): [string, string][] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.hbs'));
  return files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1, -'.hbs'.length).replaceAll('\\', '/');
    return [name, readFileSync(path, 'utf8')];
  });
}
