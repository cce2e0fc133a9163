import { describe, expect, it } from 'vitest';
import { readText } from './figureLines';

function placesOf(text: string, title = ''): readonly (string | null)[] {
  return readText(text, title).map(({ place }) => place);
}

describe('a table whose columns are places', () => {
  const header = '\tNorthern\tSouthern\tTotal';

  it('places what no table of nouns knows by its columns', () => {
    expect(placesOf(`Storm in Fiji\n${header}\nSilos toppled\t30\t12\t42\nDeaths\t2\t1\t3`)).toEqual([
      'Northern',
      'Southern',
      'Fiji',
      'Northern',
      'Southern',
      'Fiji',
    ]);
  });

  it('goes on below a line that heads the next rows', () => {
    expect(
      placesOf(
        `Storm in Fiji\n${header}\nLast 24 hours\nDeaths\t2\t1\t3\nHouses\nHouses destroyed\t30\t12\t42`,
      ),
    ).toEqual(['Northern', 'Southern', 'Fiji', 'Northern', 'Southern', 'Fiji']);
  });
});

describe('a division called by where it lies', () => {
  it('has the kind that its siblings are told with', () => {
    expect(
      placesOf('Storm in Fiji\nIn the Northern Division 203 shelters are open, and 189 in the Western.'),
    ).toEqual(['Northern Division', 'Western Division']);
  });
});

describe('a heading', () => {
  it('may number what happened before it says where', () => {
    expect(
      placesOf(
        'Storm survey\n.Tornado #1: Alder County...\nInjuries: 3\nDeaths: 0\n.Tornado #2: Birch County...\nInjuries: 4',
      ),
    ).toEqual(['Alder County', 'Alder County', 'Birch County']);
  });
});

describe('the place of a bulletin', () => {
  it('is the wider one behind a town that only says how far something is', () => {
    expect(
      placesOf(
        'M 6.9 - 40 km W of Port Vila, Vanuatu\nThe quake was recorded at a depth of 41 km and injured 12 people.',
      ),
    ).toEqual(['Vanuatu', 'Vanuatu', 'Vanuatu', 'Vanuatu']);
    expect(
      placesOf(
        'Typhoon Alma grows\nThe eye of Typhoon Alma was 310 km east of Catarman, Northern Samar, PAGASA said. It has winds of 130 km/h.',
      ),
    ).toEqual(['Northern Samar', 'Northern Samar']);
  });

  it('is neither a hospital’s name nor the seat of a weather office', () => {
    expect(
      placesOf(
        'The Ministry of Health has recorded 19 new cases. Two of them were found at the testing centre of Victoria Hospital.',
      )[0],
    ).toBeNull();
    expect(
      placesOf(
        'Damage survey\nNational Weather Service Louisville KY\nThe tornado in Alder County injured 14 people and destroyed 12 homes.',
      ),
    ).toEqual(['Alder County', 'Alder County']);
  });
});

describe('the one county of a weather office’s survey', () => {
  it('is its place', () => {
    expect(
      placesOf(
        'Public information statement\nNWS damage survey for the tornado of May 25\nA crew looked at a long path of damage in Alder County.\nInjuries: 3\nDeaths: 1',
      ),
    ).toEqual(['Alder County', 'Alder County']);
  });
});

describe('names that are no places', () => {
  it('are those of what happened', () => {
    expect(
      placesOf('Accident: 7 killed in bus crash\nA bus fell into a canal near Alderton. Three are hurt.'),
    ).toEqual(['Alderton', 'Alderton']);
  });

  it('are those of storms', () => {
    expect(
      placesOf(
        'Storms in the Philippines\nThe number of people killed by tropical cyclones Ferdie and Gener has gone up to 23, the council said.',
      ),
    ).toEqual(['Philippines']);
  });

  it('are those of clusters, where the place stands behind or nowhere', () => {
    expect(
      placesOf(
        'COVID-19 in Malaysia\nSabah – 30 cases:\no 24 cases from the Alder Cluster in Lahad Datu\no 6 cases from the Birch Cluster',
      ),
    ).toEqual(['Sabah', 'Lahad Datu', 'Sabah']);
  });

  it('are those of companies that announce something', () => {
    expect(
      placesOf(
        'Derailment in Gonda, India\nTwo people died. The Railways announced Rs 10 lakh for each family.',
      ),
    ).toEqual(['Gonda', 'Gonda']);
  });
});

