// jsii's kernel in the process that Python talks to. jsii's own launcher starts it in a second process and pumps every
// byte between the two: 50 MB, and a quarter of a second of a synth. The kernel speaks on descriptor 3; here that is
// standard input and output, and what constructs print goes where the launcher would send it: to standard error, as
// lines of JSON that jsii's Python side prints.
'use strict';
const fs = require('fs');
const workers = require('worker_threads');

const { readSync, writeSync } = fs;
fs.readSync = (descriptor, ...rest) => readSync(descriptor === 3 ? 0 : descriptor, ...rest);
fs.writeSync = (descriptor, ...rest) => writeSync(descriptor === 3 ? 1 : descriptor, ...rest);

for (const name of ['stdout', 'stderr']) {
  process[name].write = (chunk, encoding, done) => {
    const text = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8');
    writeSync(2, `${JSON.stringify({ [name]: text.toString('base64') })}\n`);
    const then = typeof encoding === 'function' ? encoding : done;
    if (then) then();
    return true;
  };
}

// Its neighbour, which indexes a package once, is unpacked under another name here.
const { Worker } = workers;
workers.Worker = class extends Worker {
  constructor(file, options) {
    super(fs.existsSync(file) ? file : file.replace(/([^/\\]+)$/, 'lib__$1'), options);
  }
};

// The kernel links packages out of its cache only where it sees the flag itself; NODE_OPTIONS sets it unseen.
process.execArgv.push('--preserve-symlinks');
require(process.env.GROUNDSWELL_JSII_PROGRAM);
