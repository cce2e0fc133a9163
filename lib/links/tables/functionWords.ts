/** Han characters that are grammar, count or calendar rather than topic (zh-Hans, zh-Hant, ja). */
export const FUNCTION_CHARACTERS: ReadonlySet<string> = new Set(
  '一不个個与與且为為么麼也了二于於些亦今从從他以们們会會但何你使來来例做像先再几幾刚剛到前十即却卻又及只同名后後向吗嗎吧呢和哪啊四因在她如它它对對将將就已年并並应應当當很得您我所把接据據故是时時月有某样樣次此每比没沒然由的着著给給能自至致与被要让讓说說谁誰跟还還这這那都里裡间間非首日〇三五六七八九百千万萬亿億其等',
);

/** English words that are grammar rather than topic, and the words of every news item. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'about above after again all also and any are because been before being below between both but can could day days did does down ' +
    'during each few first for from get gets has have having her here him his how into its just last like made make makes many may ' +
    'more most much must new news not now off old one only other our out over own said same say says see she should some such than ' +
    'that the their them then there these they this those through time too two under until use very was way week were what when ' +
    'where which while who why will with would year years you your ' +
    'three four five six seven eight nine ten twelve dozen hundred thousand million billion ' +
    'monday tuesday wednesday thursday friday saturday sunday weekend today tonight yesterday tomorrow morning evening ' +
    'official officials people report reported reports'
  ).split(' '),
);
