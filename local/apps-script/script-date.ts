// Makes the script's Date follow the script's time zone and, when asked, a fixed present, whatever this machine's clock says.
import { wallToInstant, zoneOffset } from "./time-zone";

export interface Clock {
	readonly timeZone: () => string;
	/** undefined: the real time. */
	readonly now: () => Date | undefined;
}

const fields = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

const saysItsZone = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*(?:\(.*\))?$/i;
const isoDateOnly = /^\s*[+-]?\d{4,6}(?:-\d{2}){0,2}\s*$/;

/** Replaces the local-time members of the given realm's Date; returns what its global `Date` must become. */
export function adaptDate(NativeDate: DateConstructor, clock: Clock): DateConstructor {
	const proto = NativeDate.prototype;
	// Members are replaced one by one below, so what is needed of the native ones is taken first.
	const nativeLocal = { get: localFieldsReader(proto), parse: NativeDate.parse };
	const present = () => clock.now()?.getTime() ?? Date.now();
	const wallOf = (date: Date) => {
		const instant = date.getTime();
		return new Date(instant + zoneOffset(clock.timeZone(), instant));
	};
	const fromWall = (wall: number) => wallToInstant(clock.timeZone(), wall);
	const define = (owner: object, name: string, value: unknown) =>
		Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: false });

	for (const field of fields) {
		define(proto, `get${field}`, function (this: Date) {
			return wallOf(this)[`getUTC${field}`]();
		});
		define(proto, `set${field}`, function (this: Date, ...values: [number, ...number[]]) {
			const wall = wallOf(this);
			Reflect.apply(wall[`setUTC${field}`], wall, values);
			return this.setTime(fromWall(wall.getTime()));
		});
	}
	define(proto, "getDay", function (this: Date) {
		return wallOf(this).getUTCDay();
	});
	define(proto, "getTimezoneOffset", function (this: Date) {
		return -zoneOffset(clock.timeZone(), this.getTime()) / 60_000;
	});
	const dayText = (date: Date) =>
		wallOf(date)
			.toUTCString()
			.replace(/^(\w+), (\d+) (\w+) (-?\d+) .*$/, "$1 $3 $2 $4");
	const timeText = (date: Date) => {
		const minutes = Math.round(zoneOffset(clock.timeZone(), date.getTime()) / 60_000);
		const size = Math.abs(minutes);
		const zone = `${String(Math.floor(size / 60)).padStart(2, "0")}${String(size % 60).padStart(2, "0")}`;
		return `${wallOf(date).toISOString().slice(11, 19)} GMT${minutes < 0 ? "-" : "+"}${zone}`;
	};
	const unlessInvalid = (write: (date: Date) => string) =>
		function (this: Date) {
			return Number.isNaN(this.getTime()) ? "Invalid Date" : write(this);
		};
	define(proto, "toDateString", unlessInvalid(dayText));
	define(proto, "toTimeString", unlessInvalid(timeText));
	define(
		proto,
		"toString",
		unlessInvalid((date) => `${dayText(date)} ${timeText(date)}`),
	);
	for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"] as const) {
		const native = proto[name];
		define(proto, name, function (this: Date, locale?: string, choices?: Intl.DateTimeFormatOptions) {
			return Reflect.apply(native, this, [locale, { timeZone: clock.timeZone(), ...choices }]);
		});
	}

	const parse = (text: string): number => {
		const instant = nativeLocal.parse(text);
		if (Number.isNaN(instant) || saysItsZone.test(text) || isoDateOnly.test(text)) {
			return instant;
		}
		return fromWall(nativeLocal.get(new NativeDate(instant)));
	};
	define(NativeDate, "now", present);
	define(NativeDate, "parse", (text: unknown) => parse(String(text)));

	const instantOf = (values: readonly unknown[]): number => {
		const [first] = values;
		if (values.length === 0) {
			return present();
		}
		if (values.length > 1) {
			const parts = values.map(Number);
			return fromWall(Date.UTC(...(parts as [number, number, ...number[]])));
		}
		if (typeof first === "object" && first !== null && Object.prototype.toString.call(first) === "[object Date]") {
			return (first as Date).getTime();
		}
		return typeof first === "string" ? parse(first) : Number(first);
	};
	const ScriptDate = new Proxy(NativeDate, {
		construct: (target, values, newTarget) => Reflect.construct(target, [instantOf(values)], newTarget),
		apply: (target) => new target(present()).toString(),
	});
	define(proto, "constructor", ScriptDate);
	return ScriptDate;
}

/** Gives a reader of this machine's local fields, as UTC milliseconds, that survives their replacement. */
function localFieldsReader(proto: Date): (date: Date) => number {
	const getters = fields.map((field) => proto[`get${field}`]);
	return (date) => {
		const values = getters.map((getter) => Reflect.apply(getter, date, []));
		return Date.UTC(...(values as [number, number, ...number[]]));
	};
}
