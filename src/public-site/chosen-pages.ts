import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isOffered } from '../common/text/language';
import { electionsWithPost, electionWithChoice, PageOnDemand, SiteData, SitePage, SiteTools } from '../publication';
import { PUBLIC_CACHE, ReadyAnswer } from './ready-answer';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Pages of filters kept at a time; the least recently asked for goes first. */
const MOST_KEPT = 200;
/** Longer queries than any form here can send are not looked at. */
const LONGEST_QUERY = 1_000;
const QUICK = 4;

/** Lists with a filter in their address, made from the snapshot's data and kept for a while. Never asks the database. */
export class ChosenPages {
  private readonly kept = new Map<string, Promise<ReadyAnswer>>();

  constructor(
    private readonly data: SiteData,
    private readonly tools: SiteTools,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** Null where the page does not read its query, or the query chooses nothing. */
  find(path: string, query: string): Promise<ReadyAnswer> | null {
    if (query === '' || query.length > LONGEST_QUERY) return null;
    const made = this.made(path, new URLSearchParams(query));
    if (!made) return null;
    const before = this.kept.get(made.key);
    const answer = before ?? this.ready(made.make());
    this.kept.delete(made.key);
    this.kept.set(made.key, answer);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return answer;
  }

  private made(path: string, query: URLSearchParams): PageOnDemand | null {
    const [, lang = '', section, slug, more] = path.split('/');
    if (section !== 'elections' || more !== undefined || !isOffered(lang)) return null;
    return slug === undefined
      ? electionsWithPost(this.data, this.tools, lang, query)
      : electionWithChoice(this.data, this.tools, lang, slug, query);
  }

  private async ready({ body, mediaType }: SitePage): Promise<ReadyAnswer> {
    const identity = Buffer.from(body, 'utf8');
    const [br, gz] = await Promise.all([
      brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: QUICK } }),
      zip(identity),
    ]);
    return new ReadyAnswer({
      status: 200,
      mediaType,
      cache: PUBLIC_CACHE,
      sha256: createHash('sha256').update(identity).digest('hex'),
      bodies: { br, gzip: gz, identity },
      fixed: this.headers,
    });
  }
}
