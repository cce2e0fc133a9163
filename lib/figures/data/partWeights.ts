/**
 * What speaks for a figure being part of another, or of none: a weight, then the sign (`lib/figures/learned/partSigns` and beside it).
 * Made by `npm run train` from our marked texts and sheets; never edited by hand.
 */
export const PART_WEIGHTS = `part
	FA	HAC	aAE	AB	BBE	eN	tex	afirst	Cnearp	Cvague
Df 	H0	a1
Dg 	e0	i1
Di 	c00	b01
Dj 	D00	G01	F10
Dk 	a1	b2	l3
Dn 	e00	l01	F10	K11
Do 	E00	J01	C10	C11	A20
Dp 	n00	o01	c10	d11	g20	f21
Ds 	tfull	bover	hunder	Hwas
Dx 	G00	V01	B10	G11	A21
N 	dC	aE	aapprox	Cbracket	Aline	Erepeat	csentence	zshare	ctitle	mzero
N<C 	b#	C^	a、	a一	H中	B事	B亡	b人	a件	c似	e例	A值	E入	C其	b分	A包	B危	F口	a员	a周	a均	K型	j增	D外	a大	B失	B客	a少	D已	J市	f年	c得	D性	a愈	g感	A报	C收	A故	a救	c新	f日	B有	d期	A本	g染	a查	B案	A死	a派	D灾	a生	b病	e的	A积	e累	a置	a者	i計	g计	b诊	A起	B轻	A输	A通	a週	C重	b錄	c险	B面	a风	A（	C，	B：
N<E 	G$	C%	A(	A)	B,	c-	A^	ba	aan	bat	dby	Bcases	adeaths	Efor	efrom	chad	chas	chave	Kincluding	cis	Anew	bof	Bpatients	Cregion	areported	Athem	bthere	dto	ctoll	btotal	fup	fwas	bwere	Awhom	Cwith	eyear	C–
N>C 	e#	B$	h%	D、	d。	a上	b个	D人	D份	a例	c個	J元	b其	A危	A另	a土	a地	d境	b增	a处	d外	B多	A居	a已	F情	C戶	e新	C最	c本	b条	A死	b水	C為	B男	d病	f米	f累	b级	H起	a輛	B轻	a里	B重	A顷
N>E 	E#	C$	E(	B)	B,	c.	B/	A;	Eare	Aas	aat	cbeen	Cby	ccase	fcases	Echildren	aconfirmed	acountries	Bhad	ain	akm	Dmen	jmore	fnew	Lof	eon	Cor	bpatients	dpeople	bper	dpercent	Arecovered	dsuspected	hthan	Ethe	Pthem	ito	Fwas	Awho	Cwomen
Nk 	dalso	Jamong	band	gcompared	deach	Dincluding	anow	Mof	Hrest	Bwith
Nm 	aaffected	basymp_observed	aasymp_released	aasymptomatic	dcase_fatality	Bcases	acases_solved	Bconfirmed	aconfirmed_change	dconfirmed_share	Dcontacts_observed	Acontacts_released	Cconverted	bcountries	Fcritical	Bdeaths	adepth	Adisplaced	adistance	Aeconomic_loss	bhelicopters	bhouses_collapsed	Bicu	cinfections	cinjured	dmagnitude	amid_risk_areas	Cmild	dmissing	Bmoderate	aoffences	Hpcr_positive	Apeople	Arecovered	Arescued	Dserious	Csevere	cshelters	bstaff	bsuspected	dteams	Busers_affected	Busers_restored	avaccinated	evehicles	Bventilated	Cvisitors
Np 	g0	a1	B2	B3	e4
Ns 	acumulative	Dcurrent	cnew	gnull
Nt 	fareas	aasymptomatic	favg	Ccases	jchange	Aconfirmed	Cconverted	bcountries	Gcritical	edamaged	Bdeaths	bdepth	Adisplaced	adistance	dfatality	bhelicopters	Bicu	cinfections	cinjured	Floss	blost	dmagnitude	Bmild	cmissing	Cmoderate	aoffences	Apeople	Ipositive	apositivity	drate	Arescued	Erestored	cseized	Dserious	Bsevere	oshare	cshelters	asolved	bstaff	bsuspected	dteams	avaccinated	evehicles	Bventilated	Cvisitors	eyoy
br 	B0	C0C	a0E	Kin	IinC	eopenC	DopenE	Mout	IoutC	AoutE	esame	fsameC
clause 	cA	NB
colon 	bn	Ap0	fp1	cs0	fs1
commas 	e0	B1	B2	a3	E4
date 	I0
ex 	e0ff	b0pf	b0sf	d1fb	A1ff	a1pf	h1sb	b1sf	lb4	Gf3	cf5	ff6	af7	kf8	bu
fd 	KA0	JA1	DA2	cB0	aB1	BB3	AB4	BB5	AB6
ifl 	a3
jfl 	bf	gp	Bs
jfs 	Df	Ap	fs
ld 	JA0	GA1	bA2	cA3	cA4	AB0	BB1	aB3	aB4
mjp 	Damong	Aand	acompared	Bincluding	cis	enow	Bof	cwith
mjs 	Cand	Acompared	Beach	eincluding	cis	enow	cof
mkf 	acompared
mkp 	Calso	Aand	bcompared	Aeach	Aincluding	dis	anow	aof	Bso far	cwith
mks 	Balso	iamong	Dand	Bcompared	fincluding	cis	Arest	Eso far
mp 	famount	aantigen_positive	Basymp_observed	Basymp_released	abodies_identified	Dcase_fatality	acases	Acases_solved	dcharged	gconfirmed	Aconfirmed_change	Aconfirmed_share	acontacts	ccontacts_observed	acontacts_released	bconverted	Dcountries	fcritical	bcrop_total_loss	Adeaths	Adepth	dfamilies	Bguns_seized	Ahelicopters	cicu	bin_hospital	Einjured	Bisolated	Alivestock_lost	cmild	Hmissing	bmoderate	Aneed_relief	Aoutbreaks	fpcr_positive	dpeople	apeople_tested	arecovered	Arelocated	crescued	dserious	fsevere	Dshelters	astable	astations_restored	Asupplies	Asuspected	bsuspected_excluded	Csuspects_arrested	Dteams	Btests	dusers_restored	Bvehicles	bventilated
ms 	aaccidents	Aconfirmed	edeaths	aeconomic_loss	Cfamilies	Din_hospital	Amagnitude	amissing	boutbreaks	Apeople	Bstaff	dsuspects_arrested	ctrade	dusers_affected	cvisitors
mw 	Baffected	Iasymptomatic	econfirmed	hcontacts	Ccritical	bcrop_area	Ddeaths	Ddistance	Adoses	eexports	afollowed	Afunds_frozen	Ahigh_risk_areas	ficu	aimports	iin_hospital	hinfections	ginjured	alivestock_lost	Bmoderate	Aoffences	con_board	Krecovered	Brelocated	areported	Asevere	Astable	Gstaff	astations_down	bsuspected	Asuspected_excluded	bsuspects_arrested	dtests	btrade	atrapped	ausers_affected	Evehicles	Cvisitors	hweekend
near 	df	cp	as
nearm 	cp0	dp1	bs0	es1
or 	gimported	ilocal	Klost	Bno	Rother	Dsub
pct 	Lboth	Ef	Fp	Is
pl 	Aeq0	ceq1	aeqf	Ain0	jin1	ainf	Cinp	hins	Hout0	Nout1	Houtf	Goutp	Eouts	Hx0	Fx1	Qxs
rep 	Ef	es
same 	D0AC	F0AE	D0BC	H0f	E0p	B1AC	e1AE	d1BC	B1BE	e1f	C1s
scope 	K00	I01	A10	h11
scp 	bcumulative cumulative	Dcumulative current	Ccumulative new	Dcumulative null	dcurrent cumulative	ccurrent current	Dcurrent new	Cnew cumulative	Hnew current	Bnull cumulative	Anull new
sd 	EA1	aA4	AB0	aB1	aB3	BB4
sf 	AA00	aA02	EA10	EA11	EA21	AA22	IA32	aB00	AB01	BB03	CB05	dB11	CB22	bB23	AB24	bB25	bB32	aB34	BB35
title 	hf	cp
unit 	K0	b1	d2	H3
v 	g0	f1	f2	d3	B4	N5	Heq	Qgt
w1C 	A#	R、	E一	A下	l中	A为	D人	e份	b住	A余	c例	d個	E元	h其	d出	c分	a別	B劑	a包	b医	B南	B危	C发	A各	A同	f名	e含	A和	D國	b在	B增	D多	A大	F女	a学	d宗	B家	e已	e市	G年	c成	c戶	a括	A最	a本	D查	b案	D次	b毒	b治	a流	B现	b當	a確	A离	C移	B管	G累	d者	B行	a观	a診	G计	d起	E較	A防	c阳	c院	b陽	B隔	g（	J）	c：
w1E 	A#	D(	F)	b,	e:	Aa	Cand	bare	acases	Bconfirmed	fhospital	cin	hincluding	cof	cpatients	gpeople	Cthe	bthem	cwere	gwhich	dwhom
wfC 	E#	A上	a中	a值	a公	a出	A分	E区	e南	a及	c受	b口	d各	a因	b國	a型	A增	b失	B學	d市	A年	B感	a损	B接	B月	d有	B期	A查	a案	B次	a济	d灾	c為	A症	a目	a种	a类	b約	C累	C計	b越	d进	c院	A难	a餘	a（	c：
wfE 	E#	h$	b%	c'	c(	e)	C,	A-	d:	aal	aalone	aand	Aaverage	achina	adoses	Afor	Chas	Ehave	Ahospital	Ahuman	aicu	Cin	Aof	Aon	eregion	Bto	Ctotal	atraffic	Awas	Awhich	bwith
wpC 	C#	b、	a事	a伤	D例	a入	a其	C出	A分	a区	C及	A另	a型	C宗	b待	a报	a接	B新	a有	B治	A涉	d病	D的	A約	C累	D計	a轻	a里	E院	c，
wpE 	d(	b,	G:	b=	care	Bat	bfor	Ahas	Bhospital	Bin	ainclude	Bis	cthe	cthese	Aup	Awas	Cwere
wsC 	b%	c中	d亡	a人	C伤	A例	a其	B出	b危	B县	B及	B各	b型	B山	A市	B有	A染	d死	B病	C（	D）
wsE 	B,	acases	bconfirmed	Bthe`;
