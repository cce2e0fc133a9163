import { byPlace } from './byPlace';
import { ISSUER_INITIALS } from './issuerInitials';

/** Bodies and institutions that bulletins name without saying what place they belong to, by that place; none that two countries share. */
export const ISSUERS: ReadonlyMap<string, string> = new Map([
  ...ISSUER_INITIALS,
  ...byPlace({
    ACT: 'ACT Health|Australian Capital Territory Health',
    Africa: 'Africa CDC|CDC Africa',
    Alberta: 'Alberta Health Services',
    Australia: 'Australian Bureau of Statistics|Australian Federal Police|Bureau of Meteorology',
    Bangladesh: 'Bangladesh Meteorological Department|Directorate General of Health Services',
    Belgium: 'Sciensano',
    'British Columbia': 'BC Centre for Disease Control|BC Hydro|BC Wildfire Service',
    California: 'CAL FIRE|Cal Fire|Cal OES|Calfire|California Highway Patrol|Caltrans|PG&E',
    Canada:
      'Chief Public Health Officer of Canada|Public Health Agency of Canada|Royal Canadian Mounted Police|StatCan|Statistics Canada',
    China:
      'China Earthquake Administration|China Earthquake Networks Center|China Meteorological Administration|China Railway|General Administration of Customs|Ministry of Civil Affairs|Ministry of Culture and Tourism|Ministry of Emergency Management|Ministry of Public Security|National Bureau of Statistics of China|National Health Commission|National Immigration Administration|National Medical Products Administration|National Narcotics Control Commission|State Flood Control and Drought Relief Headquarters',
    Denmark: 'Statens Serum Institut',
    EU: 'Eurostat',
    England: 'Environment Agency|NHS England|National Highways|UK Health Security Agency',
    Fiji: 'Fiji Meteorological Service',
    France: 'Meteo France|Sante publique France|Santé Publique France|Santé publique France',
    Germany: 'Bundeskriminalamt|Destatis|Robert Koch Institute|Robert Koch-Institut',
    Ghana: 'Ghana Health Service',
    'Hong Kong':
      'Census and Statistics Department|Centre for Health Protection|Drainage Services Department|Fire Services Department|Hong Kong Customs|Hong Kong Observatory|Hong Kong Police|Hospital Authority|Immigration Department|Kowloon|New Territories',
    Iceland: 'Icelandic Met Office',
    India: 'India Meteorological Department|Indian Railways',
    Indonesia: 'Basarnas',
    Ireland:
      'An Garda Siochana|An Garda Síochána|Central Statistics Office|ESB Networks|Garda|Gardai|Gardaí|Health Protection Surveillance Centre|Irish Water|Met Éireann',
    Italy: 'Carabinieri',
    Japan:
      'Bank of Japan|Fire and Disaster Management Agency|Japan Meteorological Agency|Japan National Tourism Organization|Statistics Bureau of Japan',
    Kenya: 'Health Cabinet Secretary|Kenya Meteorological Department|Kenya Red Cross',
    London: 'London Fire Brigade|Metropolitan Police|Metropolitan Police Service|Transport for London',
    Louisiana: 'Entergy',
    Malaysia: 'Department of Statistics Malaysia|Royal Malaysia Police',
    Michigan: 'Consumers Energy|DTE',
    'New South Wales':
      'Fire and Rescue NSW|NSW Health|NSW Police|NSW RFS|NSW Rural Fire Service|NSW SES|Transport for NSW',
    'New York City': 'Con Edison',
    'New Zealand':
      'GNS Science|GeoNet|MetService|Statistics New Zealand|Stats NZ|Waka Kotahi|managed isolation',
    Nigeria: 'Nigeria Centre for Disease Control',
    'Northern Ireland': 'Northern Ireland Executive',
    'Northern Territory': 'NT Health',
    Ontario: 'Hydro One',
    Pakistan: 'Pakistan Meteorological Department',
    Philippines:
      'Meralco|Philippine Coast Guard|Philippine Institute of Volcanology and Seismology|Philippine National Police|Philippine Statistics Authority|Phivolcs',
    Quebec: 'Hydro-Quebec|Hydro-Québec',
    Queensland: 'Queensland Fire and Emergency Services|Queensland Health',
    'San Francisco': 'San Francisco Department of Public Health',
    Scotland: 'National Records of Scotland|Police Scotland|Public Health Scotland|Scottish Government',
    Singapore:
      'Department of Statistics Singapore|Long-Term Visit Pass|National Centre for Infectious Diseases|National Environment Agency|SingStat|Singapore Civil Defence Force|Singapore Customs|Singapore Police|Singapore Police Force|Singapore Tourism Board|Stay-Home Notice|Work Permit',
    'South Africa': 'Eskom|South African Weather Service|Statistics South Africa|Stats SA',
    'South Australia': 'SA Health',
    'South Korea': 'Korea Meteorological Administration|Statistics Korea',
    Spain: 'Guardia Civil',
    'Sri Lanka': 'Disaster Management Center|Disaster Management Centre',
    Sweden: 'Folkhälsomyndigheten',
    Taiwan: 'Central Epidemic Command Center|Central Weather Administration|Central Weather Bureau',
    Tasmania: 'Tasmania Police',
    Texas: 'CenterPoint Energy',
    Thailand: 'Royal Thai Police',
    Türkiye: 'TurkStat|Turkish Statistical Institute',
    UK: 'Action Fraud|Border Force|British Transport Police|Department for Transport|HM Revenue and Customs|Maritime and Coastguard Agency|Met Office|National Crime Agency|Network Rail|Office for National Statistics',
    US: 'Bureau of Economic Analysis|Bureau of Labor Statistics|Census Bureau|Centers for Disease Control and Prevention|Federal Reserve|National Highway Traffic Safety Administration|National Hurricane Center|National Interagency Fire Center|National Weather Service',
    Uganda: 'Uganda Virus Research Institute',
    Ukraine: 'Ukrenergo',
    Vanuatu: 'Vanuatu Meteorology',
    Victoria: 'DHS Victoria|VicHealth|Victoria Police|Victorian Department of Health',
    Wales: 'Natural Resources Wales|Public Health Wales|Welsh Government',
    'Western Australia': 'WA Health',
    Zambia: 'Zambia National Public Health Institute',
  }),
]);
