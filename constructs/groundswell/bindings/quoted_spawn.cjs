// jsii-srcmak starts its compiler through a shell with the compiler's path unquoted: a space in it ends the command.
'use strict';
const processes = require('child_process');
const { spawn } = processes;
const quoted = (word) => `'${String(word).replaceAll("'", "'\\''")}'`;

processes.spawn = (command, words, options) =>
  spawn(command, Array.isArray(words) && options?.shell === true ? words.map(quoted) : words, options);
