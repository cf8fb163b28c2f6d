const analytics = (lang: string, cycleId: string) => `/${lang}/panel-room/chair/cycles/${cycleId}/analytics`;

export const analyticsPaths = {
  show: analytics,
  export: (lang: string, cycleId: string) => `${analytics(lang, cycleId)}/export`,
};
