import { expect, it } from 'vitest';
import { lines } from './lines';

const names = (text: string) => lines(text).map((line) => line.split(' ').slice(0, 2).join(' '));

it('names works on rivers, pipes and filling stations by their nouns and by what became of them', () => {
  expect(
    names('全省受灾\n台风来袭，浙江省损坏堤防158处、护岸101处、水闸17座。供水管道断裂21处，关停加油站4座。'),
  ).toEqual([
    'dykes_damaged 158',
    'revetments_damaged 101',
    'sluices_damaged 17',
    'pipes_broken 21',
    'petrol_stations_closed 4',
  ]);
});

it('says of all of a row what became of its last', () => {
  expect(names('地震已致甘肃105人、青海11人遇难\n12月18日，甘肃积石山县发生6.2级地震。')).toEqual([
    'deaths 105',
    'deaths 11',
    'magnitude 6.2',
  ]);
});
