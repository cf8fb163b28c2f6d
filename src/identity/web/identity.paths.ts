import { Role } from '../../policy';

/* Addresses of the account pages; those that other pages lead to stand in common/web/account.paths. */

export const identityPaths = {
  recovery: (lang: string) => `/${lang}/sign-in/recovery-code`,
  forgotten: (lang: string) => `/${lang}/sign-in/forgotten-password`,
  invitation: (lang: string, token: string) => `/${lang}/account/invitations/${token}`,
  firstAdministrator: (lang: string, token: string) => `/${lang}/account/first-administrator/${token}`,
  reset: (lang: string, token: string) => `/${lang}/account/resets/${token}`,
  factors: (lang: string, token: string) => `/${lang}/account/new-factors/${token}`,
  profile: (lang: string) => `/${lang}/account/profile`,
  password: (lang: string) => `/${lang}/account/password`,
  authenticator: (lang: string) => `/${lang}/account/authenticator`,
  recoveryCodes: (lang: string) => `/${lang}/account/recovery-codes`,
  sessions: (lang: string) => `/${lang}/account/sessions`,
  sessionEnd: (lang: string, id: string) => `/${lang}/account/sessions/${id}/end`,
  everywhere: (lang: string) => `/${lang}/account/sessions/end-all`,
};

/** The page a person starts from. */
export function homeOf(roles: Role[], lang: string): string {
  if (roles.includes('secretariat')) return `/${lang}/staff/elections`;
  if (roles.includes('panel_member')) return `/${lang}/panel-room`;
  if (roles.includes('administrator')) return `/${lang}/admin`;
  return `/${lang}/account`;
}
