import { defaultFrameworks, FrameworksService } from '../../../src/criteria';
import { aPost } from '../../support/factories/elections';
import { aPublishedFramework } from '../../support/factories/frameworks';
import { Row } from '../../support/factories/rows';
import type { TestApp } from '../../support/test-app';

/** The published criteria for judges as the reference data have them. */
export async function theJudgesVersion(app: TestApp): Promise<Row> {
  const post = await aPost(app);
  const content = defaultFrameworks.find((framework) => framework.post === post);
  if (content) await app.arrange((tx) => app.get(FrameworksService).introduce(tx, content));
  return aPublishedFramework(app);
}
