// Runs the command line for a test, with its streams caught.
import { main } from "../../local/cli";

export interface Run {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command line in this process and keeps what it writes. */
export async function run(...args: readonly string[]): Promise<Run> {
	const streams = { stdout: "", stderr: "" };
	const spies = (["stdout", "stderr"] as const).map((name) =>
		jest.spyOn(process[name], "write").mockImplementation((text) => {
			streams[name] += String(text);
			return true;
		}),
	);
	try {
		return { exitCode: await main(args), ...streams };
	} finally {
		for (const spy of spies) {
			spy.mockRestore();
		}
	}
}
