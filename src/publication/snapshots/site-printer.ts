import { Injectable } from '@nestjs/common';
import { KeyRing } from '../../common/crypto/key-ring';
import { WordsFactory } from '../../common/text/words-factory';
import { Renderer } from '../../common/web/rendering';
import { SiteData, SitePage } from '../domain/site-data';
import { signContent } from '../domain/signing';
import { siteManifest } from '../domain/site-manifest';
import { publicPaths } from '../pages/public.paths';
import { renderSite } from '../pages/render-site';

/** Makes every page and file of one state of the site, with the signed list of them all. */
@Injectable()
export class SitePrinter {
  constructor(
    private readonly renderer: Renderer,
    private readonly words: WordsFactory,
    private readonly keyRing: KeyRing,
  ) {}

  print(data: SiteData): SitePage[] {
    const pages = renderSite(data, { renderer: this.renderer, wordsFor: (lang) => this.words.for(lang) });
    const manifest = siteManifest(data.asOf, pages);
    const signature = `${signContent(manifest, this.keyRing.signingKey())}\n`;
    const file = (path: string, mediaType: string, body: string): SitePage => ({ path, language: '', mediaType, body });
    return [
      ...pages,
      file(publicPaths.siteManifest(), 'application/json; charset=utf-8', manifest),
      file(publicPaths.siteManifestSignature(), 'text/plain; charset=utf-8', signature),
    ];
  }
}
