// Loaded before a command and its children: writes down every name that is looked up and every
// address that is called, but for this machine's own, and answers as if there were no network.
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const LOCAL = /^(localhost|127\.|::1?$|0\.0\.0\.0)/;

/** Whether a name stays on this machine; else it is written down. */
function stays(name) {
  if (name === undefined || name === null || LOCAL.test(name)) return true;
  fs.appendFileSync(process.env.NETWORK_LOG, `${name}\n`);
  return false;
}

const noNetwork = (name) =>
  Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' });

const { lookup } = dns;
dns.lookup = (name, ...rest) => {
  if (stays(name)) return lookup(name, ...rest);
  process.nextTick(rest.at(-1), noNetwork(name));
  return {};
};
const lookupSoon = dns.promises.lookup;
dns.promises.lookup = (name, ...rest) =>
  stays(name) ? lookupSoon(name, ...rest) : Promise.reject(noNetwork(name));
for (const ask of ['resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt']) {
  dns[ask] = (name, ...rest) => {
    stays(name);
    process.nextTick(rest.at(-1), noNetwork(name));
  };
}
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  stays(typeof options === 'object' ? options.host : undefined);
  return connect.apply(this, args);
};
syncBuiltinESMExports();
