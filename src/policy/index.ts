export { Actor, actorRef, ANONYMOUS, Role, SYSTEM } from './actor';
export { decide } from './decide';
export { ApprovalSide, Facts, Phase, PHASES } from './facts';
export { Action, grants } from './grants';
export { Answer } from './rule';
