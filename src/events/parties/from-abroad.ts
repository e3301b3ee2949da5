/** Words for those who are of other states than the one where they are, or of many: nobody can tell their country from the place. */
export const fromAbroad =
  /\b(?:foreign|coalition|allied|allies|ambassadors?|diplomats?|embass(?:y|ies)|envoys?|international)\b/i;
