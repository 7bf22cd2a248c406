// Unpacks the parts of an .xlsx file, refusing what is encrypted, damaged or would grow beyond bounds.

import { inflateRaw } from "node:zlib";
import { UnreadableFileError } from "../unreadable-file-error";

/**
 * What all entries together may unpack to, in bytes: twice what 100,000 entries with a full text for each of five years
 * take, and read with 1.5 GB of memory.
 */
const LARGEST_UNPACKED = 200 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_RECORD_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;

interface ZipEntry {
	readonly name: string;
	readonly encrypted: boolean;
	readonly method: number;
	readonly checksum: number;
	readonly packedSize: number;
	readonly size: number;
	readonly offset: number;
}

/**
 * The parts of a zip archive by name, in its own order; `wanted` picks those to unpack. Sizes are judged by the
 * archive's directory before anything is unpacked, and no part can unpack to more than it declared.
 * @throws {UnreadableFileError} not-xlsx for no or a damaged archive, password-protected, too-large; with `path`
 */
export async function readZipParts(
	bytes: Uint8Array,
	path: string,
	wanted: (name: string) => boolean = () => true,
): Promise<Map<string, Uint8Array>> {
	const entries = readDirectory(bytes, path);
	if (entries.some((entry) => entry.encrypted)) {
		throw new UnreadableFileError(path, "password-protected");
	}
	if (entries.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_UNPACKED) {
		throw new UnreadableFileError(path, "too-large");
	}
	const parts = new Map<string, Uint8Array>();
	for (const entry of entries) {
		if (!entry.name.endsWith("/") && wanted(entry.name)) {
			parts.set(entry.name, await unpack(bytes, entry, path));
		}
	}
	return parts;
}

function readDirectory(bytes: Uint8Array, path: string): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries: ZipEntry[] = [];
	try {
		const end = findEnd(view);
		const count = view.getUint16(end + 10, true);
		let at = view.getUint32(end + 16, true);
		for (let read = 0; read < count; read++) {
			if (view.getUint32(at, true) !== DIRECTORY_ENTRY) {
				throw new RangeError("no directory entry");
			}
			const nameLength = view.getUint16(at + 28, true);
			const extraLength = view.getUint16(at + 30, true);
			entries.push(readEntry(bytes, view, at, nameLength, extraLength));
			at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
		}
	} catch (cause) {
		throw new UnreadableFileError(path, "not-xlsx", cause);
	}
	return entries;
}

function findEnd(view: DataView): number {
	const last = view.byteLength - END_RECORD_LENGTH;
	for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
		if (view.getUint32(at, true) === END_OF_DIRECTORY) {
			return at;
		}
	}
	throw new RangeError("no end of directory");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
	const nameEnd = at + 46 + nameLength;
	const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
	let size = view.getUint32(at + 24, true);
	let packedSize = view.getUint32(at + 20, true);
	let offset = view.getUint32(at + 42, true);
	for (let extra = nameEnd; extra + 4 <= nameEnd + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
		if (view.getUint16(extra, true) === 1) {
			let field = extra + 4;
			const next = (short: number): number => {
				if (short !== IN_EXTRA_FIELD) {
					return short;
				}
				field += 8;
				return Number(view.getBigUint64(field - 8, true));
			};
			size = next(size);
			packedSize = next(packedSize);
			offset = next(offset);
		}
	}
	return {
		name: name.replaceAll("\\", "/").replace(/^\//, ""),
		encrypted: (view.getUint16(at + 8, true) & 1) === 1,
		method: view.getUint16(at + 10, true),
		checksum: view.getUint32(at + 16, true),
		packedSize,
		size,
		offset,
	};
}

async function unpack(bytes: Uint8Array, entry: ZipEntry, path: string): Promise<Uint8Array> {
	try {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) {
			throw new RangeError("no local entry");
		}
		const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
		const packed = bytes.subarray(start, start + entry.packedSize);
		const content = await unpackContent(packed, entry);
		if (content.length !== entry.size || checksumOf(content) !== entry.checksum) {
			throw new RangeError("damaged entry");
		}
		return content;
	} catch (cause) {
		throw new UnreadableFileError(path, "not-xlsx", cause);
	}
}

async function unpackContent(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
	switch (entry.method) {
		case 0:
			return packed;
		case 8:
			return new Promise((resolve, reject) => {
				inflateRaw(packed, { maxOutputLength: Math.max(1, entry.size) }, (error, content) =>
					error === null ? resolve(content) : reject(error),
				);
			});
		default:
			throw new RangeError("unknown packing method");
	}
}

const CHECKSUM_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) {
		value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	}
	return value;
});

/** CRC-32; `node:zlib` has it only from 20.15 on. */
function checksumOf(content: Uint8Array): number {
	let checksum = 0xffffffff;
	for (const byte of content) {
		checksum = (CHECKSUM_TABLE[(checksum ^ byte) & 0xff] ?? 0) ^ (checksum >>> 8);
	}
	return (checksum ^ 0xffffffff) >>> 0;
}
