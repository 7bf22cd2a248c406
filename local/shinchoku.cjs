#!/usr/bin/env node
// Starts the command line; TypeScript is read as it is, so that nothing has to be built first.
require("tsx/cjs");

const { main, watchOutput } = require("./cli.ts");
const args = process.argv.slice(2);

watchOutput(args);
main(args).then((exitCode) => {
	process.exitCode = exitCode;
});
