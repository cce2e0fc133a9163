/** Why a number counts nothing. */
export type NotFigureKind =
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'id'
  | 'ordinal'
  | 'name'
  | 'address'
  | 'phone'
  | 'rate'
  | 'bound'
  | 'index'
  | 'idiom'
  | 'adjustment';
