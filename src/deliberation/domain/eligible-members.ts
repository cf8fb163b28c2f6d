/** Members who may decide on a review: on the panel and not recused. */
export function eligibleMembers(
  members: readonly { id: string }[],
  recusals: readonly { memberId: string }[],
): ReadonlySet<string> {
  const recused = new Set(recusals.map(({ memberId }) => memberId));
  return new Set(members.map(({ id }) => id).filter((id) => !recused.has(id)));
}
