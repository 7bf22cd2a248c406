// Fingerprints of texts and data.
import { fingerprint } from "../../src/text/fingerprint";

test("fingerprints tell contents apart and are the same for the same contents", () => {
	expect(fingerprint([["a", 1]])).toBe(fingerprint([["a", 1]]));
	expect(fingerprint([["a", 1]])).not.toBe(fingerprint([["a", "1"]]));
	expect(fingerprint([["a"], ["b"]])).not.toBe(fingerprint([["b"], ["a"]]));
});
