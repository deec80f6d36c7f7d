// Loaded before a build: the system ends the process that makes the pages, as it does for want of memory.
if (process.argv[1]?.endsWith('make-pages.ts')) process.kill(process.pid, 'SIGKILL');
