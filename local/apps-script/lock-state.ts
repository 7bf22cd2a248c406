// Whether this run of the script holds a lock, and whether somebody else does.

export class LockState {
	private readonly held = new Set<string>();

	constructor(private readonly heldByOther: () => boolean) {}

	acquire(name: string): boolean {
		if (this.heldByOther()) {
			return false;
		}
		this.held.add(name);
		return true;
	}

	has(name: string): boolean {
		return this.held.has(name);
	}

	release(name: string): void {
		this.held.delete(name);
	}

	/** A dialog suspends the script, and no lock survives that. */
	releaseAll(): void {
		this.held.clear();
	}
}
