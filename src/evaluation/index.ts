export { EvaluationError } from './errors.js';
export { Evaluation, type EvaluationFigures } from './evaluation.js';
export type { Figures } from './figures.js';
export { parseGoldLine } from './formats/gold.js';
export { checkPrediction, parsePredictionLine } from './formats/predictions.js';
export { parseSpeakerLine, withSpeakers } from './formats/speakers.js';
export type { Mistake } from './mistakes.js';
export { figuresText, TABLES, type Table } from './tables.js';
export type { GoldArticle, PredictedQuote, Prediction, SpeakerNote } from './types.js';
