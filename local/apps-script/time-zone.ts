// Instants, wall clocks and Sheets' day numbers in a named time zone.

const dayLength = 86_400_000;
const quarterHour = 900_000;
/** 1970-01-01 as Sheets counts days, from 1899-12-30. */
const unixEpochSerial = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds that the zone's clock is ahead of UTC at an instant. */
export function zoneOffset(zone: string, instant: number): number {
	if (!Number.isFinite(instant)) {
		return Number.NaN;
	}
	let known = offsets.get(zone);
	if (known === undefined) {
		known = new Map();
		offsets.set(zone, known);
	}
	// No zone changes its offset inside a quarter of an hour, and asking Intl is dear.
	const bucket = Math.floor(instant / quarterHour);
	let offset = known.get(bucket);
	if (offset === undefined) {
		offset = measureOffset(zone, bucket * quarterHour);
		known.set(bucket, offset);
	}
	return offset;
}

function measureOffset(zone: string, instant: number): number {
	let format = formats.get(zone);
	if (format === undefined) {
		format = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			calendar: "gregory",
			numberingSystem: "latn",
			hourCycle: "h23",
			era: "short",
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric",
		});
		formats.set(zone, format);
	}
	const parts = new Map(format.formatToParts(instant).map((part) => [part.type, part.value]));
	const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
	const year = parts.get("era") === "BC" ? 1 - read("year") : read("year");
	const wall = new Date(0);
	wall.setUTCFullYear(year, read("month") - 1, read("day"));
	wall.setUTCHours(read("hour"), read("minute"), read("second"));
	return wall.getTime() - instant;
}

/** The instant at which the zone's clock shows the time that `wall` shows in UTC. */
export function wallToInstant(zone: string, wall: number): number {
	const near = wall - zoneOffset(zone, wall);
	return wall - zoneOffset(zone, near);
}

/** Milliseconds of the wall clock, counted as if it were UTC. */
export function serialToWall(serial: number): number {
	return Math.round((serial - unixEpochSerial) * dayLength);
}

export function wallToSerial(wall: number): number {
	return wall / dayLength + unixEpochSerial;
}

export function serialToInstant(zone: string, serial: number): number {
	return wallToInstant(zone, serialToWall(serial));
}

export function instantToSerial(zone: string, instant: number): number {
	return wallToSerial(instant + zoneOffset(zone, instant));
}
