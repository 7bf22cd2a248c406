// Rates as people read them.

/** A rate of 0 to 1 as it is shown, in percent; never rounded up to 100 while something is blank. */
export function shownPercent(rate: number): number {
	return rate < 1 ? Math.min(99.9, Math.round(rate * 1000) / 10) : 100;
}

/**
 * 98.7% with one digit behind the point; never rounded up to 100 % while something is blank.
 * @param rate 0 to 1, or null where there is nothing to rate
 * @param none what is said then
 */
export function percent(rate: number | null, none: string): string {
	if (rate === null) {
		return none;
	}
	return `${shownPercent(rate).toFixed(1)}%`;
}
