/**
 * Imported for what it does, before Astro: nothing that is run here tells another machine of it. Astro
 * would send what it was asked to do, keep a number for this user in the folder of their settings, and
 * look for a newer version of itself. Children inherit it.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
// The command line of Astro would keep compiled code in the folder for temporary files.
process.env['NODE_DISABLE_COMPILE_CACHE'] = '1';
export {};
