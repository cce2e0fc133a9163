/**
 * What words round a figure of an English text say of its scope: a weight a class, then the sign (`lib/figures/learned/scopeSigns`).
 * Made by `npm run train` from our marked texts and sheets; never edited by hand.
 */
export const ENGLISH_SCOPE_WEIGHTS = `cumulative current new null
b...<1 #
AC.d<1 $
a..B<1 (
..A.<1 *
D.b.<1 +
.b.B<1 ,
b.A.<1 /
.a.B<1 :
c.A.<1 =
.a.G<1 ^
a.C.<1 about
..a.<1 added
B...<1 after
a..G<1 and
C.d.<1 another
...a<1 approximately
a...<1 around
A.f.<1 as
a.E.<1 at
A.c.<1 brought
MCi.<1 by
B.d.<1 confirmed
b...<1 counted
B.c.<1 found
.a..<1 from
..a.<1 further
.fF.<1 has
.c..<1 hold
b..B<1 in
e.B.<1 is
...a<1 longitude
...a<1 m
...b<1 magnitude
bDCe<1 of
A...<1 only
.aB.<1 over
A..b<1 p
.A..<1 reached
A.a.<1 reports
..a.<1 saw
a.E.<1 than
d..B<1 the
..A.<1 these
e.H.<1 to
a..A<1 took
B.d.<1 total
..a.<1 up
F.e.<1 was
.b.B<1 with
b.A.<1 |
e.D.<1 —
...c<1 €
..Bc<2 #
C.d.<2 %
..d.<2 (
a.D.<2 )
A.a.<2 ,
...d<2 /
A...<2 :
.a.B<2 ^
A...<2 a
..b.<2 about
..aA<2 accounted
a...<2 accounts
..A.<2 active
...b<2 and
.b..<2 are
...a<2 at
dA..<2 cases
A.a.<2 china
..A.<2 compared
..a.<2 confirmed
b...<2 contacts
A.a.<2 county
F.e.<2 deaths
..a.<2 decreased
a...<2 far
..b.<2 fell
b.A.<2 found
A.b.<2 germany
..a.<2 grew
a...<2 group
h.A.<2 had
bB..<2 has
gB..<2 have
Dd..<2 hospital
..b.<2 hours
e.D.<2 in
..b.<2 increase
a...<2 injured
B.b.<2 italy
b...<2 make
a...<2 male
..a.<2 men
b...<2 missing
c.C.<2 more
A.a.<2 notified
b.D.<2 now
..B.<2 of
..a.<2 officers
d.A.<2 out
.A..<2 patients
b...<2 peak
A...<2 positive
a...<2 province
c.B.<2 region
b...<2 rescuers
A.b.<2 saturday
A.a.<2 since
a...<2 singapore
A...<2 state
.aA.<2 stood
...a<2 strongest
..a.<2 tests
B...<2 the
.c..<2 there
D...<2 to
..b.<2 today
b.A.<2 total
c.B.<2 unit
C..a<2 up
...c<2 us
a...<2 workers
...d<2 worth
..a.<2 –
...D<3 #
C.a.<3 %
..A.<3 )
.dB.<3 ,
..a.<3 -
..A.<3 /
.Ba.<3 :
b.AC<3 ^
b.A.<3 a
.a.A<3 acres
A...<3 among
.A..<3 an
d..E<3 and
C.b.<3 at
aF..<3 been
.aF.<3 by
...b<3 cases
a...<3 confirmed
..a.<3 employment
B.c.<3 from
..Ab<3 in
..c.<3 influenza
...a<3 maximum
A...<3 monday
..c.<3 more
C.a.<3 nine
.a..<3 now
.A..<3 of
b...<3 officers
A.a.<3 on
..a.<3 people
c.B.<3 service
a...<3 six
a...<3 so
a..A<3 the
b...<3 this
..a.<3 to
g.F.<3 total
.a..<3 under
..a.<3 week
A.a.<3 week's
A...<3 which
.c..<3 wildfire
...a<3 will
B...<3 without
A.a.<3 |
b...<3 –
E.j.<3 •
c...>1 #
f.EC>1 $
..Ek>1 %
..cF>1 (
aBbI>1 )
aAaC>1 ,
e.B.>1 /
Ad..>1 ;
...f>1 acres
DkF.>1 active
F.g.>1 additional
a...>1 aftershocks
a...>1 ambulances
..Eb>1 and
b...>1 animals
E.c.>1 are
..b.>1 arrests
AcB.>1 at
..a.>1 case
gAA.>1 cases
C.a.>1 children
a...>1 coaches
d.C.>1 confirmed
bA..>1 countries
d...>1 crew
c.A.>1 deaths
...a>1 degrees
D.d.>1 died
.A..>1 doses
b.C.>1 each
...a>1 earthquake
.b..>1 families
...b>1 feet
..hB>1 fewer
.bB.>1 firefighters
..b.>1 flights
.d..>1 flood
C..d>1 for
..d.>1 from
F.f.>1 further
b.D.>1 have
...d>1 hectares
.aA.>1 homes
Ab..>1 households
c...>1 houses
b..C>1 in
...b>1 inches
b...>1 individuals
.a..>1 inmates
.a..>1 job
..a.>1 jobs
...c>1 kilometres
..Af>1 km
a...>1 laboratory
a...>1 men
B..g>1 metres
...b>1 miles
d...>1 missing
...d>1 mm
KAq.>1 more
..a.>1 motorists
...e>1 mph
HDn.>1 new
..b.>1 newly
..aA>1 of
.d..>1 others
..b.>1 passengers
Ec..>1 patients
a..A>1 people
.BAe>1 per
A.Ik>1 percent
...c>1 percentage
.a..>1 remain
.aB.>1 residents
.b..>1 schools
Ac..>1 shelters
.Da.>1 to
..bB>1 tonnes
A.c.>1 trains
...b>1 twh
b...>1 water
.Dba>1 were
C.a.>1 |
...e>1 °
a.A.>1 –
aCaA>2 #
a.B.>2 $
d.G.>2 (
B..b>2 )
c...>2 +
b.B.>2 -
a..B>2 .
.B..>2 ;
C.hA>2 a
...b>2 above
..a.>2 admissions
B.c.>2 aged
aBcD>2 and
.hCB>2 are
..a.>2 arrived
c...>2 at
...a>2 c
.dB.>2 cases
..Df>2 cent
..a.>2 confirmed
.d.B>2 contained
.b..>2 currently
c...>2 date
..B.>2 day
C.e.>2 deaths
A...>2 followed
b...>2 for
..Ac>2 from
a...>2 had
d.B.>2 have
.Cc.>2 in
a...>2 including
Dc..>2 is
.Aa.>2 lost
b...>2 members
..A.>2 more
.a..>2 now
bA..>2 of
Aa..>2 on
A.a.>2 or
D.b.>2 people
...b>2 points
Ad..>2 remain
..b.>2 reported
..A.>2 since
.a..>2 stable
Bf..>2 still
..a.>2 tested
..a.>2 tests
GApD>2 than
Bc..>2 the
a...>2 this
.C.c>2 to
h.G.>2 total
a.B.>2 up
.a..>2 vacancies
.b..>2 warnings
...A>2 were
..A.>2 who
.aE.>2 with
c...>2 workers
a...>2 |
cBBa>3 #
..aB>3 $
B...>3 %
A.a.>3 (
..A.>3 )
..b.>3 ,
A.c.>3 -
Ab..>3 .
B.a.>3 /
a...>3 :
Bc..>3 active
a...>3 affected
a...>3 aged
bA..>3 and
..A.>3 are
a...>3 at
jBAB>3 been
A.c.>3 cases
..a.>3 cocaine
.a..>3 condition
a...>3 damaged
..d.>3 day
B.a.>3 deaths
a...>3 died
.a..>3 earlier
a...>3 four
b...>3 have
..a.>3 in
.b..>3 infected
F.a.>3 may
De..>3 missing
..Eb>3 more
Ba..>3 no
A...>3 of
B.c.>3 on
C.c.>3 one
.a..>3 open
..cA>3 percent
..a.>3 population
A.c.>3 positive
a...>3 power
.c..>3 still
Bb..>3 symptoms
..Bd>3 than
..Dc>3 the
b.C.>3 to
Fe..>3 under
a...>3 year
B.f.>3 yesterday
aBbAalways
BAfAbigger
AC.dc< $
...ac< %
a...c< % of
..b.c< % or
..a.c< (
A.a.c< ( +
dBB.c< )
c.C.c< ) ,
b.F.c< *
D.b.c< +
.aA.c< ,
B.c.c< , after
..c.c< , an
..Bac< , and
b.D.c< , bringing
b.A.c< , five
..A.c< , for
a...c< , found
b...c< , in
A...c< , of
C.a.c< , the
..b.c< , there
a...c< , three
A...c< , up
A.a.c< , while
..c.c< - day
..Aac< /
c.A.c< =
aDAcc< a
..a.c< a further
a..Ac< about
B.b.c< accidents
..cAc< accounted
..cAc< accounted for
a...c< accounts for
.d..c< acres
.hF.c< active
.eA.c< active cases
A.b.c< added
B.b.c< additional
..a.c< additional cases
..a.c< admissions
..a.c< admitted
a...c< affected
Eba.c< after
a.A.c< all
a.A.c< all ,
a...c< ambulances
C.d.c< an increase
a..Ac< and
C.b.c< and the
A...c< announced
C.d.c< another
...ac< approximately
.a..c< are still
a...c< around
..a.c< arrests
..a.c< arrests and
..cAc< arrivals
.A.bc< at
B...c< average
..b.c< bank accounts
..b.c< based
..b.c< based on
.Ad.c< been
.b..c< being
b.D.c< bringing
b.B.c< bringing the
B.c.c< brought
a...c< buildings
...bc< burned
a...c< bus
aa.Ac< by the
..c.c< came
Ab..c< camps
..a.c< cancelled
c...c< carrying
..b.c< case
.B.bc< cases
.Bb.c< cases ,
..b.c< cases and
..a.c< cases are
A.b.c< cecc
...ac< central
Aa..c< centres
..b.c< changi
B...c< children
A.d.c< china
..B.c< cholera
..B.c< cholera deaths
A.a.c< cocaine
..b.c< community
..B.c< compared
..B.c< compared with
Ac..c< condition
.Bb.c< confirmed
A.a.c< confirmed (
..A.c< confirmed cases
c...c< counted
a.A.c< county ,
..a.c< county –
.a..c< crew
.b..c< critical
e.B.c< cumulative
..c.c< daily
c...c< damaged
..a.c< date
A.f.c< day
B.b.c< days
..C.c< dead
b.A.c< death toll
..b.c< deaths (
C.b.c< december
B.b.c< december ,
..a.c< decreased
..a.c< decreased by
A...c< department
c...c< destroyed
..a.c< detected
B...c< discharged
a...c< district
..Cac< dropped
..b.c< during
...ac< each
..c.c< employment
b...c< engines
..Bac< estimated
.A..c< far
D..ac< fell
A...c< fewer
A...c< fewer than
.a..c< firefighters
b...c< five
..B.c< for
..A.c< for a
b.A.c< force
d.B.c< found in
.Be.c< four
b...c< from
a...c< from a
A.d.c< further
...ac< garda
...ac< garda í
..a.c< germany
B.a.c< gone
A.a.c< gone up
A..ac< government
A..ac< government has
.d..c< greater
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
.a..c< hospitals
..c.c< hours
...ac< hurricane
.a..c< hurt ,
.b..c< icu
.a..c< ill
...Ac< in
c.B.c< in all
B.c.c< in july
Ba..c< in the
..B.c< including
..a.c< increase
..b.c< increase of
B.f.c< influenza
..b.c< influenza -
b...c< injured
.a..c< is
D.a.c< it
A...c< its
..a.c< january ,
..a.c< job
B.d.c< july
b.A.c< killed
..a.c< kivu
a...c< korea
d.B.c< laboratory
A...c< lakh
A.a.c< last week
a.B.c< last year
..a.c< like illness
.a..c< live
...ac< longitude
a...c< lost
...ac< m
...cc< magnitude
b...c< make
a...c< make up
a...c< male
..a.c< may
a...c< may ,
b...c< measles
.A.ac< million
...ac< minimum
..a.c< ministry of
..a.c< mobile
.a.Ac< monday
c...c< monday ,
F.d.c< month
.Ba.c< more
c.A.c< more than
A...c< negative
..B.c< new
...ac< new cases
a...c< niger
f.F.c< now
a.A.c< number
...Bc< number of
..b.c< october
.Aa.c< of
Ac..c< of active
c.A.c< of confirmed
.b..c< of monday
b...c< of the
.a..c< of them
.a..c< of whom
..bAc< officers
.b..c< officials
..a.c< on friday
b...c< on monday
..B.c< one
B...c< only
.cA.c< open
..bCc< or
..a.c< or more
b.A.c< out
b.A.c< outbreak
B.b.c< outbreaks
..b.c< over the
B.b.c< overnight
A..bc< p
.a..c< patient
.cA.c< patients
b...c< peak of
...Bc< people
a...c< people ,
a.A.c< police said
.a..c< population
e...c< positive
b...c< positive for
..bBc< positivity
..a.c< positivity rate
...bc< pressure
d...c< probable
a...c< pulled
b...c< put
..A.c< quarter
.Aa.c< rate
.C.bc< reached
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
..Abc< rose
A.a.c< sadly
a...c< said
.a..c< saturday ,
..a.c< saw
a...c< search
a...c< season
B...c< service
A...c< set
.a..c< set up
A.c.c< seven
.a..c< severe
..c.c< since
a...c< six
a...c< six ,
.B..c< so
.A..c< so far
A.b.c< state
Bd..c< still
.aCac< stood
.aA.c< stood at
...bc< strongest
d.C.c< tally
...ac< temperatures
c...c< tested
..a.c< that is
..a.c< the case
B..bc< the government
A...c< the month
...Ac< the number
..a.c< the seven
...bc< the strongest
b.D.c< the total
A.a.c< the week's
.a..c< their
.a..c< them
aaADc< there
..a.c< these ,
a...c< thirteen
d.A.c< this
a...c< this week
.A..c< those
a...c< those ,
a...c< three
..Bac< to
...bc< to $
b...c< toll
aA..c< took
abAAc< total
..A.c< total number
a.A.c< total of
c.A.c< total to
C.b.c< traced
..a.c< traffic
Ab..c< treatment
.a..c< treatment centres
..A.c< two
a...c< two )
..a.c< unemployed
F.bac< up
B.c.c< up by
...dc< up to
B.b.c< update
...cc< us
A..cc< us $
b...c< vaccine
C...c< value
B...c< value of
..A.c< water
d.A.c< way
A.a.c< week
B.c.c< week's
..a.c< weekend
.bA.c< were
a.A.c< were from
.a..c< were hurt
C.b.c< were reported
..b.c< which is
b...c< who
.a..c< whom
...bc< will
...ac< winds
a...c< with a
..a.c< work
b...c< workers
B..cc< worth
a...c< year's
b...c< years
A.a.c< yesterday
c.A.c< |
aEb.c< –
c.B.c< —
A...c< •
...cc< €
A..ac> $
..Ekc> %
c..Ac> % .
dD..c> % are
.d.Ac> % contained
b.C.c> % in
..aDc> % of
b.A.c> (
b...c> ( +
c.B.c> ) .
Aa..c> ) are
d...c> +
a..Ac> ,
a...c> , are
B.b.c> , both
..a.c> , bringing
..a.c> , followed
..a.c> , for
a...c> , in
..A.c> , including
b...c> , one
.a..c> , respectively
.A..c> , so
A...c> , the
.bA.c> , up
..B.c> , were
..Aac> -
aA..c> .
..Cdc> /
a..Bc> a
..a.c> a day
A.b.c> a total
...Ac> about
..Bbc> above
b...c> above magnitude
...ac> above the
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
B.b.c> after a
a...c> aftershocks
A...c> airport
A...c> airport .
.b..c> alerts
d...c> all
B...c> all in
b...c> all of
A...c> already
a...c> ambulances
c...c> among
a...c> among them
b..Dc> an
dA.Bc> and
.a..c> and four
A.c.c> and one
.a..c> and three
b...c> animals
B..dc> april
A...c> april .
.gA.c> are
Bc..c> are active
cA..c> are affected
dC..c> are at
.b..c> are being
D...c> are currently
...cc> are expected
dB..c> are from
.bA.c> are in
C.e.c> are linked
a...c> are male
.a..c> are still
..b.c> are under
..b.c> are work
..b.c> arrested
..b.c> arrests
..b.c> arrived
c.C.c> as
B.b.c> asked
..E.c> at
a...c> at a
Ab..c> at the
bA..c> at work
.a..c> ballarat
.Cb.c> been
B.b.c> been charged
.AAdc> before
Bc..c> being
a...c> blaze
a...c> boats
B.b.c> bodies were
C.c.c> both in
..a.c> bringing
a...c> but
c.A.c> by
a.B.c> by the
...cc> c
..c.c> came
C.b.c> came from
..b.c> cancelled
..a.c> cancelled .
.c..c> care
A.a.c> case ,
b...c> case fatality
aAaFc> cases
.Aa.c> cases ,
..b.c> cases and
A.a.c> cases had
c.C.c> cases linked
A.c.c> cases of
b.A.c> cases since
..a.c> cash
..Dfc> cent
Ac..c> centres
C.d.c> charged
A.d.c> checkpoints
b...c> children .
a...c> cholera
a...c> cholera cases
.b..c> closed
b...c> coaches
..Bbc> compared
...ac> compared to
b...c> completed
Ae..c> condition
Ae..c> condition .
.A..c> confirmed
a...c> confirmed (
A...c> contact
.d.Bc> contained
B.a.c> coronavirus
aC..c> countries
A.c.c> countries reported
...bc> county
.b..c> covid
.b..c> covid -
..a.c> crashes
c...c> crew
Af..c> critical
.b..c> critically
Eb..c> currently
..a.c> currently unlinked
b...c> damaged
e...c> date
a...c> date .
DBh.c> day
..a.c> day ,
B.a.c> day .
a...c> day before
..d.c> days
dA..c> dead
c...c> dead .
A...c> death .
.Bb.c> deaths
b.A.c> deaths (
C.c.c> deaths were
...ac> degrees
.a..c> dengue
b...c> destroyed
..a.c> dhaka
aA..c> died
B.c.c> died in
c.B.c> died of
..b.c> discharged
.Cb.c> doses
..b.c> during
..Bcc> each
...cc> earthquake
bD..c> eight
A...c> emergency
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
...ac> fell
a...c> female
..a.c> fewer
..b.c> fewer than
.a..c> field
e.C.c> fire
.bB.c> firefighters
aA..c> first
a.B.c> five
.d..c> flood
.b..c> flood warnings
a...c> flooded
A.c.c> followed
c.A.c> following
A..bc> for
..a.c> for a
..A.c> four
a...c> four .
b...c> friday .
...ac> from
..B.c> from a
c...c> fully
F.d.c> further
A.b.c> further deaths
..a.c> gambling
bB..c> had
e...c> had been
A...c> has
e.A.c> have
..a.c> have been
C...c> have no
a...c> have received
.Aa.c> have recovered
b...c> health
...dc> hectares
A.a.c> held
..b.c> holders
D.e.c> home
.a.Ac> homes
.bB.c> hospital
..A.c> hospital .
.Ba.c> hospitalised
c...c> hospitalizations
d.C.c> hospitalized
.b..c> households
c...c> hurt
.c..c> icu
.a..c> icu .
..A.c> identified
..C.c> ill
a...c> illnesses
..b.c> imported
.a..c> in
A...c> in a
a...c> in all
D..cc> in april
a...c> in children
..a.c> in dhaka
.iF.c> in hospital
.b..c> in icu
.a..c> in intensive
.b..c> in isolation
A...c> in lisbon
..d.c> in may
C.c.c> in november
..a.c> in peru
B.a.c> in september
Bc.Bc> in the
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
.a..c> inmates
A...c> inside
.cA.c> intensive
.cA.c> intensive care
Fc..c> is
A...c> is in
Eb..c> isolation
..b.c> isolation .
Ab..c> isolation and
A.a.c> issued
A...c> its
d.D.c> january
.c..c> job
.a..c> job vacancies
..a.c> jobs
..B.c> july
d.C.c> killed
...cc> kilometres
..Agc> km
a...c> la
C.b.c> last
cA..c> left
A...c> lisbon
..b.c> list
b...c> listed
.c..c> live
A.b.c> local
A.a.c> locally
bD..c> lost
a...c> lost power
a...c> magnitude
b...c> male
D.a.c> may
..A.c> measles
..A.c> measles patients
...ac> measured
D..ic> metres
A..cc> miles
a.A.c> ministry
b.B.c> missing
...dc> mm
..c.c> monday
A.b.c> month
D.dac> more
A.a.c> more people
Bc..c> morning
..a.c> motorists
...ec> mph
e...c> near
.c..c> need
IEo.c> new
..c.c> new cases
B.d.c> newly
a.B.c> night
..a.c> nine
Ba..c> no
d...c> not
C.a.c> november
.fA.c> now
.a..c> now .
a.D.c> of a
b...c> of all
..a.c> of cocaine
..a.c> of covid
.bC.c> of the
..aBc> of them
A.b.c> of those
A.b.c> on
b...c> on friday
.Ad.c> on saturday
.a..c> on tuesday
.B..c> one
a.A.c> one )
.b..c> open
A...c> oral
.c..c> others
..a.c> our
.a..c> out of
c.A.c> outbreak
.A..c> over
..b.c> overnight
A.d.c> overnight .
..a.c> passengers
D.f.c> past
Ae..c> patients
.b..c> patients ,
a...c> patients .
.a..c> patients are
B.c.c> patients were
...Dc> people
a.A.c> people ,
a.B.c> people .
B.c.c> people died
A...c> people from
.Ca.c> people have
bB..c> people in
.CAfc> per
..Dfc> per cent
A.Ikc> percent
...ac> percent )
..B.c> percent of
...dc> percentage
...bc> percentage points
B.a.c> period
A.b.c> period .
..b.c> permit
..b.c> permit holders
.a..c> persons
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
.Ea.c> recovered
a...c> regional
b...c> registered
HmB.c> remain
.Gc.c> reported
a...c> reported .
b.A.c> reported in
A.a.c> reporting
a...c> rescue
d.A.c> rescued
..A.c> residents
.bB.c> respectively
Ab..c> respectively .
B...c> roads
D..ec> rs
..a.c> safeguarded
a.B.c> said
A...c> said .
b...c> said on
.Be.c> saturday
..b.c> scams
a...c> scene
.a..c> schools
c.B.c> season
c.A.c> season .
.a..c> seen
a...c> seized .
c...c> sent
.b..c> serious
.cA.c> severe
Ad..c> shelters
b.A.c> shot
bF..c> since
c.B.c> since january
b...c> since the
Cd..c> sites
b...c> so
b...c> so far
.A..c> so that
..a.c> speeding
Ce..c> stable
.a..c> stable .
..A.c> staff
B...c> state
Bb..c> stay
Lo..c> still
Ab..c> stranded
a.A.c> survivors
Eb..c> symptoms
.a..c> symptoms and
a...c> teams
.Dd.c> tested
.B..c> tested positive
A.c.c> tests
B...c> tests were
D..cc> than
A..bc> than in
.Bb.c> the
B...c> the airport
a...c> the blaze
..A.c> the cases
.a..c> the end
C.c.c> the last
C.e.c> the past
...cc> the previous
.d..c> the virus
...ac> the week
a...c> the year
a..Dc> them
a...c> them ,
..a.c> them in
A...c> them were
Ac..c> there
..A.c> they
.cA.c> this
.c..c> this morning
b.A.c> this season
B.d.c> this week
b...c> this year
b...c> three
..b.c> through
..A.c> thursday .
dBDbc> to
a.A.c> to covid
c...c> to date
.A..c> to hospital
b.D.c> to the
A.c.c> today
..bBc> tonnes
b...c> took
b...c> total
d.C.c> total )
A.b.c> total of
a...c> train
A.c.c> trains
Aa..c> tuesday
Ab..c> tuesday .
...bc> twh
a...c> two
A.a.c> two from
..A.c> two more
A...c> type
.a..c> unaccounted
.a..c> unaccounted for
Ce..c> under
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
ABf.c> was
..C.c> water
a.A.c> wayanad
a...c> wayanad .
B.b.c> wednesday
A.a.c> wednesday .
KAdfc> week
..a.c> week ,
A..cc> week .
...bc> week before
A.c.c> weekend
A.a.c> weeks
aEdCc> were
.Ac.c> were admitted
..B.c> were also
..b.c> were cancelled
B.c.c> were discharged
.A..c> were hospitalised
a...c> were hospitalized
.gC.c> were in
b.A.c> were infected
b.A.c> were killed
A...c> were recovered
.a..c> were seen
.d..c> were still
...ac> west
c.D.c> when
..B.c> when a
b...c> which
b...c> who tested
a...c> whom are
..a.c> whom have
Bb..c> with
Ac..c> with the
.c..c> without
..a.c> women
.Aa.c> work
..b.c> work permit
b...c> workers
a.A.c> workers were
eAE.c> year
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
d.B.h # #
..b.h # (
.a..h # ,
Ae..h # .
Ba..h # :
..a.h # after
..a.h # arrests
e.A.h # cases
a.A.h # diphtheria
..a.h # in
cA..h # june
c..Ah # million
acF.h # new
Ba..h # pandemic
..c.h # persons
A.a.h # report
C.c.h # september
bAA.h ,
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
B..ch :
Aa..h : #
F.e.h : covid
A...h : deaths
..a.h : holiday
Ea..h : population
..B.h : situation
d.D.h ;
a...h ?
Ba..h a
b.A.h a glance
.a..h a row
b...h accident
Ad..h acres
.b..h acres burned
..a.h action
.e..h active
...eh advisory
...bh advisory number
C.b.h africa
..a.h after six
a...h all
b...h americas
a..Bh and
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
..A.h as cool
b...h as of
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
..a.h campaign
..a.h campaign :
e.CAh cases
.b..h census
.b..h census #
e...h central
..a.h changi
b.D.h china
A...h cholera
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
..A.h cool
..A.h cool spell
A...h coronavirus round
d.C.h countries
c.A.h country
.Aa.h county
C.c.h covid
..b.h covid -
..a.h crackdown
c.A.h crash
b...h cybercrime
b...h cybercrime brief
c...h cyclone
b...h date
G.g.h days
c.D.h dead
.bD.h death
.bD.h death toll
D...h deaths
B.c.h deaths in
d.A.h description
b.A.h diphtheria
a.A.h diphtheria cases
b.F.h disease
..A.h doubles
..A.h doubles on
..A.h drags
..A.h drags on
b...h eastern
b.B.h ebola
A.a.h emergency
..a.h emergency team
..a.h estimates ,
c.A.h event
c.B.h event description
A...h february
g.C.h fire
A...h five
.a..h five poor
..A.h flu toll
F.c.h for
..a.h for suspected
A.a.h for victoria
F.a.h force
..c.h from
..b.h from the
.a..h fronts
.a..h fronts :
..A.h garda í
b.A.h glance
..d.h haul
..Dbh have
..A.h have been
..a.h health
..a.h health emergency
A...h highlights of
..a.h hits #
..a.h holiday
..a.h holiday weekend
b...h humanitarian
b...h humanitarian response
...fh hurricane
aB..h in
g.C.h in #
Aa..h in a
..a.h in county
b...h in korea
..c.h in scams
a...h in the
...ch inflation
..f.h influenza
b.B.h injured
..c.h investigated
..c.h investigated for
..c.h involvement
..c.h involvement in
..a.h ireland :
A.a.h jharkhand
A.a.h jharkhand :
c...h july
.Ad.h june
..b.h june #
K.d.h key
A...h key highlights
a...h killed
b...h korea as
D...h labour
D.b.h last #
..A.h last year
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
..d.h more
..c.h more than
c...h mpox
a...h mpox in
..a.h national public
a.A.h ncdc
a.A.h ncdc confirms
a.B.h new
.aA.h new cases
..a.h next
..a.h next phase
a.C.h nigeria
...ah number
...bh number #
Aa..h october
Ca..h october #
cF..h of
..a.h of action
a...h off
e.F.h on
..A.h on last
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
..c.h police
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
Ce..h rain
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
..a.h road safety
C.f.h road toll
A...h round
A...h round -
.a..h row
..a.h safety
..a.h safety campaign
B...h says
...Bh scams
b...h scams and
.b..h scotland's
.b..h scotland's census
.a..h seasons
.a..h seasons in
..A.h seize cocaine
A.b.h september
A.b.h september #
b.A.h service unit
cbDBh situation
..a.h situation and
b...h situation at
..a.h six days
..a.h songkran
..a.h songkran road
C...h south
..A.h spell
..A.h spell drags
..d.h starts
..a.h statement from
.Ba.h summary
AAj.h surveillance
..a.h suspected
..a.h suspected involvement
..a.h team
..a.h tests
..a.h thailand's
..a.h thailand's songkran
..c.h than
c.B.h the
b...h the americas
A...h the last
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
..A.h toll doubles
..a.h toll hits
..C.h total
a...h train
..a.h transition
..a.h transition to
B...h tuesday
A...h tuesday #
b.C.h uganda
...ah uk
..a.h ukhsa
..a.h ukhsa variant
a.A.h unit
b.A.h unit :
A...h up :
A...h update for
E...h update on
c...h updates
a...h updates on
..a.h variant
..a.h variant risk
B.a.h victoria
A.a.h victoria –
.b..h warnings
C.f.h week
A.b.h week of
..A.h week's
..A.h week's activity
..a.h weekend
..a.h weekend results
..a.h weekly surveillance
A...h wind
..A.h worth
..A.h worth €
c.B.h year
..A.h year as
..A.h í seize
a.C.h –
e.B.h • #
..A.h €
..A.h € #
AC.dk< $
B.d.k< %
..b.k< % or
A.a.k< ( +
aA..k< )
b.F.k< *
D.b.k< +
..b.k< -
..c.k< - day
..Aak< /
c.A.k< =
..a.k< a further
..cAk< accounted
..cAk< accounted for
a...k< accounts
a...k< accounts for
AeA.k< active
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
..a.k< arrests
..a.k< arrests and
..bAk< arrivals
..a.k< as
..Dbk< at
B...k< average
.De.k< been
.a..k< being
b.D.k< bringing
b.B.k< bringing the
..c.k< brought
...bk< burned
C.d.k< by
...Bk< by the
..b.k< came
...ak< cases
..d.k< cases and
..a.k< cases are
c...k< cases in
A.b.k< cases of
..b.k< changi
B.c.k< china
A.a.k< cocaine
..A.k< compared
..A.k< compared with
Ac..k< condition
.Cd.k< confirmed
A.a.k< confirmed (
b...k< confirmed cases
..A.k< control
b...k< counted
..a.k< county
..a.k< county –
.a..k< critical
e.B.k< cumulative
..b.k< daily
a...k< damaged
..d.k< day
c.A.k< death
b.A.k< death toll
..b.k< deaths (
..a.k< decreased
..a.k< decreased by
..b.k< detected
A.a.k< dr
..Cak< dropped
..b.k< during
..c.k< employment
..Bak< estimated
C.a.k< fell
a...k< fire
b.B.k< for
a.A.k< force
..b.k< found
b...k< found in
.B..k< four
..b.k< from
a...k< from a
B.d.k< further
...ak< garda
...ak< garda í
A.b.k< germany
...ak< government
A..ak< government has
.d..k< greater
..a.k< grew
..a.k< grew by
b...k< group
...ak< gusts
.aB.k< has
..a.k< has been
c..Ck< have
..b.k< have been
C.d.k< health
.c..k< hold
..B.k< hospital
A.b.k< hours
...ak< hurricane
.c..k< icu
b.A.k< in
A.b.k< in july
..A.k< in the
..a.k< increase
..b.k< increase of
..a.k< influenza
b...k< injured
..Eak< is
C.c.k< it
A.c.k< july
a...k< korea
a...k< laboratory
a...k< left
...ak< longitude
...ak< m
...ck< magnitude
b...k< make
a...k< make up
A.d.k< may
..a.k< men
...ck< million
...ak< minimum
..a.k< ministry of
..a.k< mobile
D.c.k< month
..A.k< new
..B.k< new cases
Ac..k< nine
f.D.k< now
..B.k< number
..a.k< october
A..ck< of
Ac..k< of active
b...k< of confirmed
.B..k< of the
.a..k< of whom
..bAk< officers
.b..k< officials
..a.k< on
A...k< only
...Ck< or
b...k< out
b.A.k< outbreak
A..bk< p
..A.k< patients
b...k< peak of
a...k< people were
..a.k< police
.b..k< population
a...k< positive
b...k< positive for
..bBk< positivity
..a.k< positivity rate
...bk< pressure
a...k< probable
a...k< province
a...k< put
.Aa.k< rate
.B.ck< reached
d.B.k< recoveries
b.A.k< region
d.C.k< region –
.a..k< remained
..c.k< reported
b...k< rescuers
.b..k< results
...ak< retail
a...k< rises to
...bk< rose
...bk< sales
..a.k< saw
a.A.k< season
Ab..k< still
.aCak< stood
.aA.k< stood at
b...k< storm
...bk< strongest
d.C.k< tally
...ak< temperatures
..A.k< than
a...k< that
cCB.k< the
A..bk< the government
...bk< the strongest
..C.k< the total
..a.k< the week's
..A.k< them
bcCDk< there
.a..k< they
..Bck< to
...bk< to $
A...k< today
b...k< toll
.Aa.k< took
.a.Ak< total
..A.k< total number
..A.k< total of
c.A.k< total to
..a.k< traffic
A..ak< up
...dk< up to
A..ck< us
A..ck< us $
...bk< vaccination
b...k< vaccine
C...k< value
B...k< value of
C.c.k< week
B.b.k< week's
..aCk< were
b...k< who
.b..k< whom
...ak< will
..a.k< without
B..ck< worth
..A.k< year
b...k< years
A.b.k< yesterday
c.A.k< |
.Dc.k< –
c.B.k< —
...ck< €
..eSkind e
.CBfkind o
..b.m _accidents
dbFGm _affected
b...m _aftershocks
C..em _aid
B..dm _amount
.IFlm _area
.AdCm _arrested
A.c.m _asymptomatic
.Aa.m _avg
a...m _births
i.CBm _board
..aAm _calls
B.g.m _cancelled
..cAm _cargo
a..Cm _cases
.a..m _centres
RRjim _change
C.d.m _charged
..a.m _checkpoints
..a.m _claims
Ej..m _closed
.b..m _clusters
b...m _collapsed
E..gm _compensation
dE.Am _confirmed
e.A.m _contacts
Ah.Cm _containment
a...m _countries
.b..m _crew
DjC.m _critical
mEBAm _damaged
hSaJm _deaths
F..lm _depth
oEDBm _destroyed
a...m _displaced
D.Bhm _distance
aE..m _doses
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
b...m _incidents
hD.Am _injured
..a.m _investigated
AgB.m _isolated
...em _latitude
A..am _level
...em _longitude
c...m _loss
d...m _lost
E.Cmm _magnitude
.cCDm _missing
.b..m _moderate
B.Cjm _mom
Be..m _observed
.b..m _occupancy
.DeBm _offences
b...m _offshore
B.c.m _outbreaks
b...m _overseas
..cBm _passengers
CgA.m _pending
Bc..m _people
DgA.m _population
B.f.m _positive
.DiIm _positivity
...bm _pressure
iDA.m _probable
a...m _quakes
Bc..m _quarantined
E.Dmm _rainfall
.C.dm _rate
a...m _reached
...cm _receipts
fPbBm _recovered
..a.m _regions
.D..m _released
A.c.m _removed
c...m _reports
fB.Am _rescued
.BkFm _seized
Af..m _serious
Ac..m _severe
eAdIm _share
EkA.m _sheltered
Fl..m _shelters
Cf..m _sites
EABmm _speed
.b..m _stable
d.CCm _staff
Bc..m _stranded
e...m _supplies
...cm _surge
b.C.m _suspected
d...m _teams
B.Aim _temperature
.A..m _tested
aHc.m _tests
DjB.m _unemployed
a...m _units
Cb..m _vacancies
.Ec.m _vaccinated
D..dm _value
b..Am _vehicles
CjD.m _ventilated
.BhDm _visitors
Ad..m _warnings
HAEpm _yoy
..b.m accidents
..a.m accounts_frozen
gF..m affected
b...m aftershocks
C..em aid
B..dm amount
ACDkm area
A.c.m asymptomatic
.b..m bed_occupancy
a...m births
..aAm calls
..cAm cargo
eC.Fm case_fatality
a..Cm cases
a...m cases_share
C.d.m charged
..a.m checkpoints
.b..m clusters
E..gm compensation
bEaAm confirmed
..Him confirmed_change
b...m confirmed_probable
A.c.m confirmed_removed
.FfBm confirmed_share
e.A.m contacts
Bd..m contacts_observed
.C..m contacts_released
Ah.Cm containment
a...m countries
.b..m crew
DjC.m critical
hSaJm deaths
...cm deaths_change
d.A.m deaths_share
A..fm depth
a...m displaced
D.Bhm distance
aE..m doses
c...m economic_loss
..a.m employment_change
f.C.m evacuated
...am exports
e...m families
GbeDm fires
..bCm flights
..b.m flights_cancelled
.d..m flood_warnings
Cb..m followed
b...m helicopters
.e..m homes
...am hospital_rate
.a..m households
a...m houses_collapsed
e...m houses_damaged
i.A.m houses_destroyed
.dC.m icu
..a.m icu_change
.eB.m in_hospital
b...m incidents
..b.m initial_claims
hD.Am injured
AgB.m isolated
...em latitude
...em longitude
E.Cmm magnitude
.dBCm missing
.b..m moderate
.DeBm offences
..Abm offences_change
b...m offshore
i.CBm on_board
B.c.m outbreaks
b...m overseas
..cBm passengers
..b.m payroll_change
..c.m pcr_positive
Bc..m people
a...m people_reached
.A..m people_tested
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
c...m reports
fB.Am rescued
Cf..m roads_closed
Af..m serious
Ac..m severe
EkA.m sheltered
Fl..m shelters
Ab..m sites
...dm snow_depth
.b..m stable
d.CCm staff
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
.lGCm users_affected
Ac..m vacancies
.Ec.m vaccinated
i.C.m vaccinated_share
b..Am vehicles
CjD.m ventilated
.BhDm visitors
..b.m visitors_change
A..am water_level
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
a...me countries
.fB.me critical
.Id.me deaths
...bme deaths_change
b.A.me deaths_share
.D..me doses
Cb..me followed
...ame hospital_rate
.eB.me icu
..a.me icu_change
AgA.me in_hospital
AgB.me isolated
A.c.me outbreaks
..c.me pcr_positive
.A..me people_tested
aBdEme positivity
b...me probable
bNc.me recovered
B.c.me rescued
.e..me serious
Ae..me severe
a.B.me suspected
c.A.me suspected_or_confirmed
aHb.me tests
CgA.me tests_pending
A.c.me tests_share
.Ec.me vaccinated
i.C.me vaccinated_share
BiD.me ventilated
..b.mo accidents
..a.mo accounts_frozen
jD..mo affected
b...mo aftershocks
C..emo aid
A..cmo amount
BCCkmo area
a...mo births
..aAmo calls
..cAmo cargo
a..Cmo cases
a...mo cases_share
C.d.mo charged
..a.mo checkpoints
E..gmo compensation
Ah.Cmo containment
.b..mo crew
.a..mo critical
kEAEmo deaths
A..fmo depth
a...mo displaced
D.Bhmo distance
c...mo economic_loss
..a.mo employment_change
f.C.mo evacuated
...amo exports
e...mo families
GbeDmo fires
..bCmo flights
..b.mo flights_cancelled
.d..mo flood_warnings
b...mo helicopters
.d..mo homes
.a..mo households
a...mo houses_collapsed
e...mo houses_damaged
i.A.mo houses_destroyed
.A..mo in_hospital
b...mo incidents
..b.mo initial_claims
hD.Amo injured
...emo latitude
A..emo longitude
E.Cmmo magnitude
.dBCmo missing
.CeBmo offences
..Abmo offences_change
b...mo offshore
h.CBmo on_board
b...mo overseas
..cBmo passengers
..b.mo payroll_change
Bc..mo people
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
Fl..mo shelters
Ab..mo sites
...dmo snow_depth
c.BCmo staff
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
.lGCmo users_affected
Ac..mo vacancies
a..Amo vehicles
.BhDmo visitors
..b.mo visitors_change
A..amo water_level
D..jmo wind_speed
b..Co #
aaACo # #
a...o # %
..a.o # (
a...o # )
.Ha.o # ,
d.C.o # /
E.c.o # :
..B.o # and
.Cb.o # are
a...o # cases
..B.o # cholera
B.a.o # confirmed
a...o # doses
Ac..o # families
A.a.o # fatal
.b..o # firefighters
Ad..o # have
A...o # hours
a...o # in
B.a.o # infections
..B.o # january
c.B.o # measles
A.c.o # per
.a..o # september
d.B.o # suspected
C.a.o # tests
d.B.o # there
B.b.o # –
b.B.o # —
BCcao (
...ao ( hectares
..A.o )
..B.o ) ,
aB..o , #
.b..o , or
b...o , with
.aA.o -
b...o - #
..c.o - day
bCDeo /
c.ACo :
.bA.o : #
a...o =
..cCo a
B.c.o a total
a.B.o about
a...o account
a...o account for
...Co accounted
...Bo accounted for
a...o accounts
a...o accounts for
DiC.o active
AfA.o active cases
...ao activity
D...o added
..c.o admissions
.Ab.o admitted
c...o affected
Daa.o agency
..b.o airport
a.A.o al jawf
.a..o alexandroupoli
.b..o alexandroupoli –
dA..o all
A.b.o all of
..a.o alone
b.A.o altogether
a...o among
.D..o an
b.B.o and
A...o announced
B.c.o another
.fCCo are
b...o are known
..a.o are linked
...ao area
...ao area burned
b...o around
B.b.o arrested
ceFEo as
..A.o as at
.dD.o as of
..A.o at
.b..o at #
.a..o at least
c...o at the
..B.o available
b...o available for
...eo average
A.a.o b
A.c.o bank
..b.o based
..c.o based on
d.B.o began
a...o beginning
a...o beginning of
.gD.o being
b.C.o between
..A.o between #
a...o board
..a.o breakdown
..a.o breakdown :
..c.o brought
..a.o bulletin
...ao burned (
.b..o burning
c.A.o burundi
b...o bus
eB..o by
b.D.o by #
a.A.o by nation
..a.o by residence
a...o by tuesday
.cC.o care
a...o carried
c...o carrying
c...o case
.a..o cases
B.b.o cases are
a.A.o cases by
Ac..o cases in
a...o cases linked
B.b.o cases of
A.b.o cecc
C...o central
..a.o change
..b.o changi
b.A.o chikungunya
b...o china
..cAo claims
A.c.o confirmed
C.d.o confirmed (
..b.o confirmed flu
...bo consumer
.fB.o control
.d..o control #
.a..o coronavirus
a.B.o counted
..B.o counted #
f.B.o countries
.aD.o counts
..A.o counts #
..a.o county
B.c.o county had
..a.o county –
a...o cruise
c.C.o cumulative
g...o damaged
f.B.o date
b.C.o date ,
a...o date :
..c.o day
E.d.o days
..A.o dead
d.B.o death
c.B.o death toll
..C.o delhi
.Ba.o dengue
d...o destroyed
..b.o dhaka
a...o districts
a...o districts account
c...o doses
c.B.o drc
..b.o dublin
..a.o dublin ,
B.c.o during
..c.o during the
.a..o eight
C.c.o eleven
Ca..o employees
..c.o employment
c.B.o end
.b..o environment
.b..o environment agency
...co epicentre
A.c.o epidemic
.aB.o estimated
..a.o estonia
b...o every
a...o every health
D..ao families
...bo families of
A.a.o fatal
a...o felt
Cb..o fewer
.b..o fewer than
A.b.o fifteen
a...o fire
a.C.o firefighters
.A..o fires
..b.o five
b...o flood
a.B.o floods
..a.o flu
c...o follow
a...o follow -
..A.o following
.Ca.o for
a...o for a
C.b.o for the
..A.o force
cF..o from
A.c.o froze
..a.o further
...co government
...ao government has
..C.o greater
A.c.o h
C.b.o had
B...o had #
..a.o had the
gaHAo has
.bB.o has #
d.A.o has recorded
b..Bo have
B...o have died
a...o health region
...ao hectares
...ao hectares )
...bo highest
Bf..o hold
.aA.o home
.a..o homes
..a.o hong kong
.b..o hospital
.B..o hospitalised
.b..o hospitals
.b..o hospitals in
F.c.o hours
c...o houses
.Ac.o human
...bo hurricane
.a..o idaho
B.c.o imported
...bo imports
c.F.o in #
..a.o in dublin
.dB.o in hospital
bAB.o in the
.A..o in them
.a..o in utah
D.e.o in week
.c..o include
..Afo index
B.a.o infections
...ao influenza
..b.o initial claims
b...o injured
.a..o insured
.a..o insured unemployment
.b..o intensive
.a..o intensive care
a...o international
De..o iom
BcCco is
.A..o it
A...o italy
..a.o italy's
..a.o italy's regions
D.a.o its
g.G.o january
a...o january #
a...o january to
a.A.o jawf
a.A.o jawf counted
..b.o job
a...o july
a.A.o july #
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
E.g.o last
C.d.o last #
.a..o least
.a..o least #
b...o left
b...o linked
b...o livestock
C.b.o local
..a.o local cases
...ao location
..a.o london
d...o losses
e..Ao lost
...bo m
...do magnitude
..a.o mainly
A.c.o markets
A.c.o markets were
...fo maximum
C.b.o midnight
...ao minimum
..a.o ministry
b...o missing
D.f.o monday
..a.o monday –
A.a.o monday's
.a..o monitoring
f.D.o months
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
..A.o norovirus
B.a.o nsw
.b.Bo number
.a.Ao number of
A.c.o numbers
.a..o occupancy
B.b.o of
a...o of #
b...o of china
.c..o of control
.AcBo of the
.AfCo officers
.b..o officials
D.c.o on
..Bao on #
..a.o on monday
A.a.o on saturday
.b..o open
D.g.o operation
.b..o or
.a..o or #
b...o other
.bAAo out
.bA.o out of
b.C.o outbreak
e.A.o outside
b...o outside of
B.d.o over the
B...o overnight
.a..o oxygen
a...o partners
B.b.o past
...bo path
D.c.o patients
.Aa.o patients ,
..a.o patients have
..A.o pending
Ac.Do people
Aa..o people ,
B.d.o per
H.e.o period
..a.o period #
A...o period surveillance
...bo php
c.B.o plague
.CdDo police
c.B.o police said
B.b.o positive
A...o positive :
..dBo positivity
..b.o positivity rate
...ao pressure
B.a.o previous
...ao prices
a...o pulled
a.B.o quarter
..a.o rate
a...o rate is
...bo reached
e...o received
b...o received #
..b.o recorded
b.A.o region
A.a.o region #
a...o region in
d.C.o region –
..a.o regions
..a.o regions on
A.a.o registered
..b.o registered #
.a..o relief
Ab..o remain
Bb..o remain without
.eC.o remained
C.g.o reported
..a.o reported #
b...o rescue
a...o rescuers
B.c.o residence
..a.o residence they
a...o residents
b.B.o results are
...ao retail
A.c.o rose
D.e.o round
D.d.o sadly
.cD.o said
A...o said #
...ao sales
A...o same period
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
a...o since the
b.B.o since week
a...o situation
a...o six
...ao so
b..Ao some
a...o some #
..a.o source
a...o south sudan
A...o spain
D.f.o specimens
..a.o specimens of
..Eeo start
..D.o start of
Bb..o stood
Bb..o stood at
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
.aD.o than
Ca..o that
Ac..o that #
..a.o that is
.B.ao the
bC.Ao the #
a...o the beginning
b.A.o the cases
..b.o the change
a...o the cruise
..b.o the december
A...o the department
c.B.o the end
.b..o the environment
B...o the estimated
...bo the families
...co the government
A...o the largest
A.a.o the last
..b.o the local
.Bg.o the new
Eca.o the number
c.A.o the outbreak
B.b.o the past
..D.o the start
..c.o the top
A.a.o the update
A.a.o the week's
..a.o the weekend
.a..o their
e.D.o them
b.B.o them were
c...o then
bcCDo there
aaE.o there are
B.b.o there were
C.a.o these
..a.o these ,
Ba..o they
C.e.o they are
B...o thirty
B...o thirty -
B..bo this
A...o this period
a...o those ,
Bb..o those in
...ao those killed
.E.bo to
d.B.o to date
A...o today
d.B.o toll
a...o took
..d.o top
A.bBo total
B.b.o total #
.c..o total burning
b...o total fires
..a.o traced
..c.o traffic
b.A.o tuesday ,
d.B.o uganda
Af..o under
.a..o under control
AcA.o unemployment
c.B.o unit
b.A.o unit :
c.D.o up
E.e.o update
A.a.o update of
.aA.o utah
..c.o vacancies
..b.o victoria
..a.o virus
B...o wales
aC..o was
a...o was a
...Ao was the
d.A.o way
..b.o we
..b.o wednesday
B.c.o week
C.d.o week's
..b.o weekend
F.bbo weekly
..A.o went
aC..o were
BAd.o were #
c.C.o were :
..a.o were reported
.b..o wildfire
D..co will
...bo wind
...co winds
a.C.o with
..A.o with the
C...o without
C.a.o work
b...o workers
..a.o workers administered
B..fo worth
d.C.o year
..Bao £
.b..o ·
..aCo –
Ac..o – #
a...o —
c...o “
a...o “ every
Da..o •
BA.dp #
g.D.p # #
.F.dp # %
..e.p # (
.a..p # )
..bFp # ,
..d.p # .
Bb..p # :
e.F.p # ;
A...p # a
Bb..p # acres
.a..p # active
F.a.p # and
Bf..p # are
...dp # billion
..a.p # came
d...p # cases
c.E.p # confirmed
A...p # covid
..C.p # deaths
Cd..p # firefighters
a...p # hectares
a...p # homes
A.e.p # hours
Ca..p # in
..b.p # influenza
..Bdp # km
A.a.p # lgas
A..ap # million
..a.p # motorists
H.i.p # new
c.B.p # november
c.E.p # of
..B.p # on
Ae..p # patients
.bABp # people
.C..p # per
...ap # pm
..a.p # road
.a..p # september
..C.p # to
B.f.p # tonnes
.F..p # were
...ap $
...ap $ #
.F.dp %
F.a.p % .
e...p % are
A...p % in
a.B.p (
..A.p ( #
a.A.p )
..b.p ) #
.dC.p ) ,
.bB.p ) .
..C.p ) ;
C..bp ,
A...p , #
A...p , an
.a..p , and
b...p , four
C...p , from
d.D.p , in
b.A.p , including
bA..p , the
..B.p , were
.fC.p , with
b.A.p -
E...p - #
f.B.p - confirmed
..A.p .
.D..p /
B.b.p :
.dD.p ;
.D.cp a
..c.p a day
a.B.p about #
C.e.p accidents
Cc..p acres
DmD.p active
.b..p active cases
..a.p additional
C.d.p africa
..c.p against
A.b.p against #
A...p aircraft
g.F.p all
C.a.p alone
C.c.p alone #
Dab.p an
..aCp and
.a..p and #
.a..p and discharged
.c..p and more
bC.Ap and the
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
aB..p at #
..a.p authority
A.a.p b
..b.p be
f.EBp been
..c.p been arrested
e.B.p been reported
f..Ep before
a...p before .
d.C.p beginning
d.C.p beginning of
...dp billion
..b.p border
Aa..p brought
.a..p burning
Cc..p by
.a..p by the
..a.p came
A.b.p came from
Ca..p care
A...p carried out
.FfDp cases
d.C.p cases .
.a..p cases and
D.g.p cases are
..B.p cases have
h.D.p cases in
a...p cases linked
.Gg.p cases of
A...p cases on
C.c.p cash
eD..p children
a...p city
..a.p compared
d.A.p confirmed
..c.p confirmed #
c.C.p confirmed ,
d.B.p confirmed .
c.A.p confirmed and
..b.p coronavirus
..a.p countries
a.B.p county
C.a.p covid
A...p covid -
c...p crew
Bc..p cured
Bc..p cured and
A.a.p daily
d...p damaged
d.B.p date
.A..p day
A.b.p days
aeF.p deaths
b.C.p deaths .
a...p deaths from
E.d.p december
C.a.p december #
b...p destroyed
..c.p detected
d...p died
b...p died ,
a...p died .
.cA.p discharged
b.C.p disease
Ab..p district
A.b.p driving
..a.p drug
..b.p during
..A.p each
c...p eight
C.d.p ended
C...p epidemiological week
c...p every
d.B.p far
E...p february
E..dp fell
a...p fire
Bd..p firefighters
Dg..p fires
.Da.p for
b...p for #
B...p force
bBA.p from
.Ae.p from #
c.C.p government
bbD.p had
..A.p had died
a.B.p has
.c..p has #
.gF.p have
c.B.p have been
Aa..p have had
D.i.p health
A.a.p health services
a...p health workers
b...p hectares
a.A.p hospital
b...p hospital ,
d.B.p hospitalized
.c..p hospitals
D.e.p hours
b...p houses
a.B.p ill
..b.p imported
b.E.p in #
..c.p in a
C.b.p in cash
B.a.p in july
a..Ap in the
a...p including
a...p including #
a.B.p infected
B.g.p infection
.Ba.p influenza
h...p injured
B...p intensive
B...p intensive care
..a.p interpol
b.C.p investigation
F.cdp is
..b.p is #
B..ap january
C...p january #
d.C.p july #
B.b.p july alone
b...p killed
..Cdp km
f.C.p laboratory -
A...p level
A.a.p lgas in
a...p linked
a...p livestock
..Bbp m
a...p made
..c.p march
..a.p march #
a...p market
D.f.p measles
C.d.p measles cases
..c.p men
A..ap million
C...p million people
a...p mobile
..b.p moh
E.e.p monday
C.f.p month
G.c.p more
..A.p most
..a.p motorists
a.A.p negative
G.j.p new
.a..p new deaths
B.a.p new suspected
b.A.p nigeria
a.B.p nine
b...p no
..A.p no new
B...p none
..b.p nsw
.cD.p of #
b...p of a
A.d.p of health
B.d.p officers
..a.p old
.C.cp on
..a.p on average
A...p on february
A.d.p on monday
b...p on the
a...p on tuesday
b...p one
F.k.p operation
D.a.p other
..A.p outbreak
C.f.p over
A.c.p over the
.bA.p patients
b.ACp people
..C.p people have
.C..p per
..b.p percentage
.a..p planes
...ap pm
..b.p point
D.l.p police
B.d.p police said
..a.p population
D.d.p positive
f.B.p probable
a.E.p province
A.b.p public
..d.p rate
G.d.p recorded
A.a.p recorded #
a...p registered
..a.p release
c.A.p reported
B.d.p reported on
.a..p response
B.e.p road
..a.p road accidents
E.c.p said
A...p said in
D...p samples
D...p september
B...p september #
b.A.p service
a.A.p service unit
A.b.p services
b.A.p severe
b.F.p since
..D.p since the
..b.p situation
..aAp six
d.A.p so far
C.g.p south
B.b.p states ;
..B.p still
.Ae.p suspected
..a.p suspected cases
A...p teams
C.f.p tests
C.c.p than
.Ba.p that
..a.p that #
d.A.p the
..C.p the #
d.C.p the beginning
..a.p the cases
a...p the death
a...p the first
a...p the government
..a.p the new
..B.p the outbreak
a...p the remaining
a...p the three
b..Ap the year
.a..p them
.c..p there
..B.p there are
..bAp there were
e.E.p they
..a.p thirty
..b.p thirty -
.bB.p this
B...p this morning
a...p this week
..Cep to
E.d.p to #
b...p to date
a...p to the
..A.p to week
..b.p today
..e.p tonnes
A.e.p tonnes of
.cA.p total
a...p total number
a.B.p total of
aCbBp two
a...p uganda
..a.p unemployment rate
..B.p unit
a.A.p unit :
a.A.p up
..C.p up to
B.f.p update
.a..p vehicles
b.B.p we
D.c.p week
D.b.p week (
c...p week .
A.a.p weekend
cC..p were
..A.p were discharged
a.A.p were found
D.a.p were recorded
...Ap when
...ap where
a..Fp which
b...p who
A...p whom #
a.B.p with
Ac..p with #
a...p with a
d...p without
..b.p women
f.D.p workers
b..Bp year
a..Bp year before
D...p yesterday
dB..p –
e.ALpart
E.fdrank
b..Cs< # #
.A.as< # %
.DdAs< # )
.Caas< # ,
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
C.a.s< # countries
a...s< # doses
cB..s< # engines
.b..s< # families
.a..s< # firefighters
A...s< # had
.d..s< # have
AAe.s< # hours
a...s< # houses
a...s< # imported
dAB.s< # in
C.c.s< # infections
..Ads< # january
..a.s< # june
A...s< # lakh
C...s< # march
..A.s< # may
a...s< # measles
.A.as< # million
A.a.s< # more
Ba..s< # new
e.A.s< # november
a...s< # of
a.B.s< # on
.b..s< # patients
d.B.s< # people
..a.s< # pm
.a..s< # september
Bd..s< # sites
e.E.s< # suspected
e.D.s< # there
D.d.s< # to
a.A.s< # update
...as< # women
b...s< # years
g.E.s< # |
CBd.s< # –
d.D.s< # —
EG.hs< $
D..gs< $ #
AAaas< %
B..as< % ,
d..Bs< % of
..aAs< % or
a...s< % were
...bs< (
...as< ( hectares
BAabs< )
E..bs< ) #
baCBs< , #
..a.s< , after
..b.s< , an
..A.s< , and
..B.s< , beni
c.C.s< , bringing
a...s< , five
..B.s< , for
a...s< , found
d.A.s< , in
..a.s< , made
..B.s< , mandima
.bB.s< , or
b...s< , taking
B...s< , the
..a.s< , there
Ad..s< , where
C...s< , while
bA..s< , with
a...s< , yobe
.bA.s< -
A.a.s< - #
a...s< - confirmed
..d.s< - day
C...s< - like
b...s< - month
..A.s< - up
..Bds< /
...bs< / :
..aAs< :
a.A.s< : england
Ab..s< : the
c.B.s< =
aB.as< a
a...s< a few
..b.s< a further
.b.As< a total
a..As< about
A..ds< above
...bs< above magnitude
C.e.s< accidents
c.A.s< account
c.A.s< account for
..bDs< accounted
..bDs< accounted for
b.A.s< accounts for
.a..s< acres
HrL.s< active
EkF.s< active cases
...as< activity
..a.s< acute
A...s< ad
A...s< ad ı
F.a.s< added
B.b.s< additional
B.a.s< additional cases
b...s< administered
d.C.s< administered :
..Aas< admission
...as< admission rate
..c.s< admissions
..c.s< admitted
e...s< affected
Cc..s< after
b...s< age
b.A.s< air
.a..s< airlines
..d.s< airport
b.B.s< al
a.A.s< al jawf
.a..s< alexandroupoli
.b..s< alexandroupoli –
..A.s< all
c.B.s< all ,
..b.s< all of
..a.s< alone
A...s< also
a.A.s< altogether
a...s< am
a...s< ambulances
AFeas< an
C.b.s< an increase
b...s< and
a...s< and a
a...s< and clyde
A.c.s< and seized
..b.s< and that
Eac.s< and the
B...s< announced
C.d.s< another
...as< approximately
..b.s< april
.hDCs< are
.a..s< are being
b...s< are known
..b.s< are linked
.c..s< are still
.b..s< are under
...bs< area
...as< area burned
a.A.s< argentina
d...s< around
.Aa.s< arrested
..b.s< arrests
..a.s< arrests and
B.eAs< arrivals
ccDFs< as
..A.s< as at
.dB.s< as of
A...s< assistance
..A.s< associated
.aEcs< at
.bD.s< at #
...bs< at latitude
a..Bs< at least
.A..s< at the
a...s< attack
...As< august
..a.s< australia
..a.s< australia (
..C.s< available
c...s< available for
GA.fs< average
A.a.s< b
..A.s< back
a.B.s< balochistan
..a.s< bank
..c.s< bank accounts
..b.s< based
..b.s< based on
Cc..s< beds
..A.s< been #
A...s< before
a...s< beginning
a...s< beginning of
AkG.s< being
.e..s< being held
.a..s< being treated
a.A.s< between
g.D.s< board
..b.s< boats
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
C.c.s< bulletin
...bs< burned
...as< burned (
.b..s< burning
d.B.s< burundi
c...s< bus
.Aa.s< by
A..as< by #
a.A.s< by nation
..a.s< by residence
..A.s< by sunday
d.CAs< by the
a...s< by tuesday
..a.s< came
b.B.s< came back
B...s< campaign
Df..s< camps
..B.s< canada
..c.s< cancelled
...as< cape (
..A.s< car
Bb..s< care
a...s< cargo
b...s< carried
f.A.s< carrying
cDbDs< case
b.Abs< cases
aC..s< cases ,
.Ac.s< cases :
F.g.s< cases are
a...s< cases have
bB..s< cases in
a.A.s< cases including
..A.s< cases is
a...s< cases linked
A.a.s< cases of
B.b.s< cases on
c.B.s< cases since
a...s< cases this
f.D.s< cases with
c...s< caused
A.b.s< cecc
B...s< cent )
D..as< central
...as< central pressure
Ab..s< centres
..a.s< cfr
..a.s< change
..b.s< changi
b.A.s< chikungunya
D...s< children
..C.s< cholera
..A.s< cholera deaths
..cAs< claims
c.A.s< climbed
a...s< climbed to
.a..s< close
..A.s< cluster
a...s< clyde
B.b.s< cocaine
..a.s< colombo
a...s< columbia
a...s< columbia has
b...s< come
A.e.s< community
..Cbs< compared
..Bas< compared with
Bd..s< condition
.Aa.s< confirmed
B.b.s< confirmed (
g.F.s< confirmed ,
a.D.s< confirmed cases
..b.s< confirmed flu
...cs< consumer
A...s< contributed
.e..s< control
.d..s< control #
d.E.s< counted
..A.s< counted #
.A..s< countries
A...s< countries ,
a...s< countries :
..a.s< countries reported
..E.s< counts
..A.s< counts #
B.c.s< county had
..a.s< county –
Ba..s< covid
.c..s< critical
.a..s< critically
.a..s< critically ill
k.J.s< cumulative
a..As< customs
B.b.s< daily
kAC.s< damaged
c...s< date
a...s< date :
H.l.s< day
G.e.s< days
..E.s< dead
a...s< death toll
eAA.s< deaths
..b.s< deaths (
...as< deaths in
A.b.s< deaths of
a...s< deaths were
C.d.s< december
b...s< december #
C.c.s< december ,
Gaa.s< decreased
Fa..s< decreased by
..C.s< delhi
.Ac.s< dengue
..a.s< department of
jB..s< destroyed
C.f.s< detected
..a.s< detected a
.Ae.s< dhaka
c.C.s< died
dA..s< died ,
Aa..s< died and
De..s< discharged
.a..s< discharged from
c.A.s< district
a...s< districts account
a...s< dose
..b.s< down
..a.s< down by
A...s< drivers
..a.s< driving
B..ds< dropped
A...s< dropped #
..a.s< drug
..a.s< dublin
..a.s< dublin ,
..d.s< during
..b.s< during the
.A.es< each
...as< each receive
A...s< earlier
a...s< east
..B.s< eastern
.c..s< eight
A...s< electricity
A.c.s< eleven
Ca..s< employees
..c.s< employment
b.B.s< end
b.B.s< end of
..a.s< ended
c...s< engines
a...s< england
.a..s< environment
.b..s< environment agency
...cs< epicentre
..a.s< epidemic
A..as< estimated
..a.s< estonia
B...s< eu
A.a.s< european
A.a.s< european region
c.B.s< every
a...s< every health
A..ds< exports
...as< eye
C..as< families
...bs< families of
cAC.s< far
a...s< far ,
A.a.s< fatal
J.das< fell
..d.s< fell from
c...s< felt
a...s< few
a...s< few of
Da..s< fewer
Da..s< fewer than
..a.s< fifteen
b...s< fire
..a.s< firearms
b.C.s< firefighters
...as< fires
dA..s< first
.Aa.s< five
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
E.d.s< for the
b.B.s< force
..b.s< found
d.A.s< found in
.Bb.s< four
.D.as< from
B.c.s< from #
b.B.s< from january
..a.s< from rockingham
a.Bas< from the
..a.s< froze
B.e.s< further
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
...as< gusts of
c.C.s< had
B...s< had #
c.C.s< had been
..a.s< had the
c...s< hardest
ecH.s< has
.dC.s< has #
C.d.s< has been
A.a.s< has gone
a...s< has now
a...s< has patients
c...s< has recorded
..B.s< has the
j.FDs< have
..A.s< have died
...Cs< health
..a.s< health minister
a...s< health region
a...s< health workers
...as< hectares )
Be..s< held
a...s< helicopters
..A.s< highest
b...s< highest number
.a..s< hit
Eh..s< hold
.b..s< hold #
.d..s< home
.a..s< homes
a...s< hong
a...s< hong kong
BgD.s< hospital
Bc..s< hospital ,
..Aas< hospital admission
..a.s< hospital admissions
.Ca.s< hospitalised
Ag..s< hospitals
.b..s< hospitals in
D.g.s< hours
..a.s< hours ,
e...s< houses
.Aa.s< human
...as< hurricane
.a..s< hurt ,
Ae..s< icu
.a..s< idaho
..a.s< identified
.aC.s< ill
c.A.s< imported ,
...cs< imports
Caa.s< in
d.H.s< in #
.a..s< in -
a.A.s< in all
a...s< in british
..a.s< in dhaka
..a.s< in dublin
a.A.s< in hong
Dd..s< in hospital
A...s< in intensive
.b..s< in isolation
B.c.s< in july
C.c.s< in june
..b.s< in schools
b.B.s< in taiwan
.A..s< in them
.a..s< in utah
E.c.s< in week
.c..s< include
..C.s< including
...as< increase
..a.s< increased by
..Bfs< index
..b.s< india
A..bs< india's
..a.s< infection
DBdas< influenza
..a.s< influenza a
..b.s< initial claims
e.F.s< injured
.a..s< inmates
.a..s< insured
.a..s< insured unemployment
Cc..s< intensive
Cc..s< intensive care
Ad..s< investigation
.dA.s< investigation :
..a.s< involved
..b.s< involved in
De..s< iom
BcCbs< is
..A.s< island
a.A.s< island ,
A...s< isolated
A...s< it
C.c.s< italy
..a.s< italy's
..a.s< italy's regions
D...s< its
aCCds< january
d.A.s< january to
a.A.s< jawf
a.A.s< jawf counted
..d.s< job
..a.s< july
B.e.s< june
b.A.s< kaduna
b.A.s< kaduna (
b.A.s< kampala
a...s< kano (
a...s< katsina
b.A.s< katsina (
bACbs< killed
...as< killed will
B.b.s< kivu
a...s< known
b...s< known for
a...s< kong
..a.s< kong international
c...s< la
..b.s< lab
..b.s< lab confirmed
b...s< laboratory
b.A.s< laboratory -
..a.s< laboratory specimens
A...s< lakh
A.a.s< lalitpur
B.e.s< last
A.d.s< last #
D.c.s< last week
b.C.s< last year
C..gs< latitude
...bs< latitude #
a..Bs< least
..b.s< led
..b.s< led to
e.A.s< left
C.b.s< level
C...s< like
A...s< like illness
a...s< list ,
c...s< listed
.c..s< live
b...s< livestock
...as< location
..a.s< lombardy
..a.s< london
...bs< longitude
c..As< losses
c..As< lost
B.b.s< luanda
...ds< m
..C.s< mabalako (
A.Cjs< magnitude
...cs< magnitude #
..b.s< mainly
..a.s< major
c...s< make
b...s< make up
a...s< male
a...s< male and
B.b.s< march
A.a.s< march ,
A.c.s< markets
A.c.s< markets were
B..hs< maximum
..b.s< may
b...s< may ,
dA..s< measles
a...s< measles were
a...s< metropolitan
c.B.s< mexico
B...s< midnight
AB.cs< million
...bs< minimum
..b.s< ministry
.a..s< missing ,
..a.s< mobile
...Cs< monday
d.B.s< monday ,
..a.s< monday –
A.a.s< monday's
.a..s< monitoring
D.b.s< month
e.B.s< months
d.D.s< months of
..aBs< more
A...s< more in
b.B.s< more than
a...s< most of
C.d.s< most with
..a.s< movements
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
C.c.s< new cases
E.e.s< new confirmed
..A.s< new coronavirus
..a.s< new dengue
E.d.s< newly
a...s< nhs
b...s< niger
d.C.s< nigeria
a.A.s< norovirus
...as< north
..A.s< not
A.b.s< notified
..a.s< notified of
c...s< november
aeG.s< now
cbDAs< number
baADs< number of
A.c.s< numbers
.a..s< occupancy
..b.s< october
a.B.s< of
a...s< of #
Bd..s< of active
h.G.s< of cases
b...s< of china
.c..s< of control
..c.s< of health
a...s< of measles
.b..s< of monday
D.b.s< of new
..a.s< of suspected
cB..s< of the
B...s< of them
..C.s< of those
...As< of unemployed
.bB.s< of whom
.CfDs< officers
.a..s< officials
a...s< old
...as< on
..Ads< on #
e.A.s< on board
..b.s< on friday
b...s< on monday
B.a.s< on sunday
.cC.s< on the
..c.s< on thursday
H.e.s< on tuesday
B...s< only
.eB.s< open
.b..s< opened
C.h.s< operation
A.b.s< or
..b.s< or more
caCDs< out
.aC.s< out of
e.D.s< outbreak
B.c.s< outbreaks
b.A.s< outside
b...s< outside of
C.b.s< over the
B.a.s< overnight
.a..s< oxygen
B..cs< p
a...s< partners
a.A.s< passengers
D.b.s< past
...bs< path
.a..s< patient
.eD.s< patients
..A.s< patients are
..a.s< patients have
..A.s< patients in
..A.s< patients with
b...s< peak of
..B.s< pending
.c.Cs< people
..b.s< people are
..a.s< people died
d.C.s< people have
..A.s< people were
a.B.s< percent of
C...s< period
..a.s< period #
..B.s< period ,
A...s< period surveillance
...As< persons
...bs< php
c.B.s< plague
..a.s< pm
.DdDs< police
b.A.s< police said
.a..s< population
B.e.s< positive
A...s< positive :
a...s< positive for
..eEs< positivity
..cAs< positivity rate
A.a.s< powys
...bs< pressure
E...s< previous
...bs< prices
e.A.s< probable
.b..s< province ,
a.A.s< public
b.A.s< public health
d.A.s< pulled
aAA.s< put
...bs< put at
Ac..s< quarantine
..A.s< quarter
.b..s< r
.Ab.s< rate
...as< rate for
.CBgs< reached
...bs< receive
c...s< received
b...s< received #
.Bd.s< recorded
...As< recovered
.c..s< recovered ,
..B.s< recoveries
a...s< region
A.b.s< region #
a...s< region in
d.C.s< region –
..a.s< regions
..a.s< regions on
A.b.s< registered
..b.s< registered #
Ac..s< relief
.a..s< remain
Bb..s< remain without
.gD.s< remained
b...s< remains
B.b.s< report
.Ec.s< reported
..b.s< reported #
d.C.s< reported in
d...s< rescue
b...s< rescued
b...s< rescuers
B.c.s< residence
..a.s< residence they
b...s< residents
Ab..s< resources
..a.s< respiratory
.a..s< results
..B.s< results are
...as< retail
..eAs< revised
...as< rise
A...s< risen
..a.s< rockingham
..a.s< rockingham (
AA.es< rose
...bs< rose by
D.e.s< round
A.a.s< rsv
A.b.s< saare
A.b.s< saare county
D.d.s< sadly
A...s< said #
...bs< sales
..b.s< samples
..a.s< saturday :
D.e.s< saw
a.A.s< school
d.C.s< scotland
a...s< search
..b.s< searches
k.I.s< season
..e.s< seized
a...s< sent
.a..s< service
c.B.s< service unit
B.e.s< services
A...s< set
.a..s< set up
...Bs< share
.e..s< shelters
..A.s< shows
bA..s< since
g.G.s< since #
B.b.s< since monday
b.B.s< since week
..B.s< sindh
a.A.s< singapore
Df..s< sites
bA..s< six
a...s< six ,
b...s< sixteen
gBGas< so
cAC.s< so far
.a..s< sofala
.a..s< sofala (
a..Bs< some
b...s< some #
a...s< south sudan
D.g.s< specimens
..a.s< specimens of
d...s< stands
c...s< stands at
..Ees< start
..D.s< start of
B.b.s< state
b...s< states
a...s< status
a...s< stays
a...s< stays at
Be..s< still
CbAas< stood
Bb..s< stood at
..b.s< stopped
b.C.s< storm
...bs< storm surge
...bs< strongest
..Abs< sudan
A...s< sunday
...cs< surge
B.b.s< surveillance
A...s< surveillance counted
a...s< suspected cholera
..a.s< suspected cocaine
A.b.s< suspects
A.a.s< sydney
A...s< symptoms
b.B.s< taiwan
a...s< taiwan ,
b...s< taking
a...s< taking the
c.B.s< tally
A.b.s< tartu
A.b.s< tartu county
...bs< temperatures
..c.s< tested
..c.s< tests
Ad..s< than
a...s< than #
A.a.s< than in
..c.s< that
.cC.s< that #
..a.s< that is
AA.bs< the
a..Bs< the #
.a..s< the active
a...s< the beginning
A.a.s< the campaign
..a.s< the case
c.B.s< the cases
B...s< the central
..b.s< the change
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
b...s< the first
a...s< the floods
B..cs< the government
..A.s< the highest
..b.s< the local
C...s< the month
a...s< the names
ACh.s< the new
Ac.Bs< the number
d...s< the outbreak
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
a...s< the whole
a...s< the year
...as< them
d...s< then
adBDs< there
aaC.s< there are
c...s< there had
..A.s< there have
B.c.s< there were
B.a.s< these
A.a.s< these ,
D.b.s< they
C.e.s< they are
B...s< thirty
B...s< thirty -
d.Eas< this
A...s< this period
a.A.s< this season
e.A.s< this year
a...s< those ,
...as< those killed
..a.s< throughput
..b.s< thursday
A...s< time
eDEbs< to
D.c.s< to #
...ds< to $
..a.s< to be
a...s< to date
b...s< to the
c.A.s< to week
C.e.s< today
..a.s< today :
e.C.s< toll
aCaAs< took
..d.s< top
fbEDs< total
E.c.s< total #
.c..s< total burning
b...s< total fires
..A.s< total number
aaABs< total of
c.B.s< total to
C.b.s< traced
D.d.s< traffic
b.A.s< travel
.b..s< treated in
.c..s< treating
Ee..s< treatment
.a..s< treatment centres
C...s< tuesday
..A.s< tuesday ,
b...s< two
a...s< two )
B.a.s< type
f.D.s< uganda
AhA.s< under
.a..s< under control
Be..s< under investigation
..aAs< unemployed
BcA.s< unemployment
...as< unemployment rate
d.A.s< unit
c.B.s< unit :
B.e.s< up by
a...s< up of
..Ces< up to
C.e.s< update
..a.s< update of
e.A.s< uptake
...ds< us
A..ds< us $
.a..s< utah
..c.s< vacancies
...bs< vaccination
f.B.s< vaccine
E.a.s< value
E.b.s< value of
..a.s< vehicles
..b.s< victoria
BCbas< was
..B.s< was reported
..c.s< was revised
..aAs< was the
b.E.s< water
g.D.s< way
D.a.s< we
G.das< week
E.f.s< week's
..d.s< weekend
..a.s< weekend ,
F.cbs< weekly
B.c.s< were
A...s< were #
c.C.s< were :
a...s< were from
.a..s< were hurt
b.B.s< when
Ab..s< where
..B.s< which #
..b.s< which is
e...s< who
b...s< whole
a.A.s< whole of
.cB.s< whom
Bg..s< wildfire
.a..s< wildfire )
D.Ahs< will
...as< will each
...bs< wind
A..es< winds
a.A.s< with
D...s< without
E.b.s< work
eA..s< workers
..a.s< workers administered
D..es< worth
A...s< yaman
kBJ.s< year
a...s< year ,
a.A.s< year the
a...s< year's
e.A.s< years
C.d.s< yesterday
..a.s< yesterday (
a...s< yobe
a...s< yobe (
.b..s< ·
A...s< ı yaman
aAaAs< –
Aa..s< – #
..a.s< – lombardy
A...s< – the
c...s< —
b...s< “
a...s< “ every
Da..s< •
..Bcs< €
.Cb.s> #
f.F.s> # #
.AAas> # %
.a..s> # (
..b.s> # )
..cDs> # ,
A.aas> # .
A.c.s> # /
A.c.s> # and
..a.s> # august
.A.as> # cases
b...s> # deaths
Ac..s> # families
b...s> # had
Ad..s> # have
c...s> # hectares
dB..s> # helicopters
I.j.s> # hours
bC..s> # in
...ds> # km
..a.s> # million
...as> # mm
a.B.s> # more
c.E.s> # new
b.ABs> # of
...As> # or
.aE.s> # people
..aAs> # per
..b.s> # percent
..a.s> # population
C.d.s> # s
..a.s> # tonnes
b.A.s> # under
Ac..s> # vehicles
b...s> # water
a...s> # were
..a.s> # years
...as> # °
B..ds> $
B..ds> $ #
.BDhs> %
g.C.s> % #
Ca..s> % )
..Dbs> % ,
.AdAs> % .
..c.s> % ;
eD..s> % are
.c..s> % contained
a.A.s> % in
b..Fs> % of
...as> % to
.bA.s> ( #
A.a.s> ( cfr
..a.s> ( non
..a.s> ( total
b.C.s> )
aA..s> ) .
c.E.s> ) ;
B..cs> ) and
Cd..s> ) are
c.D.s> ) have
..a.s> ) health
A.a.s> ) of
.c..s> ) under
c...s> +
c...s> + #
...Cs> ,
..aAs> , #
a..Bs> , a
Ba..s> , according
..a.s> , against
a...s> , and
dB..s> , are
...bs> , at
B.b.s> , both
B.c.s> , bringing
a...s> , five
..a.s> , followed
B.c.s> , for
b...s> , in
a.B.s> , including
e.C.s> , one
A...s> , or
A...s> , six
.A..s> , so
..a.s> , taking
.b..s> , up
..B.s> , were
.b..s> , when
..b.s> , which
A.a.s> , who
BCabs> -
B...s> - #
..a.s> - cases
a...s> - confirmed
a.A.s> - positive
A.b.s> .
A..cs> /
bbCBs> :
...Bs> : #
b..As> a
..A.s> a .
A.b.s> a day
A.b.s> a total
a.A.s> a week
..Bes> above
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
a...s> affected by
A.a.s> africa .
A.a.s> after
B.b.s> after a
a...s> aftershocks
..a.s> against
A.c.s> aged
A.b.s> aged between
a...s> agency
a...s> agency said
Bc..s> aircraft
.a..s> aircraft and
Bf..s> alerts
.b..s> alerts in
dA..s> all
B...s> all in
e.B.s> all of
..a.s> alone .
B.a.s> already
..a.s> already been
..A.s> also
e...s> ambulances
f.C.s> among
...Cs> an
aBbCs> and
.dADs> and #
a...s> and are
Cb..s> and four
a.A.s> and islamabad
a...s> and komanda
cB..s> and more
..c.s> and nine
B.b.s> and one
.a..s> and tete
..bCs> and the
.b..s> and three
B.a.s> angola
d...s> animals
..a.s> announced
A..es> april
AkDBs> are
Ab..s> are active
cA..s> are affected
fD..s> are at
.b..s> are being
.a..s> are closed
D.d.s> are contacts
D.a.s> are currently
a...s> are deployed
...ds> are expected
bB..s> are from
AfA.s> are in
.A..s> are inundated
B.d.s> are linked
a...s> are listed
d...s> are male
.b..s> are operating
..c.s> are under
..c.s> are women
..b.s> are work
c...s> area
..A.s> areas
..a.s> arrested
b.A.s> arrested .
..d.s> arrests
A.d.s> arrived
d.B.s> as
B.b.s> asked
..a.s> assets
D...s> asymptomatic
..Ees> at
..B.s> at #
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
Aa..s> because
B...s> beds
c..As> been
B.b.s> been charged
..a.s> been removed
c.B.s> before
.fF.s> being
.bA.s> being treated
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
b..Bs> by
..A.s> by the
..Aes> c
C.d.s> came
F.b.s> came from
.a..s> camps
..b.s> cancelled
..a.s> cancelled .
Be..s> care
.b..s> care ,
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
A...s> cases confirmed
A.a.s> cases had
c.C.s> cases linked
A.c.s> cases of
A.c.s> cases on
c.B.s> cases since
..A.s> cases were
..fAs> cash
.BAcs> cent
A.a.s> cent )
a.B.s> cent .
c...s> cent of
Cd..s> centres
C.e.s> charged
A.d.s> checkpoints
..a.s> children
b...s> children ,
a...s> children .
..b.s> china
c...s> cholera
b...s> cholera cases
Bb..s> cities
..b.s> citizens
A.c.s> citizens .
.c..s> closed
b...s> coaches
..Acs> compared
...as> compared to
a...s> completed
BgA.s> condition
.e..s> condition .
a.A.s> confirmation
a.A.s> confirmation .
cC..s> confirmed
a...s> confirmed (
D.b.s> confirmed by
B...s> contact
A.a.s> contacts
A.b.s> contacts .
Bd..s> contained
.a..s> contained .
..a.s> containers
..b.s> containers .
..C.s> control
.a..s> controllers
.a..s> controllers .
a...s> copperbelt
C.a.s> coronavirus
A.d.s> counties
.Dc.s> countries
A.c.s> countries reported
..Aas> county
.a..s> covid
.a..s> covid -
..a.s> crashes
h.B.s> crew
c.A.s> crew members
bA..s> crews
AhC.s> critical
Ad..s> critically
.A..s> crop
.A..s> crop land
Eb..s> currently
..b.s> currently unlinked
...Bs> customers
d...s> damaged
b..As> date
DAg.s> day
..a.s> day ,
A.a.s> day .
a...s> day before
D.i.s> days
dB..s> dead
b...s> dead .
aG..s> deaths
b...s> deaths ,
fBB.s> deaths .
D.d.s> deaths recorded
E.g.s> deaths were
...bs> december
...bs> december .
...bs> degrees
.aA.s> dengue
..A.s> dengue .
b...s> deployed
b...s> deployed .
f.A.s> destroyed
a...s> destroyed .
..b.s> detected
..b.s> dhaka
A.a.s> die
dB..s> died
B.c.s> died in
d.C.s> died of
.Ba.s> discharged
a.A.s> disease
D...s> districts
A...s> districts ,
A..cs> dollars
c.B.s> dose
AEbcs> doses
..c.s> driving
..c.s> during
..a.s> during the
...cs> e
..Acs> each
..A.s> each from
.a..s> earlier
.c..s> earlier .
...cs> earthquake
...es> east
.Ec.s> eight
a...s> elsewhere
.c..s> end
.a..s> end of
gB..s> engines
a...s> engines and
a...s> enough
.a..s> ethiopia
d...s> evacuated
.b..s> evacuation
.c..s> evening
..a.s> events
B..gs> expected
.fC.s> families
e...s> far
b...s> far .
..A.s> fatality rate
...as> feet
.A.ds> fell
dA..s> female
F.h.s> females
..a.s> females ,
B.b.s> females .
A.a.s> fewer
.b..s> field
a...s> finished
e.C.s> fire
..a.s> firearms
.aD.s> firefighters
a...s> firefighters were
cD..s> first
a.A.s> fleet
Cc.Bs> flights
.c..s> flood
.b..s> flood warnings
a...s> flooded
A.b.s> followed
b...s> following
A...s> for
d.B.s> for #
..a.s> for a
b...s> found
.a..s> four
a...s> four .
b...s> friday .
..a.s> from
..B.s> from a
A.a.s> from africa
A.a.s> from hospitals
.a..s> from other
a.A.s> from punjab
B.b.s> from quarantine
c...s> from the
d...s> fully
F.d.s> further
A.b.s> further deaths
..a.s> gambling
..a.s> general of
a...s> greenhouses
Ac..s> guard
fF.Cs> had
h.A.s> had been
b.B.s> had died
B.a.s> had no
c...s> had to
.B..s> hand
bA..s> hand crews
D..es> has
hbHAs> have
.b.Bs> have been
b.A.s> have died
D...s> have no
a...s> have received
..a.s> he
..a.s> he said
.Db.s> health
..b.s> health services
..a.s> health zones
.E.cs> hectares
cC..s> hectares of
A.a.s> held
e...s> helicopters
a...s> helicopters .
.aA.s> high
...bs> higher
B...s> highest
..b.s> holders
F.e.s> home
.bACs> homes
bA..s> hospital
a.A.s> hospital .
.B..s> hospitalised
d...s> hospitalizations
g.E.s> hospitalized
Ec..s> hospitals
..a.s> hospitals .
...as> hour
F.f.s> hours
..a.s> hours ,
.b..s> households
d...s> hurt
Cf..s> icu
.dA.s> icu .
..a.s> icu admissions
a.B.s> identified
.dF.s> ill
..e.s> imported
.b..s> in
g.F.s> in #
C.b.s> in a
C..ds> in april
..eAs> in cash
a...s> in children
..b.s> in dhaka
A.b.s> in five
.bB.s> in hospital
.eB.s> in icu
.aB.s> in intensive
A...s> in lisbon
B.e.s> in may
b...s> in northern
C.c.s> in november
..a.s> in peru
A.b.s> in september
a.A.s> in taiwan
.cA.s> in the
B.b.s> in their
e.D.s> in total
b.A.s> in wajir
a...s> in wayanad
...ds> inches
d.F.s> including
a.B.s> including #
a.A.s> including one
A.c.s> india
d.A.s> individuals
Be..s> infected
..A.s> infected .
D.d.s> infections
Ad..s> infectious
B.g.s> influenza
c.A.s> injured
..a.s> injured ,
.b..s> inmates
A...s> inside
.eD.s> intensive
.eD.s> intensive care
.A..s> inundated
.A..s> inundated .
b...s> investigated
c.B.s> investigated .
..a.s> involvement
d.B.s> ireland
Ca.bs> is
c.A.s> is being
B...s> is in
a.A.s> islamabad
a.A.s> islamabad .
.a..s> isolation
.a..s> isolation and
A.a.s> issued
.aA.s> it
D...s> its
a.A.s> january
.c..s> job
.a..s> job vacancies
..b.s> jobs
..C.s> july
.a..s> kenya
Bd..s> kenya .
a...s> khyber
a...s> khyber pakhtunkhwa
f.D.s> killed
B..es> kilometres
BBBjs> km
B.e.s> known
A.a.s> known .
a...s> komanda
a...s> komanda (
c.B.s> la
..A.s> laboratory
a...s> laboratory -
A...s> laboratory .
.A..s> land
.A..s> land are
.b..s> large
A.a.s> last
.b..s> last night
dC..s> left
Ca..s> line
b...s> lines
A...s> lisbon
..b.s> list
b...s> listed
a...s> listed as
.c..s> live
B.b.s> local
A...s> locally
...bs> longitude
dE..s> lost
a...s> lost power
a.D.s> m
b...s> magnitude
c...s> magnitude #
fA..s> male
A.b.s> march
C..cs> may
...as> may .
..A.s> measles
..A.s> measles patients
...as> measured
b.A.s> members
.Ba.s> men
...as> meters
E.Aks> metres
a.A.s> mexico
..c.s> mild
...fs> miles
...as> miles )
..aBs> million .
a.A.s> ministry
A...s> minor
d.D.s> missing
C..hs> mm
...bs> mm of
..c.s> monday
D.d.s> month
a.A.s> months
b..Bs> more
c.A.s> more .
B.b.s> more people
Bc..s> morning
A...s> morning .
c...s> most
A.d.s> motorists
.aA.s> moved
...fs> mph
..a.s> national
f...s> near
.c..s> need
dA..s> needed
.A..s> negative
..a.s> negative (
..a.s> negative .
BGh.s> new
d.C.s> new )
C.f.s> newly
aaC.s> night
.aA.s> night .
..b.s> nine
Eac.s> no
E.e.s> non
E.e.s> non -
.Aa.s> none
..b.s> none .
A...s> normal
c.A.s> northern
a...s> northern .
E.c.s> november
B.c.s> november .
Ae..s> now
..a.s> number
B.d.s> number of
..a.s> occurred
B...s> october #
.B.as> of
..Dds> of #
a.C.s> of a
..b.s> of age
c...s> of all
..b.s> of cocaine
..c.s> of covid
.A..s> of crop
a.A.s> of drugs
..a.s> of health
b.B.s> of other
...as> of rain
..B.s> of the
.a.Ds> of them
a...s> of these
..a.s> of those
a...s> of which
a...s> of whom
..a.s> off the
C.b.s> on
a...s> on board
a...s> on friday
.Ac.s> on saturday
.Ab.s> on sunday
c...s> on their
.b..s> on thursday
Bb..s> on tuesday
.b..s> on ventilators
B.b.s> on wednesday
a...s> once
cA.Bs> one
b.A.s> one )
a.A.s> one death
d.B.s> one to
.b..s> open
.b..s> operating
.b..s> operating .
.a.Gs> or
d...s> or more
D...s> oral
Aa..s> other provinces
Ba..s> others
A...s> others #
A.a.s> our
..b.s> out .
.b..s> out of
e.B.s> outbreak
C...s> outside
A.c.s> over
B.a.s> overnight
E.c.s> overnight .
a...s> pakhtunkhwa
..a.s> panels
b...s> part
b...s> part in
a..As> passengers
H.g.s> past
C...s> past #
.dB.s> patients
.b..s> patients ,
d.A.s> patients .
aA..s> patients in
D.a.s> patients were
Ca..s> pending
.a.Bs> people
..A.s> people ,
a.A.s> people .
.aB.s> people are
B.c.s> people died
Da..s> people from
.Bb.s> people have
bB..s> people in
Ab..s> people there
.F.es> per
.BAcs> per cent
..Afs> percent
...As> percent )
..C.s> percent of
..A.s> percentage
...as> percentage points
A...s> period
B.c.s> period .
..A.s> period of
..c.s> permanent
..b.s> permit
..b.s> permit holders
Ac..s> persons
Bd..s> persons are
..a.s> peru .
..b.s> phones
C.Bes> points
...As> population
A...s> port
aE..s> positive
b...s> positive for
..A.s> prefecture
..A.s> pregnant women
D..ds> previous
...as> previous week
gB..s> probable
f.D.s> province
.a..s> provinces
.a..s> provinces .
b...s> public
c.C.s> punjab
a.A.s> punjab and
a...s> put
...bs> quake
D.b.s> quarantine
...cs> rain
..b.s> reached
b...s> recorded in
.Ab.s> recovered
Ab..s> refugees
d.C.s> regional
b...s> registered
B...s> relatives
..b.s> released
DkE.s> remain
A...s> report
..d.s> reported
A...s> reported ,
a.B.s> reported in
..a.s> reporting
A.b.s> reporting period
c...s> rescue
d.B.s> rescued
..c.s> residents .
.cEbs> respectively
DcAbs> respectively .
.a..s> rest
.a..s> rest in
a.A.s> river
..a.s> road
A...s> roads
b.A.s> rock
D..es> rs
C.b.s> s
C.c.s> s .
..B.s> said
a...s> said on
..B.s> same
a...s> sank
AAe.s> saturday
a...s> say
..b.s> scams
b...s> scene
a...s> school
Ad..s> schools
d.B.s> season
d.B.s> season .
.eA.s> seen
..a.s> seized
a...s> seized .
e...s> sent
..a.s> september
Ac..s> serious
B.c.s> seriously .
a...s> service
..b.s> services
..b.s> seven
.fE.s> severe
Cg..s> shelters
Bc..s> shelters have
b.A.s> shot
fCB.s> since
d.B.s> since january
c.A.s> since the
.a..s> sites
A.c.s> six
bB..s> so
b...s> so far
.a..s> so of
.A..s> so that
c...s> soldiers
...bs> south
A.c.s> speeding
..B.s> spokesman
A.b.s> spread
Be..s> stable
.b..s> stable .
aaG.s> staff
a...s> staff .
Cb..s> state
a...s> states
Bb..s> stay
.b..s> staying
.b..s> staying in
Dj..s> still
Cd..s> stranded
..a.s> street
.A..s> sunday
..c.s> sunday ,
A.a.s> surveillance
b.C.s> survivors
Bb..s> suspected cases
Eb..s> symptoms
b.A.s> taiwan
a.A.s> taiwan including
A...s> test
.Cd.s> tested
..a.s> tested negative
.A..s> tested positive
.A..s> testing
A.d.s> tests
..a.s> tests and
B...s> tests were
.a..s> tete
.a..s> tete (
a.A.s> thai rock
Aa..s> than
.b..s> than #
...bs> than in
..Cas> than the
a...s> that
.Ba.s> the
c...s> the blaze
..b.s> the community
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
...es> the previous
.a..s> the rest
..B.s> the same
a...s> the scene
..a.s> the total
...As> the united
.dB.s> the virus
...bs> the week
b.A.s> the year
d.A.s> their
..a.s> their #
acAGs> them
c.B.s> them .
A...s> them are
Bc..s> them from
C...s> them were
Cf..s> there
a...s> these
c...s> these were
..B.s> they
bbE.s> this
.b..s> this morning
c.B.s> this season
..c.s> this week
e.C.s> this year
a...s> three
B.b.s> three from
A.c.s> through
.b..s> thursday
.aA.s> thursday .
..A.s> to
HCecs> to #
a.A.s> to covid
c...s> to date
.A..s> to hospital
b.A.s> to thai
b.C.s> to the
..c.s> today
..fCs> tonnes
gA.As> took
b...s> took part
a..As> total
..a.s> total #
d.C.s> total )
A.b.s> total of
a...s> train
..c.s> trains
.aE.s> treated
.aA.s> treatment
Cba.s> tuesday
..a.s> tuesday ,
Ad..s> tuesday .
...bs> twh
a.A.s> two
D.e.s> two from
..A.s> two more
B...s> type
a...s> uk .
.a..s> unaccounted
.a..s> unaccounted for
BcaBs> under
.b..s> unemployed
.bE.s> unit
.b..s> unit .
...As> united
a.D.s> unknown
..b.s> unlinked
..b.s> unlinked .
b...s> unvaccinated
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
Ba..s> virus .
..a.s> vulnerable
..b.s> vulnerable people
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
JDfes> week
..a.s> week ,
.A.cs> week .
...as> week before
..A.s> week earlier
..a.s> week of
B.e.s> weekend
.e..s> weekly
.e..s> weekly flights
B.a.s> weeks
c...s> went
cFeIs> were
.Ac.s> were admitted
A...s> were aged
..C.s> were also
c.A.s> were arrested
..b.s> were cancelled
b...s> were damaged
A.c.s> were detected
B.d.s> were discharged
A.b.s> were females
c.C.s> were from
..a.s> were given
.A..s> were hospitalised
b...s> were hospitalized
AgB.s> were in
b.A.s> were killed
A.a.s> were negative
a...s> were recorded
A...s> were recovered
..a.s> were released
Bf..s> were seen
.bB.s> were still
...cs> west
e.F.s> when
..C.s> when a
a...s> when the
bA.Bs> which
.Ab.s> while
..a.s> who had
a...s> who tested
a.A.s> whom
a...s> whom are
..a.s> whom have
.aBas> with
..B.s> with #
c...s> with a
.b..s> with the
.b..s> without
..d.s> women
B.b.s> women ,
..b.s> work
c...s> work .
..b.s> work permit
..a.s> workers .
a.A.s> workers were
aF..s> year
..Acs> year .
a...s> year and
a.A.s> year's
..b.s> years of
..b.s> yesterday
..a.s> yesterday ,
..a.s> zones
..a.s> zones ,
..bBs> |
C.d.s> | #
A..gs> °
...cs> ° c
b.A.s> é
a...s> ú
a...s> – and
c.B.smaller
CcAct #
d...t # #
..C.t # %
aeI.t # ,
..A.t # -
f.B.t # .
b..Ct # :
..a.t # ;
c.A.t # added
..a.t # after
.B..t # april
.Ab.t # arrests
Ca..t # august
...bt # billion
D...t # case
..bBt # cases
c.A.t # cholera
a.B.t # confirmed
..A.t # contacts
c.G.t # dead
c.B.t # diphtheria
.a..t # flood
b...t # in
.a..t # inmates
..A.t # july
a...t # killed
a.B.t # measles
..a.t # motorists
A.cAt # new
.b..t # of
Ba..t # pandemic
.a..t # patients
...at # pct
.Ba.t # people
A...t # per
A.f.t # persons
b...t # samples
a...t # situation
..c.t # to
..b.t # victims
.A..t # –
...at $
...at $ #
..C.t %
a.A.t % in
.a..t & call
a...t '
...Bt (
.c..t ( #
a...t ( covid
A.a.t ( english
..aAt )
c.A.t ) update
aA..t ,
a..Et , #
..b.t , affected
D...t , april
..A.t , arrivals
..B.t , august
.a..t , cdcr
A...t , epidemiological
A...t , may
B.a.t , ministry
b.B.t , of
..a.t , progress
a...t , situation
..B.t , tally
..e.t , the
.a..t , thursday
aBbBt , week
DccBt -
...At - #
b.A.t - and
..a.t - christmas
..a.t - controlled
.c..t - evening
Cb..t - hour
b.A.t - mouth
A.c.t - one
A...t - up
.cBCt .
..A.t . c
.b..t . m
..e.t . s
f.G.t :
DaeAt : #
a.B.t : cholera
A.c.t : civic
.a..t : cyclone
A...t : daily
A...t : deaths
e...t : floods
b.A.t : ghana's
..a.t : holiday
e.B.t : key
a...t : mcd
b...t : measles
..a.t : mmwr
..a.t : number
Fb..t : population
.a..t : regional
..B.t : situation
.a..t : tropical
e...t : two
..A.t : week
..a.t a day
b...t aboard
..A.t about the
c...t accident
..a.t accidents ,
H.h.t action
.a..t action (
A.e.t action week
.jF.t active
.f..t active cases
.c..t activity
.c..t activity throughout
a...t added in
...ft advisory
...ct advisory number
..a.t affected
..b.t affected districts
A...t afghanistan
A...t afghanistan infectious
Cb..t africa
.a..t africa drought
b.D.t african
c.C.t african region
d...t afro
d...t afro weekly
ab.Dt after
A.c.t after six
A.g.t against
D.d.t airport
B.a.t airport handles
.c..t alert
.c..t alert with
d.A.t americas
..b.t an
..a.t an garda
B.e.t and
a...t and #
b.A.t and -
b...t and cybercrime
.b..t and floods
B...t and four
..a.t and migration
..a.t and new
..a.t and nine
..b.t and norovirus
D.d.t and one
c...t and order
..a.t and transition
..a.t and weekly
.a..t and wind
c...t and yearly
b...t annual
b...t annual scams
B.e.t appeal
..a.t appeal ,
BAact april
b...t arabia
..A.t arbovirus
..A.t arbovirus surveillance
a.D.t are
..a.t are found
B.b.t armenia’s
B.b.t armenia’s latest
..e.t arrested
C.g.t arrested in
.Bg.t arrests
..c.t arrivals
a...t arrivals from
e.G.t as
..A.t as cool
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
a...t at least
Bb..t august
..A.t b
..A.t b .
b...t beryl
..a.t between
b.A.t biggest
b.A.t biggest fraud
...bt billion
...at billion in
d.A.t boat
b...t bodies
a...t bodies recovered
B.g.t border
..a.t border -
.a..t bridge
.c..t bridge fire
c...t brief
b...t brief #
..B.t britain
..A.t britain :
Daa.t bulletin
C.e.t bulletin ,
h.G.t bus
a...t bus crash
A.c.t but
A.a.t by district
..A.t c .
.a..t call
.a..t call to
B.c.t campaign
..a.t campaign :
.c..t camps
..a.t carolina
..a.t carolina flu
C.gGt cases
Fbb.t cases in
..d.t cases of
E.e.t cases on
..A.t cases reported
a...t cases since
..A.t casualties
..A.t casualties in
.a..t cdcr
.a..t cdcr says
Ad..t census
Ad..t census #
A...t cent
b...t centerpoint
b...t centerpoint energy
a...t central
Cb..t centre
.c..t centre :
f.A.t chad
E.e.t changi
B.a.t changi airport
..a.t charged
..a.t charged over
..B.t china
..A.t china up
..A.t china's
..Abt cholera
F.h.t christmas
..a.t christmas and
A.c.t civic
A.c.t civic day
c.A.t cocaine
..B.t cocaine worth
f.B.t collapse
b...t collapse :
A.a.t command
a...t communiqu
a...t communiqu é
a...t condition
B.g.t confirmed
..b.t confirmed #
B.b.t confirmed cases
b.B.t confirms
b.B.t confirms #
...ct consumer
..a.t controlled
..a.t controlled drugs
..A.t cool
..A.t cool spell
a...t coronavirus
m.H.t coronavirus (
..a.t coronavirus deaths
A...t coronavirus round
..A.t coronavirus update
c.C.t coronavirus –
b...t count in
bAA.t county
..a.t county lines
DdbCt covid
...Ct covid -
..c.t crackdown
f.E.t crash
e.B.t crime q
a...t critical
a...t critical condition
A...t current
A...t current situation
.b.Ct customers
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
a...t davao oriental
H.k.t day
A.c.t day long
D.h.t days
i.O.t dead
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
.A..t department of
...at derailment
c.D.t diphtheria
c.B.t diphtheria cases
..B.t discharged
..A.t disease ,
A...t disease outbreaks
A.a.t district in
..a.t districts
..b.t districts down
..d.t dorset
..a.t dorset as
..A.t doubles
..A.t doubles on
E.h.t down
C.f.t down from
..A.t drags
..A.t drags on
..c.t drivers
.a..t drought :
..b.t drug
..a.t drug crime
..a.t drugs
..a.t drugs hidden
C.d.t during
..Hft earthquake
d.C.t east
c.A.t east respiratory
.aA.t ebola
..B.t ebola virus
Db..t emergency
Ac..t emergency operation
.Ab.t emergency team
..a.t ending january
..a.t ends
c...t energy
a...t england
C.e.t english
...bt epidemiological
..B.t epidemiological update
A...t epidemiological week
..a.t estimates ,
C.e.t estonia
Ad..t evening
.b..t evening update
..a.t excavator
..d.t fall
A...t fall ,
...at falls
c.A.t far
A.c.t fatalities
A.c.t fatalities down
.a..t february
..a.t ferry :
B.b.t festive
A...t festive season
j.G.t fever
B.c.t figures
e.B.t findings
.jIBt fire
.c..t fire -
.c..t fire activity
a...t fire in
d...t firefighters
..A.t first five
c...t five
..b.t five days
..A.t five months
A...t flood
..d.t flood situation
Ac..t flood warnings
h.MAt floods
..B.t florida
..A.t florida arbovirus
C.d.t flu
.Ad.t flu and
..A.t flu toll
..a.t flu watch
b.A.t foot
b.A.t foot -
FAagt for
..b.t for suspected
D.e.t for the
Dba.t force
..a.t forces
..a.t forces strike
..c.t found
..a.t found out
Cf..t four
..B.t four new
c...t fourth
c...t fourth quarter
a...t fraud
b.A.t fraud operation
..a.t friday
.DeAt from
a...t from a
..A.t from china
A.c.t from last
..a.t from the
..a.t garda s
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
B.a.t handles
bbI.t has
.aE.t has #
..d.t haul
acE.t have
B...t have been
..b.t health
.Ab.t health emergency
b.A.t health reports
a...t health –
...at heat
..c.t heatstroke
..c.t heatstroke :
.a..t heavy
.a..t heavy rain
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
..a.t holiday weekend
.a..t horn
.a..t horn of
J.g.t hospital
..c.t hospital in
..b.t hospital jump
.b..t hospitals
Cb..t hour
Cb..t hour bulletin
..d.t human
.a..t humanitarian
.a..t humanitarian overview
...bt hurricane
b...t hurricane beryl
.b..t idai
.b..t idai and
A.a.t imported
..b.t improves
..b.t improves ,
.Da.t in
d.Fat in #
.a..t in :
...ct in april
a...t in central
..b.t in county
a...t in critical
a...t in delhi
..d.t in dorset
..a.t in excavator
..A.t in first
..a.t in five
..A.t in great
C...t in hospital
C...t in january
..c.t in japan
Ae..t in jersey
b...t in korea
..c.t in one
c.F.t in pakistan
A.f.t in scams
b.A.t in uk's
..a.t in wales
..b.t in week
.c..t increased
.c..t increased fire
...at index
...bt india's
...at india's trade
Bc..t infected
.a..t infected ,
G.g.t infections
D.c.t infections ,
A...t infectious
A...t infectious disease
...ct inflation
..Aet information
...bt information statement
j.F.t injured
a...t injured in
.a..t inmates
.a..t inmates now
..A.t into
A.f.t investigated
A.f.t investigated for
A.f.t involvement
A.f.t involvement in
A.a.t ireland :
..C.t is
b.A.t ispoof
b.A.t ispoof :
C.e.t japan
.eA.t jersey
.e..t jersey rise
A...t jic
A...t jic release
a.C.t july
..b.t jump
..b.t jump to
C.aat june
D...t kerala
c.A.t key
e.B.t key findings
j.J.t killed
c.C.t know
..A.t know about
b...t korea as
..a.t korean
..a.t korean ferry
c...t kozhikode
Gac.t labour
Ca..t labour force
b...t lassa
F.g.t last
B.c.t latest
D.d.t latest mpox
c...t law
c...t law and
a...t least
a...t least #
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
F.f.t long
A.c.t long weekend
..Cat m
...bt m #
.b..t m .
...ft magnitude
B...t main
B...t main points
A...t malaysia
..a.t man
..a.t man charged
.B..t march
a...t march #
Eba.t may
Db..t may #
a...t mcd
h.CBt measles
B.e.t measles cases
g...t measles outbreak
..A.t measles outbreaks
..A.t measles patients
b...t measles –
b...t met
b.A.t met tackles
a...t middle
c.A.t middle east
..a.t migration
..a.t migration estimates
B...t million
F.d.t million passengers
B.a.t minister
.Ab.t ministry
a...t ministry says
..a.t missing rises
..a.t mmwr
..a.t mmwr week
..a.t moh
..f.t monday
D.f.t monday #
c.B.t monday navajo
H.d.t month
..b.t monthly
c.C.t months
a.A.t months of
..a.t motorists
b.A.t mouth
D.a.t mozambique
.b..t mozambique :
dB..t mpox
D.d.t mpox figures
b...t mpox in
..a.t na
..a.t na -
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
c...t negative
D.jBt new
b.C.t new cases
..a.t new cholera
a...t new deaths
a...t new guinea
..b.t new highs
B...t new infections
F.g.t new measles
..B.t new polio
..a.t new year
..A.t news
..a.t next
..a.t next phase
..B.t nigeria
c.A.t nipah
c.A.t nipah :
b.Idt no
aAEct no .
c.B.t no new
..D.t northern
..A.t northern ireland
..a.t not
..a.t not on
a.F.t now
.a..t now infected
A.a.t nsw covid
A...t number
...ct number #
..c.t number of
G.e.t numbers
..a.t och
..a.t och á
B..at october
C..at october #
a.Bct of
..B.t of #
..c.t of action
.a..t of africa
...ct of germany's
C.f.t of health
..a.t of missing
..A.t of the
..A.t of train
b.A.t of whom
d.B.t off
a...t ohio
Gaf.t on
D.b.t on #
.c..t on high
..A.t on last
..b.t on local
C.d.t on sunday
A.b.t on tuesday
H.o.t one
..a.t one arrested
..c.t one week
..b.t op
..b.t op selamat
B.c.t operation
Ac..t operation centre
A.c.t opp
A.c.t opp report
c...t order
c...t order situation
b...t oriental
a...t oriental pdrrmo
a...t out
l.L.t outbreak
b...t outbreak –
..A.t outbreaks as
A...t outbreaks situation
D.e.t over
..a.t over border
d...t overall
c...t overall law
.a..t overview
.a..t overview &
..A.t p
d.D.t pakistan
..B.t pakistan ,
Aa..t pandemic
a...t papua new
D.e.t passengers
F.d.t passengers in
..a.t passengers not
B.b.t past
Ac..t patients
.a..t patients ,
...at pct
...at pct in
a...t pdrrmo
a...t pdrrmo situation
bAaCt people
c...t people in
..c.t people taken
A...t per cent
A.c.t period
A.f.t persons
..b.t persons investigated
A...t pertussis
..a.t phase
b.C.t philippines
..A.t philippines up
C...t points
A...t points at
..fBt police
b.B.t polio
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
...ct price
..a.t progress
..a.t progress report
cbJ.t province
.c..t province on
..A.t provisional results
a...t public health
...bt public information
c...t q
c...t q #
..Act quake
A...t quarantine
c...t quarter and
.a..t quentin
.a..t quentin outbreak
.eA.t rain
.a..t rain and
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
..cAt report
.eG.t report #
.A..t report ,
..b.t report :
fA..t report no
..C.t reported
..C.t reported in
..A.t reported road
a...t reports
c...t reports #
c.A.t respiratory syndrome
A.a.t respiratory virus
b...t response
.a.At restores
.a.At restores #
A...t results
..A.t results #
...ct retail
DeAbt rise
AdB.t rise to
..a.t rises as
.aC.t rises to
..a.t risk assessment
J.l.t road
..A.t road casualties
A...t road deaths
F.h.t road safety
E.g.t road toll
A...t roads
A...t round
A...t round -
..d.t s
..c.t s .
..a.t s í
F.h.t safety
..a.t safety appeal
B.b.t safety campaign
b...t said
f.C.t samples
.a..t san
.a..t san quentin
I.e.t saturday
B...t saturday ,
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
E.g.t selamat
E.g.t selamat #
A...t service
Cb..t service –
...dt severe
c.C.t since january
..a.t singapore
a...t sinks
b.B.t situation
..a.t situation and
..b.t situation improves
A...t situation of
a...t situation on
.dC.t situation report
eD..t situation update
..c.t six
..b.t six days
c.B.t so
c.A.t so far
A.d.t songkran
..b.t songkran road
I.i.t south
..a.t south carolina
..a.t south korean
..A.t spell
..A.t spell drags
GBeet statement
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
.a..t sweep in
c.A.t syndrome
c.A.t syndrome coronavirus
b.A.t tackles
b.A.t tackles ispoof
..c.t taken
..b.t taken to
..A.t tally
..B.t tally rises
.Ab.t team
C.f.t tests
c...t texas
..b.t thailand's
..b.t thailand's songkran
D..bt than
...ct than half
..b.t the
d.A.t the americas
F.i.t the list
A...t the main
.Ab.t the national
B.b.t the past
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
.bF.t to #
...bt to $
.a..t to action
..b.t to hospital
..A.t to know
..b.t to new
..a.t to next
b.C.t to the
..A.t toll doubles
..b.t toll hits
D.c.t top
...ct trade
...at trade deficit
A.e.t trafficking
a.B.t train
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
b.A.t uk's
b.A.t uk's biggest
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
fB..t updates
a...t updates on
..a.t vaccinated
..a.t variant
..a.t variant risk
D.a.t victims
.b..t victoria
.bA.t virus
A.a.t virus bulletin
..A.t virus disease
c...t vital
c...t vital statistics
E.h.t wales
Bd..t warnings
.a..t warnings issued
..a.t watch :
...bt weather
a...t wednesday #
GIs.t week
.Ec.t week #
B.c.t week .
A.e.t week against
..c.t week in
B.b.t week of
L.n.t weekend
A.c.t weekend fatalities
..a.t weekend results
EEj.t weekly
b...t weekly bulletin
..a.t weekly surveillance
A.e.t weekly u
.eC.t were
c.D.t what
..A.t what to
b.E.t which
f.D.t who
..a.t who :
c.C.t who african
d...t who afro
b.A.t whom
...at widens
...at widens to
.a..t wind sweep
.a..t winston
.a..t winston situation
.B..t winter
.d..t with
.c..t with increased
..A.t worth
..A.t worth €
.B..t year
..A.t year as
..a.t year road
c...t yearly
c...t yearly summary
a.B.t yemen
..a.t yesterday
..a.t á
..a.t á na
a...t é :
..a.t í och
..B.t í seize
g.Iat –
..A.t – #
d...t – chad
A.a.t – monday
b.A.t – saudi
..A.t – situation
B...t —
..B.t €
..B.t € #`;
