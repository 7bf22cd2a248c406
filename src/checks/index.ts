// All checks in the order of their findings. Generated from the rule files by `npm run build`.
import { afterEnd } from "./after-end";
import { beforeStart } from "./before-start";
import { blankColumn } from "./blank-column";
import { blankRow } from "./blank-row";
import { brokenLineWrap } from "./broken-line-wrap";
import { counterSpelling } from "./counter-spelling";
import { dateLikeId } from "./date-like-id";
import { departmentSpelling } from "./department-spelling";
import { digitWidth } from "./digit-width";
import { duplicateColumn } from "./duplicate-column";
import { duplicateMeasure } from "./duplicate-measure";
import { entryOutsideChapter } from "./entry-outside-chapter";
import { figureJump } from "./figure-jump";
import { halfwidthKana } from "./halfwidth-kana";
import { headerSpelling } from "./header-spelling";
import { markContradictsText } from "./mark-contradicts-text";
import { markGlyph } from "./mark-glyph";
import { markYearMismatch } from "./mark-year-mismatch";
import { missingColumn } from "./missing-column";
import { missingDepartment } from "./missing-department";
import { missingItem } from "./missing-item";
import { missingMark } from "./missing-mark";
import { missingOutline } from "./missing-outline";
import { missingPlan } from "./missing-plan";
import { missingTerm } from "./missing-term";
import { missingYear } from "./missing-year";
import { missingYearColumn } from "./missing-year-column";
import { mr11 } from "./mr-1-1";
import { mr12 } from "./mr-1-2";
import { mr13 } from "./mr-1-3";
import { mr14 } from "./mr-1-4";
import { mr15 } from "./mr-1-5";
import { mr16 } from "./mr-1-6";
import { mr17 } from "./mr-1-7";
import { mr18 } from "./mr-1-8";
import { mr19 } from "./mr-1-9";
import { mr110 } from "./mr-1-10";
import { mr111 } from "./mr-1-11";
import { mr112 } from "./mr-1-12";
import { mr113 } from "./mr-1-13";
import { mr21 } from "./mr-2-1";
import { mr22 } from "./mr-2-2";
import { noProgressTable } from "./no-progress-table";
import { numberingGap } from "./numbering-gap";
import { overlongCell } from "./overlong-cell";
import { placeholder } from "./placeholder";
import { relistedDiffers } from "./relisted-differs";
import { secondTable } from "./second-table";
import { staleInterim } from "./stale-interim";
import { stalePlan } from "./stale-plan";
import { straySpace } from "./stray-space";
import { unchangedText } from "./unchanged-text";
import { unknownDepartment } from "./unknown-department";
import { unknownMark } from "./unknown-mark";
import { unknownTerm } from "./unknown-term";
import { unreadableYearHeading } from "./unreadable-year-heading";
import { yearColumnOrder } from "./year-column-order";

export const RULES = [
	noProgressTable,
	missingColumn,
	unreadableYearHeading,
	missingYearColumn,
	yearColumnOrder,
	secondTable,
	blankColumn,
	dateLikeId,
	duplicateColumn,
	markYearMismatch,
	entryOutsideChapter,
	numberingGap,
	blankRow,
	headerSpelling,
	missingYear,
	stalePlan,
	staleInterim,
	missingPlan,
	placeholder,
	unchangedText,
	beforeStart,
	afterEnd,
	missingMark,
	unknownMark,
	markGlyph,
	missingItem,
	missingOutline,
	missingDepartment,
	missingTerm,
	unknownTerm,
	departmentSpelling,
	unknownDepartment,
	duplicateMeasure,
	relistedDiffers,
	markContradictsText,
	figureJump,
	straySpace,
	halfwidthKana,
	brokenLineWrap,
	digitWidth,
	counterSpelling,
	overlongCell,
	mr11,
	mr12,
	mr13,
	mr14,
	mr15,
	mr16,
	mr17,
	mr18,
	mr19,
	mr110,
	mr111,
	mr112,
	mr113,
	mr21,
	mr22,
] as const;
