import { expect, it } from 'vitest';
import { lines, readText } from './lines';

const placesOf = (text: string) => [...new Set(readText(text).map(({ place }) => place))];

it('takes the name of a reporter for no place', () => {
  expect(
    placesOf('新华网重庆8月27日电（记者李桂林）重庆巫山县27日发生透水事故，19人升井、6人被困。'),
  ).toEqual(['巫山县']);
});

it('takes 全省 in the report of a city paper for its province, whatever the country has at the time', () => {
  const text =
    '武汉晚报讯（全媒体记者 刘某 通讯员 雷某）昨日，省公安厅交警总队通报，春运启动以来，全省共投入警力3万人次，检查长途客运车3.7万辆、危险化学品运输车9192辆。';
  expect(lines(text)).toEqual([
    'staff 30000 cumulative - 湖北省',
    'vehicles_checked 37000 cumulative - 湖北省',
    'vehicles_checked 9192 cumulative - 湖北省',
  ]);
});

it('takes 全县 and 该镇 for the county or the town of the first words, whatever holds them', () => {
  expect(
    lines(
      '6月6日晚，山西大同市灵丘县三个乡遭遇冰雹。全县共有74个村受灾，其中重灾村34个；受灾农作物面积12万亩。',
    ),
  ).toEqual(['crop_area 120000 cumulative - 灵丘县']);
  expect(placesOf('大风齐降肥西县三河镇，这是该镇第二次遭袭。龙卷风造成绝收900余亩，倒塌房屋5间。')).toEqual([
    '三河镇',
  ]);
});

it('names who fights a fire, who was saved, and what the wind tore down, and counts no fires that did not happen', () => {
  expect(lines('丽水市森林火灾，当地共组织500余人进行扑救，过火面积20公顷。').at(0)).toBe(
    'staff 500 cumulative - 丽水市',
  );
  expect(lines('大同市火灾\n大同市共发生火灾90起，无重特大火灾事故发生，抢救被困人员50人。')).toEqual([
    'fires 90 cumulative - 大同市',
    'rescued 50 cumulative - 大同市',
  ]);
  expect(lines('大同市遭受大风袭击，导致20余个蔬菜大棚被刮毁，6人受灾。').at(0)).toBe(
    'greenhouses_damaged 20 cumulative - 大同市',
  );
});
