// Repairs what was damaged of the things kept with the document, and words it for the person whose run met it.
import type { CommandContext } from "./command-context";
import { type Damage, repairStored } from "./document-state";

function textOf(damage: Damage, { messages: { obstacles } }: CommandContext): string {
	switch (damage) {
		case "settings":
			return obstacles.damagedSettings;
		case "ignored":
			return obstacles.damagedIgnored;
	}
}

/** Repairs, and gives what must be said; null where all is well. Run it under the lock. */
export function repairedDamage(context: CommandContext): string | null {
	const damage = repairStored(context.state);
	return damage.length === 0 ? null : damage.map((each) => textOf(each, context)).join("\n");
}
