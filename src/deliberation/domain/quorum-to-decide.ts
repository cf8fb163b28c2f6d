import { quorumNeeded, QuorumRule } from '../../panel';

/**
 * Members who must vote for a decision to stand: by the framework or the cycle, whichever is stricter.
 * `members` hold seats, `eligible` of them are not recused.
 */
export function quorumToDecide(
  around: { framework: { content: { quorum: QuorumRule } }; cycle: { quorumMin: number }; members: readonly unknown[] },
  eligible: number,
): number {
  const { framework, cycle, members } = around;
  return quorumNeeded(framework.content.quorum, cycle.quorumMin, { panel: members.length, eligible });
}
