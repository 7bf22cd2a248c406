// Stops a run while there is time to say so: Google would end it in the middle of whatever it is at.
import type { CommandContext } from "./command-context";
import { FailureError, type Stage } from "./failure";

/** Throws the failure `out-of-time` when no more must be begun. To be called where nothing is half done. */
export function stopIfLate({ isLate }: Pick<CommandContext, "isLate">, stage: Stage): void {
	if (isLate()) {
		throw new FailureError({ code: "out-of-time", stage });
	}
}