describe('a sentence', () => {
  it('that goes on about the country', () => {
    expect(
      placesOf(
        'Texas measles update\nTexas has had 646 cases.\nNationally 884 cases had been confirmed in 29 states, the Centers for Disease Control and Prevention said. There have been 11 outbreaks.',
      ).slice(-2),
    ).toEqual(['US', 'US']);
  });

  it('names a county with what became of it in between', () => {
    expect(
      placesOf('Measles in Texas\nTexas has had 646 cases; Alder County, where it began, has had 393.'),
    ).toEqual(['Texas', 'Alder County']);
  });

  it('of another day and event is of where that was', () => {
    expect(
      placesOf(
        'Bus crash in Lower Alder, Pakistan: 24 dead\nA bus fell into a ravine in Lower Alder and 24 people were killed.\nEarlier on May 3, five people had lost their lives after their van fell into a ravine in the Upper Birch district of Punjab.',
      ),
    ).toEqual(['Lower Alder', 'Lower Alder', 'Upper Birch']);
  });

  it('tells where all but a few are', () => {
    expect(
      placesOf(
        'Measles in Texas\nNew Mexico reported one more case, for a total of 66, all but six of them in Lea County.',
      )[1],
    ).toBe('New Mexico');
  });

  it('breaks a count down by names and commas', () => {
    expect(
      placesOf(
        'Measles in Texas\nThe 259 cases break down by county as follows: Gaines, 174; Terry, 36; Dawson, 21; all other counties, 28. Two patients had been vaccinated.',
      ),
    ).toEqual(['Texas', 'Gaines', 'Terry', 'Dawson', 'Texas', 'Texas']);
  });

  it('has passengers in the ports of a region', () => {
    expect(
      placesOf('Storm in the Philippines\n1,832 passengers are stranded in the ports of Bicol.'),
    ).toEqual(['Bicol']);
  });
});

describe('sections', () => {
  it('may have letters, and say whose “the province” is', () => {
    expect(
      placesOf(
        'Cyclone Harold in the Pacific\n1. Highlights\na. Vanuatu\n• 12 schools are closed.\nb. Fiji\n• 18 centres shelter 323 people.',
      ),
    ).toEqual(['Vanuatu', 'Fiji', 'Fiji']);
    expect(
      placesOf(
        'Wildfires across Canada\nNOVA SCOTIA\nThe province has recorded 212 fires.\nQUÉBEC\nThe province has reported 150 fires, of which 110 are out of control.',
      ),
    ).toEqual(['Nova Scotia', 'Québec', 'Québec']);
  });

  it('of a state keep what its own department counts', () => {
    expect(
      placesOf(
        'Measles in Texas\nOther states have reported cases, and today Oklahoma reported one more case, raising its total to 17.\nElsewhere, three states reported new cases. The Illinois Department of Public Health reported two more cases, bringing its total to six.',
      ).slice(-2),
    ).toEqual(['Illinois', 'Illinois']);
  });
});

describe('a list', () => {
  it('of where people arrived from has their place', () => {
    expect(
      placesOf(
        'COVID-19 in Malaysia\nFive cases were infected overseas and had arrived from:\n• India – 2 cases\n• Indonesia – 3 cases',
      ),
    ).toEqual(['Malaysia', 'Malaysia', 'Malaysia']);
  });
});

describe('a row of countries in a title', () => {
  it('is on alert, and the one whose ministry counts is meant', () => {
    expect(
      placesOf(
        'The Ministry of Health of Guinea has reported 143 cases of Ebola virus disease. New cases come from two towns.\nLiberia\nLiberia has reported 18 suspected cases.',
        'Ebola Update: Liberia, Mali, Sierra Leone on Alert',
      )[0],
    ).toBe('Guinea');
  });
});

describe('a state', () => {
  it('is named with its kind, and by what it likes to be called', () => {
    expect(placesOf('The State of Michigan announced 19 new deaths.')).toEqual(['Michigan']);
    expect(
      placesOf(
        'West Virginia reports deaths\nOfficials reported 1,514 new COVID-19 cases in the Mountain State.',
      ),
    ).toEqual(['West Virginia']);
  });

  it('has health departments that count for themselves', () => {
    expect(
      placesOf(
        'COVID-19 in West Virginia\nThe state reported 347 new cases.\nThe Alder-Birchton Health Department reported 224 active cases. The Wayne County Health Department reported a total of 310 cases.\nIn Ohio, the Lawrence County Health Department reported nine new cases.',
      ).slice(1),
    ).toEqual(['Alder-Birchton', 'Wayne County', 'Lawrence County']);
  });
});

