#!/usr/bin/env node
// Starts the command line; TypeScript is read as it is, so that nothing has to be built first.
require("tsx/cjs");

require("./cli.ts")
	.main(process.argv.slice(2))
	.then((exitCode) => {
		process.exitCode = exitCode;
	});
