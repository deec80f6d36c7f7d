// Builds the official edition into dist/ (SITE_EDITION=demo builds the demonstration).
import { buildSite } from './build-site.ts';
import { readCommandLine } from './command-line.ts';
import { faultText } from './fault-text.ts';

readCommandLine({});
try {
  process.exitCode = (await buildSite()) ? 0 : 1;
} catch (error) {
  // Settings that cannot be read, such as SITE_EDITION, say in their message what to do.
  console.error(faultText(error));
  process.exitCode = 1;
}
