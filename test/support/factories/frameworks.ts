import { defaultFrameworks, FrameworkContent } from '../../../src/criteria';
import type { TestApp } from '../test-app';
import { aPost } from './elections';
import { aRow, Row } from './rows';

/** The published framework version of a post: that of the reference data, or a small one of two criteria. */
export async function aPublishedFramework(app: TestApp, post = 'judge'): Promise<Row> {
  const present = (await app.bench.databases.read.query(
    `SELECT v.* FROM framework_version v JOIN framework f ON f.id = v.framework_id WHERE f.post_code = '${await aPost(app, post)}' AND v.status = 'published'`,
  )) as Row[];
  if (present[0]) return present[0];
  const framework = await aRow(app, 'framework', { post_code: post });
  const version = await aRow(app, 'framework_version', {
    framework_id: framework.id,
    number: 1,
    status: 'draft',
    settings: settingsOf(post),
  });
  for (const [position, kind] of (['threshold', 'scored'] as const).entries()) {
    const weight = kind === 'scored' ? 10_000 : 0;
    await aRow(app, 'criterion', {
      version_id: version.id,
      code: `C${position + 1}`,
      kind,
      weight_bp: weight,
      floor: null,
      position: position + 1,
    });
  }
  await app.arrange(async (tx) => {
    await tx.manager.update(
      'framework_version',
      { id: version.id },
      { status: 'published', published_at: tx.now, content_hash: '0'.repeat(64) },
    );
  });
  return { ...version, status: 'published' };
}

/** Name, ratings, outcomes and rules of the default framework, so that every page about it can be shown. */
function settingsOf(post: string): Omit<FrameworkContent, 'criteria' | 'post'> | Record<string, never> {
  const found = defaultFrameworks.find((framework) => framework.post === post);
  if (!found) return {};
  const { criteria: _criteria, post: _post, ...settings } = found;
  return settings;
}
