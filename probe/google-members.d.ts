// Members that Google's reference has and the published types do not: colours of conditional formats as objects.
declare namespace GoogleAppsScript {
	namespace Spreadsheet {
		interface BooleanCondition {
			getBackgroundObject(): Color | null;
			getFontColorObject(): Color | null;
		}
		interface GradientCondition {
			getMinColorObject(): Color | null;
			getMidColorObject(): Color | null;
			getMaxColorObject(): Color | null;
		}
		interface ConditionalFormatRuleBuilder {
			setBackgroundObject(color: Color | null): ConditionalFormatRuleBuilder;
			setFontColorObject(color: Color | null): ConditionalFormatRuleBuilder;
		}
	}
}
