// The shapes of the script's answers, put in by the build.
import type { Shapes } from "../bridge/answer-shapes";

declare const SHINCHOKU_SHAPES: Shapes;

export const SHAPES: Shapes = SHINCHOKU_SHAPES;
