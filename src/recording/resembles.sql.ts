/** So many days apart two certificates can be the same course: begin and end, or the day it was issued. */
const NEAR_DAYS = 31;
/** From this trigram similarity of the titles on; „Interkulturelle Kompetenz I“ and „… II“ are well above it. */
const SIMILAR = 0.5;

/** Whether a training `t` may be the same as one with this title key and completion, as a condition. */
export const RESEMBLES = (t: string, titleKey: string, day: string): string =>
  `${t}.completed_on BETWEEN ${day} - ${NEAR_DAYS} AND ${day} + ${NEAR_DAYS} AND similarity(${t}.title_key, ${titleKey}) >= ${SIMILAR}`;
