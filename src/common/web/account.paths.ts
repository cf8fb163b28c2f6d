/* Addresses of the sign-in steps, needed wherever a page sends people there. */

const withReturn = (path: string, target: string): string =>
  target ? `${path}?to=${encodeURIComponent(target)}` : path;

export const accountPaths = {
  signIn: (lang: string, target = '') => withReturn(`/${lang}/sign-in`, target),
  secondFactor: (lang: string, target = '') => withReturn(`/${lang}/sign-in/second-factor`, target),
  stepUp: (lang: string, target = '') => withReturn(`/${lang}/account/confirm`, target),
  signOut: (lang: string) => `/${lang}/sign-out`,
  account: (lang: string) => `/${lang}/account`,
};
