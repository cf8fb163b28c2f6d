import { Language } from '../../common/text/language';
import { Words } from '../../common/text/words';
import { Renderer } from '../../common/web/rendering';
import { SiteData, SitePage } from '../domain/site-data';

/** What pages are made with: the templates, and the words of each language. */
export interface SiteTools {
  renderer: Renderer;
  wordsFor: (lang: Language) => Words;
}

/** Every page of the public site in every offered language. Pure but for the templates: the same data give the same pages. */
export function renderSite(_data: SiteData, _tools: SiteTools): SitePage[] {
  return [];
}
