import type { PostCode } from '../../../elections';
import { judgeCase } from './judge';
import type { PracticeCase } from './practice-case';

export type { PracticeCase } from './practice-case';

/** The case for each post that has one. */
export const PRACTICE_CASES: Partial<Record<PostCode, PracticeCase>> = { judge: judgeCase };
