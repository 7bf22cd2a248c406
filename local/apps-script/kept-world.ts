// One JavaScript world for many runs: for tests that run a script thousands of times, where making worlds takes longest.
import { Realm } from "./realm";
import type { Clock } from "./script-date";

/** Variables of the script outlive a run in it, unlike with Google. Not for two runs at a time, nor for two scripts. */
export class KeptWorld {
	private clock: Clock = { timeZone: () => "UTC", now: () => undefined };
	private readonly realm = new Realm({ timeZone: () => this.clock.timeZone(), now: () => this.clock.now() });

	/** The world, with the clock of the run that begins. */
	enter(clock: Clock): Realm {
		this.clock = clock;
		return this.realm;
	}
}
