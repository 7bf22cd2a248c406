// What a script asked of Google's services: the number of calls, by name and in order.

export interface ServiceCall {
	/** `Range.getValues` */
	readonly name: string;
	/** As the script gave them. */
	readonly args: readonly unknown[];
	/** The host's own object that was asked. */
	readonly target: object;
}

export class CallLog {
	private names: string[] = [];
	private counts = new Map<string, number>();

	get total(): number {
		return this.names.length;
	}

	get list(): readonly string[] {
		return this.names;
	}

	get byName(): Readonly<Record<string, number>> {
		return Object.fromEntries(this.counts);
	}

	add(name: string): void {
		this.names.push(name);
		this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
	}

	reset(): void {
		this.names = [];
		this.counts = new Map();
	}
}
