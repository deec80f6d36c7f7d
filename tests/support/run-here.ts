import path from 'node:path';
import type { ScriptRun } from './run-script.ts';

/** What `process.exit` throws while a script runs here: it ends the script, not the tests. */
class Ended extends Error {}

/** Every run is a module of its own, so that its body runs anew; what it imports is there already. */
let runs = 0;

/**
 * Runs a script as `runScript` does, in the process of the tests: one of its own takes seconds to read
 * the code, and what is tested of most commands is what they say and write. The file of each command
 * has a test by `runScript` as well, which shows that it starts; whatever rests on the process itself,
 * such as its time zone, is tested there.
 */
export async function runHere(
  name: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<ScriptRun> {
  const before = {
    argv: process.argv,
    env: process.env,
    cwd: process.cwd(),
    exit: process.exit.bind(process),
    exitCode: process.exitCode,
    write: process.stdout.write.bind(process.stdout),
    console: { ...console },
  };
  let stdout = '';
  let stderr = '';
  const say = (...said: unknown[]): void => void (stdout += `${said.join(' ')}\n`);
  const complain = (...said: unknown[]): void => void (stderr += `${said.join(' ')}\n`);
  const ended = (): ScriptRun => ({ code: Number(process.exitCode), stdout, stderr });
  const script = path.resolve('scripts', name);
  runs += 1;
  try {
    process.argv = [process.execPath, script, ...args];
    process.env = { ...env };
    process.chdir(cwd);
    process.exitCode = 0;
    process.exit = (code) => {
      process.exitCode = code ?? process.exitCode ?? 0;
      throw new Ended();
    };
    process.stdout.write = (text: string | Uint8Array) => {
      stdout += String(text);
      return true;
    };
    Object.assign(console, { log: say, info: say, warn: complain, error: complain });
    await import(/* @vite-ignore */ `${script}?run=${runs}`);
    return ended();
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return ended();
  } finally {
    Object.assign(console, before.console);
    process.stdout.write = before.write;
    process.exit = before.exit;
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
    process.env = before.env;
    process.argv = before.argv;
  }
}
