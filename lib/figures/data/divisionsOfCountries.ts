/**
 * First divisions of countries, and a few larger towns and second ones that news of these name, without the marks on their letters:
 * that Tolima lies in Colombia, and that "Tolima reported" is of a place. Names that are words or people's, too, have been left out.
 * Made from the English names of ISO 3166-2 in the npm package cldr-subdivisions-full 48.2.0 (Unicode License v3), chosen and put into
 * the spelling of newspapers by hand.
 */
export const DIVISIONS_OF_COUNTRIES = `
Afghanistan:Badakhshan,Badghis,Baghlan,Balkh,Bamyan,Daykundi,Faryab,Ghazni,Helmand,Jowzjan,Kapisa,Khost,Kunar,Kunduz,Laghman,Logar,Maidan Wardak,Nangarhar,Nimruz,Nuristan,Paktia,Paktika,Panjshir,Parwan,Samangan,Sar-e Pol,Takhar,Urozgan,Zabul
Algeria:Annaba,Batna,Bejaia,Blida,Bouira,Constantine,Oran,Setif,Skikda,Tipaza,Tizi Ouzou,Tlemcen
Angola:Bengo,Benguela,Cabinda,Cuando Cubango,Cuanza Norte,Cuanza Sul,Cunene,Huambo,Lunda Norte,Lunda Sul,Malanje,Moxico,Namibe,Uige
Argentina:Catamarca,Chubut,Corrientes,Entre Rios,Neuquen,Santiago del Estero,Tierra del Fuego,Tucuman
Austria:Burgenland,Carinthia,Lower Austria,Styria,Tyrol,Upper Austria,Vorarlberg
Belgium:Antwerp,East Flanders,Flemish Brabant,Liege,Limburg,Wallonia,Walloon Brabant,West Flanders
Benin:Alibori,Atacora,Borgou,Cotonou
Bolivia:Chuquisaca,Cochabamba,Oruro,Potosi,Tarija
Brazil:Alagoas,Amapa,Bahia,Ceara,Espirito Santo,Goias,Maranhao,Mato Grosso,Mato Grosso do Sul,Minas Gerais,Paraiba,Pernambuco,Piaui,Rio Grande do Norte,Rio Grande do Sul,Rondonia,Roraima,Sao Paulo,Sergipe,Tocantins
Bulgaria:Burgas,Plovdiv,Varna
Burkina Faso:Boucle du Mouhoun,Centre-Nord
Burundi:Cibitoke,Gitega,Ngozi
Cambodia:Banteay Meanchey,Battambang,Kampong Cham,Kampong Chhnang,Kampong Speu,Kampong Thom,Kampot,Kandal,Koh Kong,Kratie,Mondulkiri,Oddar Meanchey,Pailin,Preah Vihear,Prey Veng,Pursat,Ratanakiri,Siem Reap,Sihanoukville,Stung Treng,Svay Rieng,Takeo,Tbong Khmum
Cameroon:Buea,Douala,Far North
Central African Republic:Bangui,Ouaka,Ouham
Chad:Hadjer-Lamis,Logone Occidental,Logone Oriental,Mayo-Kebbi,Ouaddai,Tandjile,Tibesti
Chile:Antofagasta,Araucania,Atacama,Aysen,Bio Bio,Coquimbo,Magallanes,Nuble,Tarapaca
Colombia:Antioquia,Arauca,Boyaca,Caqueta,Casanare,Cundinamarca,Guainia,Guaviare,La Guajira,Narino,Norte de Santander,Putumayo,Quindio,Risaralda,Tolima,Valle del Cauca,Vaupes,Vichada
Democratic Republic of the Congo:Bas-Uele,Bunia,Equateur,Haut-Katanga,Haut-Lomami,Haut-Uele,Ituri,Kasai,Katanga,Kivu,Kongo Central,Kwilu,Lualaba,Mai-Ndombe,Maniema,Nord-Ubangi,North Kivu,Sankuru,South Kivu,Sud-Ubangi,Tanganyika,Tshopo,Tshuapa
Costa Rica:Alajuela,Guanacaste,Heredia,Puntarenas
Croatia:Dalmatia,Istria
Cuba:Camaguey,Ciego de Avila,Cienfuegos,Guantanamo,Holguin,Matanzas,Mayabeque,Pinar del Rio,Sancti Spiritus,Villa Clara
Czechia:Bohemia,Moravia
Côte d’Ivoire:Bouake,Yamoussoukro
Djibouti:Obock,Tadjourah
Dominican Republic:Puerto Plata,Santo Domingo
Ecuador:Azuay,Canar,Carchi,Chimborazo,Cotopaxi,El Oro,Esmeraldas,Galapagos,Guayas,Imbabura,Loja,Manabi,Pastaza,Pichincha,Santo Domingo de los Tsachilas,Sucumbios,Tungurahua,Zamora-Chinchipe
Egypt:Al Sharqia,Asyut,Beheira,Beni Suef,Dakahlia,Damietta,Faiyum,Gharbia,Giza,Ismailia,Kafr el-Sheikh,Matrouh,Minya,Monufia,New Valley,North Sinai,Port Said,Qalyubia,Qena,Sohag,South Sinai,Suez
El Salvador:San Salvador,Sonsonate
Eritrea:Asmara
Ethiopia:Afar,Amhara,Benishangul-Gumuz,Dire Dawa,Gambela,Gofa,Harari,Oromia,Sidama,Southern Nations,Tigray
Fiji:Labasa,Tailevu,Vanua Levu,Viti Levu
France:Alsace,Auvergne-Rhone-Alpes,Bouches-du-Rhone,Brittany,Corsica,Gironde,Grand Est,Guadeloupe,Haute-Savoie,Hauts-de-France,Ile-de-France,Martinique,Mayotte,Normandy,Nouvelle-Aquitaine,Occitanie,Pas-de-Calais,Provence,Savoie,Seine-Saint-Denis
Gabon:Libreville
Georgia:Abkhazia,Adjara,Imereti,Kakheti,Tbilisi
Germany:Baden-Wurttemberg,Bavaria,Brandenburg,Bremen,Hesse,Lower Saxony,Mecklenburg-Vorpommern,North Rhine-Westphalia,Rhineland-Palatinate,Saarland,Saxony,Saxony-Anhalt,Schleswig-Holstein,Thuringia
Ghana:Ashanti,Greater Accra,Upper East,Upper West,Volta Region,Western North
Greece:Attica,Corfu,Crete,Epirus,Evia,Evros,Lesbos,Peloponnese,Rhodes,Thessaly,Thrace
Guatemala:Alta Verapaz,Baja Verapaz,Chimaltenango,Chiquimula,Escuintla,Huehuetenango,Izabal,Jalapa,Jutiapa,Quetzaltenango,Retalhuleu,Sacatepequez,Solola,Suchitepequez,Totonicapan,Zacapa
Guinea:Kankan,Kindia,Labe,Nzerekore,Siguiri
Haiti:Artibonite,Grand’Anse,Nippes
Honduras:Atlantida,Choluteca,Comayagua,Olancho
Hungary:Pecs,Szeged
Iran:Ardabil,Bushehr,East Azerbaijan,Fars,Gilan,Hamadan,Hormozgan,Ilam,Isfahan,Kermanshah,Khorasan,Khuzestan,Kurdistan,Lorestan,Mazandaran,North Khorasan,Qazvin,Razavi Khorasan,Semnan,Sistan-Baluchestan,South Khorasan,West Azerbaijan,Yazd,Zanjan
Iraq:Al Muthanna,Anbar,Dhi Qar,Diyala,Dohuk,Karbala,Kirkuk,Kurdistan,Maysan,Najaf,Nineveh,Salahuddin,Sulaimaniyah,Wasit
Italy:Abruzzo,Aosta Valley,Apulia,Basilicata,Calabria,Campania,Emilia-Romagna,Friuli-Venezia Giulia,Lazio,Liguria,Lombardy,Marche,Molise,Piedmont,Puglia,Sardinia,Sicily,South Tyrol,Trentino,Tuscany,Umbria,Veneto
Kazakhstan:Akmola,Aktobe,Astana,Atyrau,Karaganda,Kostanay,Kyzylorda,Mangystau,Pavlodar,Turkistan,West Kazakhstan
Kenya:Baringo,Bomet,Bungoma,Busia,Elgeyo-Marakwet,Homa Bay,Isiolo,Kajiado,Kakamega,Kericho,Kiambu,Kilifi,Kirinyaga,Kisii,Kitui,Kwale,Laikipia,Lamu,Machakos,Makueni,Mandera,Marsabit,Meru,Migori,Murang’a,Nakuru,Narok,Nyamira,Nyandarua,Nyeri,Samburu,Siaya,Taita-Taveta,Tana River,Tharaka-Nithi,Trans Nzoia,Turkana,Uasin Gishu,Vihiga,Wajir,West Pokot
Kyrgyzstan:Batken,Bishkek,Issyk-Kul,Jalal-Abad,Naryn,Talas
Laos:Attapeu,Bokeo,Bolikhamsai,Champasak,Houaphanh,Khammouane,Luang Namtha,Luang Prabang,Oudomxay,Phongsaly,Sainyabuli,Salavan,Savannakhet,Sekong,Xaisomboun,Xiangkhouang
Lebanon:Akkar,Bekaa,Nabatieh
Liberia:Margibi,Nimba
Libya:Misrata,Sabha,Sirte,Zawiya
Madagascar:Antananarivo,Antsiranana,Fianarantsoa,Mahajanga,Toamasina,Toliara
Malawi:Balaka,Chikwawa,Chiradzulu,Chitipa,Dedza,Karonga,Kasungu,Machinga,Mangochi,Mchinji,Mulanje,Mwanza,Mzimba,Nkhata Bay,Nkhotakota,Nsanje,Ntcheu,Phalombe,Salima,Thyolo,Zomba
Mali:Kayes,Kidal,Koulikoro,Menaka,Mopti,Segou,Sikasso,Taoudenit,Timbuktu
Mexico:Aguascalientes,Baja California,Baja California Sur,Campeche,Chiapas,Chihuahua,Coahuila,Guanajuato,Jalisco,Michoacan,Nayarit,Queretaro,Quintana Roo,Sinaloa,Tabasco,Tamaulipas,Tlaxcala,Veracruz,Yucatan,Zacatecas
Mongolia:Dornod,Khentii,Khovd,Khuvsgul,Omnogovi,Selenge,Umnugovi
Morocco:Agadir,Al Haouz,Casablanca,Chefchaouen,Chichaoua,Fez,Meknes,Nador,Ouarzazate,Oujda,Tangier,Taroudant,Tetouan
Mozambique:Cabo Delgado,Inhambane,Nampula,Niassa,Sofala,Zambezia
Myanmar:Ayeyarwady,Kachin,Kayin,Magway,Rakhine,Sagaing,Tanintharyi
Namibia:Erongo,Hardap,Kavango East,Kavango West,Khomas
Nepal:Bagmati,Gandaki,Karnali,Koshi,Lumbini,Madhesh,Sudurpashchim
Netherlands:Drenthe,Flevoland,Friesland,Gelderland,Groningen,Limburg,North Brabant,North Holland,Overijssel,South Holland,Utrecht,Zeeland
Nicaragua:Chinandega,Jinotega,Managua,Matagalpa
Niger:Agadez,Diffa,Dosso,Maradi,Tahoua,Tillaberi,Zinder
Norway:Agder,Akershus,Finnmark,Innlandet,Nordland,Rogaland,Svalbard,Telemark,Troms,Trondelag,Vestfold,Vestland
Oman:Dhofar,Muscat
Palestinian Territories:Gaza City,Jenin,Khan Younis,Nablus,Rafah,Ramallah,West Bank
Panama:Bocas del Toro,Chiriqui
Papua New Guinea:Bougainville,East New Britain,East Sepik,Eastern Highlands,Enga,Jiwaka,Madang,Milne Bay,Morobe,New Ireland,Southern Highlands,West New Britain,Western Highlands
Paraguay:Asuncion,Boqueron,Itapua
Peru:Ancash,Apurimac,Ayacucho,Cajamarca,Callao,Cusco,Huancavelica,Huanuco,Junin,Lambayeque,Loreto,Madre de Dios,Moquegua,Piura,Tacna,Tumbes,Ucayali
Poland:Greater Poland,Kuyavia-Pomerania,Lesser Poland,Lodz,Lower Silesia,Lublin,Mazovia,Opole,Podlachia,Pomerania,Silesia,Subcarpathia,Warmia-Masuria,West Pomerania
Portugal:Algarve,Azores,Leiria,Madeira,Setubal
Romania:Bacau,Bihor,Brasov,Buzau,Cluj,Constanta,Galati,Iasi,Maramures,Mures,Prahova,Sibiu,Suceava,Timis,Vaslui,Vrancea
Russia:Arkhangelsk,Astrakhan,Bashkortostan,Belgorod,Bryansk,Buryatia,Chechnya,Chelyabinsk,Dagestan,Ingushetia,Irkutsk,Ivanovo,Kabardino-Balkaria,Kaliningrad,Kaluga,Kamchatka,Karelia,Kemerovo,Khabarovsk,Kostroma,Krasnodar,Krasnodar Krai,Krasnoyarsk,Kurgan,Kursk,Leningrad,Lipetsk,Mordovia,Murmansk,Nizhny Novgorod,North Ossetia,Novgorod,Novosibirsk,Omsk,Orenburg,Oryol,Penza,Primorsky,Primorye,Pskov,Rostov,Ryazan,Sakha,Sakhalin,Saratov,Siberia,Smolensk,Stavropol,Sverdlovsk,Tambov,Tatarstan,Tomsk,Tver,Tyumen,Ulyanovsk,Volgograd,Vologda,Voronezh,Yakutia,Yaroslavl,Zabaykalsky
Saudi Arabia:Al-Qassim,Asir,Jazan,Najran,Tabuk
Senegal:Diourbel,Fatick,Kaffrine,Kaolack,Kedougou,Kolda,Louga,Matam,Sedhiou,Tambacounda,Thies,Ziguinchor
Serbia:Vojvodina
Sierra Leone:Bo District,Kailahun,Kenema,Port Loko
Slovakia:Kosice
Solomon Islands:Guadalcanal,Malaita,Temotu
Somalia:Awdal,Bakool,Banaadir,Galguduud,Gedo,Jubaland,Lower Juba,Lower Shebelle,Middle Juba,Middle Shebelle,Mudug,Puntland,Sanaag,Somaliland,Togdheer
South Korea:Gangwon,Gyeonggi,Jeju,North Chungcheong,North Gyeongsang,North Jeolla,South Chungcheong,South Gyeongsang,South Jeolla
South Sudan:Central Equatoria,Eastern Equatoria,Jonglei,Northern Bahr el Ghazal,Upper Nile,Warrap,Western Bahr el Ghazal,Western Equatoria
Spain:Almeria,Andalusia,Aragon,Asturias,Balearic Islands,Basque Country,Cadiz,Canary Islands,Cantabria,Castile and Leon,Castilla-La Mancha,Catalonia,Ceuta,Extremadura,Galicia,Huesca,La Rioja,Malaga,Melilla,Murcia,Navarre
Sudan:Blue Nile,Central Darfur,Darfur,East Darfur,El Fasher,Gedaref,Gezira,Kassala,North Darfur,North Kordofan,Sennar,South Darfur,South Kordofan,West Darfur,West Kordofan,White Nile
Suriname:Paramaribo
Sweden:Blekinge,Dalarna,Gavleborg,Gotland,Jamtland,Jonkoping,Kronoberg,Norrbotten,Orebro,Ostergotland,Skane,Sodermanland,Uppsala,Varmland,Vasterbotten,Vasternorrland,Vastmanland,Vastra Gotaland
Switzerland:Aargau,Fribourg,Graubunden,Lucerne,Neuchatel,Schaffhausen,Schwyz,Solothurn,St. Gallen,Thurgau,Ticino,Valais,Vaud,Zurich
Syria:Daraa,Deir ez-Zor,Hasakah,Homs,Latakia,Raqqa,Sweida,Tartus
Tajikistan:Badakhshan,Dushanbe,Khatlon,Sughd
Tanzania:Arusha,Geita,Iringa,Kagera,Kigoma,Mbeya,Morogoro,Mtwara,Mwanza,Njombe,Rukwa,Ruvuma,Shinyanga,Singida,Zanzibar
Thailand:Ayutthaya,Buriram,Chachoengsao,Chaiyaphum,Chanthaburi,Chiang Rai,Chonburi,Chumphon,Kanchanaburi,Khon Kaen,Korat,Krabi,Lampang,Lamphun,Lopburi,Mae Hong Son,Maha Sarakham,Nakhon Nayok,Nakhon Pathom,Nakhon Phanom,Nakhon Ratchasima,Nakhon Sawan,Nakhon Si Thammarat,Narathiwat,Nong Bua Lam Phu,Nong Khai,Nonthaburi,Pathum Thani,Pattani,Phang Nga,Phatthalung,Phetchabun,Phetchaburi,Phitsanulok,Prachin Buri,Prachuap Khiri Khan,Ranong,Ratchaburi,Rayong,Sakon Nakhon,Samut Prakan,Samut Sakhon,Samut Songkhram,Saraburi,Satun,Songkhla,Sukhothai,Suphanburi,Surat Thani,Ubon Ratchathani,Udon Thani,Uthai Thani
Togo:Lome
Tonga:Tongatapu,Vava’u
Tunisia:Bizerte,Gabes,Kairouan,Kasserine,Medenine,Sfax,Sidi Bouzid,Sousse
Turkmenistan:Ashgabat
Türkiye:Adana,Adiyaman,Afyonkarahisar,Agri,Aksaray,Amasya,Antalya,Artvin,Aydin,Balikesir,Bingol,Bitlis,Bolu,Burdur,Bursa,Canakkale,Corum,Denizli,Diyarbakir,Duzce,Edirne,Elazig,Erzincan,Erzurum,Eskisehir,Giresun,Gumushane,Hakkari,Hatay,Isparta,Kastamonu,Kayseri,Kilis,Kocaeli,Konya,Kutahya,Malatya,Manisa,Mardin,Mersin,Mugla,Osmaniye,Sakarya,Samsun,Sanliurfa,Siirt,Tekirdag,Tokat,Trabzon,Tunceli,Yalova,Zonguldak
Ukraine:Cherkasy,Chernihiv,Chernivtsi,Crimea,Dnipro,Dnipropetrovsk,Donetsk,Ivano-Frankivsk,Kherson,Khmelnytskyi,Kirovohrad,Luhansk,Lviv,Mykolaiv,Poltava,Rivne,Sumy,Ternopil,Vinnytsia,Volyn,Zakarpattia,Zaporizhzhia,Zhytomyr
Uzbekistan:Andijan,Bukhara,Fergana,Karakalpakstan,Namangan,Tashkent
Vanuatu:Malampa,Penama,Sanma,Shefa,Tafea
Venezuela:Anzoategui,Apure,Aragua,Barinas,Carabobo,Cojedes,Guarico,Monagas,Tachira,Yaracuy,Zulia
Vietnam:An Giang,Ba Ria-Vung Tau,Bac Giang,Bac Kan,Bac Lieu,Bac Ninh,Ben Tre,Binh Dinh,Binh Duong,Binh Phuoc,Binh Thuan,Ca Mau,Cao Bang,Dak Lak,Dak Nong,Dien Bien,Dong Nai,Dong Thap,Gia Lai,Ha Giang,Ha Nam,Ha Tinh,Hai Duong,Hau Giang,Hoa Binh,Hung Yen,Khanh Hoa,Kien Giang,Kon Tum,Lai Chau,Lam Dong,Lang Son,Lao Cai,Nam Dinh,Nghe An,Ninh Binh,Ninh Thuan,Phu Tho,Phu Yen,Quang Binh,Quang Nam,Quang Ngai,Quang Ninh,Quang Tri,Soc Trang,Son La,Tay Ninh,Thai Binh,Thai Nguyen,Thanh Hoa,Thua Thien-Hue,Tien Giang,Tra Vinh,Tuyen Quang,Vinh Long,Vinh Phuc,Yen Bai
Yemen:Abyan,Aden,Al Hudaydah,Al Mahwit,Amran,Dhale,Dhamar,Hadramaut,Hajjah,Hodeidah,Lahij,Marib,Saada,Sanaa,Shabwah,Taizz
Zambia:Luapula,Muchinga
Zimbabwe:Manicaland,Mashonaland Central,Mashonaland East,Mashonaland West,Masvingo,Matabeleland North,Matabeleland South`;
