// The part of fast-formula-parser that the preview uses; the package brings no types.
declare module "fast-formula-parser" {
	export interface CellPlace {
		/** 1-based. */
		readonly row: number;
		readonly col: number;
		readonly sheet: string;
	}

	export interface RangePlace {
		readonly sheet: string;
		readonly from: { readonly row: number; readonly col: number };
		readonly to: { readonly row: number; readonly col: number };
	}

	export class FormulaError extends Error {}

	export default class FormulaParser {
		static readonly FormulaError: typeof FormulaError;
		constructor(config: {
			readonly onCell: (place: CellPlace) => unknown;
			readonly onRange: (place: RangePlace) => unknown[][];
		});
		/** Errors of calculation are returned, all others thrown. */
		parse(formula: string, position: CellPlace): unknown;
	}
}
