/** What the service says of reporting rounds, submissions and seals, in English, by its stable code. */
export const ROUND_REFUSALS: Readonly<Record<string, string>> = {
  COUNTED_ELSEWHERE:
    'Somebody is counted in the submission of another unit already. Please try again in a moment.',
  DIFFERENT_UNITS: 'The two sealed submissions are of different units. Please choose two of the same unit.',
  DOES_NOT_ADD_UP: 'The figure does not follow from the others of its line.',
  DOES_NOT_RECONCILE:
    'The figures are not the sum of the people behind them. Please turn to the personnel department; nothing can be handed in like this.',
  EVALUATION_BY_TABLE:
    'One of the two is a filled table. There are no recorded facts behind it, so neither causes nor people can be named.',
  FIGURES_CHANGED:
    'The figures are not the ones that you have seen any more. Look at the new ones and check them again.',
  HANDS_IN_A_TABLE: 'This unit hands in a filled table, which the personnel department reads in.',
  HANDS_IN_NO_TABLE:
    'This unit uses the program and hands in there. Change how it reports if it is to hand in a table.',
  MORE_THAN_ONE_LINE: 'The table has one more line. Only the line of the unit is allowed.',
  MORE_THAN_POSSIBLE: 'The figure is higher than another one allows.',
  NOBODY_FULFILS: 'Trainings in accepted competence areas let at least one person fulfil the obligation.',
  NOBODY_TRAINED: 'Where there are trainings, at least one person has taken part.',
  NOT_A_COUNT: 'This is no count. Write a whole number from 0 on, without separators.',
  NOT_DECIDED: 'Trainings whose recognition is not decided yet.',
  NOT_IN_ROUND: 'The unit does not take part, or does not report on the reference date.',
  NOT_NIL: 'A nil return is possible only when nobody in the unit is obliged on the reference date.',
  NOT_REPORTING: 'The unit does not report on the reference date.',
  NOT_THIS_UNIT: 'The line is of another unit than the one whose table you read in.',
  NO_LINE: 'The table has no line. It needs exactly one, that of the unit.',
  ON_ITS_WAY: 'The submission of the unit is on its way already: checked, signed or handed in.',
  POSSIBLE_DUPLICATES: 'Trainings that may have been recorded twice.',
  ROUND_IS_OPEN: 'Reference date and opening can only be changed while the round is planned.',
  ROUND_IS_OVER: 'This round is closed or cancelled.',
  ROUND_NOT_FOUND: 'There is no such reporting round.',
  ROUND_NOT_OPEN: 'The reporting round is not open at present.',
  SEAL_NOT_FOUND: 'There is no such sealed submission, or you may not see it.',
  SUBMISSION_NOT_FOUND: 'There is no such submission, or you may not see it.',
  UNDECIDED:
    'People for whom it is not decided yet whether contact with citizens, or media and public relations, belong to their work.',
  WITHOUT_EVIDENCE: 'Trainings without evidence.',
  WRONG_STEP: 'This step does not follow the present state.',
};
