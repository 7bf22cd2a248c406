// All checks in the order of their findings. Generated from the rule files by `npm run build`.
import { blankColumn } from "./blank-column";
import { dateLikeId } from "./date-like-id";
import { departmentSpelling } from "./department-spelling";
import { duplicateMeasure } from "./duplicate-measure";
import { figureJump } from "./figure-jump";
import { markContradictsText } from "./mark-contradicts-text";
import { markGlyph } from "./mark-glyph";
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
import { overlongCell } from "./overlong-cell";
import { placeholder } from "./placeholder";
import { relistedDiffers } from "./relisted-differs";
import { secondTable } from "./second-table";
import { staleInterim } from "./stale-interim";
import { stalePlan } from "./stale-plan";
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
	missingYear,
	stalePlan,
	staleInterim,
	missingPlan,
	placeholder,
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
	overlongCell,
	mr14,
] as const;
