// Makes the containers in which locked files and those of old Excel come.

/** An OLE container of one sector for its header and one with the names of its streams. */
export function oleWith(...streams: string[]): Uint8Array {
	const bytes = Buffer.alloc(1024);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	streams.forEach((name, index) => {
		bytes.write(name, 512 + index * 128, "utf16le");
	});
	return bytes;
}
