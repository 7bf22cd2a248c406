// All checks in the order of their findings. Generated from the rule files by `npm run build`.
import { afterEnd } from "./after-end";
import { beforeStart } from "./before-start";
import { blankColumn } from "./blank-column";
import { blankRow } from "./blank-row";
import { dateLikeId } from "./date-like-id";
import { duplicateColumn } from "./duplicate-column";
import { entryOutsideChapter } from "./entry-outside-chapter";
import { headerSpelling } from "./header-spelling";
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
import { mr14 } from "./mr-1-4";
import { noProgressTable } from "./no-progress-table";
import { numberingGap } from "./numbering-gap";
import { overlongCell } from "./overlong-cell";
import { placeholder } from "./placeholder";
import { secondTable } from "./second-table";
import { staleInterim } from "./stale-interim";
import { stalePlan } from "./stale-plan";
import { unchangedText } from "./unchanged-text";
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
	overlongCell,
	mr14,
] as const;
