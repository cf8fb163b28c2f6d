const OLDEST = [20, 19];

/** Ends the process with one clear sentence when Node is older than the oldest version the project runs on. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  process.stderr.write(
    'Open Bench needs Node.js ' + OLDEST.join('.') + ' or newer; this is ' + version + '. See https://nodejs.org/\n',
  );
  process.exit(1);
}
