import type { BulletinKind } from '../reading';

/**
 * What leads, by kind, the most telling first. Seen in the headlines of bulletins of each kind: what an editor puts
 * into the title of such a notice is what a reader opens it for.
 */
export const LEAD_METRICS: Readonly<Record<BulletinKind, readonly string[]>> = {
  accident: [
    'deaths',
    'deaths_missing',
    'missing',
    'injured',
    'rescued',
    'on_board',
    'economic_loss',
    'accidents',
  ],
  disaster: [
    'deaths',
    'deaths_missing',
    'missing',
    'injured',
    'affected',
    'relocated',
    'evacuated',
    'displaced',
    'economic_loss',
    'houses_collapsed',
    'crop_area',
    'users_affected',
  ],
  earthquake: [
    'magnitude',
    'depth',
    'deaths',
    'missing',
    'injured',
    'houses_collapsed',
    'relocated',
    'quakes',
  ],
  economy: [],
  epidemic: [
    'confirmed',
    'infections',
    'confirmed_probable',
    'asymptomatic',
    'deaths',
    'ili_share',
    'positivity',
    'recovered',
    'in_hospital',
    'suspected',
  ],
  other: [],
  police: [
    'cases_solved',
    'suspects_arrested',
    'gangs_busted',
    'offences',
    'cases',
    'funds_recovered',
    'funds_frozen',
  ],
  weather: ['rainfall', 'wind_force', 'wind_speed', 'pressure', 'surge', 'water_level', 'speed'],
};