describe('what stands round a number', () => {
  it('ends where the next place begins', () => {
    expect(
      placesOf(
        'Ebola in West Africa\nCase incidence in Guinea increased, with 103 confirmed cases; in Liberia, it is declining, with 29 new cases.',
      ),
    ).toEqual(['Guinea', 'Liberia']);
  });

  it('may be a place that has it, whatever is told behind', () => {
    expect(
      placesOf(
        'Ebola in Guinea\nThe surge in the district of Upper Alder, which had only 4 new cases, appears to have ended, however transmission in the district of Macenta goes on.',
      ),
    ).toEqual(['Upper Alder']);
    expect(
      placesOf(
        'Ebola in Guinea\nThese include Faranah, with 8 confirmed cases; and Kankan, with 4 new cases.',
      ),
    ).toEqual(['Faranah', 'Kankan']);
  });

  it('may be signs of equality', () => {
    expect(
      placesOf('Ebola in Sierra Leone\nNew cases = 13 as follows:\nKailahun = 3, Kenema = 4, Port Loko = 6'),
    ).toEqual(['Sierra Leone', 'Kailahun', 'Kenema', 'Port Loko']);
  });

  it('may be the place of the cases before', () => {
    expect(
      placesOf(
        'Covid-19 in Michigan\nThere were 103,000 confirmed cases in the United States, and 1,668 deaths.',
      ),
    ).toEqual(['United States', 'United States']);
  });

  it('may be the area just named', () => {
    expect(
      placesOf(
        'Floods in Japan\nIn the Mabicho district, about 1,200 hectares were submerged. About 4,600 homes were inundated in the area.',
      ),
    ).toEqual(['Mabicho', 'Mabicho']);
  });
});

describe('a line that says of a country what follows', () => {
  it('heads the paragraph below', () => {
    expect(
      placesOf(
        'Regional dengue situation\nLaos: Cases go down\nAs of 12 June 1,733 cases have been reported.\nSingapore: Weekly cases are expected to go up\nAs of 15 June 11,166 cases have been reported.',
      ),
    ).toEqual(['Laos', 'Singapore']);
  });
});

describe('a title that names ports', () => {
  it('is of their city', () => {
    expect(
      placesOf(
        'San Diego, Calif. – U.S. Customs officers made 12 seizures and arrested 18 people.',
        'CBP Makes Many Narcotics Seizures at San Diego Ports of Entry',
      ),
    ).toEqual(['San Diego', 'San Diego']);
  });
});

describe('a name within another', () => {
  it('of a lake or a road is none of a place', () => {
    expect(
      placesOf(
        'Six more people die in floods\nSix people have died. Rain is forecast for western Kenya and the Lake Victoria Basin.',
      )[0],
    ).toBe('Kenya');
    expect(placesOf('A factory fire in Birch Road at Alderton required eight fire engines.')).toEqual([
      'Alderton',
    ]);
  });

  it('of what is counted is none either', () => {
    expect(
      placesOf(
        'Results of an operation\nThe NSW Police Force has released the results.\nRoad Toll 2\nBreath Tests 249,536',
      ),
    ).toEqual(['NSW', 'NSW']);
    expect(placesOf('Kenya: Flood Related Death Toll at 165\nFive more people have died in Kenya.')[0]).toBe(
      'Kenya',
    );
  });
});

describe('who speaks', () => {
  it('may stand in the last lines', () => {
    expect(
      placesOf(
        'Operation Alder statistics\nEight motorists were detected. Some had come from NSW.\nRandom breath tests: 28,111\nTasmania Police Media & Communications\n(03) 5550 1234',
      ),
    ).toEqual(['Tasmania', 'Tasmania']);
  });

  it('is not where they speak', () => {
    expect(
      placesOf(
        'Floods in Kenya\nSpeaking at a press conference in Mombasa, he noted that 70 persons have gone missing.',
      ),
    ).toEqual(['Kenya']);
  });

  it('may be a health unit', () => {
    expect(
      placesOf(
        'Covid-19 in Ontario\nYesterday the Simcoe Muskoka District Health Unit reported four new COVID-19 cases.',
      ),
    ).toEqual(['Simcoe Muskoka District']);
  });
});

describe('the district of a sentence', () => {
  it('is meant where it is called that again', () => {
    expect(
      placesOf(
        'Floods in Sri Lanka\nThe highest impact is reported from Alder district and the number of people affected in the district is recorded as 17,073.',
      ),
    ).toEqual(['Alder']);
  });
});

describe('bad weather', () => {
  it('is of the whole area, wherever something collapsed', () => {
    expect(
      placesOf(
        'Adverse weather: two dead, says the DMC\nTwo deaths were reported in several districts of Sri Lanka. One was due to the collapse of an embankment at Alderagama.',
      )[0],
    ).toBe('Sri Lanka');
  });
});

describe('a scene', () => {
  it('may be a town whose name sounds like a comparison, or a state with an adjective', () => {
    expect(
      placesOf(
        'Kidderminster fire described as significant\nThere were 100 firefighters at the scene in England.',
      )[0],
    ).toBe('Kidderminster');
    expect(
      placesOf(
        'Three killed in mine blast in Mexico\nThree workers were killed in an explosion on Tuesday.\nWorkers lost contact after the explosion in the desert state of Coahuila.',
      )[0],
    ).toBe('Coahuila');
  });
});

