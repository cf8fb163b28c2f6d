import type { IncomingMessage, ServerResponse } from 'node:http';
import { Asset, AssetManifest } from './asset-manifest';

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves `/assets/…` from memory; the address carries the content's hash, so it never changes. Returns false when the
 * request is for something else, and answers 404 for an asset that does not exist. `headers` are those every answer carries (S21, S22).
 */
export function serveAsset(
  manifest: AssetManifest,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string>,
): boolean {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (!path.startsWith('/assets/')) return false;
  Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value));
  const asset = manifest.find(path);
  if (!asset || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response
      .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
      .end('Not found');
    return true;
  }
  const { body, encoding } = encodedFor(asset, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    'Content-Type': asset.contentType,
    'Content-Length': body.length,
    'Cache-Control': FOR_EVER,
    Vary: 'Accept-Encoding',
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}

function encodedFor(asset: Asset, accepted: string): { body: Buffer; encoding: string | null } {
  if (asset.brotli && /\bbr\b/.test(accepted)) return { body: asset.brotli, encoding: 'br' };
  if (asset.gzip && /\bgzip\b/.test(accepted)) return { body: asset.gzip, encoding: 'gzip' };
  return { body: asset.body, encoding: null };
}
