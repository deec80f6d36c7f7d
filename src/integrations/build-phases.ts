import type { AstroIntegration } from 'astro';
import { phaseDone } from '#src/phase.ts';

/** Marks the parts of the build that Astro does by itself. */
export function buildPhases(): AstroIntegration {
  return {
    name: 'build-phases',
    hooks: {
      'astro:config:done': () => {
        phaseDone('settings');
      },
      'astro:build:start': () => {
        phaseDone('content');
      },
      'astro:build:generated': () => {
        phaseDone('pages');
      },
    },
  };
}
