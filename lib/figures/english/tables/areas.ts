/**
 * Areas that health bulletins of a nation split its counts by: counties, councils, the areas of health boards. No platform lists them;
 * counts in Fife and Tayside are Scotland's.
 */
export const AREAS: readonly (readonly [within: string, names: string])[] = [
  [
    'Ireland',
    'Carlow,Cavan,Clare,Donegal,Kerry,Kildare,Kilkenny,Laois,Leitrim,Longford,Louth,Mayo,Meath,Monaghan,Offaly,Roscommon,Sligo,Tipperary,Waterford,Westmeath,Wexford,Wicklow',
  ],
  [
    'Northern Ireland',
    'Antrim and Newtownabbey,Ards and North Down,Armagh Banbridge and Craigavon,Causeway Coast and Glens,Derry City and Strabane,Derry and Strabane,Fermanagh and Omagh,Lisburn and Castlereagh,Mid Ulster,Mid and East Antrim,Mid-Ulster,Newry Mourne and Down',
  ],
  [
    'Scotland',
    'Aberdeen City,Aberdeenshire,Argyll and Bute,Ayrshire,Ayrshire & Arran,Ayrshire and Arran,Clackmannanshire,Dumfries & Galloway,Dumfries and Galloway,East Ayrshire,East Dunbartonshire,East Lothian,East Renfrewshire,Falkirk,Fife,Forth Valley,Grampian,Greater Glasgow & Clyde,Greater Glasgow and Clyde,Inverclyde,Lanarkshire,Lothian,Lothians,Midlothian,Moray,North Ayrshire,North Lanarkshire,Orkney,Perth and Kinross,Renfrewshire,Scottish Borders,Shetland,South Ayrshire,South Lanarkshire,Tayside,West Dunbartonshire,West Lothian,Western Isles',
  ],
  [
    'Wales',
    'Aneurin Bevan,Anglesey,Betsi Cadwaladr,Blaenau Gwent,Bridgend,Caerphilly,Cardiff and Vale,Carmarthenshire,Ceredigion,Conwy,Cwm Taf Morgannwg,Denbighshire,Flintshire,Gwynedd,Hywel Dda,Isle of Anglesey,Merthyr Tydfil,Monmouthshire,Neath Port Talbot,North Wales,Pembrokeshire,Powys,Rhondda Cynon Taf,Swansea Bay,Torfaen,Vale of Glamorgan,Wrexham',
  ],
];

/** Names that are a list by their form, with the area that they lie in. */
export const NAMES_WITH_COMMAS: ReadonlyMap<string, string> = new Map([
  ['Armagh, Banbridge and Craigavon', 'Northern Ireland'],
  ['Newry, Mourne and Down', 'Northern Ireland'],
]);