describe('storms over several regions', () => {
  it('are of the country, whatever row of them is told', () => {
    expect(
      placesOf(
        'MANILA – The NDRRMC on Friday said 106,677 families have been affected by Typhoons Alma and Bert.\nThe figure is equivalent to 387,242 persons in Ilocos region, Cagayan Valley, Central Luzon and the Cordillera Administrative Region (CAR).\nSome 482 houses were damaged in Ilocos region, Cagayan Valley and Mimaropa.',
        'Families affected by 2 typhoons soar',
      ),
    ).toEqual(['Philippines', 'Philippines', 'Philippines']);
  });
});

describe('a station', () => {
  it('is no place, nor are early reports', () => {
    expect(
      placesOf(
        'Train derails in India, killing four\nAll 21 coaches derailed near Upper Alder railroad station in Buxar district of Bihar state.\nEarly reports said 70 passengers were injured.',
      ),
    ).toEqual(['Buxar', 'Buxar', 'Buxar']);
  });
});

describe('a round-up of countries', () => {
  it('goes on about the one told of last', () => {
    expect(
      placesOf(
        'Caribbean countries record new Covid cases\nA visitor is the latest to test positive in Barbados.\nIn Guyana, the Ministry of Health recorded 24 new cases.\nAccording to the dashboard, 71 more people have recovered.\nSuriname health authorities are reporting that 500 people are in quarantine.\nSix new cases were reported.\nTrinidad and Tobago health authorities are reporting 42 new cases. They said there are now 1,236 active cases.',
      ),
    ).toEqual(['Guyana', 'Guyana', 'Suriname', 'Suriname', 'Trinidad and Tobago', 'Trinidad and Tobago']);
  });
});

describe('two states joined by a hyphen', () => {
  it('are no country of the second one’s last word', () => {
    expect(
      placesOf(
        'Queensland-New South Wales work together as 80 fires burn\nMore than 1,000 firefighters have fought 80 fires across Queensland.',
      )[0],
    ).toBe('Queensland');
  });
});

describe('a nickname in small letters', () => {
  it('is no place either', () => {
    expect(
      placesOf(
        'Kentucky flooding leaves 4 dead\nFlooding has left four dead and five missing in the Bluegrass state.',
      ),
    ).toEqual(['Kentucky', 'Kentucky', 'Kentucky']);
  });
});

describe('a rate', () => {
  it('is of the place whose cases it is the equivalent of', () => {
    expect(
      placesOf(
        'Covid figures for Scotland\nA total of 9,832 new cases were recorded in Northern Ireland – the equivalent of 519.2 cases per 100,000 people.',
      ),
    ).toEqual(['Northern Ireland', 'Northern Ireland']);
  });
});

describe('a city before a colon', () => {
  it('is where somebody said it', () => {
    expect(
      placesOf(
        'China building collapse death toll rises to 53\nBeijing: Fifty-three people died in a building collapse in central China, authorities said on Friday, and the rescue mission has ended.\nThe building in Changsha city caved in last Friday.',
      ),
    ).toEqual(['Changsha', 'Changsha']);
  });
});

describe('a district of what the bulletin is about', () => {
  it('has its own cases', () => {
    expect(
      placesOf(
        'Meningitis in Niger\nSixteen people have lost their lives to meningitis in Magama local government area of Niger.',
      ),
    ).toEqual(['Magama']);
  });
});

describe('a state whose own department speaks', () => {
  it('is meant, though the country is spoken of as well', () => {
    expect(
      placesOf(
        'The virus is growing across Iowa and Illinois and across the country.\nThe Iowa Department of Public Health said that more than 20 cases had been confirmed in horses.\nSurveillance has shown 12 cases in chickens.',
      ),
    ).toEqual(['Iowa', 'Iowa']);
    expect(placesOf('Floods in Assam State\nAs of 30 August, 363,135 people have been affected.')).toEqual([
      'Assam',
    ]);
  });
});

describe('a county of an area that is told with it', () => {
  it('has what it reported', () => {
    expect(
      placesOf(
        'West Nile virus in Iowa\nPottawattamie County in southwest Iowa reported eight cases of the virus.',
      ),
    ).toEqual(['Pottawattamie County']);
  });
});

describe('some of what was found', () => {
  it('tell nothing of where the rest was', () => {
    expect(
      placesOf(
        'More than 90 knives recovered across Kent\nOfficers seized 96 knives and arrested 13 suspects in a week of action.\nOf the 96 knives recovered across the county, 11 were found in sweeps, nine of which were found in Medway.',
      ).slice(0, 3),
    ).toEqual(['Kent', 'Kent', 'Kent']);
  });
});
