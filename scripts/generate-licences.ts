// Writes docs/licences.md: every package that the project uses, with its licence, and what is said of unusual ones.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { BUNDLED } from "./bundled-notices";

export interface Package {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
}

/** Licences that ask for no more than their notice. */
const USUAL: readonly string[] = ["MIT", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

/** What is to be known of every other licence; one that is not here stops the build. */
const EXPLAINED: { readonly [licence: string]: string } = {
	"MIT OR Apache-2.0": "どちらかを選べます。 / Either may be chosen.",
	"MIT OR CC0-1.0": "どちらかを選べます。 / Either may be chosen.",
	"Public Domain OR MIT": "どちらかを選べます。 / Either may be chosen.",
	"BlueOak-1.0.0": "MIT と同じくらい緩い条件です。 / As permissive as MIT.",
	"CC0-1.0": "権利を放棄したデータです。 / Data without reserved rights.",
	"CC-BY-3.0":
		"使用許諾の名前の一覧（データ）です。組み立てと試験だけに使い、配布しません。 / Data: names of licences; used when building and testing only, not distributed.",
	"CC-BY-4.0":
		"ブラウザーの対応表（データ）です。組み立てと試験だけに使い、配布しません。 / Data: what browsers support; used when building and testing only, not distributed.",
	"MPL-2.0":
		"画面の使いやすさの試験だけに使います。変更も配布もしません。 / Used in tests of the pages only; neither changed nor distributed.",
};

interface Manifest {
	readonly license?: unknown;
	readonly licenses?: unknown;
}

interface LockedPackage extends Manifest {
	readonly version?: string;
	readonly link?: boolean;
}

function typesOf(list: unknown): readonly string[] {
	return Array.isArray(list)
		? list.flatMap((each: unknown) =>
				typeof each === "object" && each !== null && "type" in each ? [String(each.type)] : [],
			)
		: [];
}

/** What a manifest says of its licence; older ones have a list. "" where it says nothing. */
function licenceIn({ license, licenses }: Manifest): string {
	const types = [...typesOf(license), ...typesOf(licenses)];
	return types.length > 0 ? types.join(" OR ") : typeof license === "string" ? license.replace(/^\((.*)\)$/, "$1") : "";
}

function installedLicence(root: string, path: string): string {
	const file = join(root, path, "package.json");
	return existsSync(file) ? licenceIn(JSON.parse(readFileSync(file, "utf8"))) : "";
}

/** Every package of the lock file, also those that only other systems install, by path. */
function lockedPackages(root: string): ReadonlyMap<string, Package> {
	const { packages }: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
		readFileSync(join(root, "package-lock.json"), "utf8"),
	);
	return new Map(
		Object.entries(packages)
			.filter(([path, { link }]) => path.startsWith("node_modules/") && link !== true)
			.map(([path, locked]) => [
				path,
				{
					name: path.replace(/^.*node_modules\//, ""),
					version: locked.version ?? "",
					licence: licenceIn(locked) || installedLicence(root, path),
				},
			]),
	);
}

/** Names of the packages whose code a bundle holds. */
async function packagesIn(root: string, entry: string): Promise<readonly string[]> {
	const { metafile } = await build({
		entryPoints: [join(root, entry)],
		bundle: true,
		write: false,
		metafile: true,
		outdir: "out",
		absWorkingDir: root,
		jsx: "transform",
		jsxFactory: "h",
		jsxFragment: "Fragment",
		inject: entry.endsWith(".tsx") ? [join(root, "scripts/page-elements.ts")] : [],
		logLevel: "error",
	});
	const inputs = Object.values(metafile.outputs).flatMap(({ inputs: each }) => Object.entries(each));
	const names = inputs.flatMap(([path, { bytesInOutput }]) => {
		const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
		return name === undefined || bytesInOutput === 0 ? [] : [name];
	});
	return [...new Set(names)].sort();
}

/** What the shipped files hold of other people's code, by file. */
export async function bundledPackages(root: string): Promise<{ readonly [file: string]: readonly string[] }> {
	return {
		"Code.js": await packagesIn(root, "src/main.ts"),
		"sidebar.html": await packagesIn(root, "src/sidebar/main.tsx"),
	};
}

/** Licences among packages that are neither usual nor explained. */
export function unexplained(packages: Iterable<Package>): readonly string[] {
	return [...packages].flatMap(({ name, licence }) =>
		USUAL.includes(licence) || licence in EXPLAINED ? [] : [`${name}: ${licence}`],
	);
}

function table(packages: readonly Package[]): readonly string[] {
	return ["| 名前 / Name | 版 / Version | 使用許諾 / Licence |", "|---|---|---|"].concat(
		packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
	);
}

function directPackages(root: string, locked: ReadonlyMap<string, Package>): readonly Package[] {
	const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
		readFileSync(join(root, "package.json"), "utf8"),
	);
	return Object.keys(devDependencies).flatMap((name) => locked.get(`node_modules/${name}`) ?? []);
}

function countsByLicence(packages: readonly Package[]): readonly string[] {
	const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
	return licences.map((licence) => {
		const own = packages.filter((each) => each.licence === licence);
		const names = USUAL.includes(licence) ? "" : [...new Set(own.map(({ name }) => name))].join(", ");
		return `| ${licence} | ${own.length} | ${names} | ${EXPLAINED[licence] ?? ""} |`;
	});
}

/** Text of docs/licences.md. Throws where a licence is neither usual nor explained. */
export function licencesPage(root: string): string {
	const locked = lockedPackages(root);
	const all = [...locked.values()];
	const strange = unexplained(all);
	if (strange.length > 0) {
		throw new Error(`Licences that nobody has looked at: ${strange.join("; ")}`);
	}
	const direct = directPackages(root, locked);
	const isBundled = ({ name }: Package): boolean => name in BUNDLED;
	const shipped = Object.entries(BUNDLED).map(([name, file]) => `| ${name} | ${file} |`);
	return [
		"# 使っているソフトウェアと使用許諾 / Software used, and its licences",
		"",
		"<!-- Generated from package-lock.json by `npm run build`; do not edit. -->",
		"",
		"進捗チェックそのものは MIT です（[LICENSE](../LICENSE)）。 / Shinchoku Check itself: MIT.",
		"",
		"## 貼り付けるファイルに入っているもの / In the shipped files",
		"",
		"スプレッドシートに入るのは、次の二つの一部だけです。使用許諾の全文は `dist/Words.js` の終わりにあります。",
		"Of other people's code only parts of these two reach a Sheet. Their licences stand in full at the end of `dist/Words.js`.",
		"",
		...table(direct.filter(isBundled)),
		"",
		"| 名前 / Name | 入っているファイル / In |",
		"|---|---|",
		...shipped,
		"",
		"## 組み立てと試験だけに使うもの / For building and testing only",
		"",
		"開発する人のパソコンだけで使います。スプレッドシートには入りません。",
		"Used on the maintainer's machine; none of it reaches a Sheet.",
		"",
		...table(direct.filter((each) => !isBundled(each))),
		"",
		"## それらが使うものを含めた、すべて / All, with what they use in turn",
		"",
		`${all.length}個です（ほかの種類のパソコンだけに入るものも数えています）。`,
		`${all.length} packages, counting those that only other systems install.`,
		"",
		"| 使用許諾 / Licence | 数 / Count | 名前 / Names | 説明 / Note |",
		"|---|---|---|---|",
		...countsByLicence(all),
		"",
	].join("\n");
}

/** Writes the page. */
export function writeLicences(root: string): void {
	writeFileSync(join(root, "docs/licences.md"), licencesPage(root));
}
