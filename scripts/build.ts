// Builds the official edition into dist/ (SITE_EDITION=demo builds the demonstration).
import { buildSite } from './build-site.ts';

process.exitCode = (await buildSite()) ? 0 : 1;
