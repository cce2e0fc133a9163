/**
 * What words round a figure of an English text say of its scope: a weight a class, then the sign (`lib/figures/learned/scopeSigns`).
 * Made by `npm run train` from our marked texts and sheets; never edited by hand.
 */
export const ENGLISH_SCOPE_WEIGHTS = `cumulative current new null
d.B.<1 #
AC.e<1 $
c..C<1 (
..A.<1 *
D.c.<1 +
Ab.A<1 ,
d.C.<1 /
.a.B<1 :
c.A.<1 =
.b.F<1 ^
..A.<1 about
A.a.<1 added
A...<1 after
...G<1 and
B.c.<1 another
.a..<1 are
A.e.<1 as
a.F.<1 at
..b.<1 brought
MBi.<1 by
A...<1 cases
A.d.<1 confirmed
b...<1 counted
a...<1 each
B.c.<1 found
..a.<1 further
.gF.<1 has
.c..<1 hold
a..B<1 in
..A.<1 including
fB..<1 is
a...<1 lost
...b<1 m
...b<1 magnitude
bCDe<1 of
.aB.<1 over
B..c<1 p
.A..<1 reached
..a.<1 reported
...a<1 rose
..a.<1 saw
.bA.<1 than
d..A<1 the
e.G.<1 to
a...<1 took
B.c.<1 total
..a.<1 up
E.d.<1 was
a...<1 which
.c..<1 with
b...<1 –
e.C.<1 —
.A.d<2 #
E.d.<2 %
B.c.<2 (
aaE.<2 )
B.a.<2 ,
...d<2 /
.a.B<2 ^
A.b.<2 a
..b.<2 about
..a.<2 accounted
...b<2 and
.a..<2 are
..a.<2 came
d...<2 cases
A.a.<2 china
..B.<2 compared
.b.A<2 containment
..a.<2 day
D.b.<2 deaths
A...<2 down
a.A.<2 found
g.A.<2 had
dB..<2 has
gB..<2 have
Cc..<2 hospital
..b.<2 hours
d.D.<2 in
B.c.<2 increase
b...<2 injured
..A.<2 is
b...<2 make
a...<2 male
..a.<2 men
..A.<2 now
..A.<2 of
..b.<2 officers
a...<2 out
b...<2 peak
B...<2 positive
b...<2 province
b...<2 region
A.b.<2 reported
..a.<2 rose
..b.<2 saturday
..a.<2 services
A.a.<2 since
.a..<2 stood
...a<2 strongest
.b.A<2 there
D...<2 to
A.a.<2 today
b.B.<2 total
c.B.<2 unit
C..a<2 up
...c<2 us
a...<2 workers
..a.<2 –
aa.D<3 #
C.a.<3 %
..A.<3 )
.cD.<3 ,
.Ba.<3 :
c..C<3 ^
c.E.<3 a
c..D<3 and
a...<3 are
C.a.<3 at
.C..<3 been
..E.<3 by
a...<3 confirmed
C.c.<3 from
A...<3 have
...a<3 in
..c.<3 influenza
..a.<3 january
...b<3 maximum
C.a.<3 nine
.a..<3 now
.A..<3 of
a...<3 officers
Ba..<3 on
...a<3 peak
c.B.<3 service
a...<3 six
aA..<3 the
a...<3 there
b...<3 this
a...<3 those
a...<3 three
e.E.<3 total
..b.<3 week
..a.<3 week's
A...<3 which
.d..<3 wildfire
B...<3 without
E.j.<3 •
c.C.>1 #
eaDD>1 $
..Ei>1 %
..cH>1 (
bBbI>1 )
aBaB>1 ,
.A..>1 .
a...>1 /
.d..>1 ;
A..g>1 acres
BjF.>1 active
C.d.>1 additional
..D.>1 and
a...>1 animals
D.c.>1 are
A.Aa>1 at
..c.>1 case
fBA.>1 cases
Ca..>1 children
a...>1 coaches
c.B.>1 confirmed
..A.>1 contacts
a...>1 countries
.a..>1 covid
c...>1 crew
c.A.>1 deaths
...a>1 degrees
C.c.>1 died
c.C.>1 each
...a>1 earthquake
.b..>1 families
...b>1 feet
..hB>1 fewer
.b..>1 firefighters
..b.>1 flights
.b..>1 flood
B..d>1 for
A.f.>1 from
E.e.>1 further
c.G.>1 have
a...>1 health
.A.c>1 hectares
.bA.>1 homes
Ab..>1 households
c...>1 houses
..b.>1 imported
c.AC>1 in
...a>1 inches
.b..>1 inmates
..b.>1 jobs
...a>1 kilometres
...e>1 km
a...>1 laboratory
a...>1 measles
A..g>1 metres
...a>1 miles
b...>1 missing
...d>1 mm
J.p.>1 more
...d>1 mph
FCl.>1 new
A.b.>1 newly
..bA>1 of
.c..>1 others
..a.>1 passengers
Dc..>1 patients
...A>1 people
.BCe>1 per
A.Ij>1 percent
...a>1 percentage
.a..>1 remain
.bB.>1 residents
a...>1 samples
.b..>1 schools
.c..>1 shelters
.Da.>1 to
...A>1 tonnes
..a.>1 trains
...b>1 twh
A...>1 vehicles
a...>1 water
.Cb.>1 were
..a.>1 wpv
A..e>1 °
a...>1 –
..a.>1 —
.Da.>2 #
baC.>2 $
d.E.>2 (
A.Ab>2 )
c...>2 +
.A.a>2 ,
a.A.>2 -
a..A>2 .
.Ca.>2 ;
B.g.>2 a
...c>2 above
A.b.>2 aged
.AcF>2 and
.fA.>2 are
c...>2 at
a...>2 by
.c..>2 cases
..Ce>2 cent
A.c.>2 confirmed
.d.A>2 contained
.a..>2 currently
..B.>2 day
A.b.>2 deaths
...a>2 fewer
A...>2 followed
.B.b>2 from
b...>2 had
d.A.>2 have
a...>2 hospitalized
.Bb.>2 in
Cb..>2 is
.Aa.>2 lost
a...>2 members
..Aa>2 more
aA..>2 of
.b..>2 on
.aB.>2 patients
D...>2 people
...a>2 points
.c..>2 remain
..b.>2 reported
..A.>2 so
.a..>2 stable
Bf..>2 still
..a.>2 tested
H.pD>2 than
.dA.>2 the
..b.>2 them
c.A.>2 this
.B.b>2 to
h.G.>2 total
Ba..>2 under
a.B.>2 up
.b..>2 warnings
..a.>2 were
.cE.>2 with
b...>2 workers
...B>2 |
cAB.>3 #
..bB>3 $
B...>3 %
A...>3 (
A.c.>3 ,
Ab..>3 .
a...>3 :
..a.>3 a
Bd..>3 active
bA..>3 and
.bA.>3 are
hB.A>3 been
A.b.>3 cases
.b..>3 condition
a...>3 damaged
..c.>3 day
a...>3 died
.a..>3 earlier
c...>3 have
..b.>3 in
.b..>3 infected
F.a.>3 may
Ab..>3 missing
..Ca>3 more
Ba..>3 no
..Aa>3 of
A.e.>3 on
C.d.>3 one
a...>3 out
..c.>3 percent
A.c.>3 positive
.c..>3 still
a...>3 taken
..Ce>3 than
..Ed>3 the
a.C.>3 to
.b..>3 unaccounted
Eb..>3 under
..b.>3 week
.Aa.>3 with
c.A.>3 year
A.c.>3 yesterday
aAbCalways
B.eAbigger
a...c< "
AC.ec< $
...ac< %
...ac< % ,
..b.c< % or
A.a.c< ( +
a...c< ( each
c.A.c< )
c.B.c< ) ,
c.F.c< *
D.c.c< +
.aA.c< ,
B.d.c< , after
..b.c< , an
..Cac< , and
c.B.c< , bringing
b...c< , five
b...c< , found
b...c< , in
B...c< , the
a...c< , three
A...c< , up
A.a.c< , while
..Bbc< /
c.A.c< =
aDBdc< a
..a.c< a further
...Ac< about
B.a.c< accidents
..b.c< accounted
..b.c< accounted for
.c..c< acres
.eF.c< active
.d..c< active cases
A.b.c< added
..a.c< admissions
..a.c< admitted
Db..c< after
a...c< age
a...c< air
..A.c< all
..A.c< among
A.a.c< an
B.c.c< an increase
a..Ac< and
a...c< and gombe
B...c< and the
B.c.c< another
B.a.c< april
a...c< are niger
..c.c< arrivals
.a..c< as of
...bc< at
.a..c< authorities
A...c< average
a...c< away
.a..c< beds
.Ab.c< been
.a..c< being
c.B.c< bringing
a...c< bringing the
A.c.c< brought
b...c< buildings
a...c< buildings ,
aa.Ac< by the
..b.c< came
..a.c< came to
.b..c< camps
b...c< carrying
..c.c< case
.A..c< cases
B.a.c< cases and
..a.c< cash
..b.c< cecc
.b..c< centres
..b.c< changi
B...c< children
A.d.c< china
..C.c< cholera
..C.c< cholera deaths
..b.c< cocaine
..B.c< compared
..A.c< compared with
Ab..c< condition
.Cb.c< confirmed
.a..c< contacts of
..A.c< control
c...c< counted
A.b.c< county –
.a..c< crew
.b..c< critical
d.A.c< cumulative
..c.c< daily
c...c< damaged
..b.c< date
..e.c< day
C.b.c< days
..C.c< dead
A...c< december
..a.c< december ,
d...c< destroyed
C.a.c< discharged
..a.c< dr
..a.c< drug
..a.c< during
...ac< each
..b.c< employment
a...c< engines
...ac< exports
D..bc< fell
a...c< fire
a...c< five
..B.c< for
a...c< force
..a.c< found
b...c< found in
.Ac.c< four
b...c< from
a...c< from a
..b.c< further
a...c< gombe
a...c< gombe (
A...c< gone
..a.c< gone up
B..ac< government
...ac< government has
.d..c< greater
b...c< group
A...c< has
..b.c< has been
..a.c< has gone
aa.Ec< have
..a.c< have been
A.c.c< health
.a..c< hit
.c..c< hold
.b..c< hospital
.b..c< hospitals
A.c.c< hours
..a.c< hours ,
.a..c< hurt ,
.a..c< ill
...Bc< in
a.B.c< in all
.a..c< in isolation
B.c.c< in july
a.C.c< including
A...c< increase
B.c.c< increase of
B.e.c< influenza
b.A.c< injured
..A.c< is
C.b.c< it
A...c< its
..a.c< january ,
..a.c< job
A.d.c< july
b.A.c< killed
A.a.c< kivu
c.B.c< laboratory
..A.c< laboratory confirmed
A...c< lakh
a.B.c< last year
A...c< level
.b..c< live
b...c< lost
...bc< m
...bc< magnitude
b...c< make
a...c< male
..a.c< may
a...c< may ,
b.A.c< measles
.B.ac< million
.a.Ac< monday
b...c< monday ,
F.c.c< month
aA.Ac< more
c.A.c< more than
a.A.c< n
a...c< niger
a...c< niger and
.aA.c< nine
a.A.c< norovirus
d.F.c< now
a...c< number
a..Bc< number of
..c.c< october
.Ab.c< of
b.A.c< of the
.a..c< of them
.a..c< of whom
..bBc< officers
Ac..c< officials
a...c< on
d.A.c< on monday
..D.c< one
.dB.c< open
..cCc< or
..a.c< or more
b.B.c< out
b...c< outbreak
B.a.c< outbreaks
A...c< over
..b.c< over the
A.a.c< overnight
B..cc< p
.a..c< patient
.cA.c< patients
b...c< peak of
c...c< people ,
a...c< police
a...c< police said
d...c< positive
b...c< positive for
..cBc< positivity
..a.c< positivity rate
a...c< probable
a...c< province
a...c< pulled
c...c< put
..B.c< quarter
.Ca.c< rate
.B.cc< reached
..b.c< recorded
c.C.c< recoveries
c.B.c< region –
.cB.c< remained
a...c< remains
.D..c< reported
a...c< rescue
a...c< rescued
a...c< rescuers
a...c< residents
Aa..c< results
...ac< rise
a...c< rises
a...c< rises to
...ac< rose
a...c< said
..a.c< said the
..a.c< saw
a...c< season
B...c< service
.a..c< set up
..a.c< seven
..b.c< since
a...c< six
aA..c< six ,
b...c< so
..a.c< south
A.a.c< state
a...c< status
Bc..c< still
..Bac< stood
.aA.c< stood at
..A.c< storm
...cc< strongest
c.B.c< tally
b...c< tested
.a..c< than
..a.c< that is
..a.c< the case
B..bc< the government
A...c< the month
...cc< the strongest
d.E.c< the total
..a.c< the week's
Ba..c< their
.b..c< them
aaABc< there
a...c< there have
A...c< they
a...c< thirteen
.a..c< thirty
f.B.c< this
a.A.c< those
..A.c< to
...cc< to $
..a.c< to date
aB..c< took
.a.Ac< total
a...c< total to
A.a.c< traced
..a.c< traffic
Ab..c< treatment
.a..c< treatment centres
a...c< two
F.aac< up
B.b.c< up by
...ec< up to
B.b.c< update
...cc< us
A..cc< us $
d...c< vaccine
A...c< value
...ac< victims
.a..c< wales
d.A.c< way
A.c.c< week
B.b.c< week's
.bB.c< were
a.A.c< were from
.a..c< were hurt
A...c< were reported
.b..c< whom
...ac< will
a...c< with a
A...c< with the
..b.c< work
c...c< workers
A...c< worth
b.A.c< year
b...c< year ,
b...c< year's
a...c< years
A...c< yesterday
.Db.c< –
c.A.c< —
D..bc> $
..Eic> %
c...c> % .
bD..c> % are
.d.Ac> % contained
...ac> % fewer
d.E.c> % in
...ac> % more
...Cc> % of
...ac> % to
b..Ac> (
b...c> ( +
a...c> ) .
Aa..c> ) are
d..Ac> +
a.aCc> ,
.a..c> , an
.A..c> , and
a...c> , are
A.b.c> , both
a...c> , in
b.A.c> , including
a...c> , one
.A..c> , so
B...c> , the
.b..c> , up
..B.c> , were
aA..c> .
...cc> /
...Ac> a
..b.c> a day
A.b.c> a total
..Abc> above
a...c> above magnitude
A..gc> acres
B..dc> acres ,
B...c> across
GnF.c> active
AfA.c> active cases
F.e.c> added
C.d.c> additional
B.c.c> additional cases
.Ab.c> admissions
eA..c> affected
C.b.c> after a
a...c> after the
bA..c> all
C.a.c> all in
b...c> all of
A...c> already
c...c> among
.a.Cc> an
.a..c> an increase
cB.Dc> and
..b.c> and one
a...c> animals
A...c> april .
.fA.c> are
Bc..c> are active
cA..c> are affected
dC..c> are at
.b..c> are being
C.a.c> are currently
...dc> are expected
cB..c> are from
.b..c> are in
A.c.c> are linked
a...c> are listed
..a.c> are under
..b.c> arrested
..a.c> arrests
e.D.c> as
A.a.c> asked
..Dac> at
b...c> at a
Aa..c> at the
aA..c> at work
.a..c> ballarat
A...c> beds
.Ca.c> been
..Ccc> before
Ab..c> being
a...c> blaze
a...c> board
a...c> boats
..a.c> bodies were
B.c.c> both in
a...c> but
c.B.c> by
..A.c> by the
...bc> c
..d.c> came
C.a.c> came from
..b.c> cancelled
..a.c> cancelled .
Ab..c> care
b.A.c> case fatality
bA.Ec> cases
..c.c> cases and
Aa..c> cases are
..a.c> cases from
b.C.c> cases in
c.B.c> cases linked
A.c.c> cases of
b.B.c> cases since
..a.c> cash
..Cec> cent
.c..c> centres
B.d.c> charged
A.c.c> checkpoints
b...c> cholera
b...c> coaches
..c.c> cocaine
..Bac> compared
Ad..c> condition
.b..c> condition .
aA..c> confirmed
.d.Ac> contained
C.b.c> coronavirus
aA..c> countries
Bb..c> covid
Ab..c> covid -
..a.c> crashes
c...c> crew
.b..c> critical
.a..c> critically
Ea..c> currently
a...c> damaged
e..Ac> date
a...c> date .
DAh.c> day
..a.c> day ,
B.a.c> day .
a...c> day before
..d.c> days
cA..c> dead
d...c> dead .
A.b.c> death
.Bb.c> deaths
b.B.c> deaths (
A.b.c> deaths were
...ac> degrees
.a..c> dengue
a...c> destroyed
..a.c> detected
aC..c> died
..a.c> died .
A.b.c> died in
b.A.c> died of
..a.c> discharged
a...c> diverted
.Cb.c> doses
..b.c> during
..a.c> during the
..Ccc> each
...bc> earthquake
...ac> east
dB..c> eight
.dC.c> end
.b..c> end of
d...c> engines
a...c> enough
.b..c> evacuation
.c..c> evening
.b..c> evening .
...dc> expected
.a..c> families
d.A.c> far
a...c> fatality rate
...bc> feet
.A..c> fell
b...c> felt
..a.c> fewer than
d.C.c> fire
.b..c> firefighters
.A..c> first
.cB.c> five
.b..c> flood
.b..c> flood warnings
B.a.c> followed
c...c> following
A..bc> for
..A.c> four
b...c> four .
.A..c> from
..B.c> from a
b...c> fully
F.c.c> further
B.b.c> further deaths
cC.Ac> had
d...c> had been
A..ac> has
e.B.c> have
B...c> have no
..a.c> have recovered
a...c> health
.A.cc> hectares
A.a.c> held
.a..c> helicopters are
C.e.c> home
.a.Ac> homes
.bC.c> hospital
..A.c> hospital .
.Ba.c> hospitalised
c...c> hospitalizations
d.C.c> hospitalized
A...c> hospitals
.b..c> households
c...c> hurt
.c..c> icu
..A.c> identified
..D.c> ill
a...c> illnesses
..b.c> imported
.b.Bc> in
C.b.c> in a
b...c> in all
B...c> in april
.iE.c> in hospital
.a..c> in icu
.a..c> in intensive
Ac..c> in isolation
A...c> in lisbon
..c.c> in may
C...c> in september
Bb.Ac> in the
A.a.c> in their
e.D.c> in total
b...c> in wajir
...ac> inches
c.D.c> including
Aa..c> increase
.a..c> increase of
a...c> individuals
.cA.c> infected
..C.c> infected .
C.c.c> infections
.a..c> infectious
A.d.c> influenza
c...c> injured
.b..c> inmates
A...c> inside
.b..c> intensive
.b..c> intensive care
..b.c> investigation .
a...c> ireland
Fc..c> is
B...c> is in
Fc..c> isolation
..b.c> isolation .
Ab..c> isolation and
A.a.c> issued
A...c> its
b.B.c> january
..b.c> jobs
..A.c> july
..B.c> june
d.D.c> killed
...ac> kilometres
...fc> km
b...c> la
C.a.c> last
b...c> left
A...c> lisbon
c...c> listed
a...c> listed as
.c..c> live
C.b.c> local
bE..c> lost
a...c> magnitude
b...c> male
C..ac> may
..A.c> measles
D..ic> metres
A..cc> miles
c.B.c> missing
.a..c> missing .
a...c> missing and
...dc> mm
A...c> monday
..b.c> month
DAdac> more
A.b.c> more people
...ac> more than
Ac..c> morning
...dc> mph
d...c> near
Bc..c> need
HCm.c> new
B.d.c> newly
aaD.c> night
Da..c> no
dA..c> not
..a.c> notified .
.e..c> now
.a..c> now .
..a.c> of
..B.c> of a
.aD.c> of the
...Ac> of them
..a.c> of those
A.a.c> on
a...c> on friday
A.c.c> on saturday
.a..c> on tuesday
.A..c> one
.b..c> open
.c..c> others
.a..c> out of
c.A.c> outbreak
aA..c> over
..b.c> overnight
..c.c> overnight .
D.f.c> past
.e..c> patients
.b..c> patients ,
.b..c> patients are
A.a.c> patients were
...Dc> people
b.B.c> people ,
a.A.c> people .
.b..c> people are
B.c.c> people died
A...c> people from
.B..c> people have
b...c> people in
.CCec> per
..Cec> per cent
A.Ikc> percent
..Abc> percent )
..B.c> percent of
...bc> percentage
...ac> percentage points
B.b.c> period
.a..c> personnel
.b..c> persons
..b.c> phones
B..ec> points
.A..c> positive
a...c> positive for
b...c> prefecture
...bc> previous
...ac> previous week
b...c> probable
...ac> quake
a...c> rate
..a.c> recent
.Eb.c> recovered
a...c> regional
a...c> registered
GlB.c> remain
..a.c> report
.Gd.c> reported
c.B.c> reported in
d.A.c> rescued
..B.c> residents
.aB.c> respectively
.a..c> respectively .
B.a.c> roads
D..ec> rs
c.C.c> said
a...c> said on
b...c> samples
A.e.c> saturday
..b.c> scams
.a..c> schools
b.A.c> season
b.A.c> season .
.a..c> seen
d...c> sent
.b..c> serious
.bB.c> severe
.b..c> shelters
b.B.c> shot
dG..c> since
c.B.c> since january
a...c> since the
Cd..c> sites
b...c> so
b...c> so far
.A..c> so that
Ce..c> stable
.b..c> stable .
..A.c> staff
A...c> state
Ab..c> stay
Lm..c> still
Ab..c> stranded
..a.c> street
d.A.c> survivors
Eb..c> symptoms
.Bc.c> tested
.A..c> tested positive
..b.c> tests
A...c> tests were
E..bc> than
A..ac> than in
.Aa.c> the
a...c> the blaze
.b..c> the end
A.a.c> the last
C.e.c> the past
...cc> the previous
.dA.c> the virus
a..Dc> them
A...c> them are
A.a.c> them in
Ab..c> there
b...c> these were
..A.c> they
.bA.c> this
.b..c> this morning
a...c> this season
A.d.c> this week
b...c> this year
e...c> three
cBDbc> to
c...c> to date
c.C.c> to the
..c.c> today
..a.c> toll
...Ac> tonnes
a...c> tonnes of
a...c> took
d...c> total
c.C.c> total )
A.b.c> total of
b...c> train
..a.c> trains
.c..c> treatment
B.a.c> tuesday
Cb..c> tuesday .
...bc> twh
b.A.c> two
B.b.c> two from
..A.c> two more
Ab..c> unaccounted
Ab..c> unaccounted for
Dd.Ac> under
..a.c> under investigation
a.B.c> unit
..B.c> up
.a..c> up from
..a.c> vehicles
.A..c> victoria
Dd..c> virus
A...c> virus .
b...c> wajir
Bc..c> warnings
.Bd.c> was
a.B.c> water
a...c> wayanad
B.a.c> wednesday
A.a.c> wednesday .
JAfdc> week
..b.c> week ,
...ac> week before
..a.c> weekend
A.a.c> weeks
a...c> went
aEeIc> were
.Aa.c> were admitted
A.b.c> were cancelled
..a.c> were detected
.A..c> were hospitalised
b...c> were hospitalized
Af..c> were in
a...c> were infected
b.A.c> were killed
A.a.c> were recovered
.a..c> were seen
Ae..c> were still
...bc> west
c.D.c> when
..B.c> when a
c...c> which
..a.c> whom have
Ca..c> with
.b..c> with the
.b..c> without
..a.c> women
a...c> workers
..a.c> wpv
eBE.c> year
a...c> year and
b.A.c> year's
B.e.c> yesterday
.a.Cc> |
A..ec> °
b...c> –
..a.c> —
i.CHdigits
A.eFfirst
BaaAh #
d.E.h # #
..c.h # (
.c..h # ,
.e.Bh # .
Cb..h # :
..a.h # arrests
b...h # cases
a...h # diphtheria
d...h # june
a...h # killed
...Ch # million
.bE.h # new
..c.h # persons
C.c.h # september
a...h )
c.A.h ,
.aaCh , #
.Ba.h -
A.b.h - #
A...h - up
.dB.h .
.b..h . containment
B...h . key
A.Abh :
Ba..h : #
.b..h : population
..A.h : situation
A...h : the
a...h : two
e.E.h ;
b.A.h ?
B.b.h a
.a..h a row
.c..h acres
.b..h acres burned
.fB.h active
...ah advisory
...ah advisory #
A.a.h africa
b...h americas
..a.h and
c...h and order
..a.h and transition
..b.h and weekly
A...h april
.a..h are
..a.h arrests
.aG.h as
.a..h as rain
..b.h assessment and
dB..h at
c...h bodies
c...h bodies recovered
.b..h burned
.b..h burned :
c.E.h by
.a..h camps
.a..h camps as
e.E.h cases
a...h cases :
B.b.h cases of
.b..h census
.b..h census #
c...h central
a.B.h china
C...h cholera
.a..h cm
.a..h cm reviews
a...h collapse
a...h collapse :
..a.h confirmed
A.a.h confirmed cases
.d..h containment
.d..h containment :
A...h coronavirus round
A.a.h coronavirus update
a...h countries
d.C.h country
D.c.h covid
..c.h covid -
a...h crash
c...h date
H.h.h days
a...h dead
b.B.h death
b.B.h death toll
Da..h deaths
B.c.h deaths in
..c.h dengue
c.A.h description
b.A.h diphtheria
a...h diphtheria cases
a.F.h disease
.a..h eases
b.B.h east
b...h eastern
b...h ebola
a...h energy
d.A.h event
c.A.h event description
e.B.h fire
A...h five
.a..h five poor
D.c.h for
A.a.h for victoria
C.b.h force
..a.h from
.a..h fronts
.a..h fronts :
..Abh have
A...h highlights
B...h highlights of
b...h humanitarian
b...h humanitarian response
...ch hurricane
...ah hurricane ian
...ah ian
...ah ian advisory
c...h in
g.B.h in #
A.a.h in africa
b...h in korea
..c.h in scams
a...h in the
...dh inflation
..b.h influenza
b.B.h injured
..c.h investigated
..c.h investigated for
..c.h involvement
..c.h involvement in
A...h issued
c...h july
..b.h june
..b.h june #
.a..h kerala
.a..h kerala cm
L.e.h key
B...h key highlights
b...h killed
a...h killed in
a...h korea
b...h korea as
C.a.h last #
c...h law
c...h law and
A...h libya
A...h libya floods
E.f.h local
..a.h local situation
B...h main
B...h main points
...Ch million
b...h ministry
..b.h monthly
A.f.h more
..c.h more than
e...h mpox
a...h ncdc
a...h ncdc confirms
a.C.h new
..D.h new cases
..a.h next
..a.h next phase
.b..h october
Ac..h october #
dD..h of
B.b.h of covid
e.D.h on
..b.h on local
B.e.h operation
a...h or
c...h order
c...h order situation
c...h overall
c...h overall law
..c.h persons
..a.h phase
A...h points
A...h points at
..c.h police
.a..h poor
.a..h poor rainy
.c..h population
.b..h population #
..a.h positive
...bh price
.a..h principal
.a..h principal fronts
..b.h provinces
..a.h public
CeA.h rain
.a..h rain eases
.a..h rainy
.a..h rainy seasons
c...h recovered
.a..h relief camps
d...h response
.a..h reviews
.a..h reviews relief
..c.h risk
..b.h risk assessment
E.f.h road
B.e.h road toll
A...h round
A...h round -
.a..h row
B...h says
..c.h scams
.b..h scotland's
.b..h scotland's census
.a..h seasons
.a..h seasons in
C.c.h september
C.c.h september #
b.A.h service unit
d.E.h situation
..a.h situation and
b...h situation at
..d.h starts
a...h statistics
.A..h summary
AAh.h surveillance
..b.h suspected
..a.h tests
..c.h than
a.A.h the
b...h the americas
C...h the last
A...h the main
.a..h the principal
b...h the updates
kAJ.h to
a.E.h to #
b...h to date
..a.h to next
..C.h total
..a.h transition
..a.h transition to
A...h tuesday
A...h tuesday #
b.B.h uganda
..b.h ukhsa
..b.h ukhsa variant
a...h unit
b.A.h unit :
A...h up :
..cAh update
A.a.h update for
F.d.h update on
b...h updates on
..b.h variant
..b.h variant risk
C.a.h victoria
A.a.h victoria –
...ah weather
D.e.h week
A.b.h week of
..b.h weekly
..b.h weekly surveillance
B..ah wind
d.B.h year
A...h |
B...h é
c.E.h –
b...h – #
d.A.h • #
a...k< "
AC.ek< $
C.e.k< %
..b.k< % or
A.a.k< ( +
a...k< ( each
c.F.k< *
D.c.k< +
.B..k< -
..Bak< /
c.A.k< =
...ak< a
..a.k< a further
..b.k< accounted
..b.k< accounted for
..a.k< added
.Bc.k< admitted
B...k< after
C.a.k< an
B.c.k< an increase
a..Ak< and
B.c.k< another
.c.Ak< are
..a.k< arrivals
..Dbk< at
.Bb.k< been
c.B.k< bringing
a...k< bringing the
..c.k< brought
D.d.k< by
...Ak< by the
..b.k< came
B.c.k< cases and
..b.k< changi
B.c.k< china
..b.k< cocaine
..B.k< compared
..A.k< compared with
Bc..k< condition
.Bc.k< confirmed
a...k< confirmed cases
..B.k< control
b...k< counted
A.b.k< county –
.a..k< critical
d.A.k< cumulative
..b.k< daily
a...k< damaged
..c.k< day
a...k< death
a...k< disease
..a.k< during
.A..k< eleven
..b.k< employment
...ak< exports
C..bk< fell
b...k< fire
a.A.k< for
a...k< force
..b.k< found
b.A.k< found in
.C..k< four
...Ak< from
a...k< from a
..b.k< further
...ak< government
...ak< government has
.d..k< greater
c...k< group
.bC.k< has
e.AEk< have
C.d.k< health
.c..k< hold
.aB.k< hospital
A.c.k< hours
b.B.k< in
..a.k< in july
..A.k< in the
..A.k< including
A...k< increase
B.c.k< increase of
..a.k< influenza
b...k< injured
a.Gak< is
C.e.k< it
..a.k< job
..b.k< july
a...k< korea
...bk< m
a...k< made
...bk< magnitude
b...k< make
B.e.k< may
..b.k< men
...dk< million
D.c.k< month
Bc..k< nine
e.E.k< now
a.A.k< number
..a.k< october
A..ak< of
aA..k< of the
.b..k< of whom
..bAk< officers
Ac..k< officials
.B..k< on
..aCk< or
b...k< out
b.A.k< outbreak
.a..k< over
B..ck< p
..A.k< patients
b...k< peak of
a...k< positive
b...k< positive for
..cBk< positivity
..a.k< positivity rate
a...k< province
b...k< put
.Ca.k< rate
.B.dk< reached
..a.k< recorded
d.B.k< recoveries
c.B.k< region –
A.d.k< reported
.a..k< results
a...k< rises
a...k< rises to
...ak< rose
..a.k< said the
..a.k< saw
b.A.k< season
.a..k< severe
.a..k< six
a...k< so
Aa..k< still
..Bak< stood
.aA.k< stood at
a...k< storm
...ck< strongest
c.B.k< tally
.a..k< than
bBBak< the
A..bk< the government
a...k< the laboratory
...ck< the strongest
c.E.k< the total
A...k< their
.a..k< them
aaABk< there
a...k< there have
C...k< they
b...k< this
..Ack< to
...ck< to $
.Aa.k< took
a...k< total to
..a.k< traffic
A..ak< up
...ek< up to
...ck< us
A..ck< us $
...bk< vaccination
d...k< vaccine
A...k< value
C.d.k< week
A.b.k< week's
..bCk< were
.c..k< whom
.a..k< with
A...k< worth
..A.k< year
c.A.k< years
B.a.k< yesterday
.Bb.k< –
c.A.k< —
..eTkind e
.BAfkind o
..b.m _accidents
dcFGm _affected
a...m _aftershocks
C..dm _aid
a...m _aircraft
...cm _amount
.GFjm _area
..fCm _arrested
B.c.m _asymptomatic
.Aa.m _avg
a...m _births
i.CAm _board
..a.m _boats
..a.m _calls
..d.m _cancelled
..b.m _cargo
a..Cm _cases
.a..m _centres
TPjjm _change
B.c.m _charged
..a.m _checked
..a.m _claims
Bg..m _closed
.a..m _clusters
a...m _collapsed
D..gm _compensation
dD.Am _confirmed
b...m _contacts
.h.Dm _containment
.b..m _crew
CiB.m _critical
kDB.m _damaged
hQaJm _deaths
E..km _depth
k.E.m _destroyed
b...m _displaced
C.Bgm _distance
aF..m _doses
f.C.m _evacuated
...am _exports
e...m _families
dB.Em _fatality
FbeEm _fires
...Am _flights
Cb..m _followed
...am _height
b...m _helicopters
Ae..m _homes
.dA.m _hospital
.a..m _households
.eB.m _icu
b...m _incidents
hD.Am _injured
.e..m _isolated
...bm _latitude
A..am _level
...bm _longitude
a...m _loss
d...m _lost
E.Blm _magnitude
.d.Am _missing
C.Ckm _mom
a...m _negative
Bd..m _observed
.CeAm _offences
b...m _offshore
A.c.m _outbreaks
c...m _overseas
..b.m _passengers
Be..m _pending
Cb..m _people
Df..m _population
C.g.m _positive
.CgGm _positivity
fC..m _probable
a...m _quakes
Bc..m _quarantined
D.Clm _rainfall
...bm _rate
bA..m _reached
...cm _receipts
dOcAm _recovered
..a.m _regions
fD.Bm _rescued
F.mDm _seized
AfA.m _serious
.c..m _severe
b.dFm _share
AhD.m _sheltered
FlA.m _shelters
Cf..m _sites
EAAkm _speed
.b..m _stable
e.CCm _staff
Ac..m _stranded
f...m _supplies
...bm _surge
b.B.m _suspected
c...m _teams
B.Bim _temperature
.Gd.m _tests
BhB.m _unemployed
a...m _units
ADd.m _vaccinated
A...m _value
a...m _vehicles
BiD.m _ventilated
.AgDm _visitors
Ae..m _warnings
G.Hqm _yoy
..b.m accidents
hE..m affected
a...m aftershocks
C..dm aid
a...m aircraft
...cm amount
.BDim area
B.c.m asymptomatic
a...m births
..a.m boats
..a.m calls
..b.m cargo
dB.Em case_fatality
a..Cm cases
B.c.m charged
.a..m clusters
D..gm compensation
bDa.m confirmed
..Efm confirmed_change
.FfBm confirmed_share
b...m contacts
Bd..m contacts_observed
.h.Dm containment
.b..m crew
CiB.m critical
.A..m crop_area
hQaJm deaths
...am deaths_change
d.B.m deaths_share
...dm depth
b...m displaced
C.Bgm distance
aF..m doses
..c.m drugs_seized
a...m economic_loss
f.C.m evacuated
...am exports
e...m families
FbeEm fires
...Am flights
..b.m flights_cancelled
.d..m flood_warnings
Cb..m followed
b...m helicopters
Ae..m homes
...am hospital_rate
.a..m households
gB..m houses_damaged
g.B.m houses_destroyed
.eB.m icu
.dA.m in_hospital
b...m incidents
..a.m initial_claims
hD.Am injured
.e..m isolated
...bm latitude
...bm longitude
E.Blm magnitude
.e.Am missing
.CeAm offences
..Abm offences_change
b...m offshore
i.CAm on_board
A.c.m outbreaks
c...m overseas
..b.m passengers
..a.m payroll_change
..d.m pcr_positive
Cb..m people
bA..m people_reached
Df..m population
aAcDm positivity
c...m probable
a...m quakes
Bc..m quarantined
D.Clm rainfall
...cm receipts
dOb.m recovered
..a.m recovered_share
..a.m regions
fD.Bm rescued
Be..m roads_closed
AfA.m serious
.c..m severe
AhD.m sheltered
FlA.m shelters
Ab..m sites
...dm snow_depth
.b..m stable
e.CCm staff
Bc..m stranded
A...m street_value
f...m supplies
...bm surge
b.B.m suspected
c.A.m suspected_or_confirmed
..fCm suspects_arrested
c...m teams
B.Bim temperature
.Gd.m tests
a...m tests_negative
Be..m tests_pending
A.c.m tests_share
AlFCm users_affected
ADd.m vaccinated
c...m vaccinated_share
a...m vehicles
BiD.m ventilated
.AgDm visitors
..c.m visitors_change
A..am water_level
...am wave_height
C..jm wind_speed
B.c.me asymptomatic
dB.Eme case_fatality
.a..me clusters
bDa.me confirmed
..Efme confirmed_change
.FfBme confirmed_share
b...me contacts
Bd..me contacts_observed
.dA.me critical
.Jd.me deaths
...ame deaths_change
b.C.me deaths_share
.D..me doses
Cb..me followed
...ame hospital_rate
.eA.me icu
Bg..me in_hospital
.e..me isolated
..c.me outbreaks
..d.me pcr_positive
aA.Bme positivity
b...me probable
aMd.me recovered
..a.me recovered_share
B.c.me rescued
.eA.me serious
.d..me severe
c...me sheltered
a.B.me suspected
c.A.me suspected_or_confirmed
.Gc.me tests
a...me tests_negative
Be..me tests_pending
A.c.me tests_share
ADd.me vaccinated
c...me vaccinated_share
BiD.me ventilated
..b.mo accidents
jD..mo affected
a...mo aftershocks
C..dmo aid
a...mo aircraft
...amo amount
.ADimo area
a...mo births
..a.mo boats
..b.mo cargo
a..Cmo cases
B.c.mo charged
D..gmo compensation
.h.Dmo containment
.b..mo crew
.a..mo critical
.A..mo crop_area
jBADmo deaths
...dmo depth
b...mo displaced
C.Bgmo distance
..c.mo drugs_seized
a...mo economic_loss
f.C.mo evacuated
...amo exports
e...mo families
FbeEmo fires
...Amo flights
..b.mo flights_cancelled
.d..mo flood_warnings
b...mo helicopters
Ae..mo homes
.a..mo households
gB..mo houses_damaged
g.B.mo houses_destroyed
aA..mo in_hospital
b...mo incidents
..a.mo initial_claims
hD.Amo injured
...bmo latitude
...cmo longitude
E.Blmo magnitude
.e.Amo missing
.BdAmo offences
..Abmo offences_change
b...mo offshore
g.CAmo on_board
c...mo overseas
..b.mo passengers
..a.mo payroll_change
Cb..mo people
bA..mo people_reached
Df..mo population
a...mo quakes
D.Clmo rainfall
...cmo receipts
..a.mo regions
kCABmo rescued
Be..mo roads_closed
GlA.mo sheltered
FlA.mo shelters
Ab..mo sites
...dmo snow_depth
c.BBmo staff
Bc..mo stranded
A...mo street_value
f...mo supplies
...bmo surge
..fCmo suspects_arrested
c...mo teams
B.Bimo temperature
AlFCmo users_affected
a...mo vehicles
.AgDmo visitors
..c.mo visitors_change
A..amo water_level
...amo wave_height
C..jmo wind_speed
b.ACo #
a..Co # #
a...o # %
A.b.o # (
a...o # )
.Hbao # ,
e.D.o # /
F.e.o # :
.b.Bo # acres
a.C.o # and
..A.o # cholera
..A.o # december
Ac..o # families
A.a.o # fatal
.a..o # firefighters
Be..o # have
A...o # hours
B.a.o # infections
..C.o # january
d.B.o # measles
.a..o # september
d.B.o # suspected
B...o # tests
e.C.o # there
..A.o # update
A.b.o # –
b.B.o # —
a...o %
.Dabo (
...bo ( hectares
...ao )
..B.o ) ,
A...o ,
.b..o , or
c...o , with
b...o - #
..a.o - day
bCDeo /
c.ABo :
.cA.o : #
a...o : over
..a.o : sabah
a...o =
..dBo a
..a.o a further
..a.o a total
b.C.o about
...Bo accounted
.a.Do acres
EjB.o active
BfA.o active cases
...ao activity
A...o added
..c.o admissions
.Bb.o admitted
a...o age
B.a.o agency
B.c.o airport
.a..o alexandroupoli
.a..o alexandroupoli –
dA..o all
..b.o all of
a...o altogether
a...o among
a...o among the
.C..o an
b.A.o and
a...o and gombe
B.b.o another
.eABo are
b...o are known
..a.o are linked
a...o are niger
...bo area
...bo area burned
A.c.o arrested
A...o arrivals
bdEEo as
a...o as a
..A.o as at
.dBAo as of
.aB.o at
.b..o at #
...ao at its
.a..o at least
a...o at present
b...o at the
...do average
A.a.o b
e.B.o began
a...o beginning
a...o beginning of
.gD.o being
c.C.o between
a.C.o between #
b...o board
a...o bombers
A.c.o brought
...bo burned (
.b..o burning
d.A.o burundi
eAB.o by
b.A.o by #
a...o by nation
..a.o by residence
..a.o by state
b.A.o by tuesday
.cB.o care
a...o carried
b...o carrying
a...o case
B.b.o cases are
a...o cases by
a...o cases linked
B.b.o cases of
a...o cases with
..a.o cecc
..a.o cent
a...o centerpoint
..a.o central epidemic
..a.o change
..b.o changi
b.A.o chikungunya
b...o china
...ao cholera
...ao cholera deaths
..b.o claims
B...o closed
..b.o confirmed
..a.o confirmed flu
.eB.o control
.d..o control #
.a..o coronavirus
..A.o counted
..B.o counted #
e.A.o countries
..E.o counts
..A.o counts #
A.b.o county –
c.C.o cumulative
..a.o customs
A...o daily
d...o damaged
d...o date
b...o date :
..b.o day
E.c.o days
..A.o dead
e.C.o death
c.B.o death toll
..a.o deaths :
...ao deaths in
a.C.o delhi
.Ba.o dengue
c...o destroyed
..a.o dhaka
a...o doses
c.A.o drc
..b.o dublin
B.d.o during
..d.o during the
C.c.o eleven
.c..o employees
..c.o employment
c.A.o end
A.c.o epidemic
..b.o estonia
b...o every
a...o every health
Da.ao families
...bo families of
..A.o far
A.a.o fatal
A...o fell
a...o felt
Ba..o fewer
.a..o fewer than
a...o figures :
a...o fire
a.B.o firefighters
..b.o five
c...o flood
a.A.o floods
..a.o flu
b...o follow
..A.o following
aEa.o for
a...o for #
a...o for a
B.a.o for the
a...o found in
..a.o france
cF..o from
..B.o from the
..b.o further
a...o gombe
A..co government
.aB.o greater
A.c.o h
C.a.o had
A.a.o had the
f.EBo has
.aB.o has #
a...o has made
b...o has recorded
c.ACo have
A...o have died
A...o health is
a...o health region
...ao hectares
...bo hectares )
a...o helicopters
...bo highest
Bf..o hold
.b..o homes
..a.o hong
..b.o hong kong
.cA.o hospital
.B..o hospitalised
.d..o hospitals
.d..o hospitals in
F.b.o hours
c...o houses
.Ab.o human
A.b.o imported
...bo imports
a.C.o in #
.a..o in -
.cA.o in hospital
.a..o in intensive
Bd..o in isolation
...ao in sudan
bE..o in the
C.c.o in week
Ac..o include
..Afo index
A.a.o infections
..b.o initial claims
b...o injured
.a..o insured
.a..o insured unemployment
.b..o intensive
.b..o intensive care
Cd..o iom
EbAdo is
.b..o isolation
.A..o it
..a.o italy's
..a.o italy's regions
D...o its
h.I.o january
b.A.o january #
b...o january to
..c.o job
b.A.o kampala
a...o kano
a...o kano (
a.A.o killed
C.c.o kivu
b...o known
..b.o kong
..b.o lab
..a.o lab confirmed
..a.o laboratory specimens
D.g.o last
C.d.o last #
.a..o least
.a..o least #
c.A.o left
b...o linked
b...o livestock
a...o livestock :
B.b.o local
...ao location
..a.o london
d...o lost
...bo m
...co magnitude
..a.o mainly
a...o make
..a.o markets
..a.o markets were
A..fo maximum
B...o midnight
..a.o ministry
F.g.o monday
..a.o monday –
A.a.o monday's
.a..o monitoring
B.a.o month
d.A.o months
c...o more
a.A.o more than
a...o nation :
..a.o natural
.Be.o new
B.e.o new cases
..c.o newly
a...o nhs
b...o niger
a...o niger and
a.A.o norovirus
A...o nsw
A...o nsw health
.b.Co number
...Bo number of
..a.o numbers
A.a.o of
.a..o of active
a...o of april
a...o of china
.c..o of control
..bCo of the
a...o of them
.a..o of these
..B.o of those
.BcBo officers
Ac..o officials
E.a.o on
A..ao on #
..a.o on monday
B.b.o on saturday
.cA.o open
C.d.o operation
.b.Ao or
.a..o or #
a...o other
.bA.o out
.bE.o out of
c.D.o outbreak
e.A.o outside
a...o outside of
..b.o over the
b...o partners
B.a.o past
...ao path
C.c.o patients
..a.o patients ,
..a.o patients have
A..ao peak
.a.Co people
.a..o people ,
..c.o per
..a.o per cent
F.c.o period
A...o period surveillance
...ao php
b.A.o plague
aBbCo police
b...o police said
A.a.o positive
B...o positive :
..dAo positivity
..b.o positivity rate
B.b.o previous
...bo prices
a...o pulled
a.B.o quarter
..c.o rate
...bo reached
..c.o recorded
e.D.o region
a...o region in
c.B.o region –
..a.o regions
..a.o regions on
..c.o registered
..a.o registered #
.a..o relief
.a..o remain
Bb..o remain without
.fC.o remained
A.e.o reported
..a.o reported #
b...o rescue
C.d.o residence
..a.o residence they
a...o residents
..a.o respiratory
..a.o romania
A...o rose
D.e.o round
A.b.o sabah
C.c.o sadly
abD.o said
A.b.o saturday
B.c.o saw
d.A.o season
b...o sent
.a..o service
c.B.o service unit
..b.o seven
...Ao share
Af..o shelters
A.a.o since monday
a...o situation
b...o six
...Ao size
...Ao size :
..D.o so
..A.o so far
c...o some
..a.o south kivu
a...o south sudan
D.f.o specimens
..a.o specimens of
..Edo start
..D.o start of
..a.o state :
Ba..o stood
Ab..o stood at
b.C.o storm
...bo storm surge
..Aao sudan
...co surge
B...o surveillance
A...o surveillance counted
C...o suspected cases
A.a.o suspects
...ao temperatures
a...o test
..a.o tested
..c.o tests
.bC.o than
Ea..o that
.b..o that #
..a.o that is
.C.ao the
bC.Bo the #
a...o the beginning
d.A.o the cases
..a.o the central
..b.o the change
..b.o the december
A...o the department
c.A.o the end
...bo the families
A..co the government
a...o the national
..f.o the new
Dd..o the number
c...o the outbreak
B.a.o the past
a...o the provincial
..D.o the start
..A.o the storm
..c.o the top
..C.o the total
A.a.o the update
A.b.o the week's
..a.o the weekend
.a..o their
e.F.o them
b...o then
.bBAo there
..C.o there are
..b.o there were
Ba..o these
Ba..o they
A.d.o they are
B...o thirty
B...o thirty -
A..bo this
A...o this period
Bb..o those in
...ao those killed
aD.ao to
b...o to date
d.B.o toll
..d.o top
A.a.o total
.c..o total burning
b...o total fires
..a.o traced
..a.o traffic
c.C.o tuesday ,
d.B.o uganda
..a.o uk
Ag..o under
.a..o under control
Bc..o unemployment
c.B.o unit
b.A.o unit :
c.C.o up
..A.o up to
E.e.o update
A.a.o update of
a...o vaccine
..c.o victoria
..a.o virus
B...o wales
.Eb.o was
a...o water bombers
c...o way
C.d.o week
C.d.o week's
..a.o weekend
E.d.o weekly
...ao weekly cholera
aD..o were
ABd.o were #
b.B.o were :
.a..o wildfire
D..co will
...bo wind
...bo winds
aaE.o with
C...o without
C.a.o work
b...o workers
..a.o workers administered
A..co worth
c.B.o year
a...o years
A.b.o yesterday
.b..o ·
..aCo –
.b..o – #
b...o —
b...o “
a...o “ every
Caa.o •
CAaep #
e.A.p # #
.Fadp # %
..f.p # (
.a..p # )
...Fp # ,
..a.p # .
Ab..p # :
d.E.p # ;
C...p # a
Ea..p # and
AgA.p # are
...cp # billion
cA..p # cases
aA..p # children
f.F.p # confirmed
..B.p # deaths
..a.p # december
A...p # february
Cd..p # firefighters
..a.p # for
a...p # hectares
a...p # homes
A.c.p # hours
Aa..p # in
..Adp # km
A.a.p # lgas
B.a.p # million
...ap # mph
H.j.p # new
b...p # november
c.D.p # of
a.A.p # on
Ad..p # patients
...Ap # people
.A..p # per
...bp # pm
.a..p # september
..c.p # tonnes
.E..p # were
...ap $
...ap $ #
.G.dp %
G.b.p % .
d...p % are
A...p % in
a.A.p (
..A.p )
AeA.p ) ,
a.B.p ) .
A...p ) :
..B.p ) ;
CcAap ,
A...p , a
..a.p , against
.b.Ap , and
C...p , from
b.C.p , in
a...p , including
.Bb.p , the
..a.p , was
..C.p , were
Be..p , with
d.B.p -
F.a.p - #
d...p - confirmed
..Aap .
.C..p /
B.b.p :
..a.p : #
AcB.p ;
.C.dp a
..b.p a day
C.e.p accidents
A...p acres
AlE.p active
.a..p active cases
C.e.p africa
..a.p against
A.b.p against #
A...p aircraft
e.D.p all
D.b.p alone
D.c.p alone #
Db..p an
..bBp and
.a..p and #
.d..p and more
a...p and one
dC.Ap and the
...bp april
acDBp are
..A.p are in
c...p are male
A.i.p arrested
..a.p arrested #
Ac..p as
Ac..p as of
bAHfp at
..Ccp at #
..a.p average
f.FAp been
..b.p been arrested
d.A.p been reported
d..Dp before
d.B.p beginning
d.B.p beginning of
...cp billion
Ea..p by
.A..p by #
B.c.p came from
..a.p care
.HeCp cases
Ba..p cases and
A.c.p cases are
b.C.p cases have
h.C.p cases in
a...p cases linked
.Gf.p cases of
..a.p cases on
A.c.p cash
eE..p children
..a.p cocaine
c.A.p confirmed
..b.p confirmed #
a.A.p confirmed ,
b.A.p confirmed .
a...p confirmed and
A.a.p countries
..a.p countries of
..B.p county
C.c.p covid
A.b.p covid -
c...p crew
.a..p cured
.a..p cured and
c...p damaged
c.C.p date
.A..p day
B.c.p days
.eF.p deaths
d.F.p deaths .
E.e.p december
C.a.p december #
b...p destroyed
c.A.p died
c...p died ,
..A.p died .
.a..p discharged
c.B.p disease
.b..p district
A.c.p driving
..b.p drug
..b.p during
..A.p each
a...p eight
C.c.p ended
C...p epidemiological week
c...p every
e.C.p far
..A.p fatality
F.a.p february
D..cp fell
..a.p figures
c...p fire
Bd..p firefighters
Ae..p fires
a...p five
.Dc.p for
a...p for #
..a.p for the
A...p found
.A..p from
B.d.p from #
..A.p government
dbEBp had
..B.p has
.c..p has #
.eF.p have
c.B.p have been
Aa..p have had
DAj.p health
..a.p health services
a...p health workers
a...p hectares
..a.p his
.a..p homes
a...p hospital ,
b.A.p hospitalized
.d..p hospitals
D.c.p hours
a...p houses
a.A.p ill
A.b.p imported
b.E.p in #
..c.p in a
A.b.p in cash
..a.p in intensive
A.b.p in july
a.A.p infected
..a.p infection
.A..p influenza
c...p injured
..b.p intensive
..b.p intensive care
b.B.p investigation
F.cap is
..e.p is #
B..bp january
B...p january #
e.C.p july #
B.b.p july alone
...ap june
..Adp km
..b.p knives
d.A.p laboratory -
A.a.p lgas in
a...p lost
..Bap m
A...p malaysia
D.f.p measles
C.d.p measles cases
..c.p men
B.a.p million
C...p million people
E.d.p monday
..b.p month
Iac.p more
..C.p most
...ap mph
...ap national
a...p negative
G.l.p new
.b..p new deaths
..B.p nine
A...p none
a...p north
..b.p not
A...p november #
a.A.p now
.a..p of
.bD.p of #
b...p of a
..a.p of covid
..c.p of health
b...p of the
..A.p off
BDbep on
B...p on #
..b.p on average
B.d.p on monday
c.A.p on the
a...p on tuesday
b...p one
C.g.p operation
B...p other
..a.p others
C.e.p over
.bB.p patients
a..Ap people
..A.p people have
b...p people in
.C..p per
..b.p percentage
.a..p planes
...bp pm
D.i.p police
B.b.p positive
b...p probable
..C.p province
..b.p rate
H.f.p recorded
A.a.p recorded #
a...p registered
.a..p relief
A...p report
f.B.p reported
A.a.p reported on
A...p reporting
.a..p response
a...p rest
A.c.p road
B...p rose
G.d.p said
B.a.p said in
..A.p same
C...p samples
E...p september
C...p september #
a...p service
a...p service unit
..b.p services
b.E.p since
..A.p since january
..C.p since the
A.a.p six
a...p so
e.C.p so far
D.h.p south
B.b.p states ;
b...p sunday
..d.p suspected
B.e.p tests
F.b.p than
B...p than #
.D..p that
..c.p that #
e.BAp the
d.B.p the beginning
..A.p the outbreak
A...p the region
a...p the remaining
a...p the three
a...p the total
.aA.p them
.a..p there
a...p there are
..aAp there were
c...p they
..a.p thirty
..b.p thirty -
.a..p this
C...p this morning
a...p three
..a.p through
..Cfp to
DAe.p to #
c.A.p to date
a...p to the
..A.p to week
..b.p today
..a.p toll
..c.p tonnes
..b.p tonnes of
.aB.p total
.DdBp two
a...p uk
..A.p unit
a...p unit :
..B.p up to
..b.p update
.a..p vehicles
a...p was
a...p we
A...p weather
D.bap week
E.b.p week (
b...p week .
...ap went
cD.Ap were
A...p were recorded
..a.p were recovered
...ap where
..aDp which
A...p whom #
Aa..p will be
..A.p with
Cc..p with #
a...p with a
d...p without
..c.p women
f.C.p workers
a..Ap year
b..Bp year before
C...p yesterday
b.A.p zone
dB..p –
e.ALpart
F.ecrank
a...s< "
...Bs< # #
AAabs< # %
A...s< # (
.EcBs< # )
.C.bs< # ,
..c.s< # -
B.d.s< # :
..a.s< # accidents
.d.Bs< # acres
..D.s< # active
..Aes< # and
A...s< # april
.Be.s< # are
eC..s< # cases
E.d.s< # children
a.B.s< # cholera
a.D.s< # confirmed
.a..s< # covid
cA..s< # engines
.b..s< # families
...as< # fires
..b.s< # from
a...s< # hand
.cA.s< # have
..a.s< # hospital
AAe.s< # hours
a...s< # houses
d.A.s< # in
C.c.s< # infections
a...s< # injured
..Acs< # january
..b.s< # june
A...s< # lakh
Ba..s< # march
b...s< # measles
..a.s< # million
Db..s< # new
e...s< # november
a.B.s< # on
.a..s< # patients
d.A.s< # people
a...s< # percent
.a..s< # persons
.a..s< # recovered
Bd..s< # sites
d.D.s< # suspected
f.E.s< # there
C.d.s< # to
a.A.s< # update
c...s< # years
f.F.s< # |
...as< # °
BBc.s< # –
d.C.s< # —
DG.is< $
CA.gs< $ #
ABaas< %
B..as< % ,
d..Cs< % of
..aBs< % or
a...s< % were
A..cs< (
a...s< ( each
...bs< ( hectares
A..bs< )
B..cs< ) #
..a.s< +
...as< ,
bbBBs< , #
..a.s< , after
..a.s< , an
..A.s< , and
a...s< , at
..B.s< , beni
d.A.s< , bringing
b...s< , found
a...s< , four
A.b.s< , from
a...s< , has
e...s< , in
..A.s< , mandima
.bA.s< , or
B.a.s< , the
Ae..s< , where
D...s< , while
aA..s< , with
a...s< , yobe
.aBas< -
A.a.s< - #
a...s< - confirmed
..b.s< - day
..Aes< /
...as< / :
..a.s< :
...As< : #
a...s< : england
A...s< : in
..a.s< : sabah
Ab..s< : the
c.B.s< =
aAAbs< a
..b.s< a further
a...s< a peak
.a..s< a total
.a.As< about
...cs< above
...cs< above magnitude
C.e.s< accidents
c.A.s< account
c.A.s< account for
..aBs< accounted
..aBs< accounted for
.c.Ds< acres
EpL.s< active
a...s< active ,
DjE.s< active cases
...as< activity
B.b.s< acute
A...s< ad
A...s< ad ı
C.c.s< added
..Aas< admission
...as< admission rate
..c.s< admissions
..c.s< admitted
a...s< affected
Bd..s< after
c...s< age
c.A.s< air
A.d.s< airport
a.A.s< al
.a..s< alexandroupoli
.a..s< alexandroupoli –
a.B.s< all
b.A.s< all ,
..a.s< all of
A...s< also
a...s< am
c.A.s< among
a...s< among the
.Ed.s< an
B.a.s< an increase
b..As< and
a...s< and a
a...s< and clyde
a...s< and gombe
..b.s< and that
Dbb.s< and the
A...s< announced
B.c.s< another
..a.s< april
.hDCs< are
..a.s< are from
b...s< are known
..c.s< are linked
a...s< are niger
Ab..s< are still
.b..s< are under
...cs< area
...bs< area burned
a.A.s< argentina
..c.s< arrested
B.e.s< arrivals
bcBFs< as
a...s< as a
..A.s< as at
.d..s< as of
A...s< assistance
..A.s< associated
.aDcs< at
.aC.s< at #
...as< at its
...Bs< at least
..a.s< australia
.a..s< authorities
..A.s< available
GA.es< average
...as< average of
a...s< away
A.a.s< b
a.A.s< back
a.B.s< balochistan
Bb..s< beds
..B.s< been #
B...s< before
a...s< began
a...s< beginning
a...s< beginning of
.jH.s< being
.e..s< being held
.a..s< being treated
e.C.s< board
..a.s< boats
..A.s< bodies
a...s< bombers
b.B.s< brazil
a...s< bridges
d.A.s< bringing
c.B.s< bringing the
a...s< british
a...s< british columbia
B.e.s< brought
b...s< buildings
a...s< buildings ,
B.b.s< bulletin
...bs< burned
...bs< burned (
.b..s< burning
c.A.s< burundi
a...s< by nation
..a.s< by residence
..a.s< by state
..A.s< by sunday
c.CAs< by the
b.A.s< by tuesday
.B..s< came
b.A.s< came back
D...s< campaign
Cf..s< camps
a.A.s< canada
..a.s< cancelled
...as< cape (
..A.s< car
Ba..s< care
a...s< cargo
f.B.s< carrying
aCbCs< case
b.A.s< cases
..A.s< cases (
a...s< cases ,
.Cb.s< cases :
E.e.s< cases are
dB..s< cases in
.a..s< cases is
a...s< cases linked
A.a.s< cases of
C.a.s< cases on
c.B.s< cases since
e.A.s< cases with
..a.s< cash
c...s< caused
..a.s< cecc
B...s< cent )
a...s< centerpoint
a...s< centerpoint energy
A...s< central
..a.s< central epidemic
.c..s< centres
..a.s< cfr
..a.s< change
A.c.s< changi
b.A.s< chikungunya
D...s< children
..b.s< china
..a.s< china (
..B.s< cholera
..Bas< cholera deaths
..b.s< claims
.b..s< close
a...s< clyde
..d.s< cocaine
..b.s< colombo
a...s< columbia
a...s< columbia has
b.A.s< come
..a.s< command
..a.s< community
..Cbs< compared
..Bas< compared with
Ac..s< condition
.Cb.s< confirmed
d.D.s< confirmed ,
..a.s< confirmed and
a.D.s< confirmed cases
..a.s< confirmed flu
.a.Bs< containment
.b.As< containment :
A...s< contributed
.eA.s< control
.d..s< control #
.a..s< coronavirus
..a.s< count has
c.D.s< counted
..A.s< counted #
.A..s< countries
A..as< countries ,
..a.s< countries reported
..E.s< counts
..B.s< counts #
A.b.s< county –
Ca..s< covid
A...s< covid -
.c..s< critical
.a..s< critically
.a..s< critically ill
i.J.s< cumulative
B.c.s< daily
i.B.s< damaged
B.b.s< date ,
c...s< date :
I.k.s< day
H.das< days
.aG.s< dead
b...s< death toll
e.B.s< deaths
a...s< deaths ,
A.b.s< deaths :
...bs< deaths in
B.b.s< deaths of
C.d.s< december
a...s< december #
A.b.s< december ,
Aa..s< decreased
.a..s< decreased by
a.C.s< delhi
..c.s< dengue
..b.s< department of
jD..s< destroyed
..c.s< detected
.Bd.s< dhaka
e.C.s< died
eB..s< died ,
.b..s< died and
Ee..s< discharged
.b..s< discharged from
c.A.s< disease
a...s< district
..a.s< dormitories
a...s< dose
A.d.s< down
..a.s< down by
C..bs< dropped
A...s< dropped #
..b.s< drug
..c.s< during
..c.s< during the
.B.ds< each
...as< each receive
A...s< earlier
b.C.s< east
..A.s< eastern
.c..s< eight
.a..s< electricity
A.b.s< eleven
a...s< emergency
.c..s< employees
..b.s< employment
b.A.s< end
b.A.s< end of
..a.s< ended
a...s< energy
c...s< engines
a...s< engines ,
a...s< england
...as< epicentre
..a.s< epidemic
..a.s< epidemic command
..b.s< estonia
C...s< eu
d.B.s< every
a...s< every health
...cs< exports
...bs< eye
C...s< families
...bs< families of
c.D.s< far
A.a.s< fatal
K.ccs< fell
..d.s< fell from
c...s< felt
Da..s< fewer
Da..s< fewer than
c...s< fire
c.C.s< firefighters
...as< fires
cB..s< first
..a.s< five
b.B.s< flood
c.B.s< floods
b...s< follow
..A.s< follow -
E.b.s< followed
a.A.s< for
g.B.s< for #
c.E.s< for a
..a.s< for april
...bs< for influenza
E.c.s< for the
a...s< force
..b.s< foreign
..a.s< found
a...s< found in
.Ba.s< four
A...s< four people
.D..s< from
B.d.s< from #
b...s< from a
b.B.s< from january
..a.s< from rockingham
B.e.s< further
Cd..s< geelong
..a.s< germany
..A.s< given
a...s< glasgow
a...s< glasgow and
a...s< gombe
a...s< gombe (
C...s< gone
..a.s< gone up
G.bbs< government
A...s< government has
.aB.s< greater
a...s< greater glasgow
d.A.s< group
...bs< gusts
d.D.s< had
c.C.s< had been
a...s< handled
c...s< hardest
dcG.s< has
.eD.s< has #
A.b.s< has been
..a.s< has gone
a...s< has made
a...s< has patients
a...s< has recorded
h.FCs< have
B...s< have been
..A.s< have died
...Cs< health
A...s< health is
..b.s< health minister
a...s< health region
a...s< health workers
a.A.s< health zones
...bs< hectares )
Cf..s< held
b...s< helicopters
A...s< high
Eh..s< hold
.b..s< hold #
.c..s< home
.a..s< homes
AgE.s< hospital
...as< hospital admission
..a.s< hospital admissions
.a..s< hospital has
.Da.s< hospitalised
CiB.s< hospitals
.d..s< hospitals in
D.f.s< hours
..b.s< hours ,
e...s< houses
.Ba.s< human
.a..s< hurt ,
...as< ian
.c..s< icu
..b.s< identified
.aC.s< ill
..a.s< imported
c.A.s< imported ,
A.b.s< imported cases
...cs< imports
Caa.s< in
c.F.s< in #
.a..s< in -
..B.s< in all
a...s< in british
..a.s< in dhaka
a.A.s< in hong
Ed..s< in hospital
A...s< in intensive
Cf..s< in isolation
B.c.s< in july
..a.s< in june
..a.s< in march
...as< in sudan
.A..s< in them
E.b.s< in week
Bc..s< include
..D.s< including
A..ds< increase
B.a.s< increase of
C.a.s< increased
..b.s< increased by
A.Bgs< index
..b.s< india
..b.s< indonesia
A...s< infection
A.b.s< infections
..a.s< infections ,
CBcas< influenza
..a.s< influenza ,
..a.s< influenza a
..b.s< initial claims
e.F.s< injured
.b..s< inmates
.a..s< insured
.a..s< insured unemployment
Cc..s< intensive
Cc..s< intensive care
.d..s< investigation
.dA.s< investigation :
..a.s< involved
..b.s< involved in
Cd..s< iom
AcDcs< is
.a..s< isolation
B...s< issued
A...s< it
B.b.s< italy
..a.s< italy's
..a.s< italy's regions
D...s< its
aDBds< january
..a.s< january ,
d.B.s< january to
A.e.s< job
..b.s< july
B.e.s< june
a...s< kaduna
a.A.s< kaduna (
b.A.s< kampala
a...s< kano (
a.A.s< katsina (
b.Cas< killed
...as< killed will
B.c.s< kivu
bA..s< known
b...s< known for
a...s< kogi
b...s< la
..b.s< lab
..a.s< lab confirmed
b...s< laboratory
b.A.s< laboratory -
..a.s< laboratory specimens
A...s< lakh
A.a.s< lalitpur
a...s< landslides
..B.s< largest
A.e.s< last
A.d.s< last #
C.c.s< last week
b.C.s< last year
...Bs< least
e.B.s< left
D.c.s< level
..a.s< linked to
c...s< listed
.c..s< live
.a..s< live in
b...s< livestock
a...s< livestock :
C.c.s< local
..b.s< local cases
...as< location
..a.s< logged
..a.s< lombardy
..a.s< london
b...s< lost
...cs< m
..C.s< mabalako (
.A..s< made
..Ais< magnitude
...as< magnitude #
..c.s< mainly
..a.s< mainly in
..a.s< major
c...s< make
b...s< make up
a...s< male
a...s< male and
B.a.s< march
B.b.s< march ,
..a.s< markets
..a.s< markets were
B..hs< maximum
A.d.s< may
b...s< may ,
bA..s< measles
..A.s< members
a...s< metropolitan
c.B.s< mexico
B...s< midnight
ABaas< million
.a..s< million people
..a.s< ministry
.a..s< missing ,
...Cs< monday
c.A.s< monday ,
..a.s< monday –
A.a.s< monday's
.a..s< monitoring
F.c.s< month
d...s< months
b.B.s< months of
...Bs< more
A...s< more in
b.B.s< more than
b...s< most of
b...s< n
A...s< nairobi
A...s< nairobi ,
a...s< nation :
a...s< national
..a.s< natural
...bs< near
.b..s< need
FAj.s< new
B.c.s< new cases
D.c.s< new confirmed
D.d.s< newly
..b.s< newly reported
a...s< nhs
b...s< niger
a...s< niger and
c.B.s< nigeria
..A.s< nine
b.B.s< norovirus
c...s< november
.eH.s< now
A...s< nsw health
bbCAs< number
caAGs< number of
..a.s< numbers
..a.s< occurred
..a.s< occurred in
..a.s< october
a...s< october #
.A..s< of #
Ac..s< of active
a...s< of april
f.B.s< of cases
a...s< of china
.c..s< of control
A.d.s< of health
A.c.s< of new
..a.s< of suspected
cA..s< of the
B...s< of them
.a..s< of these
..D.s< of those
.bC.s< of whom
.CdCs< officers
.b..s< officials
A..bs< on
...ds< on #
a...s< on board
c...s< on monday
B.a.s< on saturday
B...s< on sunday
abE.s< on the
..b.s< on thursday
I.e.s< on tuesday
...as< one
A...s< only
.fC.s< open
B.e.s< operation
..aAs< or
..b.s< or more
eaDDs< out
c.F.s< out of
f.E.s< outbreak
A...s< outbreak :
B.b.s< outbreaks
d.A.s< outside
a...s< outside of
A...s< over
B.a.s< over the
A.a.s< overnight
C..cs< p
b...s< partners
b.A.s< passengers
D.a.s< past
...as< path
.a..s< patient
.eD.s< patients
..a.s< patients have
..B.s< patients in
b...s< peak of
a...s< pending
.a.Ds< people
..b.s< people are
e.C.s< people have
.a..s< people live
a.B.s< people were
a.A.s< percent
a.B.s< percent of
A...s< period
..A.s< period ,
A...s< period surveillance
...as< php
c.B.s< plague
bCbCs< police
b...s< police said
.a..s< port
A.e.s< positive
B...s< positive :
a...s< positive for
..eDs< positivity
..c.s< positivity rate
..a.s< powys
E.b.s< previous
A..bs< prices
c...s< probable
Ab..s< province ,
a.B.s< public
b.A.s< public health
c.A.s< pulled
aBAas< put
...bs< put at
Ac..s< quarantine
a.A.s< quarter
.a..s< r
.Cb.s< rate
..Abs< rate for
..a.s< rate was
.BAgs< reached
...bs< receive
.Dd.s< recorded
.a..s< recovered
Ac..s< recovered ,
a.C.s< recoveries
c.B.s< region
a...s< region in
c.B.s< region –
..a.s< regions
..a.s< regions on
..c.s< registered
..a.s< registered #
.b..s< relief
.a..s< remain
Bb..s< remain without
.fC.s< remained
a...s< remains
C.d.s< report
.Fd.s< reported
..b.s< reported #
b.B.s< reported in
c...s< rescue
c...s< rescued
a...s< rescuers
C.d.s< residence
..a.s< residence they
c...s< residents
Ab..s< resources
..b.s< respiratory
..dAs< revised
...as< rise
a...s< rises to
...As< roads
..a.s< rockingham
..a.s< rockingham (
B..fs< rose
...as< rose by
D.e.s< round
A.a.s< rsv
A.b.s< sabah
C.c.s< sadly
a..Bs< said
...as< sales
a.B.s< same
..b.s< samples
A.a.s< saturday
A.a.s< saturday :
C.e.s< saw
..a.s< saw #
c.B.s< scotland
..c.s< searches
k.H.s< season
..c.s< seized
..a.s< selangor
b...s< sent
c.B.s< service unit
C.g.s< services
..a.s< services (
.a..s< set
.a..s< set up
...Bs< share
.c..s< shelters
bA..s< since
g.G.s< since #
A.a.s< since monday
a...s< singapore
Df..s< sites
aB..s< six
aA..s< six ,
a...s< sixteen
b..As< size
...As< size :
gAI.s< so
c.D.s< so far
.a..s< sofala
.a..s< sofala (
b..Bs< some
a...s< some #
a...s< south sudan
D.g.s< specimens
..a.s< specimens of
e...s< stands
d...s< stands at
..Eds< start
..D.s< start of
B.b.s< state
d...s< states
b...s< status
a...s< stays
a...s< stays at
Ee..s< still
DbAbs< stood
Cb..s< stood at
..b.s< stopped
b.C.s< storm
...bs< storm surge
...cs< strongest
..Bbs< sudan
...as< sudan dropped
B...s< sunday
...cs< surge
B.b.s< surveillance
A...s< surveillance counted
a...s< suspected cholera
..a.s< suspected cocaine
A.b.s< suspects
A...s< symptoms
b.A.s< tally
...as< temperatures
..c.s< tested
..c.s< tests
..a.s< tests :
Bd.As< than
a...s< than #
..a.s< than in
..c.s< that
.bD.s< that #
..a.s< that is
.B.cs< the
b..Bs< the #
a...s< the beginning
A.a.s< the campaign
..a.s< the case
d.B.s< the cases
B...s< the central
..b.s< the change
..a.s< the community
a...s< the cruise
a.A.s< the cumulative
A.d.s< the day
..b.s< the december
b.A.s< the end
...bs< the families
a...s< the first
b...s< the floods
F..cs< the government
C.a.s< the month
b...s< the national
.Bf.s< the new
Ae.Cs< the number
d...s< the outbreak
D.a.s< the past
a...s< the provincial
a.B.s< the same
..D.s< the start
..A.s< the storm
...cs< the strongest
..c.s< the top
d.F.s< the total
a...s< the united
A.a.s< the update
.b..s< the week
D.d.s< the week's
..c.s< the weekend
..a.s< the western
b...s< the whole
b...s< the year
C.b.s< their
...as< them
c...s< then
.eCBs< there
acH.s< there are
d.A.s< there had
..B.s< there have
A.d.s< there were
Aa..s< these
D.c.s< they
A.d.s< they are
Ca..s< thirty
B...s< thirty -
A...s< thiruvananthapuram
dAEbs< this
A...s< this period
a...s< this season
e...s< this year
..A.s< those
...as< those killed
..a.s< thursday
dEEds< to
D.b.s< to #
A..fs< to $
...As< to be
b.A.s< to the
d.B.s< to week
A...s< today
f.B.s< toll
aC..s< took
A.d.s< top
ebDCs< total
C.a.s< total #
.c..s< total burning
b...s< total fires
a...s< total number
.aA.s< total of
a...s< total to
A...s< traced
C.c.s< traffic
.a..s< treated in
.b..s< treating
Fg..s< treatment
.a..s< treatment centres
B...s< tuesday
..B.s< tuesday ,
a...s< two
..a.s< type
f.C.s< uganda
..a.s< uk
AhA.s< under
.a..s< under control
Be..s< under investigation
Bc..s< unemployment
e.C.s< unit
c.B.s< unit :
a...s< united
B.e.s< up by
a...s< up of
..Dds< up to
C.e.s< update
A.a.s< update of
f.A.s< uptake
...cs< us
A..cs< us $
.A.bs< vaccination
g.B.s< vaccine
D.c.s< value
C.c.s< value of
...as< victims
A.d.s< victoria
A...s< virus
ABb.s< was
..B.s< was reported
..c.s< was revised
a.D.s< water
a...s< water bombers
g.D.s< way
F.das< week
E.f.s< week's
..c.s< weekend
F.d.s< weekly
...as< weekly cholera
..a.s< weeks
C.b.s< were
b.B.s< were :
a.A.s< were from
.a..s< were hurt
..a.s< were infected
..A.s< when
.cA.s< where
.a..s< which
..A.s< which #
c...s< who
b...s< whole
a.A.s< whole of
.cD.s< whom
Bg..s< wildfire
.b..s< wildfire )
E.Ahs< will
...as< will each
...bs< wind
A..es< winds
a...s< with
..b.s< with an
C...s< without
E.b.s< work
eA..s< workers
..a.s< workers administered
D..bs< worth
A...s< yaman
kBI.s< year
c.A.s< year ,
a...s< year the
a...s< year's
e.B.s< years
C.c.s< yesterday
a...s< yobe
a...s< yobe (
a.A.s< zones
...as< °
.b..s< ·
a...s< á
A...s< ı
A...s< ı yaman
aA.As< –
.a..s< – #
..a.s< – lombardy
b...s< —
bA..s< “
a...s< “ every
Caa.s< •
.Cb.s> #
e.B.s> # #
aABbs> # %
.a..s> # (
..b.s> # )
.AcBs> # ,
A.d.s> # /
A.a.s> # :
B.b.s> # and
..a.s> # august
a...s> # dead
b...s> # deaths
.c..s> # families
a...s> # had
.bA.s> # have
b...s> # hectares
b...s> # helicopters
K.k.s> # hours
cB..s> # in
...as> # km
B...s> # million
...as> # mm
..B.s> # more
aa.Bs> # of
A...s> # oral
.aD.s> # people
..bAs> # percent
D.d.s> # s
Bc..s> # vehicles
b...s> # water
d...s> # were
Bb..s> # |
...bs> # °
D..ds> $
D..ds> $ #
.BCfs> %
g.D.s> % #
Db..s> % )
..D.s> % ,
.CfCs> % .
..c.s> % ;
dC..s> % are
.c..s> % contained
...as> % fewer
c.D.s> % in
...bs> % more
d..Es> % of
...as> % to
.a..s> (
.cAAs> ( #
A.a.s> ( cfr
..a.s> ( non
..a.s> ( total
b.C.s> )
.A..s> ) .
b.E.s> ) ;
B..bs> ) and
Ad..s> ) are
b.A.s> ) had
..A.s> ) have
..a.s> ) health
A.a.s> ) non
A.a.s> ) of
.c..s> ) under
c..As> +
b...s> + #
...Ds> ,
...As> , a
.b..s> , according
..a.s> , against
..b.s> , aged
.a..s> , an
aB..s> , and
cB..s> , are
...bs> , at
A.b.s> , both
..a.s> , bringing
.a..s> , chief
a...s> , compared
a...s> , five
A.c.s> , for
a...s> , four
c...s> , in
a.B.s> , including
a.B.s> , of
d.C.s> , one
B...s> , or
.A..s> , so
..a.s> , taking
A.b.s> , the
A...s> , two
.c..s> , up
.b..s> , when
..a.s> , who
..Bas> , with
.Babs> -
C.a.s> - #
..a.s> - cases
a...s> - confirmed
A.a.s> - malaysians
B.b.s> .
D..bs> /
bcBDs> :
.a.Cs> : #
..a.s> ;
b...s> a
A.b.s> a day
A.b.s> a total
a.A.s> a week
..Bcs> above
b...s> above magnitude
...as> above the
..c.s> accidents
.b..s> according
.b..s> according to
B..fs> acres
B..ds> acres ,
Ca..s> across
ElF.s> active
.eA.s> active cases
B.a.s> added
C.d.s> additional
B.c.s> additional cases
.Ac.s> admissions
..C.s> admitted .
d..As> affected
a...s> affected by
..a.s> africa .
B.b.s> after
C.b.s> after a
A.d.s> aged
..a.s> aged between
a...s> agency
a...s> agency said
Ca..s> aircraft
.a..s> aircraft and
Ad..s> alerts
cA..s> all
B.a.s> all in
d.B.s> all of
..b.s> alone .
B.a.s> already
A.b.s> already been
d...s> ambulances
f.D.s> among
..bDs> an
.a..s> an increase
.BbBs> and
.cADs> and #
c...s> and five
Ba..s> and four
a.A.s> and islamabad
bB..s> and more
..c.s> and nine
B.c.s> and one
.b..s> and tete
A.aBs> and the
c...s> animals
A..bs> april
.jGBs> are
.b..s> are active
cA..s> are affected
fD..s> are at
Ac..s> are being
C.a.s> are currently
A..es> are expected
bB..s> are from
.A..s> are health
Be..s> are in
..b.s> are linked
a...s> are listed
c...s> are male
.a..s> are operating
..b.s> are under
..b.s> are women
b...s> area
..c.s> arrested
..b.s> arrests
..c.s> arrived
e.A.s> as
A.a.s> asked
D...s> asymptomatic
..Des> at
a.D.s> at #
a...s> at a
.a..s> at poutasi
B...s> at the
cB..s> at work
a...s> attended
B.d.s> august
..a.s> august .
A...s> average
a.C.s> awaiting
a...s> awaiting confirmation
C.b.s> b
A...s> b .
.a..s> ballarat
Ba..s> because
Ca..s> beds
b...s> been
..a.s> been charged
b...s> been reported
d.B.s> before
.eE.s> being
.b..s> being treated
b...s> belong
a...s> beryl
..a.s> between
C.f.s> between #
d...s> blaze
b...s> board
b...s> boats
..a.s> bodies were
..a.s> boosters
..a.s> boosters .
B.c.s> both in
..a.s> breath
..a.s> breath tests
..a.s> bringing
A...s> broken
.a..s> broken poles
b.ABs> by
..a.s> by #
.a..s> by the
...ds> c
C.e.s> came
E.a.s> came from
..b.s> cancelled
..a.s> cancelled .
Be..s> care
.dB.s> care ,
B.c.s> case
..B.s> case fatality
.Db.s> cases
bA..s> cases ,
..b.s> cases and
A...s> cases are
A...s> cases confirmed
..a.s> cases from
a...s> cases in
c.B.s> cases linked
A.d.s> cases of
A.c.s> cases on
c.B.s> cases since
..e.s> cash
.B.bs> cent
..a.s> cent )
b...s> cent of
.a..s> centers
A.b.s> centre
.d..s> centres
C.d.s> charged
A.c.s> checkpoints
..cAs> children
b...s> children ,
B...s> children under
..a.s> china
..a.s> china (
d.B.s> cholera
Bb..s> cities
.b..s> closed
c...s> coaches
..c.s> cocaine
..Bas> compared
..A.s> compared with
Cg..s> condition
.c..s> condition .
a...s> confirmation
a...s> confirmation .
dC..s> confirmed
..a.s> confirmed and
A...s> confirmed by
Cd..s> contained
.a..s> contained .
..a.s> containers
..b.s> containers .
..A.s> control
.a..s> controllers
.a..s> controllers .
a...s> copperbelt
D.c.s> coronavirus
B.c.s> counties
.Ca.s> countries
a...s> county .
Ba..s> covid
.a..s> covid -
..a.s> crashes
hAA.s> crew
c.A.s> crew members
cA..s> crews
.fB.s> critical
.a..s> critical condition
.b..s> critically
Ea..s> currently
.a..s> currently hospitalized
..b.s> currently unlinked
...As> customers
a...s> cut
a...s> damaged
b..Cs> date
E.g.s> day
..a.s> day ,
A.a.s> day .
a...s> day before
BAi.s> days
dC..s> dead
c...s> dead .
aF..s> deaths
a.C.s> deaths (
fBB.s> deaths .
D.d.s> deaths recorded
E.f.s> deaths were
A..as> december
...as> december .
...as> degrees
.a..s> dengue
...as> depth
d...s> destroyed
..b.s> detected
..a.s> determined
..b.s> dhaka
..a.s> die
cC..s> died
A.b.s> died in
c.B.s> died of
a.A.s> disease
Da..s> districts
A...s> districts ,
a...s> diverted
B..cs> dollars
a...s> dose
BEccs> doses
..d.s> driving
a...s> drought
A.c.s> during
..b.s> during the
B..fs> e
..Acs> each
a.B.s> each from
Ca..s> earlier
.cA.s> earlier .
...bs> earthquake
...cs> east
...as> east of
.C..s> eight
b.A.s> elsewhere
.c..s> end
.b..s> end of
fA..s> engines
a...s> enough
.a..s> ethiopia
c...s> evacuated
.b..s> evacuation
.d..s> evening
.b..s> evening .
..a.s> events
A..es> expected
.eDAs> families
a...s> families .
d...s> far
..A.s> fatality rate
.A.cs> fell
b...s> felt
dA..s> female
F.g.s> females
A.b.s> females ,
..a.s> females .
A.a.s> fewer
.a..s> field
b...s> finished
e.C.s> fire
.aC.s> firefighters
cC..s> first
.a..s> five
CbaBs> flights
.a..s> flood
.b..s> flood warnings
A.a.s> followed
b...s> following
B.bas> for
e.A.s> for #
a...s> found
b...s> four .
a...s> friday .
..B.s> from a
..a.s> from africa
a...s> from families
A.a.s> from hospitals
..a.s> from india
Aa..s> from other
a.A.s> from punjab
a...s> from the
c...s> fully
a...s> fully vaccinated
F.d.s> further
B.b.s> further deaths
..a.s> general of
Ac..s> guard
..a.s> guns
gG.Bs> had
eA..s> had been
a.B.s> had died
b...s> had to
.C..s> hand
cA..s> hand crews
C..fs> has
A...s> has been
ibICs> have
abB.s> have been
B...s> have no
..a.s> have recovered
..a.s> he
..a.s> he said
.Ab.s> health
..a.s> health services
..a.s> health zones
aF.bs> hectares
bB..s> hectares of
A.a.s> held
c...s> helicopters
bA..s> helicopters .
Bd..s> helicopters are
.b..s> high
...bs> higher
C...s> highest
a...s> hit
D.e.s> home
abCBs> homes
b...s> hospital
a.A.s> hospital .
.A..s> hospital at
.Ba.s> hospitalised
d...s> hospitalizations
f.C.s> hospitalized
Hd..s> hospitals
A.b.s> hospitals .
F.f.s> hours
..a.s> hours ,
.b..s> households
a...s> hurricane
a...s> hurricane beryl
d...s> hurt
AfA.s> icu
.cA.s> icu .
..A.s> identified
.dG.s> ill
a...s> illnesses
B.e.s> imported
.aA.s> in
f.E.s> in #
B.c.s> in a
B...s> in april
..d.s> in cash
.b..s> in critical
..b.s> in dhaka
B.a.s> in five
.bB.s> in hospital
.a..s> in hospitals
.dB.s> in icu
.cD.s> in intensive
.a..s> in isolation
A...s> in lisbon
A.d.s> in may
c...s> in northern
B...s> in september
a...s> in taiwan
.b..s> in the
B.c.s> in their
d.D.s> in total
b...s> in wajir
A...s> in week
a...s> in which
...cs> inches
c.D.s> including
A...s> increase
.a..s> increase of
C.d.s> india
c.B.s> individuals
Ac..s> infected
..B.s> infected .
C.d.s> infections
Ac..s> infectious
C.f.s> influenza
c...s> injured
.b..s> inmates
A...s> inside
.eC.s> intensive
.eC.s> intensive care
.A..s> inundated
.A..s> inundated .
.Ae.s> investigation .
e.B.s> ireland
CbAbs> is
b...s> is being
B...s> is in
a.A.s> islamabad
a.A.s> islamabad .
.a..s> isolation
A.a.s> issued
.a..s> it
C...s> its
..c.s> jobs
a.B.s> july
...as> june
.a..s> kenya
a...s> kenya ,
Ad..s> kenya .
a...s> khyber
a...s> khyber pakhtunkhwa
e.D.s> killed
A..ds> kilometres
B..is> km
A.d.s> known
A.b.s> known .
d.B.s> la
..A.s> laboratory
b...s> laboratory -
A...s> laboratory .
C.b.s> last
B.a.s> last #
a...s> late
cD..s> left
..a.s> licences
Ca..s> line
c...s> lines
A...s> lisbon
b...s> listed
a...s> listed as
.c..s> live
F.d.s> local
dF..s> lost
a...s> lost power
..D.s> m
b...s> magnitude
c...s> magnitude #
A.a.s> malaysians
A.a.s> malaysians ,
e...s> male
b...s> male and
..a.s> march
B..cs> may
A..bs> may .
a.A.s> measles
c...s> members
.Ac.s> men
..a.s> men and
...as> meters
...as> meters .
D.Aks> metres
b.A.s> mexico
..a.s> mild
A..gs> miles
a...s> milk
a...s> milk and
A...s> million
A...s> minor
e.C.s> missing
a...s> missing and
A..gs> mm
C.b.s> month
..A.s> months
aA..s> more
c.B.s> more .
a...s> more from
B.c.s> more people
Ab..s> morning
Aa..s> morning .
c...s> most
..a.s> motorcyclists
..a.s> motorists
.aA.s> moved
...fs> mph
..a.s> myanmar
e...s> near
Bd..s> need
dA..s> needed
..a.s> negative (
DEk.s> new
d.B.s> new )
A.d.s> new cases
B.d.s> newly
abE.s> night
.aB.s> night .
..a.s> nine
Eac.s> no
F.f.s> non
F.f.s> non -
..a.s> none .
A...s> normal
b...s> northern
a...s> northern .
..a.s> not known
..a.s> notified .
A.a.s> november
Be..s> now
.a..s> now .
..b.s> number
..d.s> number of
C...s> october #
.C.as> of
..Ccs> of #
..B.s> of a
..a.s> of age
a...s> of all
..c.s> of covid
..a.s> of health
a...s> of milk
b.A.s> of other
..A.s> of the
.a.Ds> of them
..a.s> of those
b...s> of which
..A.s> of whom
A.a.s> off the
B.c.s> on
a...s> on board
A.c.s> on saturday
d...s> on the
c...s> on their
.a..s> on thursday
Ab.Bs> on tuesday
.c..s> on ventilators
B.a.s> on wednesday
b..Bs> one
a...s> one death
d.B.s> one to
A...s> ones
.b..s> open
.a..s> operating
.a..s> operating .
...Fs> or
d..Bs> or more
D...s> oral
Ca..s> others
B...s> others #
A.b.s> out .
.b..s> out of
d.B.s> outbreak
A...s> outside
..c.s> over
B.a.s> overnight
C.b.s> overnight .
a...s> pakhtunkhwa
..b.s> panels
bA..s> passengers
H.g.s> past
B...s> past #
.eC.s> patients
.b..s> patients ,
c.A.s> patients .
aB..s> patients in
C...s> patients were
Ca..s> pending
.bAAs> people
..A.s> people ,
b.B.s> people .
.c..s> people are
B.c.s> people died
C...s> people from
.A..s> people have
a...s> people in
.b..s> people there
.DAds> per
.B.bs> per cent
..Ads> percent
..B.s> percent of
...as> percentage points
A...s> period
..a.s> period .
..d.s> permanent
..a.s> permanent residents
.b..s> personnel
Ad..s> persons
Ac..s> persons are
..b.s> phones
A.a.s> pillion
A.a.s> pillion riders
C.Aes> points
A...s> port
aEa.s> positive
c.A.s> positive for
.a..s> poutasi
a.A.s> pregnant women
B..cs> previous
...as> previous week
gAB.s> probable
b.A.s> province
c.B.s> punjab
a.A.s> punjab and
a...s> put
...as> quake
A...s> quarantine
A...s> quarantine .
...as> rain
a.A.s> rate
..A.s> rate of
..a.s> reached
..a.s> recent
.Ac.s> recovered
Ab..s> refugees
c.A.s> regional
a...s> registered
C...s> relatives
A.c.s> released
BjE.s> remain
.a..s> repair
A...s> report
B.e.s> reported
..b.s> reported .
b.B.s> reported in
..a.s> reporting period
d.B.s> rescued
..c.s> residents .
.bFbs> respectively
BbBbs> respectively .
Aa..s> rest
.a..s> rest in
a...s> restaurant
A.a.s> riders
b.A.s> river
B.a.s> roads
a...s> rock
D..es> rs
B.a.s> s
A.b.s> s .
..B.s> said
..A.s> said on
B.e.s> saturday
b...s> say
..b.s> scams
a...s> scene
.c..s> schools
b.A.s> season
b.A.s> season .
.fB.s> seen
..b.s> seized
e...s> sent
Bc..s> serious
.a..s> serious condition
A.c.s> services
..a.s> seven
.fE.s> severe
..A.s> severe .
.c..s> shelters
b.B.s> shot
gDA.s> since
d.C.s> since january
b.B.s> since the
..a.s> singaporeans
.b..s> sites
..b.s> six
cB..s> so
b...s> so far
.a..s> so of
.A..s> so that
c...s> soldiers
a...s> some
..A.s> southern
..A.s> spokesman
A.a.s> spread
Bf..s> stable
.b..s> stable .
a.F.s> staff
a...s> staff .
Ca..s> state
b...s> states
a...s> status
Ab..s> stay
Di..s> still
Bd..s> stranded
..b.s> street
..c.s> sunday ,
B.a.s> surveillance
f.B.s> survivors
Bb..s> suspected cases
Db..s> symptoms
a...s> taiwan
..a.s> taking
A...s> test
..a.s> test positive
.Bd.s> tested
..b.s> tested negative
aA..s> tested positive
.Aa.s> testing
A.c.s> tests
A...s> tests were
.b..s> tete
.b..s> tete (
a...s> texas
a...s> thai rock
A...s> than
.a..s> than #
A..as> than in
..B.s> than the
..a.s> that #
.Ba.s> the
...as> the average
c...s> the blaze
b.A.s> the copperbelt
.b..s> the end
b...s> the first
..A.s> the high
C...s> the highest
.b..s> the icu
B...s> the laboratory
a...s> the lines
..a.s> the number
G.f.s> the past
..a.s> the port
...ds> the previous
.a..s> the rest
a...s> the uk
.dB.s> the virus
...as> the week
b.A.s> the year
c...s> their
A.b.s> their #
b...s> their homes
adBHs> them
b.B.s> them .
A...s> them are
Bc..s> them from
A...s> them in
C...s> them were
Ce..s> there
e.B.s> these were
..A.s> they
aaC.s> this
.b..s> this morning
a.A.s> this season
..b.s> this week
c.A.s> this year
b...s> three
A.b.s> three from
..a.s> through
FCdds> to #
A..as> to $
c...s> to date
a...s> to hospital
a.A.s> to thai
d.C.s> to the
.Bc.s> today
A.b.s> toll
..aBs> tonnes
aA..s> tons
fB..s> took
b...s> total
..a.s> total #
c.C.s> total )
A.b.s> total of
b...s> train
..a.s> trains
.aD.s> treated
.dB.s> treatment
CabBs> tuesday
..b.s> tuesday ,
Bd.As> tuesday .
...bs> twh
b.A.s> two
D.e.s> two from
..A.s> two more
b...s> uk
a...s> uk .
.b..s> unaccounted
.b..s> unaccounted for
CcbCs> under
B...s> under five
..a.s> under investigation
Ad..s> unemployed
..D.s> unit
..b.s> unlinked
..b.s> unlinked .
a...s> unvaccinated
.a..s> up from
a...s> vaccinated .
Eca.s> vehicles
Ad..s> vehicles .
.c..s> ventilators
.b..s> ventilators .
bB..s> victoria
Ac..s> virus
A...s> virus .
..a.s> visited
b...s> wales
.b..s> ward
Bc..s> warnings
..b.s> warrants
..a.s> was
A.b.s> was reported
e.D.s> water
a...s> wayanad
E.d.s> wednesday
B.a.s> wednesday .
HDfcs> week
A.a.s> week #
..b.s> week ,
B.d.s> weekend
.e..s> weekly
.e..s> weekly flights
B.a.s> weeks
c...s> went
bFeKs> were
.Aa.s> were admitted
B...s> were aged
A.b.s> were cancelled
A.b.s> were confirmed
A.d.s> were detected
A.a.s> were females
c.C.s> were from
..a.s> were given
.A..s> were hospitalised
b...s> were hospitalized
BgA.s> were in
a...s> were injured
b.A.s> were killed
a...s> were recorded
A.a.s> were recovered
A.b.s> were released
..a.s> were reported
BfA.s> were seen
.cB.s> were still
...ds> west
C...s> western
e.F.s> when
..C.s> when a
dB.As> which
..a.s> while
A.b.s> who had
..A.s> whom
..a.s> whom have
..a.s> whose
AaAbs> with
...as> with #
a...s> with a
.a..s> with the
.a..s> without
..e.s> women
B.c.s> women ,
b...s> work .
..a.s> workers .
..a.s> wpv
..a.s> wpv #
aE.as> year
..Aas> year .
b...s> year and
a...s> year's
..a.s> years of
..b.s> yesterday
..a.s> zones
..a.s> zones ,
AabCs> |
D.d.s> | #
B..hs> °
...cs> ° c
...as> ° e
c.A.s> é
a...s> ú
..a.s> – the
..a.s> — #
c.A.smaller
AbAat #
d...t # #
..Eat # %
cdH.t # ,
d.A.t # .
b..Bt # :
.a..t # a
c.A.t # added
..a.t # after
..b.t # april
..b.t # arrests
Da..t # august
...bt # billion
F...t # case
..bAt # cases
b.A.t # cholera
a...t # confirmed
..A.t # contacts
b.E.t # dead
c.B.t # diphtheria
...bt # earthquake
.a..t # flood
a...t # in
..a.t # infections
.a..t # inmates
..A.t # july
a...t # killed
a.B.t # measles
A.bAt # million
..b.t # more
..b.t # new
.c..t # of
...at # pct
aBaAt # people
B...t # per
..e.t # persons
b...t # samples
A...t # september
B.f.t # to
..c.t # victims
.A..t # –
...at $
...at $ #
..Eat %
..A.t % in
.a..t & call
a...t '
...Bt (
Aa..t ( #
d.A.t ( covid
C.b.t ( english
..aAt )
c.A.t ) update
bA..t ,
a.aEt , #
..a.t , affected
..A.t , august
A...t , epidemiological
B...t , may
B.b.t , ministry
..a.t , progress
a...t , situation
a.C.t , tally
.B..t , week
BcaCt -
...Bt - #
b...t - and
..a.t - christmas
..b.t - controlled
.b..t - evening
Cb..t - hour
b...t - mouth
B.d.t - one
A...t - up
abB.t .
.aA.t . c
.c..t . m
..d.t . s
h.I.t :
DafCt : #
..B.t : cholera
B.d.t : civic
.a..t : cyclone
B...t : daily
fA..t : floods
e.B.t : key
a...t : mcd
..b.t : mmwr
..a.t : number
Ad..t : population
.a..t : regional
B...t : saturday
..A.t : situation
A...t : the
.a..t : tropical
eA..t : two
a...t ;
...At a
a...t aboard
a.B.t about the
..a.t accidents ,
F.f.t action
.a..t action (
A.e.t action week
.kD.t active
Bf..t active cases
.b..t activity
.b..t activity throughout
a...t added in
...at advisory
...at advisory #
..a.t affected
..a.t affected districts
A...t afghanistan
A...t afghanistan infectious
Ba..t africa
..a.t africa :
.a..t africa drought
b.C.t african
b.B.t african region
d...t afro
d...t afro weekly
.c.Bt after
A.c.t after six
B.i.t against
A.a.t airport
.b..t alert
.b..t alert with
d.A.t americas
..a.t an garda
B.b.t and
b...t and -
.b..t and floods
C...t and four
..a.t and new
..b.t and norovirus
D.d.t and one
c...t and order
B...t and territories
..a.t and transition
..b.t and weekly
.a..t and wind
c...t and yearly
C.f.t appeal
..a.t appeal ,
C..at april
c.A.t arabia
..B.t are
..a.t are found
A...t around
B...t around the
..e.t arrested
C.g.t arrested in
.Ag.t arrests
a...t arrivals from
f.G.t as
..b.t as forces
e.B.t as of
.a..t as rain
..a.t as two
a.B.t as u
..a.t assam
..a.t assam flood
..a.t assessment
..b.t assessment and
.aA.t at
Ad..t at #
..b.t at drug
a.A.t at least
Cb..t august
.a..t august #
..A.t b
.aA.t b .
b...t beryl
A.b.t between
b.A.t biggest
b.A.t biggest fraud
...bt billion
...at billion in
c...t boat
b...t bodies
b.A.t bodies recovered
B.h.t border
..b.t border -
.b..t bridge fire
..A.t britain
..A.t britain :
Fba.t bulletin
C.d.t bulletin ,
e.E.t bus
a...t bus crash
A.c.t but
.aA.t c .
.a..t call
.a..t call to
.c..t camps
.a..t camps as
..b.t carolina
..b.t carolina flu
B...t case
B...t case numbers
C.hEt cases
Hae.t cases in
..d.t cases of
D.f.t cases on
..A.t cases reported
a...t cases since
..A.t casualties
..A.t casualties in
Bd..t census
Ad..t census #
B...t cent
b...t centerpoint
b...t centerpoint energy
Cc..t centre
Ac..t centre :
e.A.t chad
C.d.t changi
..a.t charged
..b.t charged over
a...t children ;
..B.t china
..Abt cholera
G.j.t christmas
..a.t christmas and
B.d.t civic
B.d.t civic day
A...t cm
.a..t cm reviews
b...t coast
e.C.t collapse
b...t collapse :
a...t condition
AAg.t confirmed
B.b.t confirmed cases
a.C.t confirms
a.C.t confirms #
...bt consumer
..b.t controlled
..b.t controlled drugs
i.E.t coronavirus (
A...t coronavirus round
.a..t coronavirus update
c.B.t coronavirus –
a...t count
c.A.t count in
b.A.t county
Bd.Dt covid
...Et covid -
f.E.t crash
e.B.t crime q
a...t critical
a...t critical condition
a...t crosses
a...t crosses #
ab.Ct customers
.f..t cyclone
.b..t cyclone idai
.a..t cyclone winston
B.b.t daily update
a...t damaged
..B.t data
a...t davao
H.l.t day
B.d.t day long
G.i.t days
i.L.t dead
c.B.t death toll
C.cat deaths
a...t deaths ,
A...t deaths fall
F.e.t deaths in
...at deficit
...at deficit widens
a...t delhi
a...t delhi crosses
AAd.t dengue
a...t dengue count
.B..t department
.B..t department of
a...t destroyed
c.D.t diphtheria
c.B.t diphtheria cases
..B.t disease
..A.t disease ,
A...t disease outbreaks
..a.t districts
..a.t districts down
..b.t dorset
..b.t dorset as
E.f.t down
C.g.t down from
B.e.t drivers
.b..t drought
.a..t drought :
..c.t drug
..b.t drug crime
..b.t drugs
..b.t drugs hidden
B.c.t during
.AIgt earthquake
.a..t eases
f.E.t east
e.C.t east respiratory
..B.t ebola virus
Eb..t emergency
Ac..t emergency operation
..c.t emergency team
..a.t ending
..b.t ending january
d...t energy
a...t england
E.e.t english
A...t epidemiological week
..a.t estonia
Ac..t evening
.b..t evening update
..b.t excavator
..c.t fall
A...t fall ,
...at falls
...at falls to
b.A.t far
B.d.t fatalities
B.d.t fatalities down
..A.t feb
..a.t ferry :
A.b.t festive
A...t festive season
g.D.t fever
e.B.t findings
.iIAt fire
.b..t fire -
.b..t fire activity
d...t firefighters
c...t five
..b.t five days
B...t flood
..c.t flood situation
Ad..t flood warnings
faL.t floods
b...t floods ,
.a..t floods :
a.B.t florida
B.b.t flu
.Ad.t flu and
..b.t flu watch
b...t foot
b...t foot -
EAbet for
..a.t for suspected
D.e.t for the
.a..t for victoria
A.b.t force
A...t force survey
..b.t forces
..b.t forces strike
..b.t found
..a.t found out
Cd..t four
a.C.t four new
c...t fourth
c...t fourth quarter
a...t fraud
b.A.t fraud operation
.Bb.t friday
.DfAt from
a...t from a
B...t from around
B.d.t from last
..a.t from the
..a.t further
C.f.t garda
..a.t garda s
...dt germany's
...dt germany's power
..A.t great
..A.t great britain
h.E.t guinea
...ct half
...ct half of
bcL.t has
.bF.t has #
.cD.t have
A...t have been
..a.t health
..c.t health emergency
...at heat
..c.t heatstroke
..c.t heatstroke :
.a..t heavy
.a..t heavy rain
Bb..t hellenic
Bb..t hellenic fire
..b.t hidden
..b.t hidden in
.c..t high
.b..t high alert
..b.t highs
..b.t highs for
..b.t hits
..b.t hits #
.a..t horn
.a..t horn of
J.h.t hospital
..c.t hospital in
..b.t hospital jump
..a.t hospitalised
.c..t hospitals
Cb..t hour
Bb..t hour bulletin
..d.t human
.a..t humanitarian
.a..t humanitarian overview
b...t hurricane beryl
...at hurricane ian
...at ian
...at ian advisory
.b..t idai
.b..t idai and
..a.t improves
..a.t improves ,
.Cb.t in
e.F.t in #
.a..t in :
..a.t in africa
a...t in critical
a...t in delhi
..b.t in dorset
..b.t in excavator
..a.t in five
..A.t in great
C...t in hospital
D...t in january
..c.t in japan
Ae..t in jersey
b...t in korea
..c.t in one
c.F.t in pakistan
..e.t in scams
b.A.t in uk's
..a.t in wales
A.c.t in week
.b..t increased
.b..t increased fire
...ct index
...at index ,
...at india's trade
Cd..t infected
.a..t infected ,
G.g.t infections
F.f.t infections ,
A...t infectious
A...t infectious disease
...et inflation
...at inflation rate
...et information
...bt information statement
k.G.t injured
a...t injured in
.a..t inmates
..A.t into
..f.t investigated
..e.t investigated for
..e.t involvement
..e.t involvement in
A...t ireland
..C.t is
b.A.t ispoof
b.A.t ispoof :
A...t issued
B...t january
..b.t january #
C.e.t japan
Ae..t jersey
Ae..t jersey rise
A...t jic
A...t jic release
..A.t july
..b.t jump
..b.t jump to
A..bt june
...at kenya's
...at kenya's inflation
Da..t kerala
.a..t kerala cm
c.A.t key
e.B.t key findings
k.K.t killed
a...t killed in
a.A.t know
a.B.t know about
a...t korea
b...t korea as
..a.t korean
..a.t korean ferry
c...t kozhikode
A...t labour
A...t labour force
b...t lassa
E.f.t last
c...t law
c...t law and
a.A.t least
a.A.t least #
A...t libya
A...t libya floods
a...t linked
a...t linked to
B.f.t list
..a.t list are
H.i.t local
..a.t local situation
C.d.t long
B.d.t long weekend
..C.t m
...at m #
.c..t m .
...ct magnitude
B...t main
B...t main points
..a.t man
..b.t man charged
.C..t march
c...t march #
Gbb.t may
Eb..t may #
a...t mcd
i.CBt measles
A.d.t measles cases
f...t measles outbreak
a.B.t measles outbreaks
a...t measles –
b...t met
b.A.t met tackles
c.A.t middle
e.C.t middle east
Fbb.t million
D.c.t million passengers
B...t minister
..a.t ministry
A...t ministry of
a...t ministry says
..a.t missing rises
..b.t mmwr
..b.t mmwr week
B.f.t monday
G.g.t monday #
c.B.t monday navajo
H.d.t month
B.e.t monthly
c.C.t months
b.B.t months of
..a.t more
..a.t more cases
...at more than
b...t mouth
B...t mozambique
.a..t mozambique :
gCC.t mpox
b...t mpox in
..a.t na
..a.t na -
c.B.t nation
c.B.t nation covid
..B.t national
Ac..t national emergency
..c.t national public
c.B.t navajo
c.B.t navajo nation
c.A.t ncdc
b.A.t ncdc confirms
a...t near
b...t negative
F.lAt new
c.D.t new cases
..b.t new cholera
a...t new community
..a.t new covid
..b.t new highs
A...t new infections
D.f.t new measles
..a.t new mpox
a.C.t new polio
..a.t new year
..a.t next
..a.t next phase
..a.t nine
c...t nipah
c...t nipah :
b.Ict no
aAFdt no .
b.B.t no new
..a.t not
..a.t not on
a.E.t now
A.a.t nsw covid
A.b.t number of
H.f.t numbers
B...t numbers from
..a.t och
..a.t och á
...ct october
A..ct october #
aABct of
a.B.t of #
.a..t of africa
...dt of germany's
B.f.t of health
..a.t of missing
..B.t of the
A.b.t of them
..B.t of train
a...t of whom
c.B.t off
E.g.t on
C.a.t on #
.b..t on high
..b.t on local
B.c.t on sunday
A...t on the
A.b.t on tuesday
I.o.t one
..b.t one arrested
..c.t one week
..b.t op
..b.t op selamat
A.a.t operation
Ac..t operation centre
B.d.t opp
B.d.t opp report
c...t order
c...t order situation
l.L.t outbreak
b...t outbreak –
a.B.t outbreaks as
A...t outbreaks situation
C.f.t over
..b.t over border
d...t overall
c...t overall law
.a..t overview
.a..t overview &
..A.t p
d.D.t pakistan
a.C.t pakistan ,
C.d.t passengers
D.c.t passengers in
..a.t passengers not
B.b.t past
Ac..t patients
.b..t patients ,
...at pct
...at pct in
..bCt people
cA..t people in
..c.t people taken
B...t per cent
A.d.t period
A.a.t period #
..f.t persons
..a.t persons investigated
A...t pertussis
..a.t phase
..B.t philippines
D..at points
A...t points at
..g.t police
c.C.t polio
a.C.t polio cases
Bd..t population
Ad..t population #
d.B.t positive for
...ct power
...ct power in
A...t press
B.b.t press statement
...et price
..a.t progress
..a.t progress report
abI.t province
.b..t province on
..A.t provisional results
...bt public information
c...t q
c...t q #
Aa..t quarantine
c...t quarter and
CfA.t rain
.a..t rain and
.a..t rain eases
...at rate falls
..c.t record
e.B.t recorded crime
..B.t recovered
d.E.t region
.a..t regional
.a..t regional humanitarian
C...t release
A...t release no
.d..t relief
.a..t relief camps
...dt renewables
...dt renewables supplied
A.a.t report
.eE.t report #
..b.t report :
e...t report no
..A.t reported in
..A.t reported road
A.a.t reporting period
d.A.t reports #
e.C.t respiratory syndrome
A.a.t respiratory virus
b.B.t response
...At restores
...At restores #
..A.t results #
...bt retail
.a..t reviews
.a..t reviews relief
CeBat rise
Ae..t rise to
..a.t rises as
b.C.t rises to
..b.t risk assessment
G.i.t road
..A.t road casualties
A...t road deaths
A.c.t road safety
D.g.t road toll
B...t roads
A...t round
A...t round -
..d.t s
..c.t s .
..a.t s í
A.c.t safety
..a.t safety appeal
..B.t said
f.C.t samples
E.b.t saturday
B...t saturday ,
c.A.t saudi
c.A.t saudi arabia
.a..t says
A...t says minister
..f.t scams
Ad..t scotland's
Ad..t scotland's census
b...t search
A...t season road
E.g.t selamat
E.g.t selamat #
B...t september #
A...t service
Bb..t service –
B..et severe
c.B.t since january
b.A.t situation
..a.t situation and
..a.t situation improves
.dD.t situation report
cF..t situation update
..c.t six
..b.t six days
c.A.t so
b.A.t so far
A.c.t songkran
..b.t songkran road
G.i.t south
..b.t south carolina
..a.t south korean
FBcft statement
A.a.t statement ,
..a.t statement from
B...t states and
c...t statistics fourth
..b.t strike
..b.t strike at
c...t sudan :
aC..t summary
c...t summary #
E.c.t sunday
A...t sunday ,
...dt supplied
...dt supplied more
A...t survey
A...t survey ,
..e.t suspected
..a.t suspected involvement
B...t sweep
.a..t sweep in
e.C.t syndrome
e.C.t syndrome coronavirus
b.A.t tackles
b.A.t tackles ispoof
..c.t taken
..b.t taken to
..B.t tally
a.C.t tally rises
..c.t team
B...t territories
B...t territories :
C.f.t tests
..b.t thailand's
..b.t thailand's songkran
F..bt than
...dt than half
A.b.t the
d.A.t the americas
F.i.t the list
A...t the main
a...t the measles
..b.t the national
B.b.t the past
B...t the states
b...t the updates
..a.t the winter
.a..t thirty
..B.t this
c.A.t this year
..A.t three
.b..t throughout
.b..t throughout b
Af..t thursday
..Ddt to
..F.t to #
...bt to $
.a..t to action
..b.t to hospital
..A.t to know
..b.t to new
..a.t to next
a.B.t to the
..b.t toll hits
C.b.t top
...at trade
...at trade deficit
A.e.t trafficking
a.A.t train
..a.t transition
..a.t transition to
.a..t tropical
.a..t tropical cyclone
C.b.t tuesday
A.e.t twenty
..d.t twenty -
eH..t two
..a.t two passengers
..d.t u
..d.t u .
b.A.t uk's
b.A.t uk's biggest
..b.t ukhsa
..b.t ukhsa variant
A...t up :
..A.t up to
adD.t update
b.C.t update ,
d.D.t update :
a.C.t update no
D.b.t update on
F.b.t update –
d...t updates
b...t updates on
..b.t variant
..b.t variant risk
D.b.t victims
.b..t victoria
.a..t victoria –
.bB.t virus
A.a.t virus bulletin
..A.t virus disease
a...t visitor
a...t visitor arrivals
c...t vital
c...t vital statistics
D.g.t wales
Ad..t warnings
.a..t warnings issued
..b.t watch :
A..dt weather
HIr.t week
.Fc.t week #
A.b.t week .
A.e.t week against
..c.t week in
A.a.t week of
..a.t week's
H.k.t weekend
B.d.t weekend fatalities
CEj.t weekly
b...t weekly bulletin
..b.t weekly surveillance
..d.t weekly u
.fA.t were
c.A.t what
a.B.t what to
..A.t which
g.F.t who
b.B.t who african
d...t who afro
a...t whom
...at widens
...at widens to
.a..t wind sweep
.a..t winston
.a..t winston situation
..a.t winter
.dA.t with
.b..t with increased
.B..t year
..a.t year road
c...t yearly
c...t yearly summary
b.B.t yemen
..a.t á
..a.t á na
..c.t í
..a.t í och
h.I.t –
b.B.t – #
d...t – chad
A.a.t – monday
b.A.t – saudi
..A.t – situation
B...t —`;
