import { build, isBuilt } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { alone } from './lock.mjs';

/** Installs what is missing and builds what is out of date. `withDev` asks for the tools of tests and checks too. */
export async function makeReady({ withDev }) {
  if (isInstalled(withDev) && isBuilt()) return;
  await alone(async () => {
    if (!isInstalled(withDev)) await install(withDev);
    if (!isBuilt()) await build();
  });
}
