export { ApprovalRequest, Approvals, ApprovalStep, hashOf, PendingApproval } from './approvals';
export { ApprovalsModule } from './approvals.module';
