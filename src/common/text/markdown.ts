import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

// Raw HTML, images, tables, code blocks and autolinking are off. `maxNesting` bounds hostile nesting (S30).
const parser = new MarkdownIt('default', { html: false, linkify: false, typographer: false, maxNesting: 20 });
parser.disable([
  'image',
  'table',
  'code',
  'fence',
  'html_block',
  'html_inline',
  'autolink',
  'strikethrough',
  'reference',
]);

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'h3', 'h4', 'h5', 'a', 'code'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['https', 'mailto'],
  allowProtocolRelative: false,
  nestingLimit: 20,
  transformTags: {
    // A page has its own h1 and h2; people's headings start below them.
    h1: 'h3',
    h2: 'h4',
    h3: 'h5',
    h4: 'h5',
    h6: 'h5',
    a: (tagName, attributes) => ({ tagName, attribs: { ...attributes, rel: 'noopener nofollow ugc' } }),
  },
};

/** Longest text shown as Markdown, in characters; anything longer is shown as plain paragraphs. */
export const MARKDOWN_LIMIT = 50_000;

/**
 * People's Markdown as HTML that is safe to print: no raw HTML, no images, a short list of elements, links to https and
 * mail addresses only (S30). The same function serves pages, previews, mails and snapshots, so all show the same.
 */
export function markdownToHtml(text: string): string {
  const source = text.normalize('NFC');
  if (source.length > MARKDOWN_LIMIT || isHostile(source)) return plainParagraphs(source);
  return sanitizeHtml(parser.render(source), ALLOWED).trim();
}

/** Long runs of opening marks cost a parser time and mean nothing to a reader; nobody writes forty brackets in a row. */
function isHostile(source: string): boolean {
  return /[[*_>`~(]{40}|(?:[[*_>`~(] ?){200}/.test(source);
}

function plainParagraphs(source: string): string {
  const paragraphs = source.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return paragraphs.map((part) => `<p>${escapeText(part.trim()).replaceAll('\n', '<br />')}</p>`).join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
