export const adminPaths = {
  home: (lang: string) => `/${lang}/admin`,
  people: (lang: string) => `/${lang}/admin/people`,
  newPerson: (lang: string) => `/${lang}/admin/people/new`,
  person: (lang: string, id: string) => `/${lang}/admin/people/${id}`,
  details: (lang: string, id: string) => `/${lang}/admin/people/${id}/details`,
  roles: (lang: string, id: string) => `/${lang}/admin/people/${id}/roles`,
  act: (lang: string, id: string, act: string) => `/${lang}/admin/people/${id}/acts/${act}`,
  factorReset: (lang: string, id: string) => `/${lang}/admin/people/${id}/factor-reset`,
  audit: (lang: string) => `/${lang}/admin/audit`,
  auditExport: (lang: string) => `/${lang}/admin/audit/export`,
  system: (lang: string) => `/${lang}/admin/system`,
  sessionEnd: (lang: string) => `/${lang}/admin/session-end`,
};
