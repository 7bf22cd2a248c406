// Time of the processor, not of the clock: on a machine that others use too, the clock tells of them.

/** Milliseconds that the processor spends on some work. */
export function cpuMilliseconds(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
