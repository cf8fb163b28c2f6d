export { ApprovalRequest, Approvals, ApprovalStep, PendingApproval } from './approvals';
export { ApprovalsModule } from './approvals.module';
