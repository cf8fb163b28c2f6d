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
 * All templates under `views`, compiled once. Every file is also a partial under its own name, so that pages include
 * `components/tag` or `panel/note/_row`. A template that does not parse fails the start, not a reader.
 */
export class TemplateSet {
  private readonly compiled = new Map<string, Handlebars.TemplateDelegate>();

  constructor(folder: string) {
    const env = Handlebars.create();
    registerHelpers(env);
    for (const [name, source] of templatesIn(folder)) {
      env.precompile(source, OPTIONS);
      const template = env.compile(source, OPTIONS);
      this.compiled.set(name, template);
      env.registerPartial(name, template);
    }
  }

  names(): string[] {
    return [...this.compiled.keys()];
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
