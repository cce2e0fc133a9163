/**
 * What words round a figure of an English text say of its scope: a weight a class, then the sign (`lib/figures/learned/scopeSigns`).
 * Made by `npm run train` from our marked texts and sheets; never edited by hand.
 */
export const ENGLISH_SCOPE_WEIGHTS = `cumulative current new null
c...<1 #
AC.d<1 $
a..B<1 (
..A.<1 *
D.b.<1 +
.a.A<1 ,
d.B.<1 /
.a.B<1 :
c.A.<1 =
.a.G<1 ^
a.C.<1 about
..a.<1 added
C.a.<1 after
a..G<1 and
C.d.<1 another
...a<1 approximately
a...<1 around
A.f.<1 as
a.E.<1 at
..c.<1 brought
MDi.<1 by
B.d.<1 confirmed
b...<1 counted
B.d.<1 found
..b.<1 further
.eF.<1 has
.c..<1 hold
b..B<1 in
e.B.<1 is
...a<1 longitude
...a<1 m
...b<1 magnitude
bDCd<1 of
A...<1 only
.aB.<1 over
A..b<1 p
.A..<1 reached
..a.<1 reports
..a.<1 saw
aaE.<1 than
d..B<1 the
..A.<1 these
e.H.<1 to
a..A<1 took
B.d.<1 total
..a.<1 up
F.e.<1 was
.b.B<1 with
a...<1 –
e.D.<1 —
...c<1 €
..Bc<2 #
D.d.<2 %
..d.<2 (
a.D.<2 )
B.a.<2 ,
...d<2 /
.b.C<2 ^
A...<2 a
..b.<2 about
..aA<2 accounted
a...<2 accounts
..a.<2 also
...b<2 and
.c..<2 are
...b<2 at
cA..<2 cases
A.a.<2 china
..A.<2 compared
..b.<2 confirmed
b...<2 contacts
A.a.<2 countries
A.a.<2 county
F.e.<2 deaths
..a.<2 decreased
b...<2 far
..b.<2 fell
b.A.<2 found
A.a.<2 germany
..a.<2 grew
a...<2 group
h.B.<2 had
cB..<2 has
fB..<2 have
Ee..<2 hospital
a...<2 hospitalised
..b.<2 hours
e.D.<2 in
..c.<2 increase
a...<2 injured
B.b.<2 italy
b...<2 make
..a.<2 men
b...<2 missing
c.C.<2 more
A.a.<2 notified
b.C.<2 now
..B.<2 of
..a.<2 officers
d.A.<2 out
a...<2 peak
A...<2 positive
...a<2 pressure
a...<2 province
c.A.<2 region
b...<2 rescuers
A.b.<2 saturday
A.a.<2 since
a.A.<2 singapore
A...<2 state
.aA.<2 stood
...a<2 strongest
..a.<2 tests
B...<2 the
.c..<2 there
D...<2 to
..a.<2 today
b.A.<2 total
c.B.<2 unit
C...<2 up
...c<2 us
...d<2 worth
..a.<2 –
.a.D<3 #
B.a.<3 %
..A.<3 )
.dB.<3 ,
..a.<3 -
.C..<3 :
b..C<3 ^
b.A.<3 a
...A<3 acres
A...<3 among
.A..<3 an
c..E<3 and
C.b.<3 at
.F..<3 been
..E.<3 by
...b<3 cases
a...<3 confirmed
..a.<3 employment
C.c.<3 from
..Ab<3 in
..c.<3 influenza
...a<3 maximum
A...<3 monday
..c.<3 more
C.a.<3 nine
.a..<3 now
.A..<3 of
a...<3 officers
B.a.<3 on
..a.<3 people
c.B.<3 service
b...<3 so
..A.<3 south
a..A<3 the
b...<3 this
..a.<3 to
f.F.<3 total
.a..<3 under
.a..<3 water
..a.<3 week
A.a.<3 week's
A...<3 which
.c..<3 wildfire
...a<3 will
B...<3 without
b...<3 –
E.j.<3 •
c.A.>1 #
f.EC>1 $
..Ek>1 %
..cF>1 (
bBbI>1 )
..aC>1 ,
c...>1 /
.d..>1 ;
...f>1 acres
DkF.>1 active
F.g.>1 additional
a...>1 aftershocks
..Ea>1 and
b...>1 animals
D.c.>1 are
..a.>1 arrests
AcB.>1 at
..a.>1 calls
..b.>1 case
gAA.>1 cases
B.a.>1 children
a...>1 coaches
d.C.>1 confirmed
bA..>1 countries
d...>1 crew
c.A.>1 deaths
...b>1 degrees
C.d.>1 died
c.B.>1 each
...a>1 earthquake
.c..>1 families
...b>1 feet
..hA>1 fewer
.bA.>1 firefighters
..b.>1 flights
.d..>1 flood
C..d>1 for
..d.>1 from
F.f.>1 further
b.C.>1 have
...d>1 hectares
.aA.>1 homes
.b..>1 households
b...>1 houses
b..C>1 in
...b>1 inches
b...>1 individuals
.b..>1 inmates
.a..>1 job
..a.>1 jobs
...c>1 kilometres
..Af>1 km
a...>1 laboratory
a...>1 men
B..g>1 metres
...a>1 miles
c...>1 missing
...d>1 mm
KAq.>1 more
..a.>1 motorists
...e>1 mph
GDn.>1 new
..b.>1 newly
..aA>1 of
.c..>1 others
..b.>1 passengers
Ed..>1 patients
a..A>1 people
.BAe>1 per
A.Ij>1 percent
...c>1 percentage
.a..>1 remain
.bA.>1 residents
.b..>1 schools
.c..>1 shelters
.a..>1 still
.a..>1 suspected
.Ea.>1 to
..bB>1 tonnes
A.c.>1 trains
...b>1 twh
b...>1 water
.Eb.>1 were
B...>1 |
...e>1 °
..A.>1 –
.Cb.>2 #
a.C.>2 $
d.G.>2 (
B..b>2 )
c...>2 +
b.B.>2 -
a..B>2 .
...a>2 /
.B..>2 ;
C.h.>2 a
...b>2 above
..b.>2 admissions
B.c.>2 aged
aBcD>2 and
.iCB>2 are
..a.>2 arrived
d...>2 at
...a>2 c
.dA.>2 cases
..Cf>2 cent
..a.>2 confirmed
.e.B>2 contained
.a..>2 currently
b...>2 date
..B.>2 day
C.d.>2 deaths
...a>2 fewer
B...>2 followed
a...>2 for
..Ac>2 from
a...>2 had
c.B.>2 have
.Bc.>2 in
a...>2 including
Db..>2 is
.Aa.>2 lost
b...>2 members
..A.>2 more
.a..>2 now
cB..>2 of
A...>2 on
..a.>2 or
D.c.>2 people
...b>2 points
Ae..>2 remain
..b.>2 reported
..A.>2 since
.a..>2 stable
Bf..>2 still
..a.>2 tested
..a.>2 tests
GApD>2 than
Bd..>2 the
a...>2 this
A...>2 those
.B.c>2 to
h.F.>2 total
a.B.>2 up
.a..>2 vacancies
.b..>2 warnings
..A.>2 who
.aE.>2 with
c...>2 workers
a...>2 |
dBBa>3 #
..aC>3 $
A...>3 %
B.a.>3 (
..A.>3 )
..b.>3 ,
..c.>3 -
Aa..>3 .
A...>3 /
a...>3 :
Bc..>3 active
a...>3 affected
a...>3 aged
bA..>3 and
..A.>3 are
iBAB>3 been
A.c.>3 cases
..a.>3 cocaine
.a..>3 condition
a...>3 damaged
..c.>3 day
B.a.>3 deaths
a...>3 died
.a..>3 earlier
...a>3 h
b...>3 have
..a.>3 in
.b..>3 infected
F.a.>3 may
De..>3 missing
..Eb>3 more
Ba..>3 no
Aa..>3 of
B.d.>3 on
C.c.>3 one
..cA>3 percent
..a.>3 population
A.b.>3 positive
.b..>3 still
Bb..>3 symptoms
..Bd>3 than
..Dc>3 the
b.C.>3 to
Fe..>3 under
a...>3 year
B.f.>3 yesterday
aBbAalways
B.fAbigger
AC.dc< $
...ac< %
a...c< % of
..b.c< % or
..a.c< (
A.a.c< ( +
dAB.c< )
b.B.c< ) ,
b.F.c< *
D.b.c< +
.bA.c< ,
B.c.c< , after
..c.c< , an
..Cac< , and
b.D.c< , bringing
b.A.c< , five
..A.c< , for
a...c< , found
b...c< , in
B...c< , of
C.a.c< , the
..b.c< , there
A.a.c< , up
..a.c< , while
..c.c< - day
..Aac< /
c.A.c< =
aDAcc< a
..b.c< a further
a..Bc< about
A.b.c< accidents
..cAc< accounted
..cAc< accounted for
a...c< accounts for
.c..c< acres
AhF.c< active
Ae..c< active cases
A.a.c< added
B.b.c< additional
..a.c< admissions
..a.c< admitted
a...c< affected
Eba.c< after
a.A.c< all
a.A.c< all ,
a...c< ambulances
C.d.c< an increase
a..Ac< and
C.a.c< and the
C.d.c< another
...ac< approximately
.a..c< are still
a...c< around
..a.c< arrests
..c.c< arrivals
...cc< at
B...c< average
..b.c< bank accounts
..b.c< based
..b.c< based on
.Ad.c< been
..a.c< been notified
.c..c< being
b.D.c< bringing
b.B.c< bringing the
A.c.c< brought
a...c< buildings
...ac< burned
aa.Bc< by the
..c.c< came
.b..c< camps
..a.c< cancelled
..a.c< care
b...c< carrying
..b.c< case
.B.bc< cases
.Ba.c< cases ,
..b.c< cases and
..b.c< cases are
A.b.c< cecc
...ac< central pressure
Aa..c< centres
..b.c< changi
B...c< children
B.d.c< china
..B.c< cholera
..B.c< cholera deaths
A.a.c< cocaine
A.b.c< community
..B.c< compared
..A.c< compared with
Ac..c< condition
.Bb.c< confirmed
A.a.c< confirmed (
a.A.c< confirmed cases
b...c< counted
A...c< countries
..a.c< countries reported
a...c< county ,
..a.c< county –
.a..c< crew
.b..c< critical
e.B.c< cumulative
..c.c< daily
d...c< damaged
..a.c< date
A.f.c< day
B.b.c< days
..D.c< dead
..A.c< death
a.A.c< death toll
..b.c< deaths (
C.b.c< december
B.b.c< december ,
..a.c< decreased
..a.c< decreased by
c...c< destroyed
..a.c< detected
C...c< discharged
b...c< district
..a.c< dr
..Bac< dropped
..b.c< during
...ac< each
..c.c< employment
b...c< engines
..B.c< estimated
...ac< exports
.A..c< far
D...c< fell
a...c< felt
A...c< fewer
A...c< fewer than
a...c< five
..A.c< for
..A.c< for a
b.A.c< force
d.B.c< found in
.Be.c< four
b...c< from
a...c< from a
A.c.c< further
...ac< garda
...ac< garda í
..a.c< germany
B.a.c< gone
A.a.c< gone up
A..ac< government
A..ac< government has
.c..c< greater
..a.c< grew by
b...c< group
a...c< guard
...ac< gusts
a...c< had
B.d.c< has been
A.a.c< has gone
a..Dc< have
..b.c< have been
..c.c< health
.a..c< hit
.c..c< hold
.a..c< hospital ,
..c.c< hours
...ac< hurricane
.a..c< hurt ,
Ac..c< icu
.a..c< ill
...Ac< in
c.B.c< in all
B.c.c< in july
Ba..c< in the
..B.c< including
..c.c< increase of
B.f.c< influenza
..b.c< influenza -
a...c< injured
.a..c< is
C.a.c< it
..a.c< job
B.d.c< july
b.A.c< killed
d.B.c< laboratory
A...c< lakh
A.a.c< last week
b.C.c< last year
..a.c< like illness
.a..c< live
...ac< longitude
a...c< losses
...ac< m
...bc< magnitude
b...c< make
a...c< make up
..a.c< may
a...c< may ,
b...c< measles
.B..c< million
...ac< minimum
..a.c< ministry of
..a.c< mobile
.a.Ac< monday
c...c< monday ,
E.d.c< month
.Ba.c< more
c.A.c< more than
a...c< n
A...c< negative
..B.c< new
...ac< new cases
a...c< niger
..a.c< notified of
f.F.c< now
b.A.c< number
...Bc< number of
..b.c< october
.Ab.c< of
Ac..c< of active
c.A.c< of confirmed
.b..c< of monday
b...c< of the
.a..c< of them
.a..c< of whom
..bAc< officers
.b..c< officials
.A..c< on
A.a.c< on friday
c...c< on monday
.a..c< on the
..B.c< one
B...c< only
.cA.c< open
..bCc< or
..a.c< or more
b.A.c< out
b.A.c< outbreak
B.c.c< outbreaks
..b.c< over the
A.a.c< overnight
B..cc< p
.a..c< patient
.cB.c< patients
a...c< peak of
...Bc< people
b...c< people ,
a...c< police said
.a..c< population
e...c< positive
c...c< positive for
..bBc< positivity
..a.c< positivity rate
..a.c< powys
...bc< pressure
d...c< probable
b...c< pulled
b...c< put
..A.c< quarter
.Aa.c< rate
.B.bc< reached
..b.c< recorded
c.C.c< recoveries
a...c< region
d.C.c< region –
.eC.c< remained
b...c< remains
.Cb.c< reported
b...c< rescue
b...c< rescuers
.b..c< results
...ac< retail
...ac< rise
a...c< rises to
...bc< rose
A.a.c< sadly
a...c< said
..a.c< saw
a...c< season
B...c< service
A...c< set
.a..c< set up
A.b.c< seven
.a..c< severe
A.b.c< since
aB..c< so
.A..c< so far
A.a.c< state
Cc..c< still
.aCac< stood
.aA.c< stood at
..A.c< storm
...bc< strongest
d.C.c< tally
...ac< temperatures
b...c< tested
.A..c< that
..a.c< that is
..b.c< the case
A..bc< the government
A...c< the month
...Ac< the number
..a.c< the seven
...bc< the strongest
b.D.c< the total
A.a.c< the week's
abADc< there
..a.c< these ,
a...c< thirteen
Aa..c< thirty
d.A.c< this
a...c< this week
.A..c< those
a...c< those ,
..Bac< to
...bc< to $
..a.c< to date
a.A.c< toll
aA..c< took
aaAAc< total
a.A.c< total of
c.B.c< total to
C.c.c< traced
..a.c< traffic
.a..c< treated in
Ab..c< treatment
..A.c< two
a...c< two )
..a.c< unemployed
F.bac< up
C.c.c< up by
...dc< up to
B.b.c< update
...cc< us
A..cc< us $
c...c< vaccine
C...c< value
B...c< value of
d.A.c< way
A.b.c< week
B.c.c< week's
..a.c< weekend
.bA.c< were
a...c< were from
.a..c< were hurt
C.b.c< were reported
..b.c< which is
b...c< who
.a..c< whom
...bc< will
b...c< with a
A...c< without
..a.c< work
b...c< workers
B..cc< worth
..A.c< year
a...c< year ,
a...c< year's
b...c< years
A.a.c< yesterday
aEb.c< –
c.B.c< —
A...c< •
...cc< €
A..bc> $
..Ekc> %
c...c> % .
dD..c> % are
.d.Ac> % contained
b.B.c> % in
..bCc> % of
b.A.c> (
b...c> ( +
a...c> ) ,
c.A.c> ) .
Aa..c> ) are
d...c> +
a..Bc> ,
a...c> , are
B.b.c> , both
..a.c> , followed
..a.c> , for
a...c> , in
a.A.c> , including
b...c> , one
.aA.c> , up
..B.c> , were
aA..c> .
..Adc> /
...ac> / h
a..Bc> a
..a.c> a day
A.b.c> a total
..Bbc> above
b...c> above magnitude
...bc> above the
...fc> acres
...cc> acres ,
B...c> across
HnF.c> active
AgC.c> active cases
F.e.c> added
F.g.c> additional
A.a.c> additional cases
.Bd.c> admissions
eA..c> affected
C.b.c> after a
a...c> aftershocks
A...c> airport
A...c> airport .
.b..c> alerts
dA..c> all
B...c> all in
b...c> all of
A...c> already
c...c> among
a...c> among them
b..Dc> an
dA.Bc> and
.a..c> and four
A.c.c> and one
.b..c> and three
b...c> animals
A..dc> april
A...c> april .
.fA.c> are
Bb..c> are active
cA..c> are affected
dC..c> are at
.b..c> are being
C...c> are currently
...cc> are expected
dB..c> are from
.bA.c> are in
C.f.c> are linked
a...c> are male
.a..c> are still
..b.c> are under
..b.c> are work
..c.c> arrested
..b.c> arrests
..b.c> arrived
c.C.c> as
B.b.c> asked
..Dac> at
a...c> at a
Ab..c> at the
aA..c> at work
.a..c> ballarat
aCc.c> been
B.b.c> been charged
.AAdc> before
Bc..c> being
a...c> blaze
B.b.c> bodies were
C.c.c> both in
a...c> buried
a...c> but
c.AAc> by
a.B.c> by the
...bc> c
..c.c> came
C.a.c> came from
.a..c> camps
..b.c> cancelled
..a.c> cancelled .
.b..c> care
A.a.c> case ,
b...c> case fatality
aAaFc> cases
.Ab.c> cases ,
..b.c> cases and
A.b.c> cases had
c.C.c> cases linked
A.c.c> cases of
a.A.c> cases since
..A.c> cases were
..a.c> cash
..Cfc> cent
.c..c> centres
C.d.c> charged
A.d.c> checkpoints
b...c> children .
a...c> cholera
.b..c> closed
b...c> coaches
A...c> come
..Abc> compared
...ac> compared to
b...c> completed
Ad..c> condition
Ae..c> condition .
.A..c> confirmed
A...c> contact
.e.Bc> contained
B.a.c> coronavirus
.C..c> countries
A.b.c> countries reported
...bc> county
.b..c> covid
.b..c> covid -
..a.c> crashes
d...c> crew
Bf..c> critical
.a..c> critically
Ea..c> currently
..a.c> currently unlinked
.a..c> customers
b...c> damaged
e...c> date
a...c> date .
DBh.c> day
..a.c> day ,
B.b.c> day .
a...c> day before
..d.c> days
dA..c> dead
c...c> dead .
.Bb.c> deaths
b.A.c> deaths (
B.c.c> deaths were
...bc> degrees
b...c> destroyed
..a.c> detected
..a.c> dhaka
aB..c> died
B.c.c> died in
c.B.c> died of
..b.c> discharged
.Cb.c> doses
..b.c> during
..Bcc> each
...cc> earthquake
...ac> east
bE..c> eight
A...c> emergency
.a..c> employees
.dC.c> end
.a..c> end of
c...c> engines
a...c> enough
.b..c> evacuation
.b..c> evening
..a.c> events
A..ec> expected
.b..c> families
c.A.c> far
a...c> fatality rate
...bc> feet
.A.ac> fell
..a.c> fewer
..b.c> fewer than
e.B.c> fire
.bA.c> firefighters
aA..c> first
a.B.c> five
.c..c> flood
.b..c> flood warnings
a...c> flooded
A.c.c> followed
c.A.c> following
A..bc> for
..a.c> for a
.bA.c> four
b...c> friday .
...ac> from
..C.c> from a
c...c> fully
F.d.c> further
B.b.c> further deaths
..a.c> gambling
...ac> h
bBaAc> had
e...c> had been
A...c> has
e.A.c> have
C...c> have no
a...c> have received
.B..c> have recovered
bA..c> health
...dc> hectares
A...c> held
..b.c> holders
D.e.c> home
.a.Ac> homes
.aB.c> hospital
.aB.c> hospital .
.Ba.c> hospitalised
c...c> hospitalizations
e.C.c> hospitalized
.a..c> households
c...c> hurt
.d..c> icu
.a..c> icu .
..A.c> identified
..C.c> ill
..b.c> imported
.b..c> in
a...c> in all
D..bc> in april
..a.c> in dhaka
.iF.c> in hospital
.a..c> in icu
.b..c> in intensive
.b..c> in isolation
A...c> in lisbon
A.c.c> in may
C.c.c> in november
..a.c> in one
..a.c> in peru
A...c> in september
BcaBc> in the
A.a.c> in their
e.D.c> in total
b.A.c> in wajir
a...c> in wayanad
...bc> inches
c.D.c> including
b...c> individuals
.dA.c> infected
a.C.c> infected .
C.c.c> infections
.b..c> infectious
A.e.c> influenza
d.A.c> injured
.b..c> inmates
A...c> inside
.cA.c> intensive
.cA.c> intensive care
Fc..c> is
A...c> is in
Eb..c> isolation
..b.c> isolation .
Aa..c> isolation and
A.a.c> issued
A...c> its
d.D.c> january
.c..c> job
.a..c> job vacancies
..a.c> jobs
..A.c> july
d.C.c> killed
...cc> kilometres
..Afc> km
...ac> km /
b...c> la
C.b.c> last
cA..c> left
A...c> lisbon
..b.c> list
b...c> listed
.b..c> live
A.b.c> local
cD..c> lost
a...c> lost power
a...c> magnitude
b...c> male
D..ac> may
..A.c> measles
..A.c> measles patients
...ac> measured
D..jc> metres
...cc> miles
a.A.c> ministry
b.C.c> missing
...dc> mm
..c.c> monday
..b.c> month
D.d.c> more
A.a.c> more people
Bc..c> morning
..a.c> motorists
...ec> mph
e...c> near
.c..c> need
IEn.c> new
..c.c> new cases
B.d.c> newly
a.B.c> night
..a.c> nine
Ca..c> no
c...c> not
C.a.c> november
.fA.c> now
.a..c> now .
..a.c> number of
a.D.c> of a
b...c> of all
..a.c> of cocaine
..a.c> of covid
.bC.c> of the
..aAc> of them
A.b.c> of those
A.b.c> on
b...c> on friday
.Ad.c> on saturday
.a..c> on tuesday
.B..c> one
a.A.c> one )
.a..c> open
A...c> oral
.c..c> others
..a.c> our
.a..c> out of
c.A.c> outbreak
a...c> over
..b.c> overnight
A.d.c> overnight .
a...c> part in
..a.c> passengers
D.f.c> past
.e..c> patients
.b..c> patients ,
.a..c> patients are
A.b.c> patients were
...Dc> people
a.A.c> people ,
a.B.c> people .
B.c.c> people died
A...c> people from
.Ca.c> people have
bB..c> people in
.CAfc> per
..Cfc> per cent
A.Ijc> percent
...ac> percent )
..B.c> percent of
...dc> percentage
...bc> percentage points
B.a.c> period
A.b.c> period .
..b.c> permit
..b.c> permit holders
.b..c> persons
..a.c> peru .
..b.c> phones
B.Afc> points
.B..c> positive
a...c> positive have
b.A.c> prefecture
...cc> previous
...ac> previous week
b...c> probable
d...c> province
a...c> public
...bc> quake
...ac> rain
.Fa.c> recovered
a...c> regional
b...c> registered
HmB.c> remain
.Gc.c> reported
b.A.c> reported in
A.a.c> reporting
a...c> rescue
d.A.c> rescued
..A.c> residents
..a.c> residents .
.bB.c> respectively
Ab..c> respectively .
B...c> roads
D..ec> rs
..a.c> safeguarded
a.A.c> said
B...c> said .
b...c> said on
.Bf.c> saturday
..b.c> scams
a...c> scene
.a..c> schools
c.A.c> season
b.A.c> season .
.a..c> seen
a...c> seized .
c...c> sent
.b..c> serious
.cA.c> severe
Ad..c> shelters
b.A.c> shot
bG..c> since
c.B.c> since january
a...c> since the
Cd..c> sites
b...c> so
b...c> so far
..a.c> speeding
Ce..c> stable
.a..c> stable .
..B.c> staff
B...c> state
Bb..c> stay
Ln..c> still
Ab..c> stranded
..A.c> survivors
Eb..c> symptoms
.a..c> symptoms and
a...c> teams
.Dd.c> tested
.B..c> tested positive
A.c.c> tests
B...c> tests were
D..bc> than
A..bc> than in
.Bb.c> the
B...c> the airport
a...c> the blaze
.aA.c> the cases
..a.c> the confirmed
.a..c> the end
C.b.c> the last
C.e.c> the past
...cc> the previous
.dA.c> the virus
...ac> the week
a...c> the year
a..Dc> them
a...c> them ,
A.a.c> them in
A...c> them were
Ac..c> there
a...c> these
..A.c> they
.cA.c> this
.c..c> this morning
b.A.c> this season
B.d.c> this week
a...c> this year
b...c> three
..b.c> through
..A.c> thursday .
dBDbc> to
a.A.c> to covid
c...c> to date
.A..c> to hospital
b.C.c> to the
A.c.c> today
..bBc> tonnes
b...c> took
b...c> total
d.C.c> total )
A.b.c> total of
a...c> train
A.c.c> trains
..A.c> treated
..A.c> treatment
Aa..c> tuesday
Ab..c> tuesday .
...bc> twh
a...c> two
A.a.c> two from
..A.c> two more
.a..c> unaccounted
.a..c> unaccounted for
Cd..c> under
.c..c> unemployed
..B.c> unit
b.B.c> unknown
..a.c> unlinked
..a.c> unlinked .
..B.c> up
.a..c> up from
.d..c> vacancies
.a..c> vacancies .
Ed..c> virus
A...c> virus .
b.A.c> wajir
Bc..c> warnings
A.c.c> warrants
ABe.c> was
..C.c> water
a...c> wayanad
a...c> wayanad .
B.b.c> wednesday
A.a.c> wednesday .
LAdfc> week
..b.c> week ,
...cc> week .
...bc> week before
..b.c> weekend
A.a.c> weeks
aEeCc> were
.Ab.c> were admitted
..B.c> were also
..b.c> were cancelled
B.c.c> were discharged
.A..c> were hospitalised
a...c> were hospitalized
.gB.c> were in
a.A.c> were infected
b.A.c> were killed
A...c> were negative
B...c> were recovered
.a..c> were seen
.d..c> were still
...bc> west
c.D.c> when
..B.c> when a
b...c> which
b...c> who tested
a...c> whom are
..b.c> whom have
Bb..c> with
Ac..c> with the
.b..c> without
..a.c> women
..a.c> work
..b.c> work permit
b...c> workers
a.A.c> workers were
eBE.c> year
a...c> year ,
a.A.c> year's
C.f.c> yesterday
..b.c> yesterday .
...Ac> |
...ec> °
...ac> ° c
b...c> –
i.CHdigits
A.eEfirst
Baa.h #
c.B.h # #
..b.h # (
.a..h # ,
Ae.Ah # .
Bb..h # :
..a.h # after
..a.h # arrests
e.A.h # cases
a...h # dead
a.A.h # diphtheria
..a.h # in
c...h # june
c..Ah # million
acF.h # new
Ba..h # pandemic
..c.h # persons
..a.h # report
B.c.h # september
bA..h ,
.b.Dh , #
D.b.h , april
A...h , march
..b.h , week
.Bb.h -
A.a.h - #
A...h - up
.fC.h .
.b..h . containment
A...h . key
B..dh :
Aa..h : #
F.e.h : covid
A...h : deaths
A.a.h : holiday
Ea..h : population
..B.h : situation
a...h : two
d.D.h ;
a...h ?
Ba..h a
b.A.h a glance
.a..h a row
a...h accident
Ad..h acres
.b..h acres burned
.e..h active
...eh advisory
...ch advisory number
C.b.h africa
..a.h after six
a...h all
b...h americas
a..Ah and
b...h and cybercrime
..a.h and migration
c...h and order
..a.h and transition
..a.h and weekly
b...h annual
b...h annual scams
.a..h are
..a.h arrests
..c.h arrivals
a.G.h as
a...h as of
..a.h assessment and
gAB.h at
b...h at a
..A.h been
c...h bodies
c...h bodies recovered
a...h bridge
c...h brief
b...h brief #
.b..h burned
.b..h burned :
a...h bus
b.D.h by
A.a.h campaign
A.a.h campaign :
e.CAh cases
..a.h cases of
.b..h census
.b..h census #
e...h central
..a.h changi
b.E.h china
A.a.h cholera in
c.D.h cocaine
..A.h cocaine worth
a...h collapse
a...h collapse :
..a.h confirmed cases
..A.h confirms
..A.h confirms #
Ad..h containment
Ad..h containment :
A...h coronavirus round
c.C.h countries
c.B.h country
..a.h county
D.c.h covid
..b.h covid -
..a.h crackdown
c.A.h crash
b...h cybercrime
b...h cybercrime brief
c...h cyclone
b...h date
H.h.h days
c.D.h dead
.aD.h death
.aC.h death toll
Da..h deaths
B.c.h deaths in
d.A.h description
b.A.h diphtheria
a.A.h diphtheria cases
b.F.h disease
a...h eastern
b.B.h ebola
A.a.h emergency
..a.h emergency team
..a.h estimates ,
c.A.h event
c.A.h event description
...ah falls
A...h february
g.C.h fire
A...h five
.a..h five poor
G.d.h for
..a.h for suspected
F.a.h force
..b.h from
..b.h from the
.a..h fronts
.a..h fronts :
..A.h garda í
b.A.h glance
..d.h haul
..Dbh have
..A.h have been
..a.h health emergency
A...h highlights of
..a.h hits #
A.a.h holiday
A.a.h holiday weekend
a...h humanitarian
a...h humanitarian response
...fh hurricane
aB..h in
g.C.h in #
Aa..h in a
..a.h in africa
..a.h in county
b...h in korea
..c.h in scams
a...h in the
...dh inflation
..f.h influenza
b.C.h injured
..c.h investigated
..c.h investigated for
..c.h involvement
..c.h involvement in
..a.h ireland :
..a.h jharkhand
..a.h jharkhand :
c...h july
.Ac.h june
..b.h june #
K.d.h key
A...h key highlights
a...h killed
b...h korea as
C...h labour
D.b.h last #
b...h latest figures
c...h law
c...h law and
A...h libya
A...h libya floods
a...h linked
a...h linked to
C.f.h local
..c.h local situation
A...h main
A...h main points
..a.h migration
..a.h migration estimates
c..Ah million
..a.h million passengers
d...h ministry
..a.h monthly
.Ae.h more
..c.h more than
c...h mpox
..a.h national public
a.A.h ncdc
a.A.h ncdc confirms
a.B.h new
.aA.h new cases
..a.h next
..a.h next phase
b.D.h nigeria
..A.h no new
...bh number
...ch number #
Aa..h october
Ca..h october #
dF..h of
..a.h of covid
a...h off
d.F.h on
..b.h on local
E.i.h operation
a...h or
c...h order
c...h order situation
c...h overall
c...h overall law
Ba..h pandemic
..a.h passengers in
..c.h persons
..a.h persons investigated
..a.h phase
A...h points
A...h points at
..d.h police
.a..h poor
.a..h poor rainy
.c.Ah population
.b..h population #
..a.h population and
...ah price
.a..h principal
.a..h principal fronts
..b.h provinces
..b.h public
..b.h public health
Bd..h rain
.a..h rainy
.a..h rainy seasons
c...h recovered
..a.h reports
.a..h resources :
c...h response
D.e.h results
...ah rise
..b.h risk
..a.h risk assessment
I.j.h road
A.a.h road safety
C.f.h road toll
A...h round
A...h round -
.a..h row
A.a.h safety
A.a.h safety campaign
B...h says
...Ah scams
b...h scams and
.b..h scotland's
.b..h scotland's census
.a..h seasons
.a..h seasons in
..A.h seize cocaine
A.a.h september
..b.h september #
a...h service
b.A.h service unit
dbDBh situation
..a.h situation and
b...h situation at
..a.h six days
..a.h songkran
..a.h songkran road
C...h south
..c.h starts
..a.h statement from
a...h statistics
.Ba.h summary
AAj.h surveillance
..a.h suspected
..a.h suspected involvement
..a.h team
..a.h tests
..a.h thailand's
..a.h thailand's songkran
..c.h than
c.A.h the
b...h the americas
B...h the last
A...h the main
..a.h the national
.a..h the principal
b...h the updates
..A.h this week's
A...h thursday
h.I.h to
..E.h to #
a...h to date
..a.h to next
..a.h toll hits
..B.h total
a...h train
..a.h transition
..a.h transition to
A...h tuesday
A...h tuesday #
b.C.h uganda
...ah uk
..a.h ukhsa
..a.h ukhsa variant
b.A.h unit
b.A.h unit :
A...h up :
B.a.h update for
E...h update on
c...h updates
..a.h variant
..a.h variant risk
A.a.h victoria
Aa..h warnings
...ah weather
C.f.h week
A.b.h week of
..A.h week's
..A.h week's activity
A.a.h weekend
A.a.h weekend results
..a.h weekly surveillance
A...h wind
..A.h worth
..A.h worth €
d.B.h year
..A.h í seize
a.C.h –
a...h – #
e.B.h • #
..A.h €
..A.h € #
AC.dk< $
B.d.k< %
..b.k< % or
A.a.k< ( +
a...k< )
b.F.k< *
D.b.k< +
..b.k< -
..c.k< - day
..Aak< /
c.A.k< =
..b.k< a further
...Ak< about
..cAk< accounted
..cAk< accounted for
a...k< accounts
a...k< accounts for
Ae..k< active
.b..k< active cases
.Bc.k< admitted
D.a.k< after
D.bak< an
C.d.k< an increase
b..Ak< and
A...k< and the
C.d.k< another
...ak< approximately
.e.Ak< are
.a..k< are still
a...k< around
..b.k< arrivals
..a.k< as
..Dck< at
B...k< average
.De.k< been
.a..k< being
b.D.k< bringing
b.B.k< bringing the
..c.k< brought
...ak< burned
C.e.k< by
...Bk< by the
..b.k< came
...ak< cases
..d.k< cases and
..a.k< cases are
c...k< cases in
A.b.k< cases of
...ak< central pressure
..b.k< changi
B.c.k< china
A...k< cocaine
..A.k< compared
..A.k< compared with
Ac..k< condition
.Cd.k< confirmed
A.a.k< confirmed (
b...k< confirmed cases
..A.k< control
b...k< counted
..b.k< countries
..a.k< county –
.b..k< critical
e.B.k< cumulative
..b.k< daily
b...k< damaged
..d.k< day
b.A.k< death
a.A.k< death toll
..b.k< deaths (
..a.k< decreased
..a.k< decreased by
..b.k< detected
A.a.k< dr
..Bak< dropped
..c.k< during
..c.k< employment
..B.k< estimated
...ak< exports
C.a.k< fell
a...k< fire
b.B.k< for
a...k< force
..b.k< found
b...k< found in
.B..k< four
..bAk< from
a...k< from a
A.c.k< further
...ak< garda
...ak< garda í
A.b.k< germany
...ak< government
A..ak< government has
.c..k< greater
..a.k< grew
..a.k< grew by
c...k< group
...ak< gusts
..B.k< has
..a.k< has been
d..Dk< have
..b.k< have been
C.d.k< health
.c..k< hold
..A.k< hospital
A.b.k< hours
...ak< hurricane
.c..k< icu
b.A.k< in
A.b.k< in july
..A.k< in the
..c.k< increase of
..a.k< influenza
b...k< injured
..Eak< is
C.c.k< it
..a.k< job
A.c.k< july
a...k< korea
a...k< laboratory
a...k< left
...ak< longitude
a...k< losses
...ak< m
a...k< made
...bk< magnitude
b...k< make
a...k< make up
B.d.k< may
..a.k< men
...ck< million
...ak< minimum
..a.k< ministry of
..a.k< mobile
D.c.k< month
..A.k< new
..A.k< new cases
Ac..k< nine
f.E.k< now
a.B.k< number
..a.k< october
A..ck< of
Ac..k< of active
b...k< of confirmed
.A..k< of the
.a..k< of whom
..bAk< officers
.b..k< officials
.A..k< on
..a.k< on saturday
A...k< only
...Ck< or
b...k< out
b.A.k< outbreak
A..bk< p
..A.k< patients
a...k< peak of
.a..k< population
a...k< positive
b...k< positive for
..bBk< positivity
..a.k< positivity rate
..a.k< powys
...bk< pressure
a...k< probable
a...k< province
a...k< put
.Aa.k< rate
.B.ck< reached
d.B.k< recoveries
b...k< region
d.C.k< region –
..c.k< reported
b...k< rescuers
.b..k< results
...ak< retail
a...k< rises to
...bk< rose
...bk< sales
..a.k< saw
b.A.k< season
Ab..k< still
.aCak< stood
.aA.k< stood at
b...k< storm
...bk< strongest
d.C.k< tally
...ak< temperatures
..A.k< than
a...k< that
cCBak< the
A..bk< the government
...bk< the strongest
..C.k< the total
..A.k< them
bcCDk< there
.aA.k< there are
A...k< they
..Bck< to
...bk< to $
A...k< today
a.A.k< toll
.Aa.k< took
.a.Ak< total
..A.k< total of
c.B.k< total to
..a.k< traffic
A..ak< up
...dk< up to
A..ck< us
A..ck< us $
...bk< vaccination
c...k< vaccine
C...k< value
B...k< value of
C.c.k< week
B.b.k< week's
..aCk< were
c...k< who
.b..k< whom
...ak< will
A.a.k< without
B..ck< worth
..Aak< year
c.A.k< years
A.b.k< yesterday
.Dc.k< –
c.B.k< —
...ck< €
..fSkind e
.CBfkind o
..b.m _accidents
dbFGm _affected
b...m _aftershocks
C..dm _aid
B..dm _amount
.IFlm _area
.AdCm _arrested
A.c.m _asymptomatic
.Aa.m _avg
a...m _births
i.CBm _board
..aAm _calls
B.g.m _cancelled
..c.m _cargo
b..Cm _cases
.a..m _centres
QRjhm _change
C.d.m _charged
..a.m _checked
..a.m _checkpoints
..a.m _claims
Ej..m _closed
.b..m _clusters
b...m _collapsed
E..gm _compensation
dE.Am _confirmed
e.A.m _contacts
Bh.Cm _containment
a...m _countries
.b..m _crew
DjC.m _critical
mEC.m _damaged
hSaJm _deaths
F..lm _depth
oEDBm _destroyed
a...m _displaced
D.Bhm _distance
aF..m _doses
f.C.m _evacuated
...bm _exports
e...m _families
eC.Fm _fatality
GbeDm _fires
..bCm _flights
Cb..m _followed
..a.m _frozen
b...m _helicopters
.e..m _homes
.eB.m _hospital
.a..m _households
.dC.m _icu
...am _imports
b...m _incidents
hD.Am _injured
..a.m _investigated
AgB.m _isolated
...em _latitude
...em _longitude
c...m _loss
d...m _lost
F.Bmm _magnitude
.cCDm _missing
.a..m _moderate
B.Cjm _mom
Be..m _observed
.b..m _occupancy
.DfBm _offences
b...m _offshore
B.c.m _outbreaks
b...m _overseas
..cBm _passengers
CgA.m _pending
Bb..m _people
DgA.m _population
B.f.m _positive
.DiJm _positivity
...bm _pressure
iCA.m _probable
a...m _quakes
Bc..m _quarantined
E.Dmm _rainfall
.B.em _rate
a...m _reached
...cm _receipts
fPcCm _recovered
..a.m _regions
.D..m _released
A.c.m _removed
b...m _reports
fB.Bm _rescued
ABkFm _seized
Af..m _serious
Ac..m _severe
eAdJm _share
EkA.m _sheltered
FlA.m _shelters
Cf..m _sites
EABmm _speed
.b..m _stable
e.CCm _staff
Bc..m _stranded
e...m _supplies
...cm _surge
b.C.m _suspected
d...m _teams
B.Aim _temperature
a...m _tested
aHc.m _tests
CjB.m _unemployed
a...m _units
Cb..m _vacancies
.Ec.m _vaccinated
D..dm _value
b..Am _vehicles
CiD.m _ventilated
.BhDm _visitors
Ae..m _warnings
HAFpm _yoy
..b.m accidents
..a.m accounts_frozen
hE..m affected
b...m aftershocks
C..dm aid
B..dm amount
ADDkm area
A.c.m asymptomatic
.b..m bed_occupancy
a...m births
..aAm calls
..c.m cargo
eC.Fm case_fatality
b..Cm cases
a...m cases_share
C.d.m charged
..a.m checkpoints
.b..m clusters
E..gm compensation
bDaAm confirmed
..Him confirmed_change
b...m confirmed_probable
A.c.m confirmed_removed
.FfBm confirmed_share
e.A.m contacts
Bd..m contacts_observed
.C..m contacts_released
Bh.Cm containment
a...m countries
...am cpi_yoy
.b..m crew
DjC.m critical
hSaJm deaths
...cm deaths_change
d.A.m deaths_share
A..fm depth
a...m displaced
D.Bhm distance
aF..m doses
c...m economic_loss
..a.m employment_change
f.C.m evacuated
...bm exports
e...m families
GbeDm fires
..bCm flights
..b.m flights_cancelled
.c..m flood_warnings
Cb..m followed
b...m helicopters
.e..m homes
...am hospital_rate
.a..m households
b...m houses_collapsed
e...m houses_damaged
h.A.m houses_destroyed
.dC.m icu
..a.m icu_change
.eB.m in_hospital
b...m incidents
..b.m initial_claims
hD.Am injured
AgB.m isolated
...em latitude
a...m livestock_lost
...em longitude
F.Bmm magnitude
.dBCm missing
.a..m moderate
.DfBm offences
..Abm offences_change
b...m offshore
i.CBm on_board
B.c.m outbreaks
b...m overseas
..cBm passengers
..b.m payroll_change
..c.m pcr_positive
Bb..m people
a...m people_reached
a...m people_tested
DgA.m population
.CeGm positivity
...bm pressure
c...m probable
a...m quakes
Bc..m quarantined
E.Dmm rainfall
...cm receipts
dPb.m recovered
..a.m regions
b...m reports
fB.Bm rescued
Cf..m roads_closed
Af..m serious
Ac..m severe
EkA.m sheltered
FlA.m shelters
Ab..m sites
...dm snow_depth
.b..m stable
e.CCm staff
Bc..m stranded
D..dm street_value
e...m supplies
...cm surge
b.C.m suspected
c.A.m suspected_or_confirmed
.AdCm suspects_arrested
..a.m suspects_investigated
d...m teams
B.Aim temperature
.Hc.m tests
CgA.m tests_pending
A.c.m tests_share
..b.m trains_cancelled
Bf..m unemployed
..a.m unemployed_change
AlFCm users_affected
aA..m users_restored
Ac..m vacancies
.Ec.m vaccinated
i.D.m vaccinated_share
b..Am vehicles
CiD.m ventilated
.BhDm visitors
..b.m visitors_change
D..jm wind_speed
A.c.me asymptomatic
.b..me bed_occupancy
eC.Fme case_fatality
.b..me clusters
bDa.me confirmed
..Hime confirmed_change
b...me confirmed_probable
A.b.me confirmed_removed
.FfBme confirmed_share
e.A.me contacts
Bd..me contacts_observed
.C..me contacts_released
b...me countries
.eA.me critical
.Id.me deaths
...bme deaths_change
b.B.me deaths_share
.E..me doses
Cb..me followed
...ame hospital_rate
.eB.me icu
..a.me icu_change
BgA.me in_hospital
AgB.me isolated
..c.me outbreaks
..c.me pcr_positive
a...me people_tested
aCdEme positivity
b...me probable
bNc.me recovered
C.c.me rescued
.e..me serious
Ad..me severe
a.B.me suspected
c.A.me suspected_or_confirmed
aHb.me tests
CgA.me tests_pending
A.c.me tests_share
.Ec.me vaccinated
i.D.me vaccinated_share
CiD.me ventilated
..b.mo accidents
..a.mo accounts_frozen
jD..mo affected
b...mo aftershocks
C..dmo aid
A..cmo amount
BCCkmo area
a...mo births
..a.mo calls
..c.mo cargo
b..Cmo cases
a...mo cases_share
C.d.mo charged
..a.mo checkpoints
E..gmo compensation
Bh.Cmo containment
...amo cpi_yoy
.b..mo crew
.b..mo critical
kEAEmo deaths
A..fmo depth
a...mo displaced
D.Bhmo distance
c...mo economic_loss
..a.mo employment_change
f.C.mo evacuated
...bmo exports
e...mo families
GbeDmo fires
..bCmo flights
..b.mo flights_cancelled
.c..mo flood_warnings
b...mo helicopters
Ad..mo homes
.a..mo households
b...mo houses_collapsed
e...mo houses_damaged
h.A.mo houses_destroyed
aB..mo in_hospital
b...mo incidents
..b.mo initial_claims
hD.Amo injured
...emo latitude
a...mo livestock_lost
A..emo longitude
F.Bmmo magnitude
.dBCmo missing
.CeBmo offences
..Abmo offences_change
b...mo offshore
h.DAmo on_board
b...mo overseas
..cBmo passengers
..b.mo payroll_change
Bb..mo people
a...mo people_reached
DgA.mo population
...bmo pressure
a...mo quakes
E.Dmmo rainfall
...cmo receipts
..a.mo regions
d...mo reports
kABAmo rescued
Cf..mo roads_closed
EkA.mo sheltered
FlA.mo shelters
Ab..mo sites
...dmo snow_depth
caBCmo staff
Bc..mo stranded
D..dmo street_value
e...mo supplies
...cmo surge
.AdCmo suspects_arrested
..a.mo suspects_investigated
d...mo teams
B.Aimo temperature
..b.mo trains_cancelled
Bf..mo unemployed
..a.mo unemployed_change
AlFCmo users_affected
aA..mo users_restored
Ac..mo vacancies
a..Amo vehicles
.BhDmo visitors
..b.mo visitors_change
D..jmo wind_speed
b..Bo #
b.ACo # #
a...o # %
..a.o # (
a...o # )
.Haao # ,
d.C.o # /
D.c.o # :
..B.o # and
.Bb.o # are
a...o # cases
..A.o # cholera
B.a.o # confirmed
a...o # doses
.b..o # families
A.a.o # fatal
.a..o # firefighters
Ad..o # have
A.a.o # hours
a...o # in
B.a.o # infections
..B.o # january
b.A.o # measles
..c.o # per
.a..o # september
c.A.o # suspected
C.a.o # tests
d.B.o # there
B.b.o # –
b.B.o # —
BDcao (
...ao ( hectares
..A.o )
..B.o ) ,
aB..o , #
.b..o , or
b...o , with
.aA.o -
b...o - #
..c.o - day
aCDeo /
c.ACo :
.bA.o : #
a...o : over
a...o =
..cCo a
B.c.o a total
a.B.o about
a...o account
a...o account for
...Do accounted
...Bo accounted for
a...o accounts
a...o accounts for
DiC.o active
AfA.o active cases
...ao activity
D...o added
..b.o admissions
.Ab.o admitted
c...o affected
Daa.o agency
..b.o airport
a.A.o al jawf
.a..o alexandroupoli
Aa..o alexandroupoli –
d...o all
..b.o all of
a...o altogether
a...o among
a...o among the
.D..o an
b.B.o and
A...o announced
B.c.o another
.fCCo are
b...o are known
..a.o are linked
...ao area
...ao area burned
a...o around
A.a.o arrested
A...o arrivals
cdFDo as
..A.o as at
.dD.o as of
..B.o at
.b..o at #
...ao at its
.a..o at least
c...o at the
..B.o available
b...o available for
...eo average
A...o b
A.c.o bank
..b.o based
..c.o based on
d.A.o began
a...o beginning
a...o beginning of
.hD.o being
.a..o being held
b.B.o between
..A.o between #
a...o board
..a.o breakdown
..a.o breakdown :
..c.o brought
..a.o bulletin
...ao burned (
.b..o burning
d.B.o burundi
b...o bus
eB..o by
b.D.o by #
a.A.o by nation
..a.o by residence
a.A.o by tuesday
.dC.o care
a...o carried
c...o carrying
b...o case
.a..o cases
B.b.o cases are
a.A.o cases by
Ac..o cases in
a...o cases linked
C.b.o cases of
A.b.o cecc
..a.o cent
B...o central
..a.o change
..b.o changi
b.A.o chikungunya
b...o china
..bAo claims
A.c.o confirmed
D.d.o confirmed (
..b.o confirmed flu
...co consumer
.fC.o control
.d..o control #
.a..o coronavirus
a.B.o counted
..B.o counted #
f.C.o countries
..D.o counts
..A.o counts #
A.c.o county had
..a.o county –
a...o cruise
c.C.o cumulative
f...o damaged
f.B.o date
b.C.o date ,
a...o date :
..d.o day
E.d.o days
d.C.o death
b.B.o death toll
a.C.o delhi
.Ba.o dengue
d...o destroyed
..b.o dhaka
a...o districts
a...o districts account
c...o doses
c.B.o drc
..b.o dublin
B.c.o during
..c.o during the
.a..o eight
C.d.o eleven
Ca..o employees
..c.o employment
c.B.o end
.b..o environment
.b..o environment agency
...co epicentre
A.c.o epidemic
..B.o estimated
..a.o estonia
b...o every
a...o every health
D..ao families
...bo families of
A.a.o fatal
a...o felt
Cb..o fewer
.b..o fewer than
B.b.o fifteen
a...o fire
a.B.o firefighters
.A..o fires
..b.o five
b...o flood
a.B.o floods
..a.o flu
d...o follow
a...o follow -
..A.o following
.Ca.o for
a...o for a
C.b.o for the
bE..o from
..A.o from the
A.c.o froze
..a.o further
...ao garda
...ao garda í
...bo government
...ao government has
..C.o greater
A.c.o h
C.b.o had
B...o had #
..a.o had the
fbHBo has
.bB.o has #
e.A.o has recorded
b..Ao have
B...o have died
a...o health region
...ao hectares
...ao hectares )
.a..o held
...bo highest
Bf..o hold
.aA.o home
.a..o homes
..a.o hong kong
.b..o hospital
.B..o hospitalised
.b..o hospitals
.c..o hospitals in
F.c.o hours
c...o houses
.Ac.o human
...bo hurricane
.a..o idaho
B.c.o imported
...co imports
..a.o in
d.F.o in #
.dA.o in hospital
bAB.o in the
.A..o in them
.a..o in utah
D.e.o in week
.c..o include
..Afo index
B.b.o infections
...ao influenza
..b.o initial claims
b...o injured
.a..o insured
.a..o insured unemployment
.b..o intensive
.b..o intensive care
a.A.o international
Dd..o iom
BcCco is
.A..o it
A...o italy
..a.o italy's
..a.o italy's regions
C.a.o its
h.H.o january
a...o january #
a...o january to
a.A.o jawf
a.A.o jawf counted
..b.o job
a...o july
a...o july #
b.A.o kampala
a...o kano
a...o kano (
...ao killed
B.b.o kivu
b...o known
..a.o kong
..b.o lab
..b.o lab confirmed
..a.o laboratory specimens
E.h.o last
C.d.o last #
.a..o least
.a..o least #
b...o left
b...o linked
b...o livestock
a...o livestock :
C.b.o local
..a.o local cases
...ao location
..a.o london
d...o losses
b..Ao lost
...co m
...do magnitude
..a.o mainly
A.c.o markets
A.c.o markets were
A..fo maximum
C.b.o midnight
...ao minimum
..a.o ministry
b...o missing
D.f.o monday
..a.o monday –
A.a.o monday's
.a..o monitoring
e.D.o months
c...o more
a.B.o more than
..b.o movements
..a.o movements rose
a.A.o nation :
b...o national
a...o neighbouring
a...o neighbouring districts
C.e.o new
B.b.o new cases
A.d.o newly
a...o nhs
b...o niger
a.A.o norovirus
B.b.o nsw
.b.Bo number
.aaAo number of
..b.o numbers
.a..o occupancy
B.b.o of
a...o of #
b...o of china
.c..o of control
.AcCo of the
.AfCo officers
.b..o officials
D.c.o on
..B.o on #
..a.o on monday
A.a.o on saturday
.c..o open
D.g.o operation
.b..o or
.a..o or #
b.A.o other
.b..o out
.bA.o out of
b.C.o outbreak
e.A.o outside
b...o outside of
A.c.o over the
B...o overnight
a...o partners
C.b.o past
...bo path
C.b.o patients
.Aa.o patients ,
..a.o patients have
..A.o pending
.c.Co people
.a..o people ,
A.d.o per
..a.o per cent
H.e.o period
..a.o period #
A...o period surveillance
.a..o persons
...ao php
c.B.o plague
.CeDo police
c.B.o police said
B.b.o positive
A...o positive :
..dCo positivity
..b.o positivity rate
...ao pressure
B.a.o previous
...ao prices
a...o pulled
a.B.o quarter
...ao railways
..a.o rate
...bo reached
e...o received
b...o received #
..c.o recorded
b.A.o region
A.a.o region #
a...o region in
d.C.o region –
..a.o regions
..a.o regions on
A.b.o registered
..a.o registered #
.a..o relief
.b..o remain
Bb..o remain without
.eC.o remained
C.g.o reported
b...o rescue
a...o rescuers
B.c.o residence
..a.o residence they
a...o residents
b.B.o results are
...ao retail
B.c.o rose
D.e.o round
D.d.o sadly
.cD.o said
A...o said #
A.a.o same period
A.a.o saturday
B.c.o saw
a...o search
c...o season
..a.o seized
a...o sent
.a..o september
.a..o service
c.B.o service unit
..c.o seven
...Bo share
Bf..o shelters
..A.o shows
B.b.o since monday
b.B.o since week
a...o situation
...ao so
b..Ao some
a...o some #
a...o south sudan
A...o spain
D.g.o specimens
..a.o specimens of
..Edo start
..D.o start of
Bb..o stood
Ab..o stood at
b.C.o storm
...bo storm surge
...co surge
B...o surveillance
A...o surveillance counted
B...o suspected cases
A.a.o suspects
..a.o sydney
...bo temperatures
..b.o tested
..b.o tests
.aC.o than
Ca..o that
Bc..o that #
..a.o that is
.B.ao the
bD.Ao the #
a...o the beginning
b.A.o the cases
..a.o the change
a...o the cruise
..b.o the december
A...o the department
c.B.o the end
.b..o the environment
B...o the estimated
...bo the families
...co the government
A.a.o the last
..b.o the local
.Bg.o the new
Eda.o the number
c.A.o the outbreak
C.b.o the past
..D.o the start
..c.o the top
A.a.o the update
A.a.o the week's
..a.o the weekend
e.D.o them
a.A.o them were
b...o then
bcCDo there
aaD.o there are
A.b.o there were
B.a.o these
Ba..o they
B.e.o they are
B...o thirty
B...o thirty -
B..bo this
A...o this period
a...o those ,
Bb..o those in
...ao those killed
.E.bo to
e.B.o to date
c.B.o toll
a...o took
..d.o top
A.bBo total
B.b.o total #
.c..o total burning
b...o total fires
..a.o traced
..b.o traffic
b.B.o tuesday ,
..A.o twenty
d.B.o uganda
AgA.o under
.a..o under control
AcA.o unemployment
c.B.o unit
b.A.o unit :
c.D.o up
E.e.o update
A.a.o update of
.aA.o utah
..c.o vacancies
...ao vaccination
..b.o victoria
..a.o virus
B...o wales
aC..o was
a...o was a
c.A.o way
..b.o we
..b.o wednesday
B.d.o week
C.d.o week's
..a.o weekend
F.bco weekly
aC..o were
AAd.o were #
c.C.o were :
..a.o were reported
.b..o wildfire
D..co will
...bo wind
...co winds
a.D.o with
..A.o with the
C...o without
C.a.o work
b...o workers
..a.o workers administered
B..fo worth
d.C.o year
..Bbo £
.b..o ·
..aCo –
Ac..o – #
a...o —
c...o “
a...o “ every
Dba.o •
B..cp #
f.D.p # #
.F.dp # %
..e.p # (
.a..p # )
..bFp # ,
..d.p # .
Bb..p # :
e.F.p # ;
A...p # a
Bb..p # acres
.b..p # active
F.b.p # and
Bf..p # are
...ep # billion
..a.p # came
d...p # cases
c.E.p # confirmed
A...p # covid
..C.p # deaths
Cd..p # firefighters
a...p # hectares
b...p # homes
B.e.p # hours
C...p # in
..a.p # influenza
..Bdp # km
A.a.p # lgas
A...p # million
..a.p # motorists
G.i.p # new
c.B.p # november
caE.p # of
..B.p # on
Ae..p # patients
abABp # people
.Ca.p # per
...ap # pm
..a.p # road
.a..p # september
A...p # that
..C.p # to
B.f.p # tonnes
.F..p # were
...ap # °
...bp $
...bp $ #
.F.dp %
F.b.p % .
e...p % are
C...p % in
a.B.p (
..A.p ( #
a.A.p )
..b.p ) #
.dC.p ) ,
.aB.p ) .
..C.p ) ;
B..bp ,
A...p , #
A...p , an
.a..p , and
a...p , four
D...p , from
d.D.p , in
b.A.p , including
bA..p , the
..B.p , were
.eC.p , with
b.A.p -
E...p - #
e.B.p - confirmed
..A.p .
.E..p /
C.b.p :
.eD.p ;
.C.cp a
..b.p a day
a.B.p about #
C.e.p accidents
Bc..p acres
DmD.p active
Ac..p active cases
..a.p additional
C.d.p africa
..c.p against
A.b.p against #
A...p aircraft
g.F.p all
C.a.p alone
C.c.p alone #
Caa.p an
..aCp and
.a..p and #
.a..p and discharged
.d..p and more
a...p and one
bCaAp and the
..a.p announced
...bp april
acDCp are
..E.p are in
d...p are male
..h.p arrested
..a.p arrested #
.bB.p as
.cA.p as of
c.Jfp at
aC..p at #
..a.p authority
..a.p b
..b.p be
f.EBp been
..b.p been arrested
e.B.p been reported
g..Ep before
b...p before .
d.C.p beginning
d.C.p beginning of
...ep billion
..b.p border
Aa..p brought
.a..p burning
Dd..p by
.a..p by the
..a.p came
A.b.p came from
Ba..p care
A...p carried out
.FgDp cases
c.B.p cases .
.a..p cases and
C.g.p cases are
a.B.p cases have
h.D.p cases in
a...p cases linked
.Hg.p cases of
A...p cases on
C.c.p cash
b...p children
a...p city
..a.p compared
d...p confirmed
..b.p confirmed #
c.B.p confirmed ,
c.B.p confirmed .
c.A.p confirmed and
..b.p coronavirus
..a.p countries
a.B.p county
C.a.p covid
A.a.p covid -
c...p crew
Bd..p cured
Bc..p cured and
A.a.p daily
d...p damaged
d.C.p date
.A..p day
A.b.p days
.eF.p deaths
b.C.p deaths .
a...p deaths from
D.d.p december
C.a.p december #
c...p destroyed
..b.p detected
d...p died
b...p died ,
a...p died .
.cA.p discharged
b.C.p disease
Ab..p district
A.b.p driving
..b.p drug
..b.p during
..A.p each
c...p eight
B.c.p ended
C...p epidemiological week
c...p every
d.B.p far
E...p february
E..dp fell
A...p figures
a...p fire
Bd..p firefighters
Dg..p fires
.Da.p for
b...p for #
..a.p for the
B...p force
aAA.p from
.Ae.p from #
c.C.p government
bbD.p had
..A.p had died
a.B.p has
.cA.p has #
.gE.p have
c.B.p have been
Aa..p have had
D.i.p health
A.a.p health services
a...p hectares
..A.p hospital
b...p hospital ,
d.A.p hospitalized
.c..p hospitals
E.e.p hours
a...p houses
a.B.p ill
..b.p imported
b.F.p in #
..b.p in a
C.b.p in cash
B.a.p in july
a..Ap in the
a...p including
a...p including #
a.B.p infected
B.g.p infection
.Ab.p influenza
i...p injured
A...p intensive
A...p intensive care
..a.p interpol
b.C.p investigation
F.cdp is
..a.p is #
B..ap january
C...p january #
d.C.p july #
B.b.p july alone
b...p killed
..Cdp km
f.B.p laboratory -
A...p level
A.a.p lgas in
a...p linked
a...p livestock
..Bbp m
..c.p march
..a.p march #
a...p market
D.f.p measles
C.d.p measles cases
..c.p men
...ap million
C...p million people
..a.p ministry
a...p mobile
..a.p moh
E.e.p monday
C.f.p month
A.a.p monthly
G.c.p more
..A.p most
..a.p motorists
b.A.p negative
G.j.p new
.b..p new deaths
A.a.p new suspected
b.B.p nigeria
a.A.p nine
a...p no
A...p none
..b.p nsw
...Ap of
.cC.p of #
..c.p of health
B.d.p officers
..a.p old
.C.cp on
..a.p on average
A.e.p on monday
b...p on the
a...p on tuesday
b...p one
F.k.p operation
D.a.p other
C.e.p over
A.b.p over the
.cA.p patients
b..Cp people
..C.p people have
a...p people in
aC..p per
..b.p percentage
.a..p planes
...ap pm
..a.p point
D.l.p police
B.d.p police said
..a.p population
E.d.p positive
f.B.p probable
a.E.p province
A.b.p public
..d.p rate
G.d.p recorded
B.a.p recorded #
a...p registered
..a.p release
c.A.p reported
A.c.p reported on
.a..p response
B.d.p road
..a.p road accidents
E.d.p said
B...p said in
C...p samples
D...p september
B...p september #
b.A.p service
a.A.p service unit
..b.p services
b.A.p severe
c.E.p since
a.D.p since the
..a.p singapore
..a.p situation
A.bAp six
a...p so
d.B.p so far
D.f.p south
B.b.p states ;
..A.p still
.Be.p suspected
..a.p suspected cases
A...p teams
..A.p test
D.g.p tests
D.c.p than
.Ca.p that
..a.p that #
d.A.p the
..B.p the #
d.C.p the beginning
..a.p the cases
a...p the death
a...p the government
..a.p the new
..B.p the outbreak
a...p the remaining
a...p the three
b..Ap the year
.a..p them
.c..p there
..B.p there are
..aAp there were
e.E.p they
..a.p thirty
..b.p thirty -
.bA.p this
C...p this morning
a.A.p this week
..a.p those
..Cep to
E.c.p to #
b...p to date
a...p to the
..A.p to week
..c.p today
..e.p tonnes
A.e.p tonnes of
.cA.p total
b.B.p total of
a...p tuesday
aCbAp two
a...p uganda
..B.p unit
a.A.p unit :
a.A.p up
..C.p up to
C.g.p update
.a..p vehicles
b.A.p we
D.c.p week
D.b.p week (
c...p week .
A...p weekend
cC..p were
..A.p were discharged
a.A.p were found
..A.p were notified
D.b.p were recorded
...Ap when
...ap where
a..Fp which
b...p who
A...p whom #
a.B.p with
Ad..p with #
a...p with a
d...p without
..c.p women
f.D.p workers
b..Ap year
a..Bp year before
D...p yesterday
...ap °
cB..p –
e.ALpart
F.fdrank
.Aa.s< #
ba.Ds< # #
.A.as< # %
.DdAs< # )
.Ca.s< # ,
..d.s< # -
B.d.s< # :
..a.s< # accidents
.a..s< # acres
b.D.s< # active
...fs< # and
.Ce.s< # are
..a.s< # arrests
..a.s< # arrivals
eB..s< # cases
E.c.s< # children
a.B.s< # cholera
..B.s< # confirmed
B...s< # countries
a...s< # doses
dB..s< # engines
.b..s< # families
.a..s< # firefighters
...as< # fires
A...s< # had
Ae..s< # have
AAf.s< # hours
a...s< # houses
a...s< # imported
dAA.s< # in
C.c.s< # infections
a...s< # injured
..Ads< # january
..a.s< # june
...as< # kilometres
A...s< # lakh
C...s< # march
a...s< # measles
..a.s< # million
A.a.s< # more
Ca..s< # new
e.A.s< # november
a...s< # of
b.B.s< # on
a...s< # passengers
.c..s< # patients
d.B.s< # people
.a..s< # persons
..a.s< # pm
.a..s< # september
Bd..s< # sites
e.E.s< # suspected
e.E.s< # there
E.c.s< # to
a.A.s< # update
b...s< # years
f.D.s< # |
CBd.s< # –
d.D.s< # —
EH.gs< $
E..gs< $ #
ABaas< %
B..as< % ,
d..Bs< % of
..aBs< % or
b...s< % were
A..bs< (
...as< ( hectares
B.abs< )
E..bs< ) #
baCAs< , #
..a.s< , after
..b.s< , an
..A.s< , and
..B.s< , beni
c.C.s< , bringing
..B.s< , for
a...s< , found
d.A.s< , in
..a.s< , made
..A.s< , mandima
.bB.s< , or
b...s< , taking
B...s< , the
..b.s< , there
.d..s< , where
C...s< , while
b...s< , with
a...s< , yobe
.bA.s< -
A.b.s< - #
a...s< - confirmed
..d.s< - day
B...s< - like
a...s< - month
..A.s< - up
..Bds< /
...bs< / :
..aBs< :
a.A.s< : england
Ab..s< : the
c.B.s< =
aB..s< a
a...s< a few
..c.s< a further
.b.As< a total
aa.As< about
...cs< above
...bs< above magnitude
C.e.s< accidents
c.B.s< account
c.B.s< account for
..bDs< accounted
..bDs< accounted for
b.A.s< accounts for
.a..s< acres
GrM.s< active
DkF.s< active cases
...as< activity
..a.s< acute
A...s< ad
A...s< ad ı
F.a.s< added
A.b.s< additional
A.a.s< additional cases
b...s< administered
d.C.s< administered :
..Aas< admission
...as< admission rate
..c.s< admissions
..c.s< admitted
.a..s< adult
f...s< affected
Cc..s< after
b...s< age
b.A.s< air
.a..s< airlines
..d.s< airport
b.C.s< al
a.A.s< al jawf
.a..s< alexandroupoli
Aa..s< alexandroupoli –
..B.s< all
c.B.s< all ,
..a.s< all of
a...s< am
a...s< ambulances
a...s< among the
AFeas< an
C.b.s< an increase
b...s< and
a...s< and a
a...s< and clyde
A.c.s< and seized
..b.s< and that
Eac.s< and the
C...s< announced
C.d.s< another
...as< approximately
..a.s< april
.hCCs< are
.a..s< are being
b...s< are known
..b.s< are linked
.c..s< are still
.b..s< are under
...cs< area
...as< area burned
a.A.s< argentina
c...s< around
.Aa.s< arrested
..b.s< arrests
B.e.s< arrivals
ccDEs< as
..A.s< as at
.dC.s< as of
A...s< assistance
.aDcs< at
.bD.s< at #
...as< at its
...bs< at latitude
a..Bs< at least
.A..s< at the
a...s< attack
..C.s< available
c...s< available for
GAafs< average
A.a.s< b
a.B.s< balochistan
..a.s< bank
..c.s< bank accounts
..b.s< based
..b.s< based on
Cb..s< beds
..A.s< been #
a...s< been administered
..a.s< been notified
A...s< before
a...s< began on
b...s< beginning
b...s< beginning of
AkG.s< being
.e..s< being held
.a..s< being treated
A...s< belgium
g.D.s< board
..a.s< boats
b.B.s< brazil
..a.s< breakdown
..a.s< breakdown :
a...s< bridges
c.C.s< bringing
c.D.s< bringing the
a...s< british
a...s< british columbia
B.e.s< brought
a...s< buildings
B.c.s< bulletin
...bs< burned
...as< burned (
.b..s< burning
d.B.s< burundi
c...s< bus
.Aa.s< by
B..as< by #
a.A.s< by nation
..a.s< by residence
..A.s< by sunday
d.DBs< by the
a.A.s< by tuesday
.Aa.s< came
b.A.s< came back
A...s< campaign
Cf..s< camps
..B.s< canada
..c.s< cancelled
...as< cape (
..A.s< car
Bb..s< care
a...s< cargo
a...s< carried
f.A.s< carrying
cDbDs< case
bAAbs< cases
aC..s< cases ,
..b.s< cases :
F.g.s< cases are
bA..s< cases in
a.A.s< cases including
..A.s< cases is
a...s< cases linked
A.a.s< cases of
B.b.s< cases on
c.B.s< cases since
f.D.s< cases with
c...s< caused
A.b.s< cecc
B...s< cent )
C..as< central
...as< central pressure
Bb..s< centres
..a.s< cfr
..a.s< change
..c.s< changi
b.A.s< chikungunya
D...s< children
..B.s< cholera
..A.s< cholera deaths
..bAs< claims
b.A.s< climbed
.a..s< close
..A.s< cluster
a...s< clyde
B.b.s< cocaine
..a.s< colombo
a...s< columbia
a...s< columbia has
b...s< come
A.e.s< community
..Bbs< compared
..Bas< compared with
Bc..s< condition
.Aa.s< confirmed
B.b.s< confirmed (
f.F.s< confirmed ,
a.D.s< confirmed cases
..b.s< confirmed flu
...cs< consumer
A...s< contributed
.e..s< control
.d..s< control #
d.D.s< counted
..A.s< counted #
.A..s< countries
A...s< countries ,
b...s< countries :
A.c.s< countries reported
..E.s< counts
..A.s< counts #
A.c.s< county had
..a.s< county –
Aa..s< covid
.c..s< critical
.a..s< critically
.a..s< critically ill
k.J.s< cumulative
a..As< customs
B.c.s< daily
kAC.s< damaged
c...s< date
a...s< date :
H.l.s< day
G.d.s< days
..E.s< dead
a...s< death toll
eAA.s< deaths
..a.s< deaths (
a...s< deaths ,
...as< deaths in
B.b.s< deaths of
a...s< deaths were
C.d.s< december
b...s< december #
C.c.s< december ,
Gaa.s< decreased
Fa..s< decreased by
..C.s< delhi
.Bc.s< dengue
..a.s< department of
iC..s< destroyed
B.f.s< detected
..a.s< detected a
.Be.s< dhaka
c.C.s< died
dA..s< died ,
Aa..s< died and
De..s< discharged
.a..s< discharged from
d...s< district
a...s< districts account
b...s< dose
a...s< doses have
..b.s< down
..a.s< down by
A...s< drivers
..a.s< driving
B..ds< dropped
A...s< dropped #
..a.s< drug
..a.s< dublin
..d.s< during
..b.s< during the
.A.es< each
...as< each receive
A...s< earlier
a...s< east
..A.s< eastern
.c..s< eight
A...s< electricity
A.c.s< eleven
Ca..s< employees
..c.s< employment
b.B.s< end
b.B.s< end of
..a.s< ended
..a.s< enforcement
b...s< engines
a...s< england
.b..s< environment
.b..s< environment agency
...cs< epicentre
..a.s< epidemic
A..as< estimated
..a.s< estonia
C...s< eu
A.a.s< european
A.a.s< european region
d.B.s< every
a...s< every health
B..es< exports
C..as< families
...bs< families of
cAC.s< far
a...s< far ,
A.a.s< fatal
I.eas< fell
..d.s< fell from
c...s< felt
a...s< few
a...s< few of
Ea..s< fewer
Ea..s< fewer than
..a.s< fifteen
b...s< fire
..a.s< firearms
c.C.s< firefighters
...bs< fires
eA..s< first
.Ba.s< five
..B.s< flood
c.C.s< floods
c.B.s< follow
..B.s< follow -
B.a.s< followed
a.Bas< for
f.B.s< for #
e.F.s< for a
..a.s< for april
...cs< for influenza
F.d.s< for the
b.B.s< force
..b.s< found
c.A.s< found in
.Cb.s< four
.E.as< from
A.c.s< from #
b.B.s< from january
..a.s< from rockingham
a.Bas< from the
..a.s< froze
B.f.s< further
...as< garda
...as< garda í
Cd..s< geelong
A.b.s< germany
..A.s< given
a...s< glasgow
a...s< glasgow and
D...s< gone
A.a.s< gone up
...bs< goods
C..bs< government
B..as< government has
..C.s< greater
a...s< greater glasgow
c...s< group
...cs< gusts
...bs< gusts of
c.C.s< had
B...s< had #
c.C.s< had been
..a.s< had the
c...s< hardest
ecH.s< has
.dC.s< has #
B.d.s< has been
A.a.s< has gone
a...s< has made
a...s< has now
a...s< has patients
c...s< has recorded
..B.s< has the
j.FCs< have
..A.s< have died
...Cs< health
..a.s< health minister
a...s< health region
a...s< health workers
...as< hectares )
Be..s< held
a...s< helicopters
..Aas< highest
b...s< highest number
.a..s< hit
Dh..s< hold
.b..s< hold #
.d..s< home
.a..s< homes
a...s< hong
a...s< hong kong
BgE.s< hospital
Bc..s< hospital ,
..Aas< hospital admission
.Da.s< hospitalised
Af..s< hospitals
.b..s< hospitals in
D.g.s< hours
..a.s< hours ,
e...s< houses
.Ba.s< human
...as< hurricane
.a..s< hurt ,
Ae..s< icu
.a..s< idaho
..a.s< identified
.aC.s< ill
b.A.s< imported ,
...ds< imports
Caa.s< in
d.H.s< in #
a.A.s< in all
a...s< in british
..a.s< in dhaka
a.A.s< in hong
Dd..s< in hospital
A...s< in intensive
.b..s< in isolation
B.c.s< in july
B.c.s< in june
..b.s< in march
..b.s< in schools
c.B.s< in taiwan
.A..s< in them
.a..s< in utah
E.c.s< in week
.c..s< include
a.C.s< including
...bs< increase
A...s< increased by
A.Bgs< index
..b.s< india
A..as< india's
..a.s< infection
DCeas< influenza
..a.s< influenza a
..b.s< initial claims
e.F.s< injured
.a..s< inmates
.a..s< insured
.a..s< insured unemployment
Cb..s< intensive
Cb..s< intensive care
.d..s< investigation
.dA.s< investigation :
..a.s< involved
..b.s< involved in
Dd..s< iom
AcCbs< is
a.A.s< island ,
B...s< it
C.c.s< italy
..a.s< italy's
..a.s< italy's regions
D...s< its
aCCds< january
d.A.s< january to
a.A.s< jawf
a.A.s< jawf counted
..e.s< job
..a.s< july
B.e.s< june
b.A.s< kaduna
b.A.s< kaduna (
c.B.s< kampala
a...s< kano (
a...s< katsina
b.A.s< katsina (
cBCbs< killed
...as< killed will
A.b.s< kivu
aA..s< known
b...s< known for
a...s< kong
..a.s< kong international
c...s< la
..b.s< lab
..b.s< lab confirmed
b...s< laboratory
b...s< laboratory -
..a.s< laboratory specimens
A...s< lakh
A.b.s< lalitpur
B.e.s< last
A.d.s< last #
C.c.s< last week
b.C.s< last year
C..fs< latitude
...bs< latitude #
a..Bs< least
..c.s< led
..c.s< led to
e.A.s< left
B.b.s< level
B...s< like
A...s< like illness
a...s< list ,
b...s< listed
.c..s< live
.a..s< live in
b...s< livestock
a...s< livestock :
...as< location
..a.s< lombardy
..b.s< london
...bs< longitude
c..As< losses
a..As< lost
B.b.s< luanda
...ds< m
..C.s< mabalako (
.A..s< made
..Cis< magnitude
...bs< magnitude #
..b.s< mainly
..a.s< major
c...s< make
b...s< make up
a...s< male
a...s< male and
C.c.s< march
..a.s< march ,
A.c.s< markets
A.c.s< markets were
B..hs< maximum
..b.s< may
b...s< may ,
dA..s< measles
a...s< metropolitan
c.B.s< mexico
B...s< midnight
AA.bs< million
...bs< minimum
...as< minimum central
..b.s< ministry
.a..s< missing ,
..a.s< mobile
...Cs< monday
d.B.s< monday ,
..a.s< monday –
A.a.s< monday's
.a..s< monitoring
C.b.s< month
e.B.s< months
d.D.s< months of
..aBs< more
A...s< more in
b.A.s< more than
a...s< most of
C.d.s< most with
..b.s< movements
..a.s< movements rose
a...s< n
A...s< nairobi ,
a...s< names
a...s< names on
a.A.s< nation :
b...s< national
b.A.s< naval
...bs< near
.a..s< need
a...s< neighbouring districts
.a..s< nevada
GAi.s< new
D.b.s< new cases
..a.s< new cholera
E.e.s< new confirmed
..A.s< new coronavirus
..a.s< new dengue
D.c.s< newly
a...s< nhs
b...s< niger
d.C.s< nigeria
a.A.s< norovirus
...bs< north
..A.s< not
A.b.s< notified
..a.s< notified of
c...s< november
.eH.s< now
cbDAs< number
baADs< number of
..b.s< numbers
.a..s< occupancy
..a.s< occurred in
..b.s< october
a.A.s< of
a...s< of #
Ad..s< of active
h.F.s< of cases
b...s< of china
.c..s< of control
A.c.s< of health
a...s< of measles
.b..s< of monday
D.b.s< of new
..a.s< of suspected
bB..s< of the
B...s< of them
..B.s< of those
...As< of unemployed
.bB.s< of whom
.CfDs< officers
.b..s< officials
a...s< old
...as< on
..Ads< on #
e.A.s< on board
..b.s< on friday
b...s< on monday
B.a.s< on sunday
.dC.s< on the
..c.s< on thursday
H.e.s< on tuesday
B...s< only
.fA.s< open
.b..s< opened
C.h.s< operation
A.bAs< or
..b.s< or more
a...s< other #
cbBDs< out
.aC.s< out of
e.D.s< outbreak
B.c.s< outbreaks
b.A.s< outside
b...s< outside of
a...s< over #
B.b.s< over the
A.a.s< overnight
B..cs< p
a...s< partners
b.A.s< passengers
D.b.s< past
...bs< path
.a..s< patient
.eD.s< patients
..A.s< patients are
..a.s< patients have
..A.s< patients with
a...s< peak of
..B.s< pending
.b.Cs< people
..b.s< people are
..a.s< people died
d.C.s< people have
.a..s< people live
..A.s< people were
a.A.s< percent of
C...s< period
..a.s< period #
..A.s< period ,
A...s< period surveillance
Ad.Bs< persons
...as< php
c.B.s< plague
..a.s< pm
.CdDs< police
b.A.s< police said
.a..s< population
A.e.s< positive
A...s< positive :
a...s< positive for
..eFs< positivity
..dAs< positivity rate
A.b.s< powys
...bs< pressure
...as< pressure is
E.a.s< previous
...bs< prices
e.A.s< probable
.b..s< province ,
a...s< public
b.A.s< public health
d.A.s< pulled
bAA.s< put
...bs< put at
Ac..s< quarantine
a.A.s< quarter
.a..s< r
...as< railways
.Bb.s< rate
...as< rate for
.BBgs< reached
...bs< receive
c...s< received
b...s< received #
.Cc.s< recorded
Ab..s< recovered ,
..B.s< recoveries
b...s< region
A.b.s< region #
a...s< region in
d.C.s< region –
..a.s< regions
..a.s< regions on
B.c.s< registered
..a.s< registered #
Ac..s< relief
.a..s< remain
Bb..s< remain without
.gD.s< remained
b...s< remains
B.a.s< report
.Fd.s< reported
..b.s< reported #
c.C.s< reported in
c...s< rescue
a...s< rescued
b.A.s< rescuers
B.c.s< residence
..a.s< residence they
c...s< residents
Ab..s< resources
..a.s< respiratory
.b..s< results
..C.s< results are
...as< retail
..eBs< revised
...as< rise
A...s< risen
...As< roads
..a.s< rockingham
..a.s< rockingham (
AA.ds< rose
...bs< rose by
D.e.s< round
A.a.s< rsv
A.b.s< saare
A.b.s< saare county
D.d.s< sadly
A...s< said #
...as< sales
..b.s< samples
..a.s< saturday :
D.f.s< saw
..a.s< saw #
a.A.s< school
d.C.s< scotland
a...s< search
..b.s< searches
k.H.s< season
..e.s< seized
a...s< sent
.a..s< service
c.B.s< service unit
B.d.s< services
Aa..s< set
.a..s< set up
.a..s< severe
...Bs< share
.e..s< shelters
..A.s< shows
bA..s< since
g.G.s< since #
B.b.s< since monday
b.B.s< since week
..B.s< sindh
b.A.s< singapore
Df..s< sites
b...s< sixteen
gBGbs< so
dAC.s< so far
.a..s< sofala
.a..s< sofala (
a..Cs< some
b...s< some #
a...s< south sudan
D.g.s< specimens
..a.s< specimens of
d.A.s< stands
c...s< stands at
..Eds< start
..D.s< start of
B.b.s< state
b...s< states
a...s< status
a...s< stays
a...s< stays at
Bd..s< still
CbAas< stood
Bb..s< stood at
..b.s< stopped
b.C.s< storm
...bs< storm surge
...bs< strongest
..Abs< sudan
B...s< sunday
...cs< surge
B.b.s< surveillance
A...s< surveillance counted
a...s< suspected cholera
..a.s< suspected cocaine
A.b.s< suspects
A.b.s< sydney
B...s< symptoms
b.A.s< taiwan
a...s< taiwan ,
b...s< taking
a...s< taking the
c.B.s< tally
A.b.s< tartu
A.b.s< tartu county
...bs< temperatures
..b.s< tested
..c.s< tests
..a.s< tests :
Ad.As< than
a...s< than #
A.a.s< than in
A.c.s< that
.cC.s< that #
..a.s< that is
AA.bs< the
...As< the #
.a..s< the active
b...s< the beginning
A.a.s< the campaign
..a.s< the case
c.A.s< the cases
B...s< the central
..a.s< the change
A.c.s< the community
..A.s< the confirmed
a.A.s< the cumulative
..c.s< the day
..b.s< the deaths
..b.s< the december
b.B.s< the end
.b..s< the environment
B...s< the estimated
...bs< the families
a...s< the first
a...s< the floods
B..cs< the government
..A.s< the highest
..b.s< the local
C.a.s< the month
a...s< the names
a...s< the national
.Ch.s< the new
Bd.Bs< the number
c...s< the outbreak
D.b.s< the past
..a.s< the seven
..D.s< the start
A...s< the state
...bs< the strongest
..c.s< the top
c.D.s< the total
A.a.s< the update
Ab..s< the week
D.d.s< the week's
..b.s< the weekend
b...s< the whole
a...s< the year
...as< them
d...s< then
adCDs< there
a.C.s< there are
b...s< there had
..B.s< there have
B.c.s< there were
A.a.s< these
..a.s< these ,
D.b.s< they
B.e.s< they are
Ca..s< thirty
C...s< thirty -
dAEas< this
A...s< this period
a...s< this season
e.A.s< this year
a...s< those ,
...as< those killed
..a.s< throughput
..b.s< thursday
A...s< time
eDEbs< to
D.c.s< to #
...es< to $
..a.s< to be
a...s< to date
b...s< to the
c.A.s< to week
C.e.s< today
..a.s< today :
e.C.s< toll
aBaAs< took
..d.s< top
fbEDs< total
E.c.s< total #
.c..s< total burning
b...s< total fires
..A.s< total number
aaAAs< total of
c.B.s< total to
C.b.s< traced
C.c.s< traffic
b.A.s< travel
.b..s< treated in
.b..s< treating
Ef..s< treatment
C...s< tuesday
..A.s< tuesday ,
..A.s< twenty
b...s< two
a...s< two )
B.a.s< type
f.C.s< uganda
AiB.s< under
.a..s< under control
Be..s< under investigation
..aAs< unemployed
BcA.s< unemployment
...as< unemployment rate
d.A.s< unit
c.B.s< unit :
B.e.s< up by
b...s< up of
..Cds< up to
C.e.s< update
..a.s< update of
d.A.s< uptake
...cs< us
A..cs< us $
.a..s< utah
..c.s< vacancies
...bs< vaccination
f.B.s< vaccine
E.a.s< value
E.b.s< value of
A.b.s< victoria
BCbas< was
..B.s< was reported
..cAs< was revised
..aAs< was the
b.D.s< water
g.D.s< way
D.a.s< we
F.das< week
E.f.s< week's
..d.s< weekend
..a.s< weekend ,
F.cbs< weekly
..a.s< weeks
B.c.s< were
c.C.s< were :
a...s< were from
.a..s< were hurt
..a.s< were reported
b.B.s< when
.b..s< where
..A.s< which #
..b.s< which is
e...s< who
b...s< whole
a.A.s< whole of
.bB.s< whom
Bg..s< wildfire
.a..s< wildfire )
E.Ais< will
...as< will each
...bs< wind
A..fs< winds
a...s< with
D...s< without
E.b.s< work
eA..s< workers
..a.s< workers administered
D..es< worth
A...s< yaman
jCJ.s< year
a...s< year ,
a.A.s< year the
a...s< year's
e.A.s< years
C.e.s< yesterday
..a.s< yesterday (
a...s< yobe
a...s< yobe (
.b..s< ·
a...s< á
A...s< ı yaman
aAaAs< –
Aa..s< – #
..a.s< – lombardy
A...s< – the
c...s< —
c...s< “
a...s< “ every
Dba.s< •
..Acs< €
.Cb.s> #
f.G.s> # #
aAAbs> # %
..b.s> # )
..cCs> # ,
A.a.s> # .
A.c.s> # /
A.c.s> # and
..a.s> # august
.B.as> # cases
b...s> # deaths
Ac..s> # families
c...s> # had
Ac..s> # have
c...s> # hectares
dB..s> # helicopters
I.i.s> # hours
bB..s> # in
...cs> # km
A.a.s> # million
...as> # mm
..B.s> # more
c.E.s> # new
b.ABs> # of
.a.As> # or
.aE.s> # people
..aAs> # per
..b.s> # percent
..a.s> # population
C.d.s> # s
..a.s> # tonnes
b.A.s> # under
Bc..s> # vehicles
b...s> # water
..a.s> # years
B...s> # |
...as> # °
A..ds> $
A..ds> $ #
.BChs> %
g.C.s> % #
Ca..s> % )
..Dbs> % ,
.AdAs> % .
..c.s> % ;
eC..s> % are
.c..s> % contained
b...s> % in
b..Fs> % of
...as> % to
.bA.s> ( #
a...s> ( +
A.a.s> ( cfr
..a.s> ( non
..a.s> ( total
b.C.s> )
aA..s> ) .
b.E.s> ) ;
B..cs> ) and
Bd..s> ) are
c.D.s> ) have
..a.s> ) health
A.a.s> ) of
.d..s> ) under
c...s> +
c...s> + #
.a.Cs> ,
..aAs> , #
a..Bs> , a
Ba..s> , according
..a.s> , against
a...s> , and
dB..s> , are
...cs> , at
B.b.s> , both
B.c.s> , bringing
..a.s> , followed
B.b.s> , for
b...s> , in
a.B.s> , including
e.D.s> , one
A...s> , or
A...s> , six
.A..s> , so
..a.s> , taking
.b..s> , up
..B.s> , were
.b..s> , when
..a.s> , which
A.a.s> , who
BAaas> -
B.a.s> - #
..a.s> - cases
a...s> - confirmed
a.A.s> - positive
.a..s> - seekers
A.b.s> .
C..cs> /
...as> / h
baCAs> :
...Cs> : #
b..As> a
..A.s> a .
A.a.s> a day
A.b.s> a total
..Bds> above
c...s> above magnitude
...bs> above the
..b.s> accidents
Bb..s> according
Bb..s> according to
A..es> acres
A..bs> acres ,
Eba.s> across
.b..s> across england
A.a.s> across the
FmF.s> active
AfB.s> active cases
B.a.s> added
F.g.s> additional
A.a.s> additional cases
.Bd.s> admissions
..C.s> admitted .
d...s> affected
A.a.s> africa .
A.a.s> after
C.b.s> after a
a...s> aftershocks
B.b.s> aged
A.b.s> aged between
a...s> agency said
Bc..s> aircraft
.a..s> aircraft and
Be..s> alerts
.b..s> alerts in
dA..s> all
B...s> all in
e.B.s> all of
..a.s> alone .
B.a.s> already
..b.s> already been
..A.s> also
e...s> ambulances
f.B.s> among
...Cs> an
bBbCs> and
.dACs> and #
a...s> and are
a...s> and five
Cb..s> and four
a.A.s> and islamabad
a.A.s> and komanda
cB..s> and more
..c.s> and nine
B.b.s> and one
.a..s> and tete
..bBs> and the
.b..s> and three
B.a.s> angola
d...s> animals
..a.s> announced
A..fs> april
AkDBs> are
.b..s> are active
cA..s> are affected
fE..s> are at
.b..s> are being
.a..s> are closed
D.d.s> are contacts
D.a.s> are currently
a...s> are deployed
A..cs> are expected
bB..s> are from
Af..s> are in
.A..s> are inundated
B.e.s> are linked
a...s> are listed
d...s> are male
Aa..s> are operating
..b.s> are under
..c.s> are women
..b.s> are work
c...s> area
..A.s> areas
..a.s> arrested
b.A.s> arrested .
..d.s> arrests
A.d.s> arrived
dAB.s> as
B.b.s> asked
..a.s> assets
D...s> asymptomatic
..Ees> at
..C.s> at #
.a..s> at poutasi
.a..s> at the
dB..s> at work
a...s> attended
..b.s> august
..a.s> august .
a...s> authorities
a...s> authorities said
..C.s> awaiting
a.A.s> awaiting confirmation
D.b.s> b
A...s> b .
.a..s> ballarat
a...s> bauchi
Aa..s> because
B...s> beds
c..As> been
B.c.s> been charged
a...s> been hospitalized
..a.s> been removed
a...s> been reported
c.B.s> before
.fE.s> being
.b..s> being treated
b...s> belong
A...s> below
C.e.s> between #
c...s> blaze
b...s> board
a...s> boats
A.b.s> bodies were
..a.s> boosters
..a.s> boosters .
C.c.s> both in
a...s> boys .
..a.s> breath
..a.s> breath tests
B.c.s> bringing
..a.s> bringing the
A...s> broken
.a..s> broken poles
a...s> buried
ba.Cs> by
..A.s> by the
..Aes> c
B.e.s> came
F.a.s> came from
.a..s> camps
..b.s> cancelled
..a.s> cancelled .
Be..s> care
.a..s> care ,
..a.s> carried
..a.s> carried out
A.a.s> case
A.a.s> case ,
..B.s> case fatality
.Da.s> cases
A...s> cases )
aB..s> cases ,
..a.s> cases .
..a.s> cases and
A...s> cases are
A...s> cases confirmed
A.b.s> cases had
c.C.s> cases linked
A.c.s> cases of
A.c.s> cases on
c.B.s> cases since
..A.s> cases were
..fAs> cash
.BAcs> cent
A.a.s> cent )
a.A.s> cent .
c...s> cent of
Cc..s> centres
C.e.s> charged
A.d.s> checkpoints
..a.s> children
a...s> children ,
a...s> children .
..b.s> china
c...s> cholera
b...s> cholera cases
Cb..s> cities
..c.s> citizens
A.c.s> citizens .
.c..s> closed
b...s> coaches
..Abs> compared
...as> compared to
a...s> completed
Bg..s> condition
.e..s> condition .
a.A.s> confirmation
a.A.s> confirmation .
cC..s> confirmed
..a.s> confirmed and
D.b.s> confirmed by
B...s> contact
A.a.s> contacts
A.b.s> contacts .
Be..s> contained
.a..s> contained .
..b.s> containers
..b.s> containers .
..C.s> control
.a..s> controllers
.a..s> controllers .
C.b.s> coronavirus
A.d.s> counties
.Dc.s> countries
A.b.s> countries reported
..Aas> county
.a..s> covid
.a..s> covid -
..a.s> crashes
h.B.s> crew
c.A.s> crew members
bA..s> crews
AhC.s> critical
Ac..s> critically
.A..s> crop
.A..s> crop land
Ea..s> currently
..b.s> currently unlinked
...Bs> customers
d...s> damaged
b..As> date
a...s> date .
DAf.s> day
..a.s> day ,
A.a.s> day .
a...s> day before
D.i.s> days
dB..s> dead
b...s> dead .
aH..s> deaths
b...s> deaths ,
fBB.s> deaths .
D.d.s> deaths recorded
F.g.s> deaths were
A..bs> december
...bs> december .
...bs> degrees
..A.s> dengue .
.a..s> dependency
b...s> deployed
a...s> deployed .
e.A.s> destroyed
a...s> destroyed .
..b.s> detected
..c.s> dhaka
A.a.s> die
cB..s> died
B.c.s> died in
d.B.s> died of
.Ab.s> discharged
a.A.s> disease
Da..s> districts
A...s> districts ,
B..cs> dollars
c.B.s> dose
AEbcs> doses
..c.s> driving
..c.s> during
..a.s> during the
...cs> e
..Abs> each
a.A.s> each from
.a..s> earlier
.b..s> earlier .
...cs> earthquake
...es> east
.Fc.s> eight
a...s> elsewhere
.c..s> end
.a..s> end of
gB..s> engines
a...s> engines and
a...s> enough
c...s> evacuated
.b..s> evacuation
.c..s> evening
..a.s> events
B..gs> expected
.fC.s> families
e...s> far
b...s> far .
...as> feet
.A.ds> fell
cA..s> female
F.h.s> females
..a.s> females ,
B.b.s> females .
A.a.s> fewer
.b..s> field
a...s> finished
e.C.s> fire
..a.s> firearms
.bD.s> firefighters
a...s> firefighters were
dD..s> first
a.A.s> fleet
Cc.As> flights
.c..s> flood
.b..s> flood warnings
a...s> flooded
..b.s> followed
..a.s> followed by
b...s> following
A..as> for
d.A.s> for #
..a.s> for a
b...s> found
Ac..s> four
b...s> friday .
..b.s> from
a...s> from #
..B.s> from a
A.a.s> from africa
a...s> from families
A.a.s> from hospitals
Aa..s> from other
a.A.s> from punjab
B.b.s> from quarantine
c...s> from the
d...s> fully
F.d.s> further
B.b.s> further deaths
..a.s> gambling
..a.s> general of
Ac..s> guard
...as> h
fF.Cs> had
h.A.s> had been
b.B.s> had died
B...s> had no
b...s> had to
.B..s> hand
bA..s> hand crews
D..es> has
hbGAs> have
.b.As> have been
a...s> have died
D...s> have no
b...s> have received
..a.s> he
..a.s> he said
.Eb.s> health
..b.s> health services
..a.s> health zones
.E.cs> hectares
cB..s> hectares of
A...s> held
e...s> helicopters
aA..s> helicopters .
.aA.s> high
...cs> higher
B...s> highest
..b.s> holders
F.e.s> home
.bABs> homes
bA..s> hospital
..B.s> hospital .
.A..s> hospital at
.Ba.s> hospitalised
d...s> hospitalizations
g.E.s> hospitalized
Ec..s> hospitals
..a.s> hospitals .
...as> hour
F.f.s> hours
..a.s> hours ,
.a..s> households
d...s> hurt
Cf..s> icu
.cA.s> icu .
..a.s> icu admissions
..A.s> identified
.dF.s> ill
..d.s> imported
..a.s> imported .
.a..s> in
h.G.s> in #
B.c.s> in a
C..ds> in april
..eAs> in cash
a...s> in children
..b.s> in dhaka
A.b.s> in five
.bB.s> in hospital
Aa..s> in hospitals
.dB.s> in icu
.bC.s> in intensive
A...s> in lisbon
B.d.s> in may
b...s> in northern
C.c.s> in november
..a.s> in one
..a.s> in peru
A.a.s> in september
a.A.s> in taiwan
.c..s> in the
B.b.s> in their
d.D.s> in total
b.A.s> in wajir
a...s> in wayanad
...ds> inches
d.E.s> including
a.B.s> including #
a.A.s> including one
B.c.s> india
c.A.s> individuals
Bd..s> infected
..A.s> infected .
C.d.s> infections
Ad..s> infectious
B.h.s> influenza
c.A.s> injured
A...s> injured ,
.b..s> inmates
A...s> inside
.eD.s> intensive
.eD.s> intensive care
.A..s> inundated
.A..s> inundated .
c...s> investigated
c.C.s> investigated .
..a.s> involvement
d.B.s> ireland
Ca.bs> is
c.A.s> is being
B...s> is in
a.A.s> islamabad
a.A.s> islamabad .
Aa..s> isolation
A.a.s> issued
.aA.s> it
C...s> its
a...s> january
.c..s> job
.a..s> job vacancies
..b.s> jobs
..C.s> july
Bd..s> kenya .
a...s> khyber
a...s> khyber pakhtunkhwa
f.D.s> killed
B..fs> kilometres
BAAjs> km
...as> km /
B.e.s> known
A.b.s> known .
a.A.s> komanda
a.A.s> komanda (
d.B.s> la
..A.s> laboratory
a...s> laboratory -
A...s> laboratory .
.A..s> land
.A..s> land are
.b..s> large
A.a.s> last
.b..s> last night
eC..s> left
Ca..s> line
b...s> lines
A...s> lisbon
..b.s> list
b...s> listed
a...s> listed as
.b..s> live
B.a.s> local
A...s> locally
...bs> longitude
dE..s> lost
a...s> lost power
..D.s> m
b.A.s> magnitude
c...s> magnitude #
fA..s> male
B.a.s> march
C..ds> may
...as> may .
..A.s> measles
..A.s> measles patients
...bs> measured
b.A.s> members
.Aa.s> men
...as> meters
E.Aks> metres
a.A.s> mexico
..c.s> mild
...fs> miles
...as> miles )
a...s> milk
a...s> milk and
..aBs> million .
a.A.s> ministry
A...s> minor
d.D.s> missing
B..hs> mm
...bs> mm of
..c.s> monday
D.d.s> month
a.A.s> months
b..Bs> more
b.A.s> more .
a...s> more from
B.b.s> more people
Bc..s> morning
A...s> morning .
b...s> most
A.d.s> motorists
.aA.s> moved
...fs> mph
f...s> near
.c..s> need
dA..s> needed
..a.s> negative (
..a.s> negative .
CGh.s> new
c.B.s> new )
C.f.s> newly
aaC.s> night
.aA.s> night .
..b.s> nine
Eac.s> no
E.e.s> non
E.e.s> non -
..a.s> none
..b.s> none .
A...s> normal
b.A.s> northern
F.c.s> november
B.c.s> november .
Be..s> now
..a.s> number
B.e.s> number of
...as> nw
..a.s> occurred
B...s> october #
.B.as> of
..Dds> of #
a.C.s> of a
..b.s> of age
c...s> of all
..a.s> of cocaine
A.c.s> of covid
.A..s> of crop
a.A.s> of drugs
..a.s> of health
a...s> of milk
b.A.s> of other
...as> of rain
..B.s> of the
.a.Ds> of them
a...s> of these
..a.s> of those
b...s> of which
a...s> of whom
B.b.s> on
a...s> on board
a...s> on friday
.Ac.s> on saturday
.Ab.s> on sunday
c...s> on their
.b..s> on thursday
Ab.As> on tuesday
.c..s> on ventilators
B.b.s> on wednesday
a...s> once
cA.As> one
a.A.s> one )
b.A.s> one death
d.B.s> one to
A...s> ones
.a..s> open
Aa..s> operating
Aa..s> operating .
.a.Gs> or
d...s> or more
D...s> oral
..a.s> other
Aa..s> other provinces
Aa..s> others
..b.s> our
..b.s> out .
.b..s> out of
d.C.s> outbreak
B...s> outside
..d.s> over
B.b.s> overnight
E.c.s> overnight .
a...s> pakhtunkhwa
..a.s> panels
bA..s> part
b...s> part in
a..As> passengers
H.g.s> past
C...s> past #
.dA.s> patients
.b..s> patients ,
d.A.s> patients .
a...s> patients in
C...s> patients were
Ba..s> pending
.a.Bs> people
..A.s> people ,
a.A.s> people .
.aB.s> people are
B.c.s> people died
Ca..s> people from
.Bb.s> people have
bC..s> people in
Ab..s> people there
.E.ds> per
.BAcs> per cent
..Afs> percent
...As> percent )
..B.s> percent of
..A.s> percentage
...bs> percentage points
A...s> period
B.c.s> period .
..A.s> period of
..b.s> permanent
..b.s> permit
..b.s> permit holders
Bd..s> persons
.c..s> persons are
..a.s> peru .
..c.s> phones
..a.s> pillion
..a.s> pillion riders
C.Bes> points
...As> population
A...s> port
aFa.s> positive
b...s> positive for
.a..s> poutasi
..A.s> prefecture
..A.s> pregnant women
C..ds> previous
...as> previous week
gA..s> probable
g.C.s> province
.a..s> provinces
.a..s> provinces .
b...s> public
c.C.s> punjab
a.A.s> punjab and
a...s> put
...bs> quake
C.b.s> quarantine
...cs> rain
..a.s> reached
a...s> recorded in
.Bb.s> recovered
A...s> recovered and
.b..s> refugees
d.C.s> regional
b...s> registered
B...s> relatives
..b.s> released
DlD.s> remain
A...s> report
..d.s> reported
A...s> reported ,
a.B.s> reported in
..a.s> reporting
B.b.s> reporting period
c...s> rescue
d.B.s> rescued
..d.s> residents .
.cEbs> respectively
CcAbs> respectively .
.a..s> rest in
..a.s> riders
a.A.s> river
..a.s> road
A...s> roads
a.A.s> rock
D..es> rs
a...s> rubella
C.b.s> s
C.c.s> s .
a.B.s> said
a.A.s> said on
..B.s> same
a...s> sank
AAf.s> saturday
a...s> say
..b.s> scams
b...s> scene
Ae..s> schools
d.B.s> season
d.B.s> season .
.a..s> seekers
.eA.s> seen
..a.s> seized
a...s> seized .
d...s> sent
Ab..s> serious
B.b.s> seriously .
a...s> service
..b.s> services
..b.s> seven
.gE.s> severe
Cf..s> shelters
Cc..s> shelters have
b.A.s> shot
fCB.s> since
d.C.s> since january
b.A.s> since the
.a..s> sites
A.c.s> six
bB..s> so
b...s> so far
.a..s> so of
.A..s> so that
c...s> soldiers
a...s> some
...bs> south
..A.s> southern
..b.s> speeding
..A.s> spokesman
A.b.s> spread
Ae..s> stable
.b..s> stable .
baG.s> staff
a...s> staff .
Cb..s> state
a...s> states
Bb..s> stay
.b..s> staying
.b..s> staying in
Di..s> still
Cd..s> stranded
..b.s> street
.Aa.s> sunday
..c.s> sunday ,
A...s> surveillance
b.C.s> survivors
Ab..s> suspected cases
Eb..s> symptoms
b.A.s> taiwan
a.A.s> taiwan including
..a.s> taking
A...s> test
.Dd.s> tested
..a.s> tested negative
aB..s> tested positive
.A..s> testing
a...s> testing positive
A.d.s> tests
..a.s> tests and
B...s> tests were
.a..s> tete
.b..s> tete (
a...s> thai rock
Aa..s> than
.a..s> than #
...bs> than in
..Cas> than the
.Ba.s> the
c...s> the blaze
..A.s> the cases
..b.s> the community
..a.s> the confirmed
a...s> the copperbelt
.a..s> the end
a...s> the first
..A.s> the high
B...s> the highest
.a..s> the icu
B...s> the laboratory
a...s> the lines
..a.s> the national
a...s> the outbreak
G.f.s> the past
..a.s> the port
...ds> the previous
..B.s> the same
a...s> the scene
..a.s> the total
.dB.s> the virus
...bs> the week
b...s> the year
d.A.s> their
..a.s> their #
acAGs> them
a...s> them ,
c.B.s> them .
Bc..s> them from
C...s> them were
Cf..s> there
a...s> these
b...s> these were
..B.s> they
cbE.s> this
.b..s> this morning
c.B.s> this season
..c.s> this week
e.C.s> this year
A...s> those
B.b.s> three from
..c.s> through
.b..s> thursday
.aA.s> thursday .
..A.s> to
HAebs> to #
A...s> to $
a.A.s> to covid
c...s> to date
.A..s> to hospital
b.A.s> to thai
c.C.s> to the
.Ac.s> today
..fCs> tonnes
gA..s> took
b...s> took part
a..As> total
..a.s> total #
c.C.s> total )
A.b.s> total of
a...s> train
..c.s> trains
.aE.s> treated
.aA.s> treatment
CbbAs> tuesday
..a.s> tuesday ,
Ad.As> tuesday .
...bs> twh
b.A.s> two
D.d.s> two from
..A.s> two more
B...s> type
a...s> uk .
.a..s> unaccounted
.a..s> unaccounted for
Bc.Bs> under
.c..s> unemployed
.aD.s> unit
.a..s> unit .
a.D.s> unknown
..b.s> unlinked
..b.s> unlinked .
a...s> unvaccinated
.a..s> up from
..a.s> usd
..a.s> usd #
.d..s> vacancies
.a..s> vacancies .
Ac..s> vehicles
Bd..s> vehicles .
.c..s> ventilators
.b..s> ventilators .
bAA.s> victoria
Cd..s> virus
Aa..s> virus .
..a.s> vulnerable
..a.s> vulnerable people
c...s> wales
.a..s> ward
Bc..s> warnings
B.e.s> warrants
..a.s> warrants .
..c.s> was
A.b.s> was reported
d.D.s> water
a...s> wayanad
a...s> wayanad .
E.e.s> wednesday
B.b.s> wednesday .
IDfes> week
..a.s> week #
..b.s> week ,
...cs> week .
...bs> week before
..A.s> week earlier
..a.s> week of
B.d.s> weekend
.e..s> weekly
.e..s> weekly flights
B.a.s> weeks
c...s> went
cGeIs> were
.Ac.s> were admitted
B...s> were aged
..B.s> were also
b.A.s> were arrested
..b.s> were cancelled
b...s> were damaged
A.c.s> were detected
B.d.s> were discharged
A.b.s> were females
c.C.s> were from
.A..s> were hospitalised
b...s> were hospitalized
AgB.s> were in
a...s> were infected
b.A.s> were killed
B.a.s> were negative
..a.s> were notified
a...s> were recorded
B...s> were recovered
..a.s> were released
Cf..s> were seen
.bB.s> were still
...ds> west
e.E.s> when
..C.s> when a
bB.As> which
..a.s> while
a...s> who tested
a.A.s> whom
.a..s> whom #
a...s> whom are
..a.s> whom have
.aAas> with
..B.s> with #
c...s> with a
.b..s> with the
.a..s> without
..d.s> women
B.b.s> women ,
..aAs> work
c...s> work .
..b.s> work permit
..a.s> workers .
a.A.s> workers were
aF..s> year
..Abs> year .
a...s> year and
a.A.s> year's
..a.s> years
..b.s> years of
..b.s> yesterday
..a.s> yesterday ,
..a.s> zones
..a.s> zones ,
A.bBs> |
D.d.s> | #
A..gs> °
...cs> ° c
c.A.s> é
a...s> ú
a...s> – and
c.A.smaller
CdAct #
d...t # #
..C.t # %
aeJ.t # ,
..Aat # -
f.B.t # .
b..Ct # :
..a.t # ;
d.B.t # added
..a.t # after
.B..t # april
.Ab.t # arrests
Db..t # august
...bt # billion
D...t # case
..bBt # cases
c.A.t # cholera
a.B.t # confirmed
..A.t # contacts
c.G.t # dead
a...t # december
c.B.t # diphtheria
a...t # in
.a..t # inmates
..A.t # july
a.B.t # measles
B.cAt # new
.b..t # of
Ba..t # pandemic
...at # pct
.Ba.t # people
A...t # per
..f.t # persons
b...t # samples
a...t # situation
..c.t # to
..b.t # victims
.A..t # –
..C.t %
a.A.t % in
.a..t & call
a...t '
...At (
.c..t ( #
a...t ( covid
B.b.t ( english
..aAt )
c...t ) update
.A..t ,
a..Et , #
..b.t , affected
D...t , april
..A.t , arrivals
..B.t , august
A...t , epidemiological
..a.t , march
B...t , may
B.a.t , ministry
b.B.t , of
a...t , situation
..B.t , tally
..e.t , the
.a..t , thursday
aBbCt , week
DbcBt -
...At - #
b...t - and
..b.t - controlled
.c..t - evening
Cb..t - hour
b...t - mouth
A.c.t - one
A...t - up
acBCt .
.b..t . m
..e.t . s
g.G.t :
DaeAt : #
a.B.t : cholera
A.c.t : civic
.a..t : cyclone
A...t : daily
A...t : deaths
e...t : floods
b.A.t : ghana's
A.a.t : holiday
e.B.t : key
a...t : mcd
c...t : measles
..a.t : mmwr
..a.t : number
Fb..t : population
.a..t : regional
..B.t : situation
.a..t : tropical
e...t : two
..A.t : week
..a.t : weekly
..a.t a day
b...t aboard
..A.t about the
b...t accident
..a.t accidents ,
H.h.t action
.a..t action (
A.e.t action week
.jF.t active
.e..t active cases
.c..t activity
.c..t activity throughout
a...t added in
...ft advisory
...ct advisory number
..a.t affected
..b.t affected districts
A...t afghanistan
A...t afghanistan infectious
Dc..t africa
A...t africa :
.a..t africa drought
b.D.t african
c.C.t african region
e.A.t afro
e.A.t afro weekly
ab.Et after
A.c.t after six
B.g.t against
D.d.t airport
B.b.t airport handles
.c..t alert
.c..t alert with
d.A.t americas
..b.t an
B.e.t and
b...t and -
b...t and cybercrime
.b..t and floods
B...t and four
..a.t and migration
..b.t and nine
..b.t and norovirus
E.d.t and one
c...t and order
..a.t and transition
..a.t and weekly
c...t and yearly
b...t annual
b...t annual scams
B.e.t appeal
CAbct april
b...t arabia
..A.t arbovirus
..A.t arbovirus surveillance
a.C.t are
..a.t are found
B.b.t armenia’s
B.b.t armenia’s latest
..e.t arrested
C.g.t arrested in
ABg.t arrests
..c.t arrivals
a...t arrivals from
e.F.t as
..a.t as forces
c.B.t as of
..a.t as two
..A.t as u
..b.t assam
..b.t assam flood
..a.t assessment and
.aAAt at
Ac..t at #
..a.t at drug
a.A.t at least
Bb..t august
.a..t august #
..A.t b
a...t beryl
..b.t between
b.B.t biggest
b.B.t biggest fraud
...bt billion
d.A.t boat
b...t bodies
b.A.t bodies recovered
B.h.t border
..b.t border -
.a..t bridge
.c..t bridge fire
c...t brief
b...t brief #
..B.t britain
..B.t britain :
Db..t bulletin
C.eAt bulletin ,
h.G.t bus
a...t bus crash
A.c.t but
..a.t by #
..a.t by district
.a..t call
.a..t call to
B.c.t campaign
A.a.t campaign :
.c..t camps
..a.t carolina
..a.t carolina flu
C.gFt cases
Fbb.t cases in
..d.t cases of
F.e.t cases on
..A.t cases reported
a...t cases since
..B.t casualties
..A.t casualties in
Ac..t census
Ad..t census #
a...t centerpoint
a...t centerpoint energy
b...t central
Cb..t centre
Ac..t centre :
f.A.t chad
E.f.t changi
B.b.t changi airport
..a.t charged
..b.t charged over
..B.t china
..A.t china up
..A.t china's
..Bbt cholera
F.h.t christmas
A.c.t civic
A.c.t civic day
c.A.t cocaine
..B.t cocaine worth
f.C.t collapse
a...t collapse :
A.a.t command
a...t communiqu
a...t communiqu é
a...t condition
B.f.t confirmed
..b.t confirmed #
B.b.t confirmed cases
b.B.t confirms
b.B.t confirms #
...ct consumer
A...t control
..b.t controlled
..b.t controlled drugs
a.A.t coronavirus
m.H.t coronavirus (
A...t coronavirus round
..B.t coronavirus update
c.C.t coronavirus –
b.A.t count in
aAAat county
..a.t county lines
DdbCt covid
...Dt covid -
..c.t crackdown
f.D.t crash
e.B.t crime q
a...t critical
a...t critical condition
.c.Ct customers
a...t customs
b...t cybercrime
b...t cybercrime brief
.dD.t cyclone
.b..t cyclone idai
.a..t cyclone winston
.B..t daily
A.b.t daily update
d...t damage
b...t damage in
d...t davao
b...t davao oriental
H.k.t day
A.c.t day long
D.h.t days
i.O.t dead
a...t dead ,
.a..t death
.bD.t death toll
C.c.t deaths
b...t deaths ,
A.a.t deaths fall
G.e.t deaths in
...at deficit
...at deficit widens
a...t delhi
a...t delhi crosses
.Bc.t dengue
..b.t dengue cases
a...t dengue count
aA..t department
a...t died
b.D.t diphtheria
c.B.t diphtheria cases
..A.t discharged
..A.t disease ,
A...t disease outbreaks
..a.t district in
..a.t districts
..b.t districts down
..e.t dorset
..a.t dorset as
F.h.t down
C.g.t down from
A.d.t drivers
.a..t drought :
..b.t drug
..a.t drug crime
..b.t drugs
..b.t drugs hidden
C.d.t during
..Igt earthquake
d.C.t east
c.A.t east respiratory
.aA.t ebola
..C.t ebola virus
Db..t emergency
Ac..t emergency operation
.Ab.t emergency team
..a.t ending january
..a.t ends
c...t energy
a...t england
D.f.t english
...bt epidemiological
..B.t epidemiological update
A...t epidemiological week
..a.t estimates ,
C.e.t estonia
Ad..t evening
.b..t evening update
..b.t excavator
..d.t fall
A...t fall ,
...at falls
b.A.t far
A.c.t fatalities
A.c.t fatalities down
.a..t february
..a.t ferry :
B.b.t festive
A...t festive season
j.F.t fever
B.c.t figures
e.B.t findings
.iIBt fire
.c..t fire -
.c..t fire activity
d...t firefighters
..A.t first five
c...t five
A.b.t five days
..A.t five months
A...t flood
..d.t flood situation
Ac..t flood warnings
g.MAt floods
.a..t floods :
..B.t florida
..A.t florida arbovirus
C.d.t flu
.Ad.t flu and
..a.t flu watch
b...t foot
b...t foot -
FAaft for
..b.t for suspected
E.f.t for the
Eca.t force
..a.t forces
..a.t forces strike
..c.t found
..a.t found out
Cf..t four
..B.t four new
c...t fourth
c...t fourth quarter
a...t fraud
b.B.t fraud operation
..a.t friday
.De.t from
a...t from a
..A.t from china
A.c.t from last
..a.t further
...ct germany's
...ct germany's power
b.A.t ghana's
a...t goes
a...t goes on
..B.t great
..B.t great britain
i.E.t guinea
a...t guinea :
...ct half
...ct half of
B.b.t handles
baI.t has
.aE.t has #
..d.t haul
acE.t have
B...t have been
..b.t health
.Ab.t health emergency
b...t health reports
a...t health –
...at heat
..c.t heatstroke
..c.t heatstroke :
.a..t heavy
Cb..t hellenic
Cb..t hellenic fire
A.f.t hidden
A.f.t hidden in
.c..t high
.c..t high alert
..b.t highs
..b.t highs for
A.a.t hits
..b.t hits #
A.b.t holiday
A.a.t holiday weekend
.a..t horn
.a..t horn of
I.g.t hospital
..c.t hospital in
..b.t hospital jump
..a.t hospitalised
.c..t hospitals
Cb..t hour
Cb..t hour bulletin
..d.t human
.a..t humanitarian
.a..t humanitarian overview
...bt hurricane
a...t hurricane beryl
.b..t idai
.b..t idai and
A.a.t imported
..b.t improves
..b.t improves ,
.Da.t in
d.Fat in #
...ct in april
b...t in central
..b.t in county
a...t in critical
a...t in delhi
..e.t in dorset
..b.t in excavator
..A.t in first
..a.t in five
..A.t in great
B...t in hospital
D...t in january
..c.t in japan
Ae..t in jersey
b...t in korea
..c.t in one
c.F.t in pakistan
..f.t in scams
b.B.t in uk's
A.a.t in wales
..b.t in week
.c..t increased
.c..t increased fire
...bt india's
...at india's trade
Bc..t infected
.a..t infected ,
F.h.t infections
D.c.t infections ,
A...t infectious
A...t infectious disease
...dt inflation
..Aet information
...bt information statement
j.F.t injured
a...t injured in
.a..t inmates
..B.t into
A.f.t investigated
..f.t investigated for
..f.t involvement
..f.t involvement in
A.a.t ireland :
..C.t is
b.B.t ispoof
b.B.t ispoof :
C.e.t japan
.e..t jersey
.d..t jersey rise
A...t jic
A...t jic release
a.C.t july
..b.t jump
..b.t jump to
B.a.t june
D...t kerala
d.B.t key
e.B.t key findings
j.K.t killed
c.C.t know
..A.t know about
b...t korea as
..a.t korean
..a.t korean ferry
c...t kozhikode
Hbb.t labour
Db..t labour force
a...t lassa
F.f.t last
B.c.t latest
D.d.t latest mpox
c...t law
c...t law and
a.A.t least
a.A.t least #
c...t left
A...t libya
A...t libya floods
..a.t lines
a...t linked
b...t linked to
C.f.t list
..a.t list are
L.o.t local
..a.t local situation
F.g.t long
A.c.t long weekend
..Cat m
...bt m #
.b..t m .
...ft magnitude
B...t main
B...t main points
..a.t man
..b.t man charged
.C..t march
a...t march #
Eba.t may
Db..t may #
a...t mcd
h.CBt measles
B.e.t measles cases
g.A.t measles outbreak
..A.t measles outbreaks
..A.t measles patients
a...t measles –
b...t met
b.B.t met tackles
a...t middle
c.A.t middle east
..a.t migration
..a.t migration estimates
Ba..t million
E.e.t million passengers
B.a.t minister
..b.t ministry
a...t ministry says
..a.t missing rises
..a.t mmwr
..a.t mmwr week
..e.t monday
D.f.t monday #
c.B.t monday navajo
H.d.t month
A.c.t monthly
c.C.t months
a.A.t months of
b...t mouth
D.a.t mozambique
.b..t mozambique :
dB..t mpox
D.d.t mpox figures
b.A.t mpox in
c.B.t nation
c.B.t nation covid
..B.t national
Ac..t national emergency
.Ab.t national public
c.B.t navajo
c.B.t navajo nation
c.B.t ncdc
b.B.t ncdc confirms
a...t near
c.A.t negative
D.jCt new
b.C.t new cases
..b.t new cholera
..b.t new highs
A.a.t new infections
E.g.t new measles
..B.t new polio
..A.t news
..a.t next
..a.t next phase
..B.t nigeria
..a.t nine
c.A.t nipah
c.A.t nipah :
b.Idt no
aAEct no .
c.B.t no new
..C.t northern
..A.t northern ireland
..a.t not
..a.t not on
a.F.t now
A.a.t nsw covid
A..at number
...ct number #
..c.t number of
G.e.t numbers
A..at october
C..at october #
a.Bbt of
..B.t of #
..c.t of action
.a..t of africa
...ct of germany's
C.f.t of health
..a.t of missing
a.B.t of the
A...t of them
..A.t of train
b.A.t of whom
d.B.t off
a...t ohio
Gaf.t on
D.b.t on #
.c..t on high
..b.t on local
C.d.t on sunday
B.b.t on tuesday
I.o.t one
..a.t one arrested
..c.t one week
A.b.t op
A.b.t op selamat
B.c.t operation
Ac..t operation centre
A.c.t opp
A.c.t opp report
c...t order
c...t order situation
b...t oriental
b...t oriental pdrrmo
a...t out
l.L.t outbreak
b...t outbreak –
..A.t outbreaks as
A...t outbreaks situation
D.e.t over
..b.t over border
d...t overall
c...t overall law
.a..t overview
.a..t overview &
..A.t p
d.D.t pakistan
..B.t pakistan ,
Aa..t pandemic
D.e.t passengers
E.e.t passengers in
..a.t passengers not
A.b.t past
.c..t patients
...at pct
...at pct in
b...t pdrrmo
b...t pdrrmo situation
aAaCt people
dA..t people in
..c.t people taken
A.c.t period
A.f.t persons
..b.t persons investigated
..a.t phase
b.C.t philippines
..A.t philippines up
C..at points
A...t points at
..gBt police
c.C.t polio
..B.t polio cases
Bc..t population
Ad..t population #
..a.t population and
c.A.t positive
d.B.t positive for
...ct power
...ct power in
A...t press
B.a.t press statement
...bt price
ccJ.t province
.c..t province on
..B.t provisional results
a...t public health
...bt public information
b...t q
b...t q #
..Act quake
A...t quarantine
c...t quarter and
.dA.t rain
...at rate
e.B.t recorded crime
..A.t recovered
f.G.t region
.a..t regional humanitarian
..a.t registered
B...t release
A...t release no
.c..t relief
...ct renewables
...ct renewables supplied
..bAt report
.eG.t report #
.A..t report ,
..b.t report :
gA..t report no
..C.t reported
..C.t reported in
..B.t reported road
a...t reports
c...t reports #
c.A.t respiratory syndrome
A.a.t respiratory virus
a.A.t response
.b.Bt restores
.b.Bt restores #
..A.t results #
...ct retail
...at retail sales
EeAbt rise
AdB.t rise to
..a.t rises as
.aC.t rises to
..a.t risk assessment
J.l.t road
..B.t road casualties
A...t road deaths
F.h.t road safety
E.g.t road toll
A...t roads
A...t round
A...t round -
..d.t s
..c.t s .
F.h.t safety
B.c.t safety campaign
a.A.t said
...at sales
a...t salmonella
f.C.t samples
H.e.t saturday
C...t saturday ,
b...t saudi
b...t saudi arabia
A...t says minister
..cBt scams
b...t scams and
Ad..t scotland's
Ad..t scotland's census
b...t search
A...t season road
..B.t seize cocaine
F.g.t selamat
F.g.t selamat #
A...t service
Cb..t service –
A..dt severe
c.C.t since january
..a.t singapore
a...t sinks
b.A.t situation
..a.t situation ,
..a.t situation and
..b.t situation improves
A...t situation of
a...t situation on
.dC.t situation report
eD..t situation update
..c.t six
..b.t six days
c.B.t so
b.A.t so far
A.d.t songkran
..b.t songkran road
J.i.t south
..a.t south carolina
..a.t south korean
..A.t spell
GCeet statement
A...t statement ,
c...t statistics fourth
bD..t storm
..b.t strike
..a.t strike at
b...t sudan :
.C..t summary
c...t summary #
G.d.t sunday
A...t sunday ,
...ct supplied
...ct supplied more
..A.t surveillance :
..e.t suspected
..b.t suspected involvement
B...t sweep
c.A.t syndrome
c.A.t syndrome coronavirus
b.B.t tackles
b.B.t tackles ispoof
..c.t taken
..b.t taken to
..A.t tally
..B.t tally rises
.Ab.t team
D.f.t tests
c...t texas
..b.t thailand's
..b.t thailand's songkran
D..bt than
...ct than half
..b.t the
d.A.t the americas
F.i.t the list
A...t the main
.Bc.t the national
A.b.t the past
..A.t the philippines
b...t the updates
..b.t the winter
.a..t thirty
a.C.t this
d.B.t this year
a.B.t three
.c..t throughout
.c..t throughout b
Cg..t thursday
..Cct to
.aF.t to #
...at to $
.a..t to action
..b.t to hospital
..A.t to know
..b.t to new
..a.t to next
b.C.t to the
..b.t toll hits
C.b.t top
...bt trade
...at trade deficit
A.e.t trafficking
a.A.t train
..a.t transition
..a.t transition to
D.c.t tuesday
..d.t twenty
..c.t twenty -
eH..t two
..a.t two passengers
a...t typhoon
..e.t u
..e.t u .
b.B.t uk's
b.B.t uk's biggest
..a.t ukhsa
..a.t ukhsa variant
..A.t up
A...t up :
..A.t up to
adF.t update
b.C.t update ,
c.B.t update :
..B.t update no
D...t update on
F.c.t update –
fA..t updates
..a.t vaccinated
..a.t variant
..a.t variant risk
D.a.t victims
.a..t victoria
.bA.t virus
A.a.t virus bulletin
..A.t virus disease
c...t vital
c...t vital statistics
E.i.t wales
Bd..t warnings
..a.t watch :
...bt weather
a...t wednesday #
GIsAt week
.Ec.t week #
B.c.t week .
A.e.t week against
..c.t week in
B.b.t week of
..a.t week's
L.o.t weekend
A.c.t weekend fatalities
A.a.t weekend results
EFk.t weekly
b...t weekly bulletin
..a.t weekly surveillance
..e.t weekly u
.eC.t were
c.D.t what
..A.t what to
b.E.t which
f.E.t who
..a.t who :
c.C.t who african
e.A.t who afro
b.A.t whom
...at widens
...at widens to
.a..t winston
.a..t winston situation
.B..t winter
.d..t with
.c..t with increased
..A.t worth
..A.t worth €
.B..t year
c...t yearly
c...t yearly summary
a.B.t yemen
..a.t yesterday
..a.t á
a...t é :
..B.t í seize
g.I.t –
..A.t – #
e.A.t – chad
A.a.t – monday
b.A.t – saudi
B...t —
..B.t €
..B.t € #`;
