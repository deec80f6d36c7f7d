const MOST = 65_535;

/**
 * The port to serve at: `--port`, else `PORT`, else 4321. Ends the process on anything but a number
 * that a port can have.
 */
export function portOf(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): number {
  const wanted = option ?? env['PORT'] ?? '4321';
  const port = Number(wanted);
  if (/^\d{1,5}$/.test(wanted) && port >= 1 && port <= MOST) return port;
  const name = option === undefined ? 'PORT' : '--port';
  console.error(
    `${name}=“${wanted}”：端口要写1–${MOST}的整数，例如 4321。 / a port is a whole number from 1 to ${MOST}, such as 4321.`,
  );
  process.exit(2);
}
