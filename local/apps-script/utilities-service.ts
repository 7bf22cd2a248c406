// Utilities: dates as text, pauses, random names.
import { randomUUID } from "node:crypto";
import { types } from "node:util";
import { invalidArgument } from "./error-texts";
import { type Kind, mismatch, text, whole } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";
import { zoneOffset } from "./time-zone";

export class UtilitiesService {}

const on = methodsOf<UtilitiesService>();

const date: Kind<Date> = { read: (value) => (types.isDate(value) ? value : mismatch) };

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = ["January", "February", "March", "April", "May", "June", "July"].concat([
	"August",
	"September",
	"October",
	"November",
	"December",
]);

/** As Java's SimpleDateFormat writes it; English whatever the person's language. */
function formatDate(given: Date, zone: string, pattern: string): string {
	const offset = zoneOffset(zone, given.getTime());
	const wall = new Date(given.getTime() + offset);
	return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
		if (quoted !== undefined) {
			return quoted === "" ? "'" : quoted.replaceAll("''", "'");
		}
		return dateField(wall, run, offset);
	});
}

function dateField(wall: Date, run: string, offset: number): string {
	const padded = (value: number) => String(value).padStart(run.length, "0");
	switch (run.charAt(0)) {
		case "y":
			return run.length === 2 ? String(wall.getUTCFullYear()).slice(-2) : padded(wall.getUTCFullYear());
		case "M": {
			const name = months[wall.getUTCMonth()] ?? "";
			return run.length > 3 ? name : run.length === 3 ? name.slice(0, 3) : padded(wall.getUTCMonth() + 1);
		}
		case "d":
			return padded(wall.getUTCDate());
		case "H":
			return padded(wall.getUTCHours());
		case "h":
			return padded(wall.getUTCHours() % 12 || 12);
		case "m":
			return padded(wall.getUTCMinutes());
		case "s":
			return padded(wall.getUTCSeconds());
		case "S":
			return padded(wall.getUTCMilliseconds());
		case "a":
			return wall.getUTCHours() < 12 ? "AM" : "PM";
		case "E": {
			const name = weekdays[wall.getUTCDay()] ?? "";
			return run.length > 3 ? name : name.slice(0, 3);
		}
		case "Z":
			return offsetText(offset, "");
		case "X":
			return offset === 0 ? "Z" : offsetText(offset, run.length === 3 ? ":" : "").slice(0, run.length === 1 ? 3 : 6);
		default:
			throw new ServiceError(invalidArgument(run));
	}
}

function offsetText(offset: number, separator: string): string {
	const minutes = Math.round(Math.abs(offset) / 60_000);
	const pad = (value: number) => String(value).padStart(2, "0");
	return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}${separator}${pad(minutes % 60)}`;
}

export const utilitiesServiceClass: ServiceClass = {
	name: "Utilities",
	namespace: "",
	target: UtilitiesService,
	methods: {
		formatDate: on([date, text, text], (_utilities, given, zone, pattern) => formatDate(given, zone, pattern)),
		getUuid: on([], () => randomUUID()),
		// Nobody waits here.
		sleep: on([whole], () => undefined),
	},
};
